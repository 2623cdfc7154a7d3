import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, groupCount, groupOf, nextSeed, type Split, seat } from '../../src/domain/grouping.ts';

const crowd = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 120 });
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const splits = fc.oneof(
  fc.record({ by: fc.constant('count' as const), groups: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ by: fc.constant('size' as const), size: fc.integer({ min: 2, max: 100 }) }),
);
const sizesOf = (people: readonly string[], split: Split, seed = 1) =>
  divide(people, split, seed).map(({ members }) => members.length);
const named = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

describe('dividing people into groups', () => {
  it('puts everybody in exactly one group', () =>
    fc.assert(
      fc.property(crowd, splits, seeds, (people, split, seed) => {
        const seated = divide(people, split, seed).flatMap(({ members }) => members);
        expect([...seated].sort()).toEqual([...people].sort());
      }),
    ));

  it('makes sizes that differ by at most one, and leaves nobody alone', () =>
    fc.assert(
      fc.property(crowd, splits, seeds, (people, split, seed) => {
        const sizes = sizesOf(people, split, seed);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
      }),
    ));

  it('numbers the groups from one', () =>
    fc.assert(
      fc.property(crowd, splits, seeds, (people, split, seed) => {
        const groups = divide(people, split, seed);
        expect(groups.map(({ number }) => number)).toEqual(groups.map((_, index) => index + 1));
      }),
    ));

  it('follows from people, split and seed, in whatever order the people come and however often', () =>
    fc.assert(
      fc.property(crowd, splits, seeds, fc.infiniteStream(fc.nat()), (people, split, seed, stream) => {
        const order = new Map(people.map((person) => [person, stream.next().value]));
        const mixed = [...people].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(divide(mixed, split, seed)).toEqual(divide(people, split, seed));
        expect(divide([...mixed, ...people], split, seed)).toEqual(divide(people, split, seed));
      }),
    ));

  it('gives other groups with the next seed', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const split = { by: 'size', size: 6 } as const;
        expect(nextSeed(seed)).not.toBe(seed);
        expect(divide(named(92), split, nextSeed(seed))).not.toEqual(divide(named(92), split, seed));
      }),
    ));

  it('deals evenly: over many seeds everybody meets everybody', () => {
    const met = new Set<string>();
    let seed = 1;
    for (let times = 0; times < 200; times += 1) {
      seed = nextSeed(seed);
      for (const { members } of divide(named(20), { by: 'size', size: 5 }, seed))
        for (const one of members) for (const other of members) met.add(`${one} ${other}`);
    }
    expect(met.size).toBe(20 * 20);
  });

  it.each([
    [92, { by: 'count', groups: 12 }, 12],
    [92, { by: 'size', size: 6 }, 16],
    [92, { by: 'size', size: 8 }, 12],
    [5, { by: 'count', groups: 4 }, 2],
    [5, { by: 'size', size: 2 }, 2],
    [2, { by: 'count', groups: 100 }, 1],
    [1, { by: 'count', groups: 3 }, 1],
    [0, { by: 'size', size: 6 }, 1],
  ] as const)('makes of %d people, %j, %d groups', (people, split, count) => {
    expect(groupCount(people, split)).toBe(count);
    expect(divide(named(people), split, 1)).toHaveLength(count);
  });

  it('makes 92 people in 12 groups of eight, and four of seven', () => {
    const sizes = sizesOf(named(92), { by: 'count', groups: 12 });
    expect(sizes).toEqual([8, 8, 8, 8, 8, 8, 8, 8, 7, 7, 7, 7]);
  });
});

describe('a newcomer', () => {
  it('keeps the groups even: sizes go on differing by at most one', () =>
    fc.assert(
      fc.property(crowd, splits, seeds, fc.integer({ min: 1, max: 20 }), (people, split, seed, newcomers) => {
        const after = named(newcomers).reduce((groups, person) => seat(groups, person), divide(people, split, seed));
        const sizes = after.map(({ members }) => members.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        for (const person of [...people, ...named(newcomers)]) expect(groupOf(after, person)).toBeDefined();
      }),
    ));

  it('is in no group before', () => expect(groupOf(divide(named(9), { by: 'size', size: 3 }, 1), 'nina')).toBeUndefined());
});
