import { monitorEventLoopDelay } from 'node:perf_hooks';
import { inSlices } from '../../../src/app/in-slices.ts';
import { type Meetings, meetingsOf } from '../../../src/domain/grouping/meetings.ts';
import { mix } from '../../../src/domain/grouping/mix.ts';
import { quality } from '../../../src/domain/grouping/quality.ts';
import type { Seat } from '../../../src/domain/grouping/seat.ts';
import { noWishes } from '../../../src/domain/grouping/wishes.ts';
import type { Group, Split } from '../../../src/domain/grouping.ts';
import { median, percentile } from '../figures.ts';
import { ms, type Row } from '../table.ts';

const units = [24, 14, 10, 9, 8, 6, 5, 4, 4, 4, 4];
/** Administrations, companies, the rescue service. */
const kinds = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2];
const manyUnits = [80, 60, 50, 40, 30, 30, 25, 25, 20, 20, 20, 20, 15, 15, 10, 10, 10, 8, 7, 5];
const most = { again: 30, ninetyTwoMs: 500, fiveHundredMs: 2_000, heldMs: 50 } as const;
const least = { clean: 7, golfRounds: 6 } as const;
const plan = { full: { times: 7, seeds: 5 }, quick: { times: 3, seeds: 2 } } as const;

const seatsOf = (sizes: readonly number[]): readonly Seat[] =>
  sizes.flatMap((size, unit) =>
    Array.from({ length: size }, (_, index) => ({
      person: `${unit}-${index}`,
      unit: `unit ${unit}`,
      unitType: `kind ${kinds[unit] ?? unit % 3}`,
    })),
  );

/** The mixing of groups: how seldom people meet again, how even the mix, how long it takes and whether it holds anybody up. */
export const inGroups = async (quick: boolean): Promise<readonly Row[]> => {
  const { times, seeds } = quick ? plan.quick : plan.full;
  const seats = seatsOf(units);
  const split = { by: 'count', groups: 15 } as const;
  const runs = await Promise.all(Array.from({ length: seeds }, (_, index) => workshops(seats, split, 10, index + 1)));
  const [first] = runs;
  if (first === undefined) throw new RangeError('no run');
  const without = await workshops(seats, split, 10, 1, true);
  const golf = await workshops(seatsOf([32]), { by: 'count', groups: 8 }, 10, 1);
  const cleanGolf = golf.again.findIndex((pairs) => pairs > 0);
  const golfRounds = cleanGolf < 0 ? golf.again.length : cleanGolf;
  const clean = (again: readonly number[]) => sum(again.slice(0, least.clean)) === 0;
  return [
    {
      measure: 'pairs that meet again in workshops 1 to 7 (92 people, 15 groups)',
      value: `${sum(first.again.slice(0, least.clean))}`,
      must: 'none',
      holds: clean(first.again),
      details: `by workshop ${first.again.join(' ')}; none with ${runs.filter(({ again }) => clean(again)).length} of ${seeds} seeds`,
    },
    {
      measure: 'pairs that meet again in workshops 1 to 10',
      value: `${sum(first.again)}`,
      must: `≤ ${most.again}`,
      holds: sum(first.again) <= most.again,
      details: `${runs.map(({ again }) => sum(again)).join(', ')} with ${seeds} seeds; as even a mix without memory ${sum(without.again)}`,
    },
    {
      measure: 'units in the group with fewest, worst of 10 workshops',
      value: `${Math.min(...first.units)}`,
      must: `${first.unitsAtMost}`,
      holds: first.units.every((each) => each === first.unitsAtMost) && first.uneven === 0,
      details: `the best that arithmetic allows; units or kinds that differ by more than one between groups: ${first.uneven}`,
    },
    await timed('one grouping of 92 people after 10 workshops', seats, split, first.past, times, most.ninetyTwoMs),
    await fiveHundred(times),
    {
      measure: 'social golfers, 8 groups of 4: rounds without a repeat',
      value: `${golfRounds}`,
      must: `≥ ${least.golfRounds}`,
      holds: golfRounds >= least.golfRounds,
      details: `one round after another, seed 1; pairs that meet again by round ${golf.again.join(' ')}`,
    },
  ];
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const mixed = async (seats: readonly Seat[], split: Split, seed: number, meetings: Meetings): Promise<readonly Group[]> => {
  const groups = await inSlices(mix(seats, { split, seed, meetings, wishes: noWishes }));
  if ('refused' in groups) throw new Error(groups.refused);
  return groups;
};

/** One workshop after another, the memory kept; with `forgetful` only counted. */
const workshops = async (seats: readonly Seat[], split: Split, count: number, seed: number, forgetful = false) => {
  const past: (readonly Group[])[] = [];
  const seen = { again: [] as number[], units: [] as number[], unitsAtMost: 0, uneven: 0 };
  for (let workshop = 1; workshop <= count; workshop += 1) {
    const meetings = meetingsOf(past);
    const groups = await mixed(seats, split, seed * 1_000 + workshop, forgetful ? new Map() : meetings);
    const { met, units: fewest, unitsAtMost } = quality(groups, seats, meetings);
    seen.again.push(met);
    seen.units.push(fewest);
    seen.unitsAtMost = unitsAtMost;
    seen.uneven += uneven(groups, seats);
    past.push(groups);
  }
  return { ...seen, past };
};

/** How many units and kinds of unit have in some group two or more fewer than in another. */
const uneven = (groups: readonly Group[], seats: readonly Seat[]): number => {
  const traits = new Map(seats.map(({ person, unit, unitType }) => [person, [unit, unitType]]));
  return [...new Set([...traits.values()].flat())].filter((trait) => {
    const counts = groups.map(({ members }) => members.filter((person) => traits.get(person)?.includes(trait)).length);
    return Math.max(...counts) - Math.min(...counts) > 1;
  }).length;
};

const fiveHundred = async (times: number): Promise<Row> => {
  const seats = seatsOf(manyUnits);
  // Groups so large that people must meet again: the search goes on to its end.
  const split = { by: 'count', groups: 25 } as const;
  const { past } = await workshops(seats, split, 10, 1);
  return timed('one grouping of 500 people in 25 groups after 10 workshops', seats, split, past, times, most.fiveHundredMs);
};

/** The memory is built anew each time, as it is when somebody asks for groups. */
const timed = async (
  measure: string,
  seats: readonly Seat[],
  split: Split,
  past: readonly (readonly Group[])[],
  times: number,
  atMost: number,
): Promise<Row> => {
  const took: number[] = [];
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (let turn = 1; turn <= times; turn += 1) {
    const began = performance.now();
    await mixed(seats, split, turn, meetingsOf(past));
    took.push(performance.now() - began);
  }
  loop.disable();
  const held = loop.max / 1e6;
  return {
    measure,
    value: ms(median(took)),
    must: `≤ ${atMost} ms, event loop held ≤ ${most.heldMs} ms`,
    holds: median(took) <= atMost && held <= most.heldMs,
    details: `median of ${times}, worst ${ms(percentile(took, 1))}; event loop held ${ms(held)} at most`,
  };
};
