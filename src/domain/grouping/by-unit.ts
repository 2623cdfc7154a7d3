import { divide, type Group } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { byText, inOrder, type Seat } from './seat.ts';

/** People of one unit, or of several that have one person each. */
interface Flock {
  readonly unitType: string;
  readonly people: readonly PersonId[];
}

/**
 * Each unit by itself, in the order of their names. A unit with more than `most` people is divided evenly, by lot after the seed.
 * Nobody sits alone: those who are alone from their unit sit with the others who are, of the same kind of unit if there are any,
 * else of any; and who is the only such person sits with the smallest unit, of the same kind if there is one.
 */
export const byUnit = (seats: readonly Seat[], most: number, seed: number): readonly Group[] =>
  withCompany(inOrder(seats))
    .flatMap(({ people }) => divide(people, { by: 'size', size: most }, seed))
    .map(({ members }, index) => ({ number: index + 1, members }));

const withCompany = (seats: readonly Seat[]): readonly Flock[] => {
  const units = flocks(seats, ({ unit }) => unit);
  const whole = units.filter(({ people }) => people.length > 1);
  const alone = new Set(units.filter(({ people }) => people.length === 1).flatMap(({ people }) => people));
  const byKind = flocks(
    seats.filter(({ person }) => alone.has(person)),
    ({ unitType }) => unitType,
  );
  const company = byKind.filter(({ people }) => people.length > 1);
  const left = byKind.filter(({ people }) => people.length === 1);
  const [only] = left;
  if (only === undefined) return [...whole, ...company];
  if (left.length > 1) return [...whole, ...company, { unitType: '', people: left.flatMap(({ people }) => people) }];
  const all = [...whole, ...company];
  const [host] = [...all].sort(
    (a, b) => Number(b.unitType === only.unitType) - Number(a.unitType === only.unitType) || a.people.length - b.people.length,
  );
  if (host === undefined) return left;
  return all.map((flock) => (flock === host ? { ...host, people: [...host.people, ...only.people] } : flock));
};

/** By what `key` says, in its order. */
const flocks = (seats: readonly Seat[], key: (seat: Seat) => string): readonly Flock[] =>
  [...Map.groupBy(seats, key)]
    .sort(([a], [b]) => byText(a, b))
    .map(([, members]) => ({ unitType: members[0]?.unitType ?? '', people: members.map(({ person }) => person) }));
