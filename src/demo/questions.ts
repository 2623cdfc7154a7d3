import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPerson } from './people.ts';
import { pick } from './random.ts';
import { domainsOf } from './sentences.ts';

export const postKinds = ['question', 'input'] as const;
export type PostKind = (typeof postKinds)[number];

/** What somebody asks, or passes on, when a letter has come. */
export interface Question {
  /** One of `postKinds`. */
  readonly kind: string;
  /** The field whose managers could say it; `alla` is everybody. */
  readonly domain: string;
  readonly text: string;
  /** What it is about, in one word, as in the bank of answers. */
  readonly subject: string;
}

/** The bank, `questions.csv`: `kind;domain;text;subject` per line. */
export const loadQuestions = (): readonly Question[] =>
  readFileSync(join(import.meta.dirname, 'questions.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [kind = '', domain = '', text = '', subject = ''] = line.split(';');
      return { kind, domain, text, subject };
    });

/** Somebody's next question or input. */
export type Asker = (person: DemoPerson, kind: PostKind, random: () => number) => string;

/** Takes one of those that have been used least, rather from the person's own field: few ask, so those for everybody last. */
export const asker = (bank: readonly Question[] = loadQuestions()): Asker => {
  const used = new Map<Question, number>();
  const times = (question: Question) => used.get(question) ?? 0;
  return (person, kind, random) => {
    const domains = ['alla', ...domainsOf(person)];
    const fits = bank.filter((question) => question.kind === kind && domains.includes(question.domain));
    const fewest = Math.min(...fits.map(times));
    const least = fits.filter((question) => times(question) === fewest);
    const own = least.filter(({ domain }) => domain !== 'alla');
    const chosen = pick(own.length > 0 ? own : least, random);
    used.set(chosen, fewest + 1);
    return chosen.text;
  };
};
