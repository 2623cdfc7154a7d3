import { type Group, groupOf } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { type Meetings, weightOf } from './meetings.ts';
import type { Seat } from './seat.ts';

/** Where people come from and whom they have met; whoever comes late is among the seats. */
interface Room {
  readonly seats: readonly Seat[];
  readonly meetings: Meetings;
}

/**
 * Puts somebody who comes late where they do most for the mix, of the smallest groups (so that sizes go on differing by at most
 * one): where fewest come from their unit, then from units of its kind, then where they have met fewest before, then the first.
 */
export const seatLate = (groups: readonly Group[], person: PersonId, { seats, meetings }: Room): readonly Group[] => {
  if (groupOf(groups, person)) return groups;
  const seatOf = new Map(seats.map((seat) => [seat.person, seat]));
  const own = seatOf.get(person);
  const cost = ({ members }: Group): readonly number[] => [
    members.length,
    members.filter((one) => seatOf.get(one)?.unit === own?.unit).length,
    members.filter((one) => seatOf.get(one)?.unitType === own?.unitType).length,
    members.reduce((sum, one) => sum + weightOf(meetings, person, one), 0),
  ];
  const [chosen] = groups.map((group) => ({ group, cost: cost(group) })).sort((a, b) => inTurn(a.cost, b.cost));
  return chosen === undefined ? groups : withMember(groups, chosen.group.number, person);
};

/** The first difference decides. */
const inTurn = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Groups after somebody has left, and who had to move because of it. */
export interface Left {
  readonly groups: readonly Group[];
  readonly moved: PersonId | null;
}

/**
 * Takes somebody out. Whoever would be left alone sits down in another group as one who comes late does, and their group is no
 * more; the others keep their numbers. Only in the last group does anybody stay alone.
 */
export const leave = (groups: readonly Group[], person: PersonId, room: Room): Left => {
  const group = groupOf(groups, person);
  if (!group) return { groups, moved: null };
  const others = groups.filter((each) => each !== group);
  const rest = group.members.filter((one) => one !== person);
  const [moved] = rest;
  if (rest.length > 1 || others.length === 0)
    return { groups: groups.map((each) => (each === group ? { ...group, members: rest } : each)), moved: null };
  return moved === undefined ? { groups: others, moved: null } : { groups: seatLate(others, moved, room), moved };
};

/** Why a change by hand is not made. */
export type MoveRefusal =
  | { readonly refused: 'not-in-a-group'; readonly person: PersonId }
  | { readonly refused: 'no-such-group'; readonly group: number }
  /** Somebody would be left alone in the group. */
  | { readonly refused: 'would-be-alone'; readonly person: PersonId; readonly group: number };

/** Moves somebody by hand. Sizes may then differ by more than one: the facilitator has seen the groups and decided. */
export const move = (groups: readonly Group[], person: PersonId, to: number): readonly Group[] | MoveRefusal => {
  const from = groupOf(groups, person);
  if (!from) return { refused: 'not-in-a-group', person };
  if (!groups.some(({ number }) => number === to)) return { refused: 'no-such-group', group: to };
  if (from.number === to) return groups;
  const rest = from.members.filter((one) => one !== person);
  const [alone] = rest;
  if (rest.length === 1 && alone !== undefined) return { refused: 'would-be-alone', person: alone, group: from.number };
  return withMember(
    groups.map((group) => (group === from ? { ...group, members: rest } : group)),
    to,
    person,
  );
};

/** Lets two people change places. */
export const swap = (groups: readonly Group[], one: PersonId, other: PersonId): readonly Group[] | MoveRefusal => {
  for (const person of [one, other]) if (!groupOf(groups, person)) return { refused: 'not-in-a-group', person };
  const instead = new Map([
    [one, other],
    [other, one],
  ]);
  return groupOf(groups, one) === groupOf(groups, other)
    ? groups
    : groups.map((group) => ({ ...group, members: group.members.map((person) => instead.get(person) ?? person) }));
};

const withMember = (groups: readonly Group[], number: number, person: PersonId): readonly Group[] =>
  groups.map((group) => (group.number === number ? { ...group, members: [...group.members, person] } : group));
