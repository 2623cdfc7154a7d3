import type { IncomingAnswer } from '../../../app/views/incoming.ts';

/** An answer that is being read. */
export interface ReadAnswer extends IncomingAnswer {
  /** Its author has changed it since: the new words wait among the new. */
  readonly overtaken: boolean;
}

export interface CalmList {
  readonly rows: readonly ReadAnswer[];
  /** How many wait to be shown. */
  readonly fresh: number;
  /** Whether what is read reaches further down than what has been fetched. */
  readonly reachesOn: boolean;
}

/**
 * Whether an answer stands further down, in the order of src/app/views/incoming.ts: the newest first, those of the same instant by id.
 * What was typed in by a facilitator has no time, and stands last.
 */
const isOlder = (one: IncomingAnswer, than: IncomingAnswer): boolean => {
  const [at, thanAt] = [one.at ?? '', than.at ?? ''];
  return at === thanAt ? one.id.localeCompare(than.id) > 0 : at < thanAt;
};

/**
 * What is read (`held`) beside what there is now (`live`), both with the newest first. Nothing moves under the reader's eyes: an answer
 * that came or was changed meanwhile waits until it is asked for; that it is hidden is seen at once; older ones come at the end.
 */
export const calmList = (held: readonly IncomingAnswer[], live: readonly IncomingAnswer[]): CalmList => {
  const now = new Map(live.map((answer) => [answer.id, answer]));
  const last = held.at(-1);
  const read = new Map(held.map(({ id, basis }) => [id, basis]));
  const rows = held.map((answer) => {
    const newest = now.get(answer.id);
    const same = newest?.basis === answer.basis;
    return { ...(same ? newest : answer), overtaken: newest !== undefined && !same };
  });
  const unread = live.filter(({ id, basis }) => read.get(id) !== basis);
  const older = unread.filter((answer) => last !== undefined && !read.has(answer.id) && isOlder(answer, last));
  return {
    rows: [...rows, ...older.map((answer) => ({ ...answer, overtaken: false }))],
    fresh: unread.length - older.length,
    reachesOn: last !== undefined && !now.has(last.id) && !live.some((answer) => isOlder(answer, last)),
  };
};
