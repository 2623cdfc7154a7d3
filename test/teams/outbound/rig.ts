import { onTestFinished } from 'vitest';
import type { Address, Journal, MessageRef, Post } from '../../../src/app/ports.ts';
import { createMessenger, type MessengerParts } from '../../../src/teams/outbound/messenger.ts';
import type { Tokens } from '../../../src/teams/outbound/tokens.ts';
import { type Behaviour, stubConnector } from './stub-connector.ts';

export const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Vad ska vi sluta med?' }] };
export const cardPost: Post = { card, summary: 'Ny fråga' };
export const asPrepared = (post: Post | null) => async () => post;

/** A real messenger, SDK and all, against a stub that follows a script. */
export const rig = async (script: [Behaviour, ...Behaviour[]], parts: Partial<MessengerParts> = {}) => {
  const stub = await stubConnector(...script);
  const { journal, lines } = journalOfLines();
  const messenger = createMessenger({
    appId: 'app-1',
    tokens: tokensInTurn('token-1', 'token-2', 'token-3'),
    journal,
    clock: { now: () => new Date() },
    allowLoopback: true,
    backoff: () => 5,
    ...parts,
  });
  onTestFinished(() => messenger.close());
  const chat: Address = { serviceUrl: stub.serviceUrl, conversationId: 'a:1_chat' };
  const message: MessageRef = { ...chat, activityId: '1700000000001' };
  return { ...stub, messenger, lines, chat, message };
};

/** Every fact that was journalled, as one would find it in the log file. */
export const journalOfLines = () => {
  const lines: string[] = [];
  const write = (facts: object, what: string) => void lines.push(JSON.stringify({ ...facts, what }));
  const journal: Journal = { info: write, warn: write, error: write };
  return { journal, lines };
};

/** A token until it is forgotten, then the next. */
const tokensInTurn = (...tokens: string[]): Tokens => ({
  get: async () => {
    const [token] = tokens;
    return token === undefined ? { got: 'refusal', status: 400, code: 'invalid_client' } : { got: 'token', token };
  },
  forget(token) {
    if (tokens[0] === token) tokens.shift();
  },
});
