import type { Lane } from '../../app/ports.ts';

/** What one try came to: told, or to be tried again after so many milliseconds; `otherwise` is told if there is no other try. */
export type Verdict<Told> = { readonly told: Told } | Repeat<Told>;

interface Repeat<Told> {
  readonly again: number;
  /** Told to slow down (429): others may be meant too. */
  readonly throttled: boolean;
  readonly otherwise: Told;
}

/** Does a call once; waits for `leave` right before its request goes out on the network. */
export type Attempt<Told> = (leave: () => Promise<void>) => Promise<Verdict<Told>>;

/** One piece of work that waits for its turn in a conversation. */
export interface Work {
  readonly lane: Lane;
  /** Does the work once; what comes back says when to try it again, if at all. */
  start(leave: () => Promise<void>): Promise<{ readonly again: number; readonly throttled: boolean } | undefined>;
  /** Ends it without another try. */
  giveUp(): void;
}

/** Work, and the promise of what it comes to: `ifNeverTried` if it is given up before the first try. */
export const workOf = <Told>(lane: Lane, attempt: Attempt<Told>, ifNeverTried: Told) => {
  const { promise: told, resolve, reject } = Promise.withResolvers<Told>();
  let otherwise = ifNeverTried;
  const start = async (leave: () => Promise<void>) => {
    try {
      const verdict = await attempt(leave);
      if ('again' in verdict) {
        otherwise = verdict.otherwise;
        return verdict;
      }
      resolve(verdict.told);
    } catch (fault) {
      reject(fault);
    }
    return undefined;
  };
  const work: Work = { lane, start, giveUp: () => resolve(otherwise) };
  return { work, told };
};
