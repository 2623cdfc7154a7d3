import type { Clock } from '../../app/ports.ts';
import type { ContentAnswer } from '../answer.ts';

/** A page that got no answer asks again within seconds; ten minutes is a lift between two floors. */
const KEPT_MS = 10 * 60_000;

/** Answers kept at once; of more, the oldest go. */
const MOST = 2_000;

interface Kept {
  readonly asked: string;
  readonly at: number;
  readonly answer: Promise<ContentAnswer>;
}

/** Does a command once for a key, however often it is asked for, also while the first is still under way. */
export type Idempotency = (
  key: string,
  asked: string,
  work: () => Promise<ContentAnswer>,
) => Promise<ContentAnswer> | 'other-request';

/** In memory: after a restart the rules themselves know a press that comes again by its meaning. A fault of ours is not kept. */
export const idempotency = (clock: Clock): Idempotency => {
  const kept = new Map<string, Kept>();

  const forgetOld = (now: number) => {
    for (const [key, { at }] of kept) {
      if (now - at < KEPT_MS && kept.size < MOST) break;
      kept.delete(key);
    }
  };

  return (key, asked, work) => {
    const now = clock.now().getTime();
    const before = kept.get(key);
    if (before && now - before.at < KEPT_MS) return before.asked === asked ? before.answer : 'other-request';
    kept.delete(key);
    forgetOld(now);
    const answer = work().then(
      (made) => {
        // What failed for a reason of ours may be tried again.
        if (made.status >= 500) kept.delete(key);
        return made;
      },
      (error: unknown) => {
        kept.delete(key);
        throw error;
      },
    );
    kept.set(key, { asked, at: now, answer });
    return answer;
  };
};
