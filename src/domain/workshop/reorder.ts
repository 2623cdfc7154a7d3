import type { RoundPlan } from './round-plan.ts';

/** Rounds count from 1. Where a round takes its material from follows along when others move. */
const renumbered = (plans: readonly RoundPlan[], now: (number: number) => number): readonly RoundPlan[] =>
  plans.map((plan) => (plan.from === undefined ? plan : { ...plan, from: now(plan.from) }));

/** Puts rounds in the place of round `number`, or last where it is one more than there are. They say themselves, in the new numbers, what they build on. */
export const replaced = (plans: readonly RoundPlan[], number: number, rounds: readonly RoundPlan[]): readonly RoundPlan[] => {
  const more = rounds.length - 1;
  const after = renumbered(plans.slice(number), (from) => (from > number ? from + more : from));
  return [...plans.slice(0, number - 1), ...rounds, ...after];
};

/** Takes a round out. Nothing may build on it (see `buildingOn`). */
export const removed = (plans: readonly RoundPlan[], number: number): readonly RoundPlan[] =>
  renumbered(plans.toSpliced(number - 1, 1), (from) => (from > number ? from - 1 : from));

/** Lets a round change places with the one after it. */
export const lowered = (plans: readonly RoundPlan[], number: number): readonly RoundPlan[] => {
  const [one, next] = [plans[number - 1], plans[number]];
  if (!one || !next) return plans;
  const now = (from: number) => (from === number ? number + 1 : from === number + 1 ? number : from);
  return renumbered(plans.toSpliced(number - 1, 2, next, one), now);
};

/** The numbers of the rounds that take their material from this one. */
export const buildingOn = (plans: readonly RoundPlan[], number: number): readonly number[] =>
  plans.flatMap(({ from }, index) => (from === number ? [index + 1] : []));
