import { describe, expect, it } from 'vitest';
import type { RoundResultView } from '../../../src/app/views/round-result.ts';
import type { RoundResult, SummaryAnswer } from '../../../src/app/views/summary-result.ts';
import { charactersOn, slidesOf } from '../../../src/tab/views/stage/slides.ts';

const answer = (text: string): SummaryAnswer => ({ text, by: null, unit: null, typedIn: false, late: false });

const view = (result: RoundResultView['result'], more: Partial<RoundResultView> = {}): RoundResultView => ({
  number: 1,
  heading: 'Nuläge',
  question: 'Var är vi?',
  kind: 'text',
  names: 'nobody',
  answersPer: 'person',
  answered: 61,
  asked: 92,
  typedIn: 0,
  late: 0,
  hidden: 0,
  themes: [],
  apart: [],
  result,
  ...more,
});

const texts = (...groups: readonly number[]): RoundResult => ({
  kind: 'text',
  sections: groups.map((answers, index) => ({
    under: { is: 'group', number: index + 1 },
    answers: Array.from({ length: answers }, (_, number) => answer(`svar ${number}`)),
  })),
});

describe('a result page by page', () => {
  it('says in words that there is nothing, or that it is withheld', () => {
    expect(slidesOf(view('withheld'))).toEqual([{ is: 'withheld' }]);
    expect(slidesOf(view('skipped'))).toEqual([{ is: 'none' }]);
    expect(slidesOf(view(texts(), { answered: 0 }))).toEqual([{ is: 'none' }]);
    expect(slidesOf(view(texts()))).toEqual([{ is: 'none' }]);
    expect(slidesOf(view({ kind: 'text', sections: [{ under: { is: 'all' }, answers: 'withheld' }] }))).toEqual([
      { is: 'withheld' },
    ]);
    expect(slidesOf(view({ kind: 'ranking', options: 'withheld' }))).toEqual([{ is: 'withheld' }]);
  });

  it('never puts two groups on one page, and numbers the pages of each', () => {
    const slides = slidesOf(view(texts(2, 9)));
    expect(slides).toMatchObject([
      { is: 'answers', under: { number: 1 }, part: 1, parts: 1 },
      { is: 'answers', under: { number: 2 }, part: 1, parts: 2 },
      { is: 'answers', under: { number: 2 }, part: 2, parts: 2 },
    ]);
  });

  it('begins with the themes, where there are any', () => {
    const themes = Array.from({ length: 7 }, (_, number) => ({
      name: `Tema ${number}`,
      answers: 3,
      quotes: [answer('ett citat')],
    }));
    expect(slidesOf(view(texts(1), { themes })).map(({ is }) => is)).toEqual(['themes', 'themes', 'answers']);
  });

  it('shows the objections that remain after the position', () => {
    const objection = { ...answer('för dyrt'), edition: 1, now: 'stands' } as const;
    const consent: RoundResult = {
      kind: 'consent',
      proposal: 'Vi gör det.',
      stances: { supports: 50, canLiveWith: 10, objects: 1 },
      standing: 'objections-remain',
      objections: [objection],
      settled: false,
      earlier: [],
    };
    expect(slidesOf(view(consent)).map(({ is }) => is)).toEqual(['figures', 'objections']);
    expect(slidesOf(view({ ...consent, objections: 'withheld', stances: 'withheld' })).map(({ is }) => is)).toEqual(['withheld']);
  });

  it('gives a check-in a page for its words, and an idea a page each', () => {
    const check: RoundResult = {
      kind: 'check',
      direction: 'in',
      lowLabel: '',
      highLabel: '',
      counts: [0, 1, 2, 3, 4],
      mean: 4,
      words: [{ word: 'hopp', count: 3 }],
    };
    expect(slidesOf(view(check)).map(({ is }) => is)).toEqual(['figures', 'words']);
    const idea = { ...answer('en idé'), level: 'four' as const, from: [] };
    expect(slidesOf(view({ kind: 'one-two-four-all', ideas: [idea, idea] }))).toMatchObject([
      { is: 'idea', place: 1, of: 2 },
      { is: 'idea', place: 2, of: 2 },
    ]);
  });

  it('knows how much there is to read', () => {
    const [slide] = slidesOf(view(texts(2)));
    expect(slide && charactersOn(slide)).toBe('svar 0svar 1'.length);
  });
});
