import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../../src/domain/grouping/meetings.ts';
import { mix } from '../../../src/domain/grouping/mix.ts';
import { quality } from '../../../src/domain/grouping/quality.ts';
import type { Seat } from '../../../src/domain/grouping/seat.ts';
import { noWishes, type Wishes } from '../../../src/domain/grouping/wishes.ts';
import { type Group, groupCount, groupOf } from '../../../src/domain/grouping.ts';
import { ninetyTwo, organisations, seatsOf, seeds, splits, spread } from './organisations.ts';

type Asked = Partial<Parameters<typeof mix>[1]>;

/** Runs to the end, however many steps it takes. */
const outcome = (seats: readonly Seat[], asked: Asked) => {
  const steps = mix(seats, { split: { by: 'size', size: 6 }, seed: 1, meetings: new Map(), wishes: noWishes, ...asked });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const groupsOf = (seats: readonly Seat[], asked: Asked = {}): readonly Group[] => {
  const result = outcome(seats, asked);
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result;
};

const wishing = (wishes: Partial<Wishes>): Wishes => ({ ...noWishes, ...wishes });
const named = (count: number) => seatsOf([count], [0]);
const inSteps = { numRuns: 60 };

describe('mixed groups, of any organisation', () => {
  it('seat everybody exactly once, in groups that differ by at most one, nobody alone', () =>
    fc.assert(
      fc.property(organisations, splits, seeds, (seats, split, seed) => {
        const groups = groupsOf(seats, { split, seed });
        expect(groups.map(({ number }) => number)).toEqual(groups.map((_, index) => index + 1));
        expect(groups).toHaveLength(groupCount(seats.length, split));
        expect(groups.flatMap(({ members }) => members).sort()).toEqual(seats.map(({ person }) => person).sort());
        const sizes = groups.map(({ members }) => members.length);
        expect(spread(sizes)).toBeLessThanOrEqual(1);
        expect(Math.min(...sizes)).toBeGreaterThan(1);
      }),
      inSteps,
    ));

  it('have units and kinds of unit as evenly as arithmetic allows, and as many units each', () =>
    fc.assert(
      fc.property(organisations, splits, seeds, (seats, split, seed) => {
        const groups = groupsOf(seats, { split, seed });
        for (const key of ['unit', 'unitType'] as const)
          for (const value of new Set(seats.map((seat) => seat[key]))) {
            const ofIt = new Set(seats.filter((seat) => seat[key] === value).map(({ person }) => person));
            expect(spread(groups.map(({ members }) => members.filter((one) => ofIt.has(one)).length))).toBeLessThanOrEqual(1);
          }
        const { units, unitsAtMost } = quality(groups, seats, new Map());
        expect(units).toBe(unitsAtMost);
      }),
      inSteps,
    ));

  it('stay as even when there is a past to avoid', () =>
    fc.assert(
      fc.property(organisations, splits, seeds, (seats, split, seed) => {
        const past = [1, 2].map((earlier) => groupsOf(seats, { split, seed: seed + earlier }));
        const groups = groupsOf(seats, { split, seed, meetings: meetingsOf(past) });
        const { units, unitsAtMost } = quality(groups, seats, new Map());
        expect(units).toBe(unitsAtMost);
        expect(spread(groups.map(({ members }) => members.length))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 5 },
    ));

  it('follow from seats and seed, in whatever order the seats come and however often', () =>
    fc.assert(
      fc.property(organisations, splits, seeds, fc.infiniteStream(fc.nat()), (seats, split, seed, stream) => {
        const order = new Map(seats.map(({ person }) => [person, stream.next().value]));
        const mixed = [...seats].sort((a, b) => (order.get(a.person) ?? 0) - (order.get(b.person) ?? 0));
        expect(groupsOf([...mixed, ...seats], { split, seed })).toEqual(groupsOf(seats, { split, seed }));
      }),
      inSteps,
    ));

  it('are others with another seed', () =>
    expect(groupsOf(ninetyTwo, { seed: 2 })).not.toEqual(groupsOf(ninetyTwo, { seed: 1 })));

  it('are one empty group of nobody', () => expect(groupsOf([])).toEqual([{ number: 1, members: [] }]));
});

describe('memory', () => {
  it('keeps the 92 from meeting anybody again for seven workshops', () => {
    const past: (readonly Group[])[] = [];
    for (const seed of [1, 2, 3, 4, 5, 6, 7]) {
      const meetings = meetingsOf(past);
      const groups = groupsOf(ninetyTwo, { seed, meetings, split: { by: 'count', groups: 15 } });
      expect(quality(groups, ninetyTwo, meetings).met).toBe(0);
      past.push(groups);
    }
  });

  it('lets those meet who met long ago rather than those who met last', () => {
    // Three pairs of four people are all there are: a fourth time somebody meets again.
    const past = [
      ['ab', 'cd'],
      ['ac', 'bd'],
      ['ad', 'bc'],
    ].map((pairs) => pairs.map((pair, index) => ({ number: index + 1, members: [...pair] })));
    const four = [...'abcd'].map((person) => ({ person, unit: person, unitType: '' }));
    const again = groupsOf(four, { split: { by: 'size', size: 2 }, meetings: meetingsOf(past) });
    expect(groupOf(again, 'a')).toEqual(groupOf(again, 'b'));
  });

  it('spreads those whose turn it is to speak', () => {
    const turn = new Set(ninetyTwo.slice(0, 16).map(({ person }) => person));
    const groups = groupsOf(ninetyTwo, { split: { by: 'count', groups: 15 }, turn });
    expect(groups.every(({ members }) => members.some((person) => turn.has(person)))).toBe(true);
  });
});

describe('wishes', () => {
  it('are met, whatever else is random, or refused', () =>
    fc.assert(
      fc.property(
        organisations.filter((seats) => seats.length > 11),
        splits,
        seeds,
        fc.infiniteStream(fc.nat()),
        (seats, split, seed, stream) => {
          const some = (count: number) =>
            Array.from({ length: count }, () => seats[stream.next().value % seats.length]?.person ?? '');
          const locked = new Map(some(2).map((person, index) => [person, index + 1]));
          const wishes = { together: [some(2)], apart: [some(2), some(2)], locked };
          const groups = outcome(seats, { split, seed, wishes });
          if ('refused' in groups) return;
          const numberOf = (person: string | undefined) => groupOf(groups, person ?? '')?.number;
          for (const [one, other] of wishes.together) expect(numberOf(one)).toBe(numberOf(other));
          for (const [one, other] of wishes.apart) if (one !== other) expect(numberOf(one)).not.toBe(numberOf(other));
          for (const [person, number] of locked) expect(numberOf(person)).toBe(number);
          expect(spread(groups.map(({ members }) => members.length))).toBeLessThanOrEqual(1);
          expect(groups.flatMap(({ members }) => members).sort()).toEqual(seats.map(({ person }) => person).sort());
        },
      ),
      { numRuns: 10 },
    ));

  it('pass over whoever is not there', () =>
    expect(
      groupsOf(named(6), { wishes: wishing({ together: [['nina', 'unit0-1']], locked: new Map([['nina', 99]]) }) }),
    ).toHaveLength(1));

  const [a, b, c, d] = ['unit0-0', 'unit0-1', 'unit0-2', 'unit0-3'] as const;
  const threeOfTwo = { split: { by: 'count', groups: 3 } } as const;
  it.each([
    ['together and apart', { together: [[a, b]], apart: [[b, a]] }, { refused: 'together-and-apart', people: [a, b] }],
    ['more together than a group holds', { together: [[a, b, c]] }, { refused: 'together-too-many', people: [a, b, c], most: 2 }],
    [
      'together, locked apart',
      {
        together: [[a, b]],
        locked: new Map([
          [a, 1],
          [b, 2],
        ]),
      },
      { refused: 'together-in-different-groups', people: [a, b], groups: [1, 2] },
    ],
    [
      'apart, locked together',
      {
        apart: [[a, b]],
        locked: new Map([
          [a, 2],
          [b, 2],
        ]),
      },
      { refused: 'apart-in-one-group', people: [a, b], group: 2 },
    ],
    [
      'more apart than there are groups',
      { apart: [[a, b, c, d]] },
      { refused: 'apart-too-many', people: [a, b, c, d], groups: 3 },
    ],
    ['a group that is not there', { locked: new Map([[a, 4]]) }, { refused: 'no-such-group', people: [a], group: 4, groups: 3 }],
    [
      'more locked than a group holds',
      {
        locked: new Map([
          [a, 1],
          [b, 1],
          [c, 1],
        ]),
      },
      { refused: 'locked-too-many', people: [a, b, c], group: 1, most: 2 },
    ],
    [
      'four to keep apart in three groups, two by two',
      {
        apart: [
          [a, b],
          [a, c],
          [a, d],
          [b, c],
          [b, d],
          [c, d],
        ],
      },
      { refused: 'wishes-too-tight', people: [a, b, c, d] },
    ],
  ] satisfies readonly [string, Partial<Wishes>, object][])('refuse %s, and say who', (_, wishes, refusal) =>
    expect(outcome(named(6), { ...threeOfTwo, wishes: wishing(wishes) })).toEqual(refusal),
  );
});
