import { describe, expect, it } from 'vitest';
import { filled, questionSize, quoteSize, tilesAcross } from '../../../src/tab/views/stage/sizes.ts';
import { timeLeft } from '../../../src/tab/views/stage/time-left.ts';

describe('sizes on the stage', () => {
  it.each([questionSize, quoteSize])('never grow with the length of the text', (size) => {
    const sizes = Array.from({ length: 900 }, (_, characters) => size(characters));
    expect(sizes.every((one, index) => index === 0 || one <= (sizes[index - 1] ?? 0))).toBe(true);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(1.4);
  });

  it.each([
    [1, 1],
    [8, 8],
    [12, 6],
    [13, 7],
    [46, 12],
    [250, 25],
  ])('put %i groups %i beside each other', (groups, across) => {
    expect(tilesAcross(groups)).toBe(across);
  });

  it('leave no row nearly empty', () => {
    for (let groups = 1; groups <= 300; groups += 1) {
      const across = tilesAcross(groups);
      const rows = Math.ceil(groups / across);
      expect(rows * across - groups).toBeLessThan(Math.max(rows, across));
    }
  });

  it('fill a tile as far as its group has answered', () => {
    expect([filled(0, 8), filled(2, 8), filled(8, 8), filled(9, 8), filled(0, 0)]).toEqual([0, 0.25, 1, 1, 0]);
  });
});

describe('the clock of the stage', () => {
  it.each([
    [425_000, '7:05', false, false],
    [425_999, '7:05', false, false],
    [60_000, '1:00', true, false],
    [1_400, '0:01', true, false],
    [400, '0:00', true, false],
    [0, '0:00', true, true],
    [-5_000, '0:00', true, true],
  ])('with %i ms left shows %s', (ms, clock, soon, over) => {
    expect(timeLeft(1_000_000 + ms, 1_000_000)).toMatchObject({ clock, soon, over });
  });
});
