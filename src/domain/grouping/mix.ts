import { type Group, groupCount, type Split } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { firstSeating } from './first-seating.ts';
import { improve } from './improve.ts';
import type { Meetings } from './meetings.ts';
import { randomness } from './random.ts';
import { inOrder, type Seat } from './seat.ts';
import { layOut } from './table.ts';
import { bind, type Wishes, type WishRefusal } from './wishes.ts';

interface Mix {
  readonly split: Split;
  readonly seed: number;
  readonly meetings: Meetings;
  readonly wishes: Wishes;
  /** Those whose turn it is to be spokesperson (see `nextInTurn`): spread, so that every group has one as far as they go. */
  readonly turn?: ReadonlySet<PersonId>;
}

/**
 * Groups of people from as many units and kinds of unit as arithmetic allows, who have met as seldom as possible, under the
 * wishes. Sizes differ by at most one, nobody sits alone (but where there is only one), members come in the order of their ids.
 * The same seats, in whatever order, and the same seed give the same groups. People kept together or locked sit where the wishes
 * put them, and the others are mixed around them. A generator, that it may be run without holding up anybody (see `inSlices`):
 * some milliseconds from step to step.
 */
export function* mix(
  seats: readonly Seat[],
  { split, seed, meetings, wishes, turn = new Set() }: Mix,
): Generator<undefined, readonly Group[] | WishRefusal> {
  const sorted = inOrder(seats);
  const groups = groupCount(sorted.length, split);
  const people = sorted.map(({ person }) => person);
  const bounds = bind(wishes, { people, groups, most: Math.ceil(people.length / groups) });
  if ('refused' in bounds) return bounds;

  const random = randomness(seed);
  const seated = yield* firstSeating(sorted, groups, bounds, random);
  if (seated === null) return { refused: 'wishes-too-tight', people: bounds.flatMap((bound) => bound.people) };
  const table = layOut(sorted, groups, meetings, bounds, turn);
  yield;
  const best = yield* improve(table, withEmptyChairs(seated, table.chairs, groups), random);
  return Array.from({ length: groups }, (_, group) => ({
    number: group + 1,
    members: people.filter((_, index) => best[index] === group),
  }));
}

/** The smaller groups have one empty chair each. */
const withEmptyChairs = (seated: Int32Array, chairs: number, groups: number): Int32Array => {
  const most = chairs / groups;
  const smaller = Array.from({ length: groups }, (_, group) => group).filter(
    (group) => seated.filter((each) => each === group).length < most,
  );
  return Int32Array.from([...seated, ...smaller]);
};
