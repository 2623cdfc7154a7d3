import type { PersonId } from '../people.ts';
import { MEETING, type Meetings } from './meetings.ts';
import { type Seat, unitSizes } from './seat.ts';
import type { Bound } from './wishes.ts';

/**
 * The task in numbers, for a search that looks at ten million changes a second. People come first among the chairs, then the
 * empty chairs, so that every group has as many chairs, and trading a person for an empty chair is a swap as any other.
 * Each chair has `depth` traits (unit, kind of unit, …; 0 is none); a trait is even when no group has fewer than `low` or more
 * than `high` of it, and each one too few or too many costs its `price`.
 */
export interface Table {
  readonly people: number;
  readonly groups: number;
  readonly chairs: number;
  readonly depth: number;
  readonly traits: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly price: Int32Array;
  /** Chairs × chairs: what it costs that two sit together. */
  readonly weight: Int32Array;
  /** Of each chair, those who cost something. */
  readonly known: readonly Int32Array[];
  /** Chairs that may change groups: not those who are locked or kept together. */
  readonly movable: Int32Array;
}

/** A cell of a table; all of them are as long as what looks into them counts to. */
export const cell = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;

export const bump = (numbers: Int32Array, index: number, by: number) => {
  numbers[index] = cell(numbers, index) + by;
};

/** An uneven mix is never bought with fewer meetings; what is wished apart never with anything. */
const price = { uneven: 1_000 * MEETING, turns: 3 * MEETING, apart: 1_000_000 * MEETING } as const;

/**
 * Lays out the table. Four traits: unit; kind of unit; whether the unit has fewer people than there are groups (spreading those
 * evenly is what gives every group as many units as arithmetic allows); whether it is one's turn to be spokesperson.
 * Sets that lie within each other, two such families of them, can always be even all at once (de Werra 1971, on unimodular
 * hypergraphs): so units, kinds, small units and sizes never stand against each other. Turns may, and cost less.
 */
export const layOut = (
  seats: readonly Seat[],
  groups: number,
  meetings: Meetings,
  bounds: readonly Bound[],
  turn: ReadonlySet<PersonId>,
): Table => {
  const people = seats.length;
  const chairs = Math.ceil(people / groups) * groups;
  const sizes = unitSizes(seats);
  const labels = seats.map(({ person, unit, unitType }) => [
    `unit ${unit}`,
    `kind ${unitType}`,
    (sizes.get(unit) ?? 0) < groups ? 'small' : '',
    turn.has(person) ? 'turn' : '',
  ]);
  while (labels.length < chairs) labels.push(['empty chair', '', '', '']);
  const trait = new Map([['', 0]]);
  for (const label of labels.flat()) if (!trait.has(label)) trait.set(label, trait.size);
  const traits = Int32Array.from(labels.flat(), (label) => trait.get(label) ?? 0);
  const count = new Int32Array(trait.size);
  for (const each of traits) count[each] = cell(count, each) + 1;
  const weight = weights(seats, chairs, meetings, bounds);
  const held = new Set(
    bounds.filter(({ people: set, group }) => set.length > 1 || group !== null).flatMap((bound) => bound.people),
  );
  return {
    people,
    groups,
    chairs,
    depth: 4,
    traits,
    low: count.map((all) => Math.floor(all / groups)),
    high: count.map((all) => Math.ceil(all / groups)),
    price: Int32Array.from(trait.keys(), (label) => (label === '' ? 0 : label === 'turn' ? price.turns : price.uneven)),
    weight,
    known: Array.from({ length: chairs }, (_, chair) => costly(weight.subarray(chair * chairs, (chair + 1) * chairs))),
    movable: Int32Array.from(
      Array.from({ length: chairs }, (_, chair) => chair).filter((chair) => !held.has(seats[chair]?.person ?? '')),
    ),
  };
};

/** Those wished together have not met before, as far as the search is concerned: their meeting is no cost to be saved. */
const weights = (seats: readonly Seat[], chairs: number, meetings: Meetings, bounds: readonly Bound[]): Int32Array => {
  const weight = new Int32Array(chairs * chairs);
  const place = new Map(seats.map(({ person }, index) => [person, index]));
  const set = (one: PersonId, other: PersonId, value: number) => {
    const [a, b] = [place.get(one), place.get(other)];
    if (a !== undefined && b !== undefined) weight[a * chairs + b] = value;
  };
  for (const { person } of seats) for (const [other, value] of meetings.get(person) ?? []) set(person, other, value);
  for (const { people } of bounds) for (const one of people) for (const other of people) set(one, other, 0);
  for (const { people, apart } of bounds)
    for (const one of people)
      for (const other of apart) {
        set(one, other, price.apart);
        set(other, one, price.apart);
      }
  return weight;
};

/** Where in a row something costs something; a row of five hundred is read in a moment only when nothing is made on the way. */
const costly = (row: Int32Array): Int32Array => {
  const places: number[] = [];
  for (let place = 0; place < row.length; place += 1) if (row[place] !== 0) places.push(place);
  return Int32Array.from(places);
};
