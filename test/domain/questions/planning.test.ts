import { describe, expect, it } from 'vitest';
import { questionFaults } from '../../../src/domain/questions/check-question.ts';
import { optionsFrom } from '../../../src/domain/questions/choice.ts';
import type { Question } from '../../../src/domain/questions/questions.ts';
import { suggestBudget } from '../../../src/domain/questions/suggest-budget.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
const themes = (count: number) => numbered(count).map((id) => ({ id, name: `Tema ${id}` }));
const choice = (...texts: readonly string[]): Question => ({ kind: 'choice', options: optionsFrom(texts), several: false });
const vote = (count: number, budget: number, cap: number): Question => ({ kind: 'vote', themes: themes(count), budget, cap });
const scale = (lowLabel: string): Question => ({ kind: 'scale', lowLabel, highLabel: 'Helt' });

describe('a question', () => {
  it.each<Question>([
    { kind: 'text' },
    choice('Ja', 'Nej'),
    choice(...numbered(12)),
    scale('Inte alls'),
    { kind: 'check', direction: 'out', lowLabel: 'Tungt', highLabel: 'Lätt' },
    { kind: 'ranking', options: optionsFrom(['Ja', 'Nej']), places: 2 },
    { kind: 'number', least: 0, most: 100, unit: 'procent' },
    { kind: 'consent', proposal: 'Vi börjar nu.' },
    ...[2, 3, 9, 24].map((count): Question => ({ kind: 'vote', themes: themes(count), ...suggestBudget(count) })),
  ])('may be asked: %j', (question) => expect(questionFaults(question)).toEqual([]));

  it.each<[string, Question]>([
    ['too-few-options', choice('Ja', ' ')],
    ['too-many-options', choice(...numbered(13))],
    ['option-twice', choice('Ja', 'Nej', 'JA')],
    ['option-too-long', choice('Ja', 'o'.repeat(121))],
    ['bad-places', { kind: 'ranking', options: optionsFrom(['Ja', 'Nej']), places: 3 }],
    ['bad-places', { kind: 'ranking', options: optionsFrom(numbered(9)), places: 0 }],
    ['label-missing', scale(' ')],
    ['label-too-long', scale('o'.repeat(41))],
    ['range-empty', { kind: 'number', least: 5, most: 5 }],
    ['number-too-large', { kind: 'number', least: Number.NaN, most: 5 }],
    ['number-too-large', { kind: 'number', least: 0, most: 1e13 }],
    ['unit-too-long', { kind: 'number', least: 0, most: 5, unit: 'o'.repeat(21) }],
    ['too-few-themes', vote(1, 1, 1)],
    ['too-many-themes', vote(25, 8, 3)],
    ['bad-budget', vote(5, 11, 1)],
    ['bad-budget', vote(5, 1.5, 1)],
    ['bad-cap', vote(5, 3, 0)],
    ['cap-over-budget', vote(5, 2, 3)],
    ['proposal-empty', { kind: 'consent', proposal: ' ' }],
    ['proposal-too-long', { kind: 'consent', proposal: 'o'.repeat(1_001) }],
  ])('is held back for %s', (fault, question) => expect(questionFaults(question)).toMatchObject([{ fault }]));
});
