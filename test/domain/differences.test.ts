import { describe, expect, it } from 'vitest';
import { differences } from '../../src/domain/differences.ts';
import { optionsFrom } from '../../src/domain/questions/choice.ts';
import { type Question, type Response, tally } from '../../src/domain/questions/questions.ts';
import { scores } from '../../src/domain/questions/scale.ts';

const scale = { kind: 'scale', lowLabel: 'Låg', highLabel: 'Hög' } as const;
const options = optionsFrom(['Skola', 'Omsorg', 'Vatten']);
const choice = { kind: 'choice', options, several: true } as const;

const cell = (name: string, question: Question, responses: readonly Response[]) => ({
  name,
  tally: tally(question, responses, responses.length),
});
/** A cell with so many of each score, from 1. */
const scored = (name: string, ...counts: readonly number[]) =>
  cell(
    name,
    scale,
    scores.flatMap((score, index) => Array.from({ length: counts[index] ?? 0 }, () => ({ kind: 'scale', score }) as const)),
  );
/** A cell of ten, where so many chose each option. */
const chose = (name: string, ...counts: readonly number[]) =>
  cell(
    name,
    choice,
    Array.from({ length: 10 }, (_, person) => ({
      kind: 'choice',
      chosen: options.map(({ id }) => id).filter((_id, index) => person < (counts[index] ?? 0)),
    })),
  );

describe('what units share and what divides them', () => {
  it('is a mean half a step apart at most', () =>
    expect(differences([scored('skola', 0, 0, 5, 5), scored('omsorg', 0, 0, 0, 9), scored('vatten', 0, 0, 1, 3)])).toEqual({
      shared: [{ of: 'mean', low: { cell: 'skola', value: 3.5 }, high: { cell: 'omsorg', value: 4 } }],
      divides: [],
    }));

  it('is a mean a whole step apart, also where binary fractions fall just short', () =>
    expect(differences([scored('skola', 0, 2, 3), scored('omsorg', 0, 0, 2, 3)])).toEqual({
      shared: [],
      divides: [{ of: 'mean', low: { cell: 'skola', value: 2.6 }, high: { cell: 'omsorg', value: 3.6 } }],
    }));

  it('is nothing for what lies between', () =>
    expect(differences([scored('skola', 0, 0, 6), scored('omsorg', 0, 0, 2, 3)])).toEqual({ shared: [], divides: [] }));

  it('is the options that are chosen as often, and those that are not, widest first', () =>
    expect(differences([chose('skola', 9, 2, 6), chose('omsorg', 8, 6, 0)])).toEqual({
      shared: [{ of: 'a', low: { cell: 'omsorg', value: 0.8 }, high: { cell: 'skola', value: 0.9 } }],
      divides: [
        { of: 'c', low: { cell: 'omsorg', value: 0 }, high: { cell: 'skola', value: 0.6 } },
        { of: 'b', low: { cell: 'skola', value: 0.2 }, high: { cell: 'omsorg', value: 0.6 } },
      ],
    }));

  it('is no common ground where hardly anybody chose it', () =>
    expect(differences([chose('skola', 2, 0, 3), chose('omsorg', 2, 0, 3)]).shared.map(({ of }) => of)).toEqual(['c']));

  it('is told of the first places of a ranking, the voters of a theme, the stances to a proposal', () => {
    const ranking = { kind: 'ranking', options, places: 1 } as const;
    const vote = { kind: 'vote', themes: options.map(({ id, text: name }) => ({ id, name })), budget: 3, cap: 2 } as const;
    const consent = { kind: 'consent', proposal: 'Ja?' } as const;
    const divides = (question: Question, one: Response, other: Response) =>
      differences([cell('skola', question, [one]), cell('omsorg', question, [other])]).divides.map(({ of }) => of);
    expect(divides(ranking, { kind: 'ranking', ranked: ['a'] }, { kind: 'ranking', ranked: ['c'] })).toEqual(['c', 'a']);
    expect(divides(vote, { kind: 'vote', dots: { a: 2, b: 1 } }, { kind: 'vote', dots: { a: 1 } })).toEqual(['b']);
    const [supports, objects] = [
      { kind: 'consent', stance: 'supports', reason: '' },
      { kind: 'consent', stance: 'objects', reason: 'Nej' },
    ] as const;
    expect(divides(consent, supports, objects)).toEqual(['objects', 'supports']);
  });

  it('is nothing of one cell, of cells without answers, of texts and numbers', () => {
    const none = { shared: [], divides: [] };
    const number = { kind: 'number', least: 0, most: 9 } as const;
    expect(differences([])).toEqual(none);
    expect(differences([scored('skola', 5)])).toEqual(none);
    expect(differences([scored('skola', 5), scored('omsorg')])).toEqual(none);
    expect(
      differences([
        cell('skola', number, [{ kind: 'number', number: 1 }]),
        cell('omsorg', number, [{ kind: 'number', number: 9 }]),
      ]),
    ).toEqual(none);
    const text = cell('skola', { kind: 'text' }, [{ kind: 'text', text: 'Ja' }]);
    expect(differences([text, { ...text, name: 'omsorg' }])).toEqual(none);
  });
});
