import type { Group } from '../grouping.ts';
import { type Meetings, weightOf } from './meetings.ts';
import { inOrder, type Seat, unitSizes } from './seat.ts';

/** How good groups are, in numbers for a sentence. */
export interface Quality {
  /** Units in the group that has fewest. */
  readonly units: number;
  /** The most that arithmetic allows for `units`. */
  readonly unitsAtMost: number;
  /** Pairs in a group together who have met before. */
  readonly met: number;
  /** How many such pairs there would be on average if groups of these sizes were drawn by lot: exact, not rounded. */
  readonly metByChance: number;
}

/** Judges groups by where people come from and whom they have met; whoever has no seat is passed over. */
export const quality = (groups: readonly Group[], seats: readonly Seat[], meetings: Meetings): Quality => {
  const unitOf = new Map(seats.map(({ person, unit }) => [person, unit]));
  const rooms = groups.map(({ members }) => members.filter((person) => unitOf.has(person))).filter(({ length }) => length > 0);
  const seated = rooms.flat();
  const pairs = (many: number) => (many * (many - 1)) / 2;
  const together = rooms.reduce((sum, { length }) => sum + pairs(length), 0);
  const known = acquainted(seated, meetings);
  return {
    units: rooms.length === 0 ? 0 : Math.min(...rooms.map((members) => new Set(members.map((one) => unitOf.get(one))).size)),
    unitsAtMost: mostUnits(
      seats.filter(({ person }) => seated.includes(person)),
      rooms.length,
    ),
    met: rooms.reduce((sum, members) => sum + acquainted(members, meetings), 0),
    metByChance: seated.length < 2 ? 0 : (known * together) / pairs(seated.length),
  };
};

const acquainted = (people: readonly string[], meetings: Meetings): number =>
  people.reduce(
    (sum, one, index) => sum + people.slice(index + 1).filter((other) => weightOf(meetings, one, other) > 0).length,
    0,
  );

/**
 * The number of units that every group can have at best: a unit is in as many groups as it has people, and in no more groups than
 * there are. Always within reach where sizes differ by at most one and nobody has wished anything.
 */
const mostUnits = (seats: readonly Seat[], groups: number): number => {
  if (groups === 0) return 0;
  const places = [...unitSizes(inOrder(seats)).values()].reduce((sum, size) => sum + Math.min(size, groups), 0);
  return Math.floor(places / groups);
};
