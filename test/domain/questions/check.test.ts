import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/domain/questions/questions.ts';
import { given } from './reading.ts';

const checkIn = { kind: 'check', direction: 'in', lowLabel: 'Tungt', highLabel: 'Lätt' } as const;
const missing = [
  { field: 'score', fault: 'score-missing' },
  { field: 'word', fault: 'word-empty' },
] as const;

describe('a check-in', () => {
  it.each(['Nyfiken', 'trött!', 'på-väg', '🙂'])('takes a score and the word %s', (word) =>
    given(checkIn)
      .when({ score: '2', word: ` ${word} ` })
      .thenRead({ kind: 'check', score: 2, word }),
  );

  it('tells of everything that is missing at once', () => {
    given(checkIn)
      .when({})
      .thenFaulty(...missing);
    given(checkIn)
      .when({ score: '', word: ' … ' })
      .thenFaulty(...missing);
  });

  it('takes one word, of at most forty characters', () => {
    given(checkIn).when({ score: '3', word: 'lite trött' }).thenFaulty({ field: 'word', fault: 'word-several' });
    given(checkIn)
      .when({ score: '3', word: 'o'.repeat(40) })
      .thenRead({ kind: 'check', score: 3, word: 'o'.repeat(40) });
    given(checkIn)
      .when({ score: '3', word: 'o'.repeat(41) })
      .thenFaulty({ field: 'word', fault: 'word-too-long', length: 41, most: 40 });
  });

  it('counts a word as the same with capitals or without, å written in one way or the other, with or without a mark', () => {
    const words = ['Ångest', 'ångest!', 'A\u030angest'.normalize('NFC'), 'Hopp', 'aning'];
    const responses = words.map((word) => ({ kind: 'check', score: 3, word }) as const);
    expect(tally(checkIn, responses, 8)).toEqual({
      kind: 'check',
      answered: 5,
      asked: 8,
      counts: [0, 0, 5, 0, 0],
      mean: 3,
      median: 3,
      words: [
        { word: 'ångest', count: 3 },
        { word: 'aning', count: 1 },
        { word: 'hopp', count: 1 },
      ],
    });
  });

  it('reads å of two characters as one', () =>
    given(checkIn).when({ score: '1', word: 'A\u030angest' }).thenRead({ kind: 'check', score: 1, word: 'Ångest' }));
});
