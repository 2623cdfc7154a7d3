import { randomness, shuffle } from './grouping/random.ts';
import type { PersonId } from './people.ts';

/** How people are to be divided: into so many groups, or into groups of about so many. */
export type Split = { readonly by: 'count'; readonly groups: number } | { readonly by: 'size'; readonly size: number };

/** A breakout group; numbers count from 1 and are what people call it ("grupp 7"). */
export interface Group {
  readonly number: number;
  readonly members: readonly PersonId[];
  /** What they sit together for: a topic, a unit. Most groups have only a number. */
  readonly name?: string;
}

/** How many groups a split makes of so many people. Never so many that someone would sit alone. */
export const groupCount = (people: number, split: Split): number => {
  const wished = split.by === 'count' ? split.groups : Math.ceil(people / Math.max(2, split.size));
  return Math.max(1, Math.min(wished, Math.floor(people / 2)));
};

/**
 * Shuffles the people and deals them out: sizes differ by at most one, nobody sits alone (but where there is only one).
 * The same people, split and seed give the same groups, in whatever order the people come.
 */
export const divide = (people: readonly PersonId[], split: Split, seed: number): readonly Group[] => {
  const unique = [...new Set(people)].sort();
  const count = groupCount(unique.length, split);
  const shuffled = shuffle(unique, randomness(seed));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    members: shuffled.filter((_, place) => place % count === index),
  }));
};

/** The seed of the next shuffle: repeating a press that asked for it gives the same groups again. */
export const nextSeed = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;

/** Puts a newcomer in the smallest group where somebody sits, the first of them where several are as small. */
export const seat = (groups: readonly Group[], person: PersonId): readonly Group[] => {
  const sizes = groups.map(({ members }) => members.length).filter((size) => size > 0);
  const smallest = Math.min(...sizes);
  const chosen = groups.find(({ members }) => members.length === smallest);
  return groups.map((group) => (group === chosen ? { ...group, members: [...group.members, person] } : group));
};

export const groupOf = (groups: readonly Group[], person: PersonId): Group | undefined =>
  groups.find((group) => group.members.includes(person));

export { spokespersons, voiceAfter } from './grouping/spokespersons.ts';
