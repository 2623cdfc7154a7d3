import type { WorkshopEvent } from './events.ts';
import { isAnonymous } from './round-plan.ts';
import type { OpenRound, Revision } from './state.ts';

/** Fewer anonymous answers than these are not kept: who has answered is known, and so few would tell who wrote what (product.md, promise 6). */
export const FEWEST_BALLOTS = 5;

/**
 * An anonymous round is counted when it closes: each answer once, in the order of its own words, so that nothing tells when or by
 * whom it was given; and, apart from them, who has answered, in the order of the ids.
 */
export const count = (number: number, { answers }: OpenRound): WorkshopEvent => {
  const answered = [...answers.keys()].sort();
  const responses = answered.length < FEWEST_BALLOTS ? [] : [...answers.values()].flatMap(last).map(({ response }) => response);
  return { type: 'ballots-counted', round: number, responses: responses.sort(byWords), answered };
};

/** Whether answers would be deleted if the round closed now: it is anonymous, and fewer than five have answered, but somebody has. */
export const tooFewToKeep = ({ plan, answers }: OpenRound): boolean =>
  isAnonymous(plan) && answers.size > 0 && answers.size < FEWEST_BALLOTS;

const last = (versions: readonly Revision[]): readonly Revision[] => versions.slice(-1);

const byWords = (a: object, b: object): number => {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};
