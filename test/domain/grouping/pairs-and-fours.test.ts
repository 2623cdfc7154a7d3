import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsAndFours } from '../../../src/domain/grouping/pairs-and-fours.ts';
import { ninetyTwo, organisations, seatsOf, seeds } from './organisations.ts';

const unitsIn = (members: readonly string[]) => new Set(members.map((person) => person.split('-')[0])).size;
const sizes = (people: number) => {
  const { pairs, fours } = pairsAndFours(seatsOf([people], [0]), 1);
  return [pairs, fours].map((level) => level.map(({ members }) => members.length).sort((a, b) => a - b));
};

describe('pairs and fours', () => {
  it('hold everybody once on each level, and every four is made of whole pairs', () =>
    fc.assert(
      fc.property(organisations, seeds, (seats, seed) => {
        const { pairs, fours } = pairsAndFours(seats, seed);
        const everybody = seats.map(({ person }) => person).sort();
        for (const level of [pairs, fours]) {
          expect(level.flatMap(({ members }) => members).sort()).toEqual(everybody);
          expect(level.map(({ number }) => number)).toEqual(level.map((_, index) => index + 1));
        }
        for (const { members } of pairs)
          expect(fours.filter((four) => members.some((person) => four.members.includes(person)))).toHaveLength(1);
        expect(pairs.filter(({ members }) => members.length !== 2)).toHaveLength(seats.length % 2);
      }),
    ));

  it('do not hang on the order of the seats', () =>
    fc.assert(
      fc.property(organisations, seeds, (seats, seed) => {
        expect(pairsAndFours([...seats].reverse(), seed)).toEqual(pairsAndFours(seats, seed));
      }),
    ));

  it('cross units: no pair of the 92 is of one unit', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { members } of pairsAndFours(ninetyTwo, seed).pairs) expect(unitsIn(members)).toBe(2);
      }),
    ));

  it('give fours of four units where no unit has more than a quarter', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { members } of pairsAndFours(seatsOf([5, 5, 4, 3, 3], []), seed).fours) expect(unitsIn(members)).toBe(4);
      }),
    ));

  it.each([
    [0, [], 0],
    [1, [1], 1],
    [2, [2], 1],
    [3, [3], 1],
    [4, [2, 2], 1],
    [5, [2, 3], 1],
    [6, [2, 2, 2], 1],
    [7, [2, 2, 3], 1],
    [8, [2, 2, 2, 2], 2],
    [10, [2, 2, 2, 2, 2], 2],
    [11, [2, 2, 2, 2, 3], 2],
  ])('make of %d people pairs %j and %d fours, none smaller than four where there are four', (people, pairs, count) => {
    const [two = [], four = []] = sizes(people);
    expect(two).toEqual(pairs);
    expect(four).toHaveLength(count);
    expect(Math.min(...four, people)).toBeGreaterThanOrEqual(Math.min(people, 4));
    expect(Math.max(...four, 0)).toBeLessThanOrEqual(7);
  });
});
