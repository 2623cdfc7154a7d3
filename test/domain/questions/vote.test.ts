import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFaulty } from '../../../src/domain/questions/fault.ts';
import { type Response, readResponse, sameResponse, tally } from '../../../src/domain/questions/questions.ts';
import { suggestBudget } from '../../../src/domain/questions/suggest-budget.ts';
import { given } from './reading.ts';

const themes = ['Skola', 'Omsorg', 'Vatten', 'Kultur'].map((name, index) => ({ id: `t${index + 1}`, name }));
const vote = { kind: 'vote', themes, budget: 4, cap: 2 } as const;

describe('a vote', () => {
  it('is dots on themes; a theme without is left out', () =>
    given(vote)
      .when({ 'dots-t1': '2', 'dots-t2': '0', 'dots-t3': 1, 'dots-t4': '' })
      .thenRead({ kind: 'vote', dots: { t1: 2, t3: 1 } }));

  it('may use the whole budget, and need not', () => {
    given(vote)
      .when({ 'dots-t1': '2', 'dots-t4': '2' })
      .thenRead({ kind: 'vote', dots: { t1: 2, t4: 2 } });
    given(vote)
      .when({ 'dots-t4': '1' })
      .thenRead({ kind: 'vote', dots: { t4: 1 } });
  });

  it('of more dots than the budget is told both', () =>
    given(vote)
      .when({ 'dots-t1': '2', 'dots-t2': '2', 'dots-t3': '1' })
      .thenFaulty({ field: 'dots', fault: 'dots-over-budget', given: 5, budget: 4 }));

  it('of more dots on a theme than the cap is told which theme', () =>
    given(vote)
      .when({ 'dots-t2': '3' })
      .thenFaulty({ field: 'dots-t2', fault: 'dots-over-cap', theme: 'Omsorg', given: 3, cap: 2 }));

  it('tells of everything that is wrong at once; a negative number buys nothing elsewhere', () =>
    given(vote)
      .when({ 'dots-t1': '5', 'dots-t2': '-3', 'dots-t3': '0,5', 'dots-t9': '1' })
      .thenFaulty(
        { field: 'dots', fault: 'dots-over-budget', given: 5.5, budget: 4 },
        { field: 'dots-t1', fault: 'dots-over-cap', theme: 'Skola', given: 5, cap: 2 },
        { field: 'dots-t2', fault: 'dots-negative', theme: 'Omsorg' },
        { field: 'dots-t3', fault: 'dots-not-whole', theme: 'Vatten' },
        { field: 'dots-t9', fault: 'theme-not-there' },
      ));

  it.each(['två', '1e3', 'NaN', 'true'])('refuses %s dots', (dots) =>
    given(vote).when({ 'dots-t1': dots }).thenFaulty({ field: 'dots-t1', fault: 'dots-not-whole', theme: 'Skola' }),
  );

  it('on a theme that has been merged away since is said to be so, unless it had no dots', () => {
    given(vote).when({ 'dots-gone': '1' }).thenFaulty({ field: 'dots-gone', fault: 'theme-not-there' });
    given(vote)
      .when({ 'dots-gone': '0', 'dots-t1': '1' })
      .thenRead({ kind: 'vote', dots: { t1: 1 } });
  });

  it.each([{}, { 'dots-t1': '0', 'dots-t2': '' }])('without a dot is no vote: %j', (inputs) =>
    given(vote).when(inputs).thenFaulty({ field: 'dots', fault: 'dots-none' }),
  );

  it('is, whatever comes, refused or within budget and cap', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('dots-t1', 'dots-t2', 'dots-t3', 'dots-t9', 'choice'),
          fc.oneof(fc.integer({ min: -3, max: 6 }), fc.string()),
        ),
        (inputs) => {
          const read = readResponse(vote, inputs);
          if (isFaulty(read)) return;
          if (read.kind !== 'vote') throw new Error(read.kind);
          const dots = Object.values(read.dots);
          expect(dots.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(4);
          expect(dots.every((one) => Number.isInteger(one) && one >= 1 && one <= 2)).toBe(true);
        },
      ),
    ));

  it('delivered four times says the same each time, and a changed one does not', () => {
    const read = (inputs: Readonly<Record<string, string>>) => {
      const response = readResponse(vote, inputs);
      if (isFaulty(response)) throw new Error('faulty');
      return response;
    };
    const first = read({ 'dots-t1': '2', 'dots-t3': '1' });
    const presses = Array.from({ length: 4 }, () => read({ 'dots-t3': '1', 'dots-t2': '', 'dots-t1': '2' }));
    expect(presses.map((press) => sameResponse(first, press))).toEqual([true, true, true, true]);
    expect(sameResponse(first, read({ 'dots-t1': '1', 'dots-t3': '2' }))).toBe(false);
  });
});

describe('votes together', () => {
  const votes = (...dots: readonly Readonly<Record<string, number>>[]) =>
    dots.map((one): Response => ({ kind: 'vote', dots: one }));

  it('are in the order of their dots, equals on the same place, those with more voters above', () =>
    expect(tally(vote, votes({ t1: 2 }, { t1: 1, t2: 1, t4: 2 }, { t2: 2, t3: 1 }, { t4: 1 }), 6)).toEqual({
      kind: 'vote',
      answered: 4,
      asked: 6,
      themes: [
        { id: 't1', name: 'Skola', dots: 3, voters: 2, place: 1 },
        { id: 't2', name: 'Omsorg', dots: 3, voters: 2, place: 1 },
        { id: 't4', name: 'Kultur', dots: 3, voters: 2, place: 1 },
        { id: 't3', name: 'Vatten', dots: 1, voters: 1, place: 4 },
      ],
    }));

  it('put the theme that more people want above among equals', () => {
    const counted = tally(vote, votes({ t1: 2 }, { t4: 1 }, { t4: 1 }), 3);
    expect(counted).toMatchObject({ themes: [{ id: 't4', place: 1 }, { id: 't1', place: 1 }, { place: 3 }, { place: 3 }] });
  });

  it('lose and invent no dot: a change moves as many as it takes', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ t1: fc.nat(2), t2: fc.nat(2) })),
        fc.record({ t1: fc.nat(2), t3: fc.nat(2) }),
        (others, changed) => {
          const sumOf = (all: readonly Response[]) => {
            const counted = tally(vote, all, 92);
            return counted.kind === 'vote' ? counted.themes.reduce((sum, { dots }) => sum + dots, 0) : Number.NaN;
          };
          const given = others.reduce((sum, { t1, t2 }) => sum + t1 + t2, 0);
          expect(sumOf(votes(...others, { t1: 1 }))).toBe(given + 1);
          expect(sumOf(votes(...others, changed))).toBe(given + changed.t1 + changed.t3);
        },
      ),
    ));
});

describe('the suggested budget', () => {
  it.each([
    [2, 1, 1],
    [3, 1, 1],
    [5, 2, 1],
    [9, 3, 2],
    [12, 4, 2],
    [15, 5, 3],
    [24, 8, 3],
    [90, 10, 3],
  ])('over %d themes is %d dots, at most %d on one', (count, budget, cap) =>
    expect(suggestBudget(count)).toEqual({ budget, cap }),
  );
});
