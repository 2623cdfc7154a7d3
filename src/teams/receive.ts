import type { IncomingMessage } from 'node:http';
import type { Card, Journal } from '../app/ports.ts';
import { parseActivity } from './activity.ts';
import type { Gate } from './authenticate.ts';
import type { Inbound } from './inbound.ts';
import { readBody } from './read-body.ts';

/** What a person gets back at once. Only a button pressed with Action.Execute has room for it; else the messenger is used. */
export type Reply =
  | { readonly kind: 'none' }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'text'; readonly text: string };

export type Answerer = (inbound: Inbound, correlationId: string) => Promise<Reply>;

export interface Reception {
  readonly gate: Gate;
  readonly answer: Answerer;
  readonly journal: Journal;
  /** Teams gives an invoke about 5 s before it tries again; an answer that takes longer is journalled. */
  readonly slowAfterMs?: number;
}

/** What goes back over HTTP; an error has no body here, so that it gets the constant one of its status. */
export interface Outcome {
  readonly status: number;
  readonly body?: object;
}

/**
 * `POST /api/messages`, in the order that keeps strangers away from everything behind it: size and encoding, the token,
 * JSON, who may send it, its shape, the answer. Throws only what `answer` throws.
 */
export const receive =
  ({ gate, answer, journal, slowAfterMs = 5_000 }: Reception) =>
  async (request: IncomingMessage, correlationId: string): Promise<Outcome> => {
    const refuse = (status: number, reason: string): Outcome => {
      journal.warn({ correlationId, status, reason }, 'a request to the bot was refused');
      return { status };
    };

    const body = await readBody(request);
    if ('refused' in body) return refuse(body.refused, 'body');
    const caller = await gate.identify(request);
    if ('denied' in caller) return refuse(caller.denied, caller.reason);
    const json = parseJson(body.bytes);
    if (json === undefined) return refuse(400, 'json');
    const denied = gate.admit(caller, json);
    if (denied !== undefined) return refuse(denied.denied, denied.reason);
    const inbound = parseActivity(json);
    if (inbound.type === 'unreadable') return refuse(inbound.why === 'malformed' ? 400 : 501, inbound.why);

    const slow = setTimeout(() => journal.warn({ correlationId, inbound: inbound.type }, 'an answer is slow'), slowAfterMs);
    try {
      return outcomeOf(inbound, await answer(inbound, correlationId));
    } finally {
      clearTimeout(slow);
    }
  };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A JSON object, or undefined for anything else: not UTF-8, not JSON, a list, a bare value. */
const parseJson = (bytes: Buffer): object | undefined => {
  try {
    const json: unknown = JSON.parse(utf8.decode(bytes));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
};

const outcomeOf = (inbound: Inbound, reply: Reply): Outcome => {
  if (inbound.type !== 'pressed' || inbound.via === 'submit') return { status: 200 };
  switch (reply.kind) {
    case 'card':
      return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card } };
    case 'text':
      return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.text } };
    case 'none':
      // Without a body Teams tells the person that something went wrong.
      return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' } };
  }
};
