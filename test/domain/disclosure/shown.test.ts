import { describe, expect, it } from 'vitest';
import { mayReplace } from '../../../src/domain/disclosure/replacing.ts';
import { shownResult, type TaggedResponse } from '../../../src/domain/disclosure/shown.ts';
import { optionsFrom } from '../../../src/domain/questions/choice.ts';
import type { Question, Response } from '../../../src/domain/questions/questions.ts';
import { type Score, scores } from '../../../src/domain/questions/scale.ts';

const asked = ['skola', 'omsorg'].map((id) => ({ id, within: '', asked: 8 }));
const shown = (question: Question, answers: readonly TaggedResponse[]) => shownResult(question, asked, answers);
const scale = { kind: 'scale', lowLabel: 'Låg', highLabel: 'Hög' } as const;
const consent = { kind: 'consent', proposal: 'Ja?' } as const;
const score = (value: Score): Response => ({ kind: 'scale', score: value });
const from = (part: string, ...responses: readonly Response[]) => responses.map((response) => ({ part, response }));
const mixed = scores.map(score);
const alike = (response: Response) => Array.from({ length: 5 }, () => response);

describe('a result without names', () => {
  it('of fewer than five says only how many answered', () =>
    expect(shown(scale, from('skola', ...mixed.slice(1)))).toEqual({
      whole: null,
      answered: 4,
      asked: 16,
      cells: [],
    }));

  it('of five is shown whole', () =>
    expect(shown(scale, from('skola', ...mixed))).toMatchObject({
      whole: { mean: 3, answered: 5, asked: 16 },
      cells: [],
    }));

  it('is shown apart where each part has five who differ', () =>
    expect(shown(scale, [...from('skola', ...mixed), ...from('omsorg', ...mixed)]).cells).toMatchObject([
      { name: { of: 'part', id: 'omsorg' }, answered: 5, asked: 8, tally: { kind: 'scale', answered: 5, asked: 8 } },
      { name: { of: 'part', id: 'skola' } },
    ]));

  it('is shown whole though all agree', () =>
    expect(shown(scale, from('skola', ...alike(score(5)))).whole).toMatchObject({ counts: [0, 0, 0, 0, 5] }));

  const options = optionsFrom(['Ja', 'Nej', 'Kanske']);
  const themes = options.map(({ id, text: name }) => ({ id, name }));
  const several = { kind: 'choice', options, several: true } as const;
  it.each<[string, Question, readonly Response[], readonly Response[]]>([
    ['score', scale, alike(score(4)), mixed],
    [
      'option among several',
      several,
      [['a'], ['a', 'b'], ['a', 'c'], ['a'], ['a']].map((chosen) => ({ kind: 'choice', chosen })),
      [['a'], ['b'], ['a'], ['a'], ['a']].map((chosen) => ({ kind: 'choice', chosen })),
    ],
    [
      'first place',
      { kind: 'ranking', options, places: 2 },
      [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'b'],
      ].map((ranked) => ({ kind: 'ranking', ranked })),
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'b'],
      ].map((ranked) => ({ kind: 'ranking', ranked })),
    ],
    [
      'number',
      { kind: 'number', least: 0, most: 9 },
      alike({ kind: 'number', number: 0 }),
      [0, 0, 0, 0, 1].map((number) => ({ kind: 'number', number })),
    ],
    [
      'theme with dots',
      { kind: 'vote', themes, budget: 3, cap: 2 },
      [1, 2, 1, 1, 1].map((a) => ({ kind: 'vote', dots: { a, b: 1 } })),
      [1, 2, 3, 4, 5].map((nth) => ({ kind: 'vote', dots: nth === 1 ? { a: 1 } : { b: 1 } })),
    ],
    [
      'word',
      { kind: 'check', direction: 'in', lowLabel: 'Låg', highLabel: 'Hög' },
      scores.map((value) => ({ kind: 'check', score: value, word: value === 1 ? 'Trött!' : 'trött' })),
      scores.map((value) => ({ kind: 'check', score: value, word: value === 1 ? 'Pigg' : 'trött' })),
    ],
    [
      'stance',
      consent,
      alike({ kind: 'consent', stance: 'objects', reason: 'Nej' }),
      [
        ...alike({ kind: 'consent', stance: 'supports', reason: '' }).slice(1),
        { kind: 'consent', stance: 'objects', reason: 'Nej' },
      ],
    ],
  ])('is not shown apart when all in one part have the same %s', (_, question, same, different) => {
    expect(shown(question, [...from('skola', ...same), ...from('omsorg', ...different)]).cells).toEqual([]);
    expect(shown(question, [...from('skola', ...different), ...from('omsorg', ...different)]).cells).toHaveLength(2);
  });

  it('counts an answer from a unit that is no more among the rest', () =>
    expect(shown(scale, [...from('skola', ...mixed), ...from('omsorg', ...mixed), ...from('nedlagd', score(1))])).toMatchObject({
      whole: { answered: 11, asked: 16 },
      cells: [{ parts: ['skola'] }, { name: { of: 'rest' }, parts: ['nedlagd', 'omsorg'], answered: 6 }],
    }));
});

describe('a later version of a result', () => {
  const version = (skola: number, omsorg: number) => ({
    whole: {},
    answered: skola + omsorg,
    cells: [
      { parts: ['skola'], answered: skola },
      { parts: ['omsorg'], answered: omsorg },
    ],
  });
  const undivided = (answered: number) => ({ whole: {}, answered, cells: [] });
  const nothing = { whole: null, answered: 4, cells: [] };

  it.each([
    ['the same', version(6, 7), version(6, 7)],
    ['with five more in one cell', version(6, 7), version(11, 7)],
    ['with five more in each', version(6, 7), version(12, 12)],
    ['with five more in the whole', undivided(6), undivided(11)],
    ['after there was nothing to show', nothing, version(5, 5)],
  ])('may be shown: %s', (_, before, after) => expect(mayReplace(before, after)).toBe(true));

  it.each([
    ['one more', version(6, 7), version(7, 7)],
    ['five more, in two cells', version(6, 7), version(8, 10)],
    ['one less', version(6, 7), version(5, 7)],
    ['four more in the whole', undivided(6), undivided(10)],
    ['divided where it was not', undivided(13), version(9, 9)],
    ['undivided where it was', version(6, 7), undivided(18)],
    [
      'divided otherwise',
      version(6, 7),
      {
        ...version(6, 7),
        cells: [
          { parts: ['skola'], answered: 6 },
          { parts: ['kultur', 'omsorg'], answered: 12 },
        ],
      },
    ],
  ])('may not: %s', (_, before, after) => expect(mayReplace(before, after)).toBe(false));
});
