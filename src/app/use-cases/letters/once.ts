import type { Clock } from '../../ports.ts';

/** Teams may deliver a press four times, the last two half a minute later under a new id (teams-facts.md): the same wish again within this time is the same press. */
const SAME_PRESS_MS = 120_000;

/** Does something once for a press that comes several times; the later ones get the first one's outcome. */
export type Once<Value> = (wish: string, work: () => Promise<Value>) => Promise<Value>;

/** What `isDone` says no to, and what throws, may be tried again at once. */
export const once = <Value>(clock: Clock, isDone: (value: Value) => boolean): Once<Value> => {
  const made = new Map<string, { readonly at: number; readonly outcome: Promise<Value> }>();
  return async (wish, work) => {
    const now = clock.now().getTime();
    // Either way: the clock may have been set back.
    for (const [key, { at }] of made) if (Math.abs(now - at) > SAME_PRESS_MS) made.delete(key);
    const first = made.get(wish);
    if (first) return first.outcome;
    const outcome = work();
    made.set(wish, { at: now, outcome });
    let done = false;
    try {
      const value = await outcome;
      done = isDone(value);
      return value;
    } finally {
      if (!done) made.delete(wish);
    }
  };
};
