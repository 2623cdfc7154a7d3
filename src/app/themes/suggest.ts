import { cluster } from './cluster.ts';
import { toPoints } from './latent.ts';
import { namesOf, type Read } from './names.ts';
import type { Stems } from './stems.ts';
import { weigh } from './weigh.ts';
import { type Word, wordsOf } from './words.ts';

export interface AnswerText {
  readonly id: string;
  readonly text: string;
}

/** Three to nine themes, fewer of few answers, largest first, each of at least two answers; ids sorted. `rest` is what fits none (övrigt). */
export interface SuggestedThemes {
  readonly themes: readonly { readonly name: string; readonly answers: readonly string[] }[];
  readonly rest: readonly string[];
}

/** Answers read between two pauses. */
const READ_AT_A_TIME = 50;

/**
 * Sorts answers into themes by their words alone: offline, and the same for the same answers in whatever order they come.
 * Every id is in exactly one theme or in the rest. Lets others in between its steps, none of which takes long (500 answers of
 * 20 words: under 200 ms in all, no step over 50 ms).
 */
export const suggestThemes = async (answers: readonly AnswerText[], stems: Stems): Promise<SuggestedThemes> => {
  const steps = suggesting(answers, stems);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

interface Known extends Read {
  readonly id: string;
}

function* suggesting(answers: readonly AnswerText[], stems: Stems): Generator<undefined, SuggestedThemes> {
  const sorted = [...answers].sort((a, b) => order(a.text, b.text) || order(a.id, b.id));
  const words: (readonly Word[])[] = [];
  for (const { text } of sorted) {
    words.push(wordsOf(text, stems));
    if (words.length % READ_AT_A_TIME === 0) yield;
  }
  const weights = weigh(words);
  yield;
  const known = sorted.map(({ id }, index): Known => ({ id, words: words[index] ?? [], weights: weights[index] ?? new Map() }));
  const telling = known.filter((answer) => answer.weights.size > 0);
  const points = yield* toPoints(telling.map((answer) => answer.weights));
  const clustering = yield* cluster(points);
  const clusters = [...Map.groupBy(telling, (_, index) => clustering[index] ?? 0).values()];
  const kept = clusters.map(akin).filter(({ length }) => length >= 2);
  const names = namesOf(kept);
  const themes = kept.map((theme, index) => ({ name: names[index] ?? '', answers: theme.map(({ id }) => id).sort(order) }));
  const placed = new Set(themes.flatMap((theme) => theme.answers));
  return {
    themes: themes.sort((a, b) => b.answers.length - a.answers.length || order(a.name, b.name)),
    rest: known
      .map(({ id }) => id)
      .filter((id) => !placed.has(id))
      .sort(order),
  };
}

/** Those of a cluster who share a telling word with another of it: the others have nothing in common that people would see. */
const akin = (answers: readonly Known[]): readonly Known[] => {
  const times = new Map<string, number>();
  for (const { weights } of answers) for (const term of weights.keys()) times.set(term, (times.get(term) ?? 0) + 1);
  return answers.filter(({ weights }) => [...weights.keys()].some((term) => (times.get(term) ?? 0) > 1));
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
