import { compoundsIn } from './compounds.ts';
import type { Word } from './words.ts';

/** What an answer is about: weights by term, a unit vector; empty where no word is shared with another answer. */
export type Weights = ReadonlyMap<string, number>;

/** A term in more answers than this tells nothing: it is the question's own word. Of few answers, a theme's word may be in as many. */
const LARGEST_SHARE = 0.25;
const ALWAYS_KEPT = 5;

/**
 * Weighs the words of every answer: how often here, how rare elsewhere (TF-IDF), shared among words that always come together.
 * The last keeps a stock phrase ("så att det märks i vardagen") from counting as many times as it has words.
 */
export const weigh = (answers: readonly (readonly Word[])[]): readonly Weights[] => {
  const counts = countTerms(answers);
  const times = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) times.set(term, (times.get(term) ?? 0) + 1);
  const rare = counts.map((terms) => tfIdf(terms, times, counts.length, LARGEST_SHARE));
  // Where everybody said the same, what is common is what there is.
  const kept = rare.some((terms) => terms.size > 0) ? rare : counts.map((terms) => tfIdf(terms, times, counts.length, 1));
  const crowd = companyOf(kept);
  return kept.map((terms) => unit(new Map([...terms].map(([term, weight]) => [term, weight / (crowd.get(term) ?? 1)]))));
};

const countTerms = (answers: readonly (readonly Word[])[]): readonly Weights[] => {
  const parts = compoundsIn(new Set(answers.flatMap((words) => words.map(({ stem }) => stem))));
  return answers.map((words) => {
    const counts = new Map<string, number>();
    for (const { stem } of words)
      for (const term of [stem, ...(parts.get(stem) ?? [])]) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  });
};

const tfIdf = (counts: Weights, times: ReadonlyMap<string, number>, answers: number, share: number): Weights => {
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    const often = times.get(term) ?? 0;
    if (often >= 2 && often <= Math.max(ALWAYS_KEPT, share * answers))
      weights.set(term, (1 + Math.log(count)) * Math.log(1 + answers / often));
  }
  return weights;
};

/** For each term how many terms, itself counted, come in the same answers: the sum of squared cosines. 1 for a word that keeps to itself. */
const companyOf = (answers: readonly Weights[]): ReadonlyMap<string, number> => {
  const places = new Map<string, Weights[]>();
  for (const terms of answers)
    for (const term of terms.keys()) {
      const known = places.get(term);
      if (known) known.push(terms);
      else places.set(term, [terms]);
    }
  const company = new Map<string, number>();
  for (const [term, holders] of places) {
    const shared = new Map<string, number>();
    for (const terms of holders) for (const other of terms.keys()) shared.set(other, (shared.get(other) ?? 0) + 1);
    let sum = 0;
    for (const [other, both] of shared) sum += both ** 2 / (holders.length * (places.get(other)?.length ?? 1));
    company.set(term, sum);
  }
  return company;
};

const unit = (weights: Weights): Weights => {
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
};
