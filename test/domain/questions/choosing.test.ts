import { describe, expect, it } from 'vitest';
import { optionsFrom } from '../../../src/domain/questions/choice.ts';
import { sameResponse, tally } from '../../../src/domain/questions/questions.ts';
import { given } from './reading.ts';

const options = optionsFrom(['Budget', ' Personal ', '', 'Lokaler']);
const one = { kind: 'choice', options, several: false } as const;
const many = { kind: 'choice', options, several: true } as const;
const scale = { kind: 'scale', lowLabel: 'Inte alls', highLabel: 'Helt' } as const;

describe('options', () => {
  it('have letters for ids, in the order they were written, without the empty lines', () =>
    expect(options).toEqual([
      { id: 'a', text: 'Budget' },
      { id: 'b', text: 'Personal' },
      { id: 'c', text: 'Lokaler' },
    ]));

  it('have each an id of their own, however many', () =>
    expect(new Set(optionsFrom(Array.from({ length: 80 }, (_, index) => `${index}`)).map(({ id }) => id)).size).toBe(80));
});

describe('a choice', () => {
  it('is one of the options', () =>
    given(one)
      .when({ choice: 'b' })
      .thenRead({ kind: 'choice', chosen: ['b'] }));

  it('is several where that is asked, each once, in the order of the question', () =>
    given(many)
      .when({ choice: 'c, a,c' })
      .thenRead({ kind: 'choice', chosen: ['a', 'c'] }));

  it.each([{}, { choice: '' }, { choice: ' , ' }])('that is missing is asked for: %j', (inputs) =>
    given(many).when(inputs).thenFaulty({ field: 'choice', fault: 'choice-empty' }),
  );

  it.each(['d', 'a,d', 'Budget', '__proto__', 'A'])('that is not there (%s) is refused', (choice) =>
    given(many).when({ choice }).thenFaulty({ field: 'choice', fault: 'choice-not-there' }),
  );

  it('of two where one is asked is told how many', () =>
    given(one).when({ choice: 'a,b' }).thenFaulty({ field: 'choice', fault: 'too-many-choices', given: 2, most: 1 }));

  it('is counted for each option, of how many were asked', () => {
    const responses = [['a'], ['a', 'c'], ['c'], ['a', 'b']].map((chosen) => ({ kind: 'choice', chosen }) as const);
    expect(tally(many, responses, 9)).toEqual({
      kind: 'choice',
      answered: 4,
      asked: 9,
      options: [
        { id: 'a', text: 'Budget', count: 3 },
        { id: 'b', text: 'Personal', count: 1 },
        { id: 'c', text: 'Lokaler', count: 2 },
      ],
    });
  });
});

describe('a scale', () => {
  it.each(['4', 4, ' 4 '])('takes %j', (score) => given(scale).when({ score }).thenRead({ kind: 'scale', score: 4 }));

  it('asks for a score that is missing', () => given(scale).when({}).thenFaulty({ field: 'score', fault: 'score-missing' }));

  it.each(['0', '6', '-1', '3,5', '3.0', 'tre', 1e9])('refuses %s', (score) =>
    given(scale).when({ score }).thenFaulty({ field: 'score', fault: 'score-out-of-range', least: 1, most: 5 }),
  );

  it('is shown as a distribution, a mean and a median', () => {
    const responses = ([1, 4, 4, 5] as const).map((score) => ({ kind: 'scale', score }) as const);
    expect(tally(scale, responses, 6)).toEqual({
      kind: 'scale',
      answered: 4,
      asked: 6,
      counts: [1, 0, 0, 2, 1],
      mean: 3.5,
      median: 4,
    });
  });

  it('has no mean where nobody has answered', () =>
    expect(tally(scale, [], 6)).toMatchObject({ answered: 0, asked: 6, counts: [0, 0, 0, 0, 0], mean: null, median: null }));
});

describe('open text', () => {
  const text = { kind: 'text' } as const;

  it('is taken as it is, trimmed', () =>
    given(text).when({ answer: ' Vi är <på väg>.\n' }).thenRead({ kind: 'text', text: 'Vi är <på väg>.' }));

  it('is asked for, and has an end', () => {
    given(text).when({ answer: ' \n' }).thenFaulty({ field: 'answer', fault: 'text-empty' });
    given(text)
      .when({ answer: 'å'.repeat(4_000) })
      .thenRead({ kind: 'text', text: 'å'.repeat(4_000) });
    given(text)
      .when({ answer: 'å'.repeat(4_001) })
      .thenFaulty({ field: 'answer', fault: 'text-too-long', length: 4_001, most: 4_000 });
  });

  it('is counted', () => expect(tally(text, [{ kind: 'text', text: 'Ja' }], 3)).toEqual({ kind: 'text', answered: 1, asked: 3 }));
});

describe('two answers', () => {
  it('are the same whatever the order of their keys, and differ with what they say', () => {
    expect(sameResponse({ kind: 'vote', dots: { a: 1, b: 2 } }, { dots: { b: 2, a: 1 }, kind: 'vote' })).toBe(true);
    expect(sameResponse({ kind: 'vote', dots: { a: 1, b: 2 } }, { kind: 'vote', dots: { a: 2, b: 1 } })).toBe(false);
    expect(sameResponse({ kind: 'ranking', ranked: ['a', 'b'] }, { kind: 'ranking', ranked: ['b', 'a'] })).toBe(false);
    expect(sameResponse({ kind: 'number', number: 3 }, { kind: 'scale', score: 3 })).toBe(false);
  });

  it('of another kind than the question are not counted', () =>
    expect(tally(scale, [{ kind: 'number', number: 3 }], 3)).toMatchObject({ answered: 0 }));
});
