import type { PersonId } from '../people.ts';

/** Whoever is to sit in a group, and where they come from. An empty unit or kind is one of its own. */
export interface Seat {
  readonly person: PersonId;
  readonly unit: string;
  /** What kind of unit: förvaltning, bolag, förbund … A unit is of one kind; where a file says two, its first person's counts. */
  readonly unitType: string;
}

/** Each person once (the first seat counts), in the order of their ids: what hangs on seats must not hang on their order. */
export const inOrder = (seats: readonly Seat[]): readonly Seat[] => {
  const first = new Map<PersonId, Seat>();
  for (const seat of seats) if (!first.has(seat.person)) first.set(seat.person, seat);
  const sorted = [...first.values()].sort((a, b) => byText(a.person, b.person));
  const kinds = new Map<string, string>();
  for (const { unit, unitType } of sorted) if (!kinds.has(unit)) kinds.set(unit, unitType);
  return sorted.map((seat) => ({ ...seat, unitType: kinds.get(seat.unit) ?? seat.unitType }));
};

/** By code unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many come from each unit. */
export const unitSizes = (seats: readonly Seat[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const { unit } of seats) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  return sizes;
};
