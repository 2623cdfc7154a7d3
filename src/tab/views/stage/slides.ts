import type { RoundResultView } from '../../../app/views/round-result.ts';
import type { SummaryTheme } from '../../../app/views/summary.ts';
import type { AnswerSection, Idea, ObjectionSeen, RoundResult, SummaryAnswer } from '../../../app/views/summary-result.ts';
import { paged } from './paging.ts';

/** What is counted and stands on one page, whole. */
export type Figures = Exclude<RoundResult, { kind: 'text' | 'one-two-four-all' }>;

/** One page of a result on the wall. */
export type Slide =
  | { readonly is: 'none' | 'withheld' }
  | { readonly is: 'themes'; readonly themes: readonly SummaryTheme[] }
  | {
      readonly is: 'answers';
      readonly under: AnswerSection['under'];
      readonly answers: readonly SummaryAnswer[];
      readonly part: number;
      readonly parts: number;
    }
  | { readonly is: 'figures'; readonly result: Figures; readonly answered: number }
  | { readonly is: 'words'; readonly words: readonly { readonly word: string; readonly count: number }[] }
  | { readonly is: 'objections'; readonly objections: readonly ObjectionSeen[] }
  | { readonly is: 'idea'; readonly idea: Idea; readonly place: number; readonly of: number };

/** So many themes have room at once. */
const THEMES = 6;

/** A result page by page, in the order to be shown. Never empty: that there is nothing to show is a page too. */
export const slidesOf = (view: RoundResultView): readonly Slide[] => {
  const { result, answered, themes } = view;
  if (typeof result === 'string') return [{ is: result === 'withheld' ? 'withheld' : 'none' }];
  if (answered === 0) return [{ is: 'none' }];
  switch (result.kind) {
    case 'text': {
      const pages = [
        ...inPages(themes, THEMES).map((some): Slide => ({ is: 'themes', themes: some })),
        ...texts(result.sections),
      ];
      return pages.length === 0 ? [{ is: 'none' }] : pages;
    }
    case 'one-two-four-all': {
      const { ideas } = result;
      if (ideas === 'withheld') return [{ is: 'withheld' }];
      return ideas.map((idea, index) => ({ is: 'idea', idea, place: index + 1, of: ideas.length }));
    }
    case 'check': {
      const { words } = result;
      const spoken = words === 'withheld' || words.length === 0 ? [] : [{ is: 'words' as const, words: words.slice(0, WORDS) }];
      return [...figures(result, answered), ...spoken];
    }
    case 'consent': {
      const { objections } = result;
      const pages = objections === 'withheld' ? [] : paged(objections);
      return [...figures(result, answered), ...pages.map((some): Slide => ({ is: 'objections', objections: some }))];
    }
    default:
      return figures(result, answered);
  }
};

/** Words that can be taken in at a glance, the most common. */
const WORDS = 24;

const figures = (result: Figures, answered: number): readonly Slide[] =>
  isWithheld(result) ? [{ is: 'withheld' }] : [{ is: 'figures', result, answered }];

/** Whether nothing of the figures may be told. */
export const isWithheld = (result: Figures): boolean => {
  switch (result.kind) {
    case 'choice':
      return result.options.every(({ count }) => count === 'withheld');
    case 'scale':
    case 'check':
      return result.counts === 'withheld';
    case 'ranking':
      return result.options === 'withheld';
    case 'number':
      return result.median === 'withheld';
    case 'vote':
      return result.themes === 'withheld';
    case 'consent':
      return result.stances === 'withheld';
  }
};

const texts = (sections: readonly AnswerSection[]): readonly Slide[] =>
  sections.flatMap(({ under, answers }): readonly Slide[] => {
    if (answers === 'withheld') return [{ is: 'withheld' }];
    const pages = paged(answers);
    return pages.map((some, index) => ({ is: 'answers', under, answers: some, part: index + 1, parts: pages.length }));
  });

const inPages = <One>(all: readonly One[], size: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size));

/** How much there is to read on a page, in characters: it says how long the page should stay. */
export const charactersOn = (slide: Slide): number => {
  switch (slide.is) {
    case 'answers':
      return lengths(slide.answers);
    case 'objections':
      return lengths(slide.objections);
    case 'themes':
      return lengths(slide.themes.map(({ name }) => ({ text: name ?? '' })));
    case 'idea':
      return slide.idea.text.length + lengths(slide.idea.from);
    default:
      return 100;
  }
};

const lengths = (all: readonly { readonly text: string }[]): number => all.reduce((sum, { text }) => sum + text.length, 0);
