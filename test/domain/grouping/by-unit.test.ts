import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUnit } from '../../../src/domain/grouping/by-unit.ts';
import { ninetyTwo, organisations, seatsOf, seeds } from './organisations.ts';

const sets = (sizes: readonly number[], kinds: readonly number[], most = 8) =>
  byUnit(seatsOf(sizes, kinds), most, 1).map(({ members }) =>
    members
      .map((person) => person.replace('unit', ''))
      .sort()
      .join(' '),
  );

describe('groups by unit', () => {
  it('seat everybody once, nobody alone, none larger than asked but for one guest and an odd one', () =>
    fc.assert(
      fc.property(organisations, fc.integer({ min: 2, max: 12 }), seeds, (seats, most, seed) => {
        const groups = byUnit(seats, most, seed);
        expect(groups.flatMap(({ members }) => members).sort()).toEqual(seats.map(({ person }) => person).sort());
        for (const { members } of groups) {
          expect(members.length).toBeGreaterThan(1);
          expect(members.length).toBeLessThanOrEqual(Math.max(3, most));
        }
      }),
    ));

  it('keep the units of the 92 by themselves, the largest in three even groups', () => {
    const groups = byUnit(ninetyTwo, 8, 1);
    const sizes = groups.map(({ members }) => members.length);
    expect(sizes.sort((a, b) => b - a)).toEqual([8, 8, 8, 8, 7, 7, 6, 5, 5, 5, 5, 4, 4, 4, 4, 4]);
    for (const { members } of groups) expect(new Set(members.map((person) => person.split('-')[0])).size).toBe(1);
  });

  it('seat those alone from their unit with others of their kind', () =>
    expect(sets([3, 1, 1, 1, 1], [0, 1, 1, 2, 2])).toEqual(['0-0 0-1 0-2', '1-0 2-0', '3-0 4-0']));
  it('seat those alone of their kind with each other', () =>
    expect(sets([3, 1, 1], [0, 1, 2])).toEqual(['0-0 0-1 0-2', '1-0 2-0']));
  it('seat the only one who is alone with the smallest unit of their kind', () =>
    expect(sets([4, 3, 2, 1], [1, 1, 0, 1])).toEqual(['0-0 0-1 0-2 0-3', '1-0 1-1 1-2 3-0', '2-0 2-1']));
  it('seat them with the smallest of another kind where there is none', () =>
    expect(sets([4, 2, 1], [0, 0, 1])).toEqual(['0-0 0-1 0-2 0-3', '1-0 1-1 2-0']));
  it('leave one person alone, if that is all there are', () => expect(sets([1], [0])).toEqual(['0-0']));
  it('are none of nobody', () => expect(sets([], [])).toEqual([]));
});
