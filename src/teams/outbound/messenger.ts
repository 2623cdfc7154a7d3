import type { Clock, Journal, Lane, Member, Messenger, Outcome } from '../../app/ports.ts';
import { type Call, channelsCall, factsOf, membersCall, openChatCall, removeCall, sendCall, updateCall } from './calls.ts';
import { createConnector } from './connector.ts';
import { createPace, type Pace, type Ticks } from './pace.ts';
import { type Backoff, doublingBackoff } from './retry-after.ts';
import { isTrustedServiceUrl, withoutTrailingSlash } from './service-url.ts';
import type { Tokens } from './tokens.ts';
import { createTries } from './tries.ts';

export interface MessengerParts {
  /** The bot's own app id: who opens a chat. */
  readonly appId: string;
  readonly tokens: Tokens;
  readonly journal: Journal;
  readonly clock: Clock;
  /** Lets the token go to a Bot Connector on this machine (the demo's, a test's). */
  readonly allowLoopback?: boolean;
  /** The longest that one request may take. */
  readonly timeoutMs?: number;
  readonly ticks?: Ticks;
  /** How long to wait before a repeat that Teams set no time for. */
  readonly backoff?: Backoff;
}

export interface MessengerStats extends ReturnType<Pace['stats']> {
  /** Calls by what they came to, and single requests that were repeated. */
  readonly done: number;
  readonly refused: number;
  readonly unknown: number;
  readonly repeated: number;
}

/** The messenger, and its end: `idle` when nothing is under way, `close` to give up what waits and let the connections go. */
export type RunningMessenger = Messenger & { idle(): Promise<void>; close(): Promise<void>; stats(): MessengerStats };

/** Refusals of our own: nothing was sent. */
const notTrusted = { outcome: 'refused', status: 0, code: 'ServiceUrlNotTrusted' } as const;
const stopped = { outcome: 'refused', status: 0, code: 'Stopped' } as const;

/** Every call to Teams: paced (pace.ts), judged (classify.ts), repeated where that is safe, and written in the journal without its content. */
export const createMessenger = ({
  appId,
  tokens,
  journal,
  clock,
  allowLoopback = false,
  timeoutMs = 15_000,
  ticks = () => performance.now(),
  backoff = doublingBackoff(1_000, Math.random),
}: MessengerParts): RunningMessenger => {
  const connector = createConnector(timeoutMs);
  const pace = createPace(ticks);
  const tries = createTries({ connector, tokens, journal, clock, backoff, ticks });
  const counts = { done: 0, refused: 0, unknown: 0 };

  const perform = async <Value>(call: Call<Value>, lane: Lane): Promise<Outcome<Value>> => {
    const started = ticks();
    const turn = { conversation: call.conversation, kind: call.kind, lane };
    const trusted = isTrustedServiceUrl(call.serviceUrl, allowLoopback);
    const outcome = trusted ? await pace.run<Outcome<Value>>(turn, tries.of(call, lane), stopped) : notTrusted;
    counts[outcome.outcome] += 1;
    const facts = { ...factsOf(call, lane), ms: Math.round(ticks() - started) };
    if (outcome.outcome === 'done') journal.info(facts, 'call to Teams');
    else journal.warn({ ...facts, ...outcome }, 'call to Teams failed');
    return outcome;
  };

  return {
    send: (to, prepare, lane, discreet) => perform(sendCall(clean(to), prepare, lane, discreet), lane),
    update: (message, prepare, lane) => perform(updateCall(clean(message), prepare), lane),
    remove: (message, lane) => perform(removeCall(clean(message)), lane),
    async openChat(where, teamsId, lane) {
      const opened = await perform(openChatCall(clean(where), appId, teamsId), lane);
      if (opened.outcome === 'done') pace.note(opened.value.conversationId, 'write');
      return opened;
    },
    async members(of, lane) {
      const everybody: Member[] = [];
      let next: string | undefined;
      do {
        const page = await perform(membersCall(clean(of), next), lane);
        if (page.outcome !== 'done') return page;
        everybody.push(...page.value.members);
        next = page.value.next;
      } while (next !== undefined);
      return { outcome: 'done', value: everybody };
    },
    channels: (of, lane) => perform(channelsCall(clean(of)), lane),
    idle: pace.idle,
    async close() {
      await pace.close();
      connector.close();
    },
    stats: () => ({ ...pace.stats(), ...counts, repeated: tries.repeated() }),
  };
};

const clean = <Where extends { serviceUrl: string }>(where: Where): Where => ({
  ...where,
  serviceUrl: withoutTrailingSlash(where.serviceUrl),
});
