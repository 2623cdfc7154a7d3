import { type Random, shuffle } from './random.ts';
import { byText, type Seat } from './seat.ts';
import type { Bound } from './wishes.ts';

/** How many places are tried for those with wishes before it is said that there is no way. */
const tries = 20_000;
/** After how many tries somebody else may use the processor: well under 50 ms. */
const slice = 200;

/**
 * Seats everybody, so that sizes differ by at most one and every wish is met: first those with wishes (trying again where it
 * goes wrong), then the rest, unit by unit, each where fewest of the unit and of its kind sit. Without wishes units and kinds are
 * then even. Returns the group (from 0) of each seat, or null where no way was found for the wishes.
 */
export function* firstSeating(
  seats: readonly Seat[],
  groups: number,
  bounds: readonly Bound[],
  random: Random,
): Generator<undefined, Int32Array | null> {
  const least = Math.floor(seats.length / groups);
  let larger = seats.length % groups;
  let left = tries;
  const tables = Array.from({ length: groups }, () => new Set<Seat>());
  const seatOf = new Map(seats.map((seat) => [seat.person, seat]));

  const room = (table: ReadonlySet<Seat>, more: number): boolean =>
    table.size + more <= least || (table.size + more === least + 1 && (table.size > least || larger > 0));
  const sit = (table: Set<Seat>, set: readonly Seat[]) => {
    const before = table.size;
    for (const seat of set) table.add(seat);
    if (before <= least && table.size > least) larger -= 1;
  };
  const rise = (table: Set<Seat>, set: readonly Seat[]) => {
    const before = table.size;
    for (const seat of set) table.delete(seat);
    if (before > least && table.size <= least) larger += 1;
  };
  /** The tables with room, best first: fewest of the unit, of the kind, in all; among equals by chance. */
  const best = (set: readonly Seat[]): readonly Set<Seat>[] =>
    tables
      .filter((table) => room(table, set.length))
      .map((table) => {
        let alike = random();
        for (const other of table)
          for (const { unit, unitType } of set)
            alike += (unit === other.unit ? 1e6 : 0) + (unitType === other.unitType ? 1e3 : 0) + 1;
        return { table, alike };
      })
      .sort((a, b) => a.alike - b.alike)
      .map(({ table }) => table);

  function* place(index: number): Generator<undefined, boolean> {
    const bound = bounds[index];
    if (bound === undefined) return true;
    const set = bound.people.flatMap((person) => seatOf.get(person) ?? []);
    for (const table of best(set)) {
      if (bound.group !== null && table !== tables[bound.group - 1]) continue;
      if ([...table].some(({ person }) => bound.apart.has(person))) continue;
      left -= 1;
      if (left < 0) return false;
      if (left % slice === 0) yield;
      sit(table, set);
      if (yield* place(index + 1)) return true;
      rise(table, set);
    }
    return false;
  }

  if (!(yield* place(0))) return null;
  const placed = new Set(bounds.flatMap(({ people }) => people));
  const free = [...shuffle(seats, random)].sort((a, b) => byText(a.unitType, b.unitType) || byText(a.unit, b.unit));
  for (const [index, seat] of free.filter(({ person }) => !placed.has(person)).entries()) {
    if (index % slice === 0) yield;
    const [table] = best([seat]);
    if (table !== undefined) sit(table, [seat]);
  }
  return Int32Array.from(seats, (seat) => tables.findIndex((table) => table.has(seat)));
}
