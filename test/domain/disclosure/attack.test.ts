import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_SHOWN } from '../../../src/domain/disclosure/cells.ts';
import { mayReplace } from '../../../src/domain/disclosure/replacing.ts';
import { type AskedPart, type Shown, shownResult, type TaggedResponse } from '../../../src/domain/disclosure/shown.ts';
import type { Response } from '../../../src/domain/questions/questions.ts';
import { scores } from '../../../src/domain/questions/scale.ts';
import { type KnownSum, smallestSingledOut } from './attacker.ts';

const question = { kind: 'scale', lowLabel: 'Inte alls', highLabel: 'Helt' } as const;
const unitNames = ['skola', 'omsorg', 'vatten', 'energi', 'kultur', 'hamnen'];
const asked: readonly AskedPart[] = unitNames.map((id, index) => ({
  id,
  within: ['förvaltning', 'bolag', ''][index % 3] ?? '',
  asked: 9,
}));

const score = fc.constantFrom(...scores).map((value): Response => ({ kind: 'scale', score: value }));
/** So many answers of each unit; `nedlagd` is one that nobody was asked in. */
const crowd = (counts: fc.Arbitrary<number>, units: number): fc.Arbitrary<readonly TaggedResponse[]> =>
  fc
    .uniqueArray(fc.constantFrom(...unitNames, 'nedlagd'), { minLength: units, maxLength: units })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((part) =>
          counts.chain((size) =>
            fc.array(score, { minLength: size, maxLength: size }).map((all) => all.map((response) => ({ part, response }))),
          ),
        ),
      ),
    )
    .map((all) => all.flat());
const answers = fc
  .integer({ min: 1, max: 4 })
  .chain((units) => crowd(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 7 })), units))
  .filter(({ length }) => length <= 20);
const latecomers = crowd(fc.constantFrom(0, 0, 1, 4, 5), 2);
const arrivals = fc.tuple(answers, latecomers, latecomers).filter((all) => all.flat().length <= 22);

/** Whose answers each shown figure sums up, people numbered as in `given`. */
const sumsOf = ({ whole, cells }: Shown, given: readonly TaggedResponse[]) => [
  ...(whole ? [given.map((_, person) => person)] : []),
  ...cells.map(({ parts }) => {
    const held = new Set(parts);
    return given.flatMap(({ part }, person) => (held.has(part) ? [person] : []));
  }),
];

const agreement: Response = { kind: 'scale', score: 4 };

const scoresOf = (given: readonly TaggedResponse[], people: readonly number[]) =>
  people.map((person) => {
    const response = given[person]?.response;
    return response?.kind === 'scale' ? response.score : Number.NaN;
  });

describe('a result without names', () => {
  it('shows no figure of fewer than five, and the figures are those of the people in it', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const shown = shownResult(question, asked, given);
        expect(shown.whole === null).toBe(given.length < LEAST_SHOWN);
        for (const { tally, parts, answered } of shown.cells) {
          const own = given.flatMap(({ part }, person) => (parts.includes(part) ? [person] : []));
          expect(answered).toBeGreaterThanOrEqual(LEAST_SHOWN);
          expect(tally).toMatchObject({
            answered: own.length,
            mean: scoresOf(given, own).reduce((a, b) => a + b, 0) / own.length,
          });
        }
      }),
    ));

  it('singles out no one to four people, however its figures are added and subtracted', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const shown = shownResult(question, asked, given);
        expect(smallestSingledOut(given.length, sumsOf(shown, given), 4)).toBeUndefined();
      }),
    ));

  it('has no cell in which all answered the same: then there are no cells', () =>
    fc.assert(
      fc.property(answers, fc.constantFrom(...unitNames), (given, unit) => {
        const agreed = given.map((one) => (one.part === unit ? { ...one, response: agreement } : one));
        for (const { parts } of shownResult(question, asked, agreed).cells) {
          const own = agreed.flatMap(({ part }, person) => (parts.includes(part) ? [person] : []));
          expect(new Set(scoresOf(agreed, own)).size).toBeGreaterThan(1);
        }
      }),
    ));
});

describe('results of the same round, one after another', () => {
  it('single out no one to four people either', () =>
    fc.assert(
      fc.property(arrivals, ([given, late, later]) => {
        const known: KnownSum[] = [];
        let last: Shown | undefined;
        for (const now of [given, [...given, ...late], [...given, ...late, ...later]]) {
          const shown = shownResult(question, asked, now);
          if (last && !mayReplace(last, shown)) continue;
          known.push(...sumsOf(shown, now));
          last = shown;
        }
        expect(smallestSingledOut(given.length + late.length + later.length, known, 4)).toBeUndefined();
      }),
      { numRuns: 60 },
    ));
});

describe('the attacker', () => {
  it('finds what a rule that only leaves out small cells would give away', () => {
    const whole = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(smallestSingledOut(13, [whole, [0, 1, 2, 3, 4], [5, 6, 7, 8, 9]], 4)).toEqual([10, 11, 12]);
  });

  it('finds what two divisions give away together, though every cell of both is large', () => {
    const byUnit = [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ];
    const byGroup = [
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9, 10],
    ];
    expect(smallestSingledOut(11, byUnit, 4)).toBeUndefined();
    expect(smallestSingledOut(11, byGroup, 4)).toBeUndefined();
    expect(smallestSingledOut(11, [...byUnit, ...byGroup], 4)).toEqual([5]);
  });

  it('finds the one who came between two versions', () =>
    expect(
      smallestSingledOut(
        7,
        [
          [0, 1, 2, 3, 4, 5],
          [0, 1, 2, 3, 4, 5, 6],
        ],
        4,
      ),
    ).toEqual([6]));
});
