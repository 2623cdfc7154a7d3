import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leave, move, seatLate, swap } from '../../../src/domain/grouping/changes.ts';
import { meetingsOf } from '../../../src/domain/grouping/meetings.ts';
import { divide, groupOf } from '../../../src/domain/grouping.ts';
import { organisations, seatsOf, seeds, splits, spread } from './organisations.ts';

const groups = (...sets: readonly string[]) => sets.map((set, index) => ({ number: index + 1, members: [...set] }));
const seat = (person: string, unit: string, unitType = 'förvaltning') => ({ person, unit, unitType });
const met = (...pairs: readonly string[]) => meetingsOf([groups(...pairs)]);

describe('somebody who comes late', () => {
  const seats = [seat('a', 'vård'), seat('b', 'skola'), seat('c', 'vård'), seat('d', 'energi', 'bolag'), seat('x', 'vård')];

  it('sits in the smallest group, before everything else', () =>
    expect(groupOf(seatLate(groups('bde', 'ac'), 'x', { seats, meetings: new Map() }), 'x')?.number).toBe(2));
  it('sits where nobody comes from their unit', () =>
    expect(groupOf(seatLate(groups('ac', 'bd'), 'x', { seats, meetings: new Map() }), 'x')?.number).toBe(2));
  it('sits, among as many of their unit, with other kinds of unit', () =>
    expect(groupOf(seatLate(groups('ab', 'cd'), 'x', { seats, meetings: new Map() }), 'x')?.number).toBe(2));
  it('sits, all else alike, with those they have not met', () =>
    expect(groupOf(seatLate(groups('ab', 'cb'), 'x', { seats, meetings: met('xa') }), 'x')?.number).toBe(2));
  it('sits in the first group of those that are alike', () =>
    expect(groupOf(seatLate(groups('a', 'c'), 'x', { seats, meetings: new Map() }), 'x')?.number).toBe(1));
  it('does not move when they sit already', () => {
    const sitting = groups('ax', 'b');
    expect(seatLate(sitting, 'x', { seats, meetings: new Map() })).toBe(sitting);
  });

  it('leaves sizes that differ by at most one, however many come', () =>
    fc.assert(
      fc.property(organisations, splits, seeds, (known, split, seed) => {
        const late = seatsOf([7, 5], [0, 1]).map((each) => ({ ...each, person: `late ${each.person}` }));
        const room = { seats: [...known, ...late], meetings: new Map() };
        const before = divide(
          known.map(({ person }) => person),
          split,
          seed,
        );
        const after = late.reduce((sitting, { person }) => seatLate(sitting, person, room), before);
        expect(spread(after.map(({ members }) => members.length))).toBeLessThanOrEqual(1);
        expect(after.flatMap(({ members }) => members)).toHaveLength(known.length + late.length);
      }),
    ));
});

describe('somebody who leaves', () => {
  const room = { seats: [], meetings: new Map() };

  it('is taken out, and the others stay', () =>
    expect(leave(groups('abc', 'def'), 'b', room)).toEqual({ groups: groups('ac', 'def'), moved: null }));
  it('leaves nobody alone: the one who is left goes to the smallest group, and the numbers stay', () =>
    expect(leave(groups('ab', 'cde', 'fg'), 'a', room)).toEqual({
      groups: [
        { number: 2, members: ['c', 'd', 'e'] },
        { number: 3, members: ['f', 'g', 'b'] },
      ],
      moved: 'b',
    }));
  it('leaves one alone where there is no other group', () =>
    expect(leave(groups('ab'), 'a', room)).toEqual({ groups: groups('b'), moved: null }));
  it('takes the group with them where they were alone', () =>
    expect(leave(groups('a', 'bc'), 'a', room)).toEqual({ groups: [{ number: 2, members: ['b', 'c'] }], moved: null }));
  it('changes nothing when they sat nowhere', () =>
    expect(leave(groups('ab'), 'x', room)).toEqual({ groups: groups('ab'), moved: null }));
});

describe('a change by hand', () => {
  it('moves somebody', () => expect(move(groups('abc', 'de'), 'a', 2)).toEqual(groups('bc', 'dea')));
  it('moves nobody to where they are', () => expect(move(groups('abc', 'de'), 'a', 1)).toEqual(groups('abc', 'de')));
  it('leaves nobody alone', () =>
    expect(move(groups('ab', 'cd'), 'a', 2)).toEqual({ refused: 'would-be-alone', person: 'b', group: 1 }));
  it('does not know of other groups', () =>
    expect(move(groups('ab', 'cd'), 'a', 3)).toEqual({ refused: 'no-such-group', group: 3 }));
  it('does not know of other people', () => {
    expect(move(groups('ab'), 'x', 1)).toEqual({ refused: 'not-in-a-group', person: 'x' });
    expect(swap(groups('ab'), 'a', 'x')).toEqual({ refused: 'not-in-a-group', person: 'x' });
  });
  it('lets two change places, each in the other’s chair', () =>
    expect(swap(groups('abc', 'de'), 'b', 'd')).toEqual(groups('adc', 'be')));
  it('changes nothing between two of the same group', () =>
    expect(swap(groups('abc', 'de'), 'a', 'c')).toEqual(groups('abc', 'de')));
});
