import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/domain/questions/number.ts';
import { type Response, tally } from '../../../src/domain/questions/questions.ts';
import { given } from './reading.ts';

const share = { kind: 'number', least: -10, most: 20_000, unit: 'procent' } as const;

describe('a number', () => {
  it.each([
    ['3', 3],
    [3, 3],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['12 000', 12_000],
    ['12\u00a0000,5', 12_000.5],
    ['12\u202f000', 12_000],
    ['-2', -2],
    ['−2', -2],
    ['+2', 2],
    ['-0', 0],
    ['007', 7],
    ['40 procent', 40],
    ['40 Procent', 40],
  ])('is read from %j', (number, expected) => given(share).when({ number }).thenRead({ kind: 'number', number: expected }));

  it('is asked for', () => given(share).when({ number: ' ' }).thenFaulty({ field: 'number', fault: 'number-missing' }));

  it.each([
    'tre',
    '3,5,1',
    '1 0',
    '1.000,5',
    '3e5',
    '0x10',
    'Infinity',
    'NaN',
    ',5',
    '5,',
    '- 2',
    '40 %',
    'procent',
    '1'.repeat(16),
  ])('is not %s', (number) => given(share).when({ number }).thenFaulty({ field: 'number', fault: 'number-not-a-number' }));

  it.each([
    ['-10,1', -10.1],
    ['20001', 20_001],
  ])('out of range (%s) is told the range', (number, value) =>
    given(share)
      .when({ number })
      .thenFaulty({ field: 'number', fault: 'number-out-of-range', given: value, least: -10, most: 20_000 }),
  );

  it('may be the least and the most', () => {
    given(share).when({ number: '-10' }).thenRead({ kind: 'number', number: -10 });
    given(share).when({ number: '20000' }).thenRead({ kind: 'number', number: 20_000 });
  });

  it('is the same with a comma as with a point', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (whole, decimals) => {
        expect(parseNumber(`${whole},${decimals}`)).toBe(Number(`${whole}.${decimals}`) + 0);
        expect(parseNumber(`${whole}.${decimals}`)).toBe(parseNumber(`${whole},${decimals}`));
      }),
    ));
});

describe('numbers together', () => {
  const counted = (...numbers: readonly number[]) =>
    tally(
      share,
      numbers.map((number): Response => ({ kind: 'number', number })),
      10,
    );

  it('have a median and quartiles, as Excel has them', () =>
    expect(counted(15, 20, 35, 40, 50, 60)).toEqual({
      kind: 'number',
      answered: 6,
      asked: 10,
      mean: 220 / 6,
      least: 15,
      lowerQuartile: 23.75,
      median: 37.5,
      upperQuartile: 47.5,
      most: 60,
    }));

  it('of one are that one, and of none nothing', () => {
    expect(counted(7)).toMatchObject({ mean: 7, least: 7, lowerQuartile: 7, median: 7, upperQuartile: 7, most: 7 });
    expect(counted()).toMatchObject({ answered: 0, mean: null, least: null, median: null, most: null });
  });
});
