import { may } from '../../../domain/access.ts';
import type { SentLetter } from '../../../domain/letter/state.ts';
import { type NamedPerson, named, type People } from '../names.ts';

/** One reader's answer to the letter's question; without name and unit for one who may not see them. */
export type NamedAnswer = NamedPerson & { readonly text: string };

/** A page of the answers to the letter's question. Pages count from 1. */
export interface LetterAnswersView {
  readonly letter: string;
  readonly question: string;
  readonly answered: number;
  /** How many of the recipients may answer. */
  readonly asked: number;
  readonly answers: readonly NamedAnswer[];
  readonly byName: boolean;
  readonly page: number;
  readonly pages: number;
}

/** So many go on a card. */
const PAGE = 8;

/** Alphabetical: the order they came in would tell who wrote what. */
export const namedAnswers = ({ answers }: SentLetter, people: People, byName: boolean): readonly NamedAnswer[] =>
  [...answers]
    .map(([person, { text }]) => ({ ...(byName ? named(people, person) : { name: null, unit: null }), text }))
    .sort((a, b) => a.text.localeCompare(b.text, 'sv'));

/** A page that is not there any more is the last one. */
export const answersPage = (
  { letter, state, people }: { letter: string; state: SentLetter; people: People },
  { byName, page }: { byName: boolean; page: number },
): LetterAnswersView => {
  const all = namedAnswers(state, people, byName);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const shown = Math.min(page, pages);
  const mayAnswer = (id: string) => may(people.get(id)?.roles ?? ['manager'], 'answer-letters');
  return {
    letter,
    question: state.content.question,
    answered: all.length,
    asked: state.to.filter((id) => mayAnswer(id) || state.answers.has(id)).length,
    answers: all.slice((shown - 1) * PAGE, shown * PAGE),
    byName,
    page: shown,
    pages,
  };
};
