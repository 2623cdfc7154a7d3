import type { Weights } from './weigh.ts';
import type { Word } from './words.ts';

/** A third word is said only where it tells at least so much of what the first does. */
const THIRD = 0.6;

/** An answer as a name sees it: what was written, and which terms count. */
export interface Read {
  readonly words: readonly Word[];
  readonly weights: Weights;
}

/**
 * Names each theme by the two or three of its own words that tell it best from the others, in the form that people wrote most
 * often: "Skola · Lokaler". A word names one theme only, the one that it tells most of.
 */
export const namesOf = (themes: readonly (readonly Read[])[]): readonly string[] => {
  const total = countsOf(themes.flat());
  const answers = themes.flat().length;
  const surfaces = surfacesOf(themes.flat());
  const scored = themes.map((theme) => {
    const expected = theme.length / answers;
    return [...countsOf(theme)]
      .filter(([term]) => surfaces.has(term))
      .map(([term, here]): Scored => ({ term, score: here * Math.log(1 + here / ((total.get(term) ?? here) * expected)) }))
      .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  });
  const owner = new Map<string, { readonly theme: number; readonly score: number }>();
  scored.forEach((terms, theme) => {
    for (const { term, score } of terms) if (score > (owner.get(term)?.score ?? 0)) owner.set(term, { theme, score });
  });
  return scored.map((terms, theme) => {
    const own = terms.filter(({ term }) => owner.get(term)?.theme === theme);
    return chosen(own.length > 0 ? own : terms)
      .map((term) => surfaces.get(term) ?? term)
      .map(capital)
      .join(' · ');
  });
};

interface Scored {
  readonly term: string;
  readonly score: number;
}

/** The first words that do not repeat each other: not `skola` beside `skolmat`. */
const chosen = (terms: readonly Scored[]): readonly string[] => {
  const taken: Scored[] = [];
  for (const one of terms) {
    const least = taken.length === 2 ? THIRD * (taken[0]?.score ?? 0) : 0;
    if (taken.length === 3 || one.score < least) break;
    if (!taken.some(({ term }) => term.includes(one.term) || one.term.includes(term))) taken.push(one);
  }
  return taken.map(({ term }) => term);
};

/** In how many of the answers each term is. */
const countsOf = (answers: readonly Read[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { weights } of answers) for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** Each stem's commonest form; of two as common the shorter, then the first in the alphabet. */
const surfacesOf = (answers: readonly Read[]): ReadonlyMap<string, string> => {
  const forms = new Map<string, Map<string, number>>();
  for (const { words } of answers)
    for (const { stem, surface } of words) {
      const known = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, known.set(surface, (known.get(surface) ?? 0) + 1));
    }
  const commonest = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...forms].map(([stem, counts]) => [stem, commonest(counts)]));
};

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase('sv') + word.slice(1);
