import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsFrom } from '../../../src/domain/questions/choice.ts';
import { type Response, tally } from '../../../src/domain/questions/questions.ts';
import { given } from './reading.ts';

const options = optionsFrom(['Skola', 'Omsorg', 'Vatten', 'Kultur']);
const ranking = { kind: 'ranking', options, places: 3 } as const;

describe('a ranking', () => {
  it('is the first, the second and the third', () =>
    given(ranking)
      .when({ 'rank-1': 'c', 'rank-2': 'a', 'rank-3': 'd' })
      .thenRead({ kind: 'ranking', ranked: ['c', 'a', 'd'] }));

  it('asks for each place that is missing', () =>
    given(ranking)
      .when({ 'rank-2': 'a' })
      .thenFaulty({ field: 'rank-1', fault: 'rank-missing' }, { field: 'rank-3', fault: 'rank-missing' }));

  it('tells at the later place what is already placed, and where', () => {
    const twice = { fault: 'rank-twice', option: 'Skola', first: 1 } as const;
    given(ranking)
      .when({ 'rank-1': 'a', 'rank-2': 'a', 'rank-3': 'a' })
      .thenFaulty({ ...twice, field: 'rank-2', again: 2 }, { ...twice, field: 'rank-3', again: 3 });
  });

  it('refuses an option that is not there, each time', () =>
    given(ranking)
      .when({ 'rank-1': 'x', 'rank-2': 'x', 'rank-3': 'a' })
      .thenFaulty({ field: 'rank-1', fault: 'choice-not-there' }, { field: 'rank-2', fault: 'choice-not-there' }));

  it('is counted by Borda: three points, two and one, and how many put it first', () => {
    const responses = [
      ['a', 'b', 'c'],
      ['b', 'a', 'c'],
      ['b', 'c', 'a'],
      ['a', 'b', 'c'],
    ].map((ranked) => ({ kind: 'ranking', ranked }) as const);
    expect(tally(ranking, responses, 5)).toEqual({
      kind: 'ranking',
      answered: 4,
      asked: 5,
      options: [
        { id: 'b', text: 'Omsorg', points: 10, firsts: 2, place: 1 },
        { id: 'a', text: 'Skola', points: 9, firsts: 2, place: 2 },
        { id: 'c', text: 'Vatten', points: 5, firsts: 0, place: 3 },
        { id: 'd', text: 'Kultur', points: 0, firsts: 0, place: 4 },
      ],
    });
  });

  it('gives out six points for each answer, whoever answers in whatever order', () =>
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 3, maxLength: 3 })), (rankings) => {
        const responses = rankings.map((ranked): Response => ({ kind: 'ranking', ranked }));
        const counted = tally(ranking, responses, 92);
        if (counted.kind !== 'ranking') throw new Error(counted.kind);
        expect(counted.options.reduce((sum, { points }) => sum + points, 0)).toBe(6 * rankings.length);
        expect(tally(ranking, responses.toReversed(), 92)).toEqual(counted);
      }),
    ));
});
