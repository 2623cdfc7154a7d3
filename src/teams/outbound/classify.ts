import type { Outcome } from '../../app/ports.ts';
import { type Answer, refusalCode } from './answer.ts';
import { type Backoff, readRetryAfter } from './retry-after.ts';

/** What to do about an answer. `otherwise` is what is told if there is no other try. */
export type Step =
  | { readonly step: 'done' }
  | { readonly step: 'tell'; readonly outcome: Outcome<never> }
  | { readonly step: 'repeat'; readonly because: Because; readonly afterMs: number; readonly otherwise: Outcome<never> }
  | { readonly step: 'renew-token'; readonly otherwise: Outcome<never> };

/** Why a call is repeated. `too-many` (429) and `precondition` (412): not carried out. `unreachable`: never arrived. `doubt`: may have arrived. */
export type Because = 'too-many' | 'precondition' | 'unreachable' | 'doubt';

/** What a call is, and what came of its earlier tries. */
export interface Tried {
  /** Doing it twice is the same as doing it once: everything but a send. */
  readonly idempotent: boolean;
  /** A removal: not to be found, after a try that may have arrived, means that it was removed. */
  readonly removal: boolean;
  readonly repeats: readonly Because[];
  readonly renewedToken: boolean;
}

/** A call that is told to wait this often, or longer than this (ms), is told as refused. */
const mostWaits = 10;
const longestWait = 3_600_000;

/** Repeats after a fault of what is safe to repeat. */
const mostFaults = 4;

/**
 * Teams' status codes and the network's faults, by what is known to have happened ("Handle status codes" in the Teams
 * documentation on bot rate limits): 429 and 412 were not carried out, nor was what never connected, and may be repeated;
 * after 408, 5xx, a broken connection or a time-out the message may have arrived, so a send is told as unknown, and only
 * what is idempotent is repeated.
 */
export const classify = (answer: Answer, tried: Tried, now: Date, backoff: Backoff): Step => {
  const mayHaveArrived = tried.repeats.includes('doubt');
  const repeat = (because: Because, otherwise: Outcome<never>, asked?: number): Step => {
    const earlier = tried.repeats.filter((one) => isFault(one) === isFault(because)).length;
    // As long as was asked, and ever longer where it asks for little again and again: ten times one second is soon over.
    const afterMs = Math.max(asked ?? 0, backoff(earlier));
    if (earlier >= (isFault(because) ? mostFaults : mostWaits) || afterMs > longestWait)
      return { step: 'tell', outcome: otherwise };
    return { step: 'repeat', because, afterMs, otherwise };
  };
  const inDoubt = (reason: string, asked?: number): Step => {
    const outcome = unknown(reason);
    return tried.idempotent ? repeat('doubt', outcome, asked) : { step: 'tell', outcome };
  };
  const notDone = (status: number, code: string): Outcome<never> =>
    mayHaveArrived ? unknown(`${code} after a try that may have arrived`) : { outcome: 'refused', status, code };

  if (answer.got === 'nothing') {
    if (answer.why === 'unreachable') return repeat('unreachable', notDone(0, answer.code));
    return inDoubt(answer.why === 'time-out' ? 'time-out' : `connection broken: ${answer.code}`);
  }
  const { status } = answer;
  const asked = readRetryAfter(answer.retryAfter, answer.date, now);
  const code = refusalCode(status, answer.body);
  if (status >= 200 && status < 300) return { step: 'done' };
  if (status === 404 && tried.removal && mayHaveArrived) return { step: 'done' };
  if (status === 429) return repeat('too-many', notDone(status, code), asked);
  if (status === 412) return repeat('precondition', notDone(status, code), asked);
  if (status === 401 && !tried.renewedToken) return { step: 'renew-token', otherwise: notDone(status, code) };
  if (status === 408 || status >= 500) return inDoubt(`status ${status}`, asked);
  return { step: 'tell', outcome: { outcome: 'refused', status, code } };
};

const unknown = (reason: string): Outcome<never> => ({ outcome: 'unknown', reason });

const isFault = (because: Because): boolean => because === 'unreachable' || because === 'doubt';
