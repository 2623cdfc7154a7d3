import { pick, randomFrom } from './random.ts';

/** How much each place in a common taste weighs: a clear favourite, then less and less. */
const weights = [9, 5, 3, 2] as const;
const weightAt = (place: number): number => weights[place] ?? 1;

/** The same order of the same things for everybody who has the same seed: the taste that a room has in common. */
export const inTaste = <Thing extends string>(things: readonly Thing[], seed: string): readonly Thing[] =>
  things
    .map((thing) => ({ thing, place: randomFrom(`${seed}/${thing}`)() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);

/** One of the things, the first most often. They must not be empty. */
export const favourite = <Thing>(things: readonly Thing[], random: () => number): Thing => {
  const tickets = things.flatMap((thing, place) => Array<Thing>(weightAt(place)).fill(thing));
  return pick(tickets, random);
};

/** So many different ones of the things, the first most often. */
export const favourites = <Thing>(things: readonly Thing[], howMany: number, random: () => number): readonly Thing[] => {
  if (howMany <= 0 || things.length === 0) return [];
  const first = favourite(things, random);
  return [
    first,
    ...favourites(
      things.filter((thing) => thing !== first),
      howMany - 1,
      random,
    ),
  ];
};

/** Somewhere from 0 to 1 that the people of one unit are near: each unit somewhere else. */
export const nearUnit = (unit: string, about: string, random: () => number): number => {
  const middle = 0.35 + 0.45 * randomFrom(`${about}/${unit}`)();
  const spread = 0.5 * (random() + random() - 1);
  return Math.min(1, Math.max(0, middle + spread));
};
