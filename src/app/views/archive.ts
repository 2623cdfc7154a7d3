import { excerpt, marked, type Piece, soughtIn } from '../../domain/search/found.ts';
import type { FoldedPassage, IndexedWorkshop } from '../archive/archive-index.ts';
import type { Passage } from '../archive/passages.ts';

export interface ArchivedWorkshop {
  readonly workshop: string;
  readonly title: string;
  readonly ended: boolean;
  /** When it was drafted, ISO in UTC. */
  readonly at: string;
  /** Rounds whose result has been shown to all. */
  readonly shown: readonly { readonly round: number; readonly heading: string; readonly question: string }[];
  /** Whether the summary has been shown to all. */
  readonly summaryShown: boolean;
}

/** A place in a workshop where a word was found. */
export interface Hit extends Pick<Passage, 'is' | 'round'> {
  readonly excerpt: readonly Piece[];
}

/** Workshops that have something to show, the newest first. */
export interface ArchiveView {
  readonly workshops: readonly (ArchivedWorkshop & {
    /** The title, with what was found in it apart. */
    readonly heading: readonly Piece[];
    /** Whether this person may read the summary. */
    readonly mayReadSummary: boolean;
    /** The first places where a word was found, and how many more there are; none where nothing was looked for. */
    readonly hits: readonly Hit[];
    readonly moreHits: number;
  })[];
}

/** Under a workshop so many places are shown: the rest are on its pages. */
const HITS = 3;

/** Those with every word somewhere in what this person may see of them; all without words. */
export const archive = (workshops: readonly IndexedWorkshop[], words: string, facilitator: boolean): ArchiveView => {
  const sought = soughtIn(words);
  return {
    workshops: workshops.flatMap((one) => {
      const passages = facilitator ? one.facilitator : one.all;
      const has = (word: string) => one.folded.includes(word) || passages.some(({ folded }) => folded.includes(word));
      if (!sought.every(has)) return [];
      const hits = sought.length === 0 ? [] : hitsIn(passages, sought);
      const { workshop, title, ended, at, shown, summaryShown } = one;
      return {
        ...{ workshop, title, ended, at, shown, summaryShown },
        heading: marked(title, sought),
        mayReadSummary: facilitator || summaryShown,
        hits: hits.slice(0, HITS).map(({ is, round, text }) => ({ is, round, excerpt: excerpt(text, sought) })),
        moreHits: Math.max(0, hits.length - HITS),
      };
    }),
  };
};

/** Those with the most of the words first: a word may stand in one place and the next in another. */
const hitsIn = (passages: readonly FoldedPassage[], sought: readonly string[]): readonly FoldedPassage[] => {
  const counted = passages.map((passage) => ({ passage, words: sought.filter((word) => passage.folded.includes(word)).length }));
  return counted
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words)
    .map(({ passage }) => passage);
};
