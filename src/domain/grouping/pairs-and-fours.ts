import type { Group } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { randomness, shuffle } from './random.ts';
import { inOrder, type Seat } from './seat.ts';

/** The levels of 1-2-4-alla. Every four is made of whole pairs. */
export interface PairsAndFours {
  readonly pairs: readonly Group[];
  readonly fours: readonly Group[];
}

/**
 * Pairs, and fours of two pairs each. Where people are odd in number, one pair is three; where pairs are, one four is three
 * pairs; of two or three people the only pair is the four too, and only who is quite alone is alone. People stand in a
 * row unit by unit (units, and people within them, by lot), and sit with those a half, a quarter and three quarters of the row on:
 * no unit with at most half of the people meets itself in a pair (but perhaps the three), none with at most a quarter in a four.
 */
export const pairsAndFours = (seats: readonly Seat[], seed: number): PairsAndFours => {
  const random = randomness(seed);
  const units = shuffle([...Map.groupBy(shuffle(inOrder(seats), random), ({ unit }) => unit).values()], random);
  const row = units.flat();
  const half = Math.max(1, Math.floor(row.length / 2));
  const couples = row.slice(0, half).map((seat, index) => [seat, ...row.slice(half + index, half + index + 1)]);
  const pairs = withOver(couples, row.slice(half * 2));
  const quarter = Math.max(1, Math.floor(pairs.length / 2));
  const fours = withOver(
    pairs.slice(0, quarter).map((pair, index) => [...pair, ...(pairs[quarter + index] ?? [])]),
    pairs.slice(quarter * 2).flat(),
  );
  return { pairs: numbered(pairs), fours: numbered(fours) };
};

type Company = readonly Seat[];

/** Who is left over joins those with fewest of the same unit, the first of them. */
const withOver = (sets: readonly Company[], over: Company): readonly Company[] => {
  const alike = (set: Company) => set.filter(({ unit }) => over.some((one) => one.unit === unit)).length;
  const fewest = Math.min(...sets.map(alike));
  const host = sets.findIndex((set) => alike(set) === fewest);
  return sets.map((set, index) => (index === host ? [...set, ...over] : set));
};

const numbered = (sets: readonly Company[]): readonly Group[] =>
  sets.map((set, index) => ({ number: index + 1, members: set.map(({ person }): PersonId => person) }));
