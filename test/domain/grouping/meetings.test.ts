import { describe, expect, it } from 'vitest';
import { meetingsOf, weightOf } from '../../../src/domain/grouping/meetings.ts';
import { quality } from '../../../src/domain/grouping/quality.ts';
import { seatsOf } from './organisations.ts';

const groups = (...sets: readonly string[]) => sets.map((set, index) => ({ number: index + 1, members: [...set] }));

describe('the memory of meetings', () => {
  it('knows who has met, both ways, and nobody else', () => {
    const meetings = meetingsOf([groups('ab', 'cd')]);
    expect(weightOf(meetings, 'a', 'b')).toBeGreaterThan(0);
    expect(weightOf(meetings, 'b', 'a')).toBe(weightOf(meetings, 'a', 'b'));
    expect(weightOf(meetings, 'a', 'c')).toBe(0);
    expect(weightOf(meetings, 'a', 'a')).toBe(0);
  });

  it('weighs what was last more, and twice more than once however long ago', () => {
    const meetings = meetingsOf([groups('ab', 'ef'), groups('ab'), groups('cd')]);
    expect(weightOf(meetings, 'c', 'd')).toBeGreaterThan(weightOf(meetings, 'e', 'f'));
    expect(weightOf(meetings, 'a', 'b')).toBeGreaterThan(weightOf(meetings, 'c', 'd'));
  });
});

describe('how good groups are', () => {
  const seats = seatsOf([2, 2], [0, 0]);
  const [a = '', b = '', c = '', d = ''] = seats.map(({ person }) => person);
  const two = (...sets: readonly (readonly string[])[]) => sets.map((members, index) => ({ number: index + 1, members }));

  it('counts units in the group that has fewest, against what arithmetic allows', () => {
    expect(quality(two([a, b], [c, d]), seats, new Map())).toMatchObject({ units: 1, unitsAtMost: 2 });
    expect(quality(two([a, c], [b, d]), seats, new Map())).toMatchObject({ units: 2, unitsAtMost: 2 });
  });

  it('counts pairs that have met, beside what the lot would give: three ways to make two pairs of four', () => {
    const meetings = meetingsOf([two([a, c], [b, d])]);
    expect(quality(two([a, c], [b, d]), seats, meetings)).toMatchObject({ met: 2, metByChance: 2 / 3 });
    expect(quality(two([a, d], [b, c]), seats, meetings)).toMatchObject({ met: 0, metByChance: 2 / 3 });
  });

  it('is nothing of nobody', () =>
    expect(quality(two([]), [], new Map())).toEqual({ units: 0, unitsAtMost: 0, met: 0, metByChance: 0 }));
});
