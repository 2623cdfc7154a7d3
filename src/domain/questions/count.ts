/** "61 av 92": how many answered of how many were asked. In every result. */
export interface AnsweredOf {
  readonly answered: number;
  readonly asked: number;
}

/** How often each of the values was given, in the order of the values; what is none of them is not counted. */
export const countEach = <T>(values: readonly T[], given: readonly T[]): readonly number[] =>
  values.map((value) => given.filter((one) => one === value).length);

/**
 * Places from 1 by points, highest first, where equals share a place and the next is as far down as there are better ones
 * (1, 2, 2, 4: "standard competition ranking", what sports tables do). Within a place the order is that of the list.
 */
export const placed = <T extends object>(
  things: readonly T[],
  points: (thing: T) => number,
): readonly (T & { readonly place: number })[] =>
  things
    .toSorted((a, b) => points(b) - points(a))
    .map((thing) => ({ ...thing, place: 1 + things.filter((other) => points(other) > points(thing)).length }));
