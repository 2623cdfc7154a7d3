import type { Clock, Journal, Lane, Outcome } from '../../app/ports.ts';
import { type Call, factsOf, type Prepared } from './calls.ts';
import { type Because, classify } from './classify.ts';
import type { Connector } from './connector.ts';
import { largestMessage, messageSize } from './outgoing.ts';
import type { Ticks } from './pace.ts';
import type { Backoff } from './retry-after.ts';
import type { TokenAnswer, Tokens } from './tokens.ts';
import type { Attempt, Verdict } from './work.ts';

interface Parts {
  readonly connector: Connector;
  readonly tokens: Tokens;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly backoff: Backoff;
  readonly ticks: Ticks;
}

/** Refusals of our own: nothing was sent. */
const withdrawn = { outcome: 'refused', status: 0, code: 'Withdrawn' } as const;
const tooBig = { outcome: 'refused', status: 413, code: 'MessageTooBig' } as const;

/** Waits for a token while its issuer is out of reach. */
const mostTokenWaits = 4;

/** The tries of calls: each gets a token, makes one request, judges the answer, and says when to try again. */
export const createTries = ({ connector, tokens, journal, clock, backoff, ticks }: Parts) => {
  let repeated = 0;

  /** The tries of one call, from its first to its last. What it asks is prepared once, at its first turn. */
  const of = <Value>(call: Call<Value>, lane: Lane): Attempt<Outcome<Value>> => {
    const facts = factsOf(call, lane);
    const repeats: Because[] = [];
    let prepared: Prepared | undefined;
    let renewedToken = false;
    let tokenWaits = 0;

    const again = (afterMs: number, because: Because | 'token', otherwise: Outcome<never>): Verdict<Outcome<Value>> => {
      repeated += 1;
      journal.warn({ ...facts, because, afterMs: Math.round(afterMs) }, 'a call to Teams is to be repeated');
      return { again: afterMs, throttled: because === 'too-many', otherwise };
    };

    const withoutToken = (answer: Exclude<TokenAnswer, { got: 'token' }>): Verdict<Outcome<Value>> => {
      if (answer.got === 'refusal') return { told: { outcome: 'refused', status: answer.status, code: answer.code } };
      const unavailable = { outcome: 'refused', status: 0, code: `TokenUnavailable/${answer.reason}` } as const;
      tokenWaits += 1;
      return tokenWaits > mostTokenWaits ? { told: unavailable } : again(backoff(tokenWaits - 1), 'token', unavailable);
    };

    return async (leave) => {
      const asked = await tokens.get();
      if (asked.got !== 'token') return withoutToken(asked);
      prepared ??= (await call.prepare()) ?? undefined;
      if (prepared === undefined) return { told: withdrawn };
      if (prepared.message !== undefined && messageSize(prepared.message) > largestMessage) return { told: tooBig };
      await leave();
      const started = ticks();
      const answer = await connector.call(call.serviceUrl, asked.token, prepared.operation);
      const came = answer.got === 'response' ? { status: answer.status } : { failed: answer.why, code: answer.code };
      journal.info({ ...facts, ...came, ms: Math.round(ticks() - started) }, 'request to Teams');
      const tried = { idempotent: call.name !== 'send', removal: call.name === 'remove', repeats, renewedToken };
      const step = classify(answer, tried, clock.now(), backoff);
      switch (step.step) {
        case 'done':
          return { told: valueIn(call, answer.got === 'response' ? answer.body : undefined) };
        case 'tell':
          return { told: step.outcome };
        case 'renew-token':
          renewedToken = true;
          tokens.forget(asked.token);
          return again(0, 'token', step.otherwise);
        case 'repeat':
          repeats.push(step.because);
          return again(step.afterMs, step.because, step.otherwise);
      }
    };
  };

  return { of, repeated: () => repeated };
};

/** Accepted, but perhaps without the id that the message is to be edited by: then it cannot be told as done. */
const valueIn = <Value>(call: Call<Value>, body: unknown): Outcome<Value> => {
  const value = call.read(body);
  return value === undefined
    ? { outcome: 'unknown', reason: 'accepted, with an answer that cannot be read' }
    : { outcome: 'done', value };
};
