import type { CardElementArray } from '@microsoft/teams.cards';
import type { PublishedQuestion } from '../../src/app/views/letters/letter-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { heading, quiet, surface } from '../parts.ts';
import { cut, harmless, personText, written } from '../person-text.ts';

/** Where a published question stands: on its letter, on a page of the letter's list, or alone on a card that leads back to a letter. */
export type Standing =
  | { readonly on: 'letter'; readonly letter: string }
  | { readonly on: 'list'; readonly letter: string; readonly page: number }
  | { readonly on: 'card'; readonly letter: string | null };

/**
 * How many wonder too, and the button to do so, once. In a channel nobody is `mine`: there the question's own card has the button
 * for everybody, and the letter none, since its answer would put the person's own letter where all read.
 */
export const upvoting = (
  { post, upvotes, mine }: PublishedQuestion,
  standing: Standing,
  t: Texts,
): { readonly count: CardElementArray; readonly button: CardElementArray } => {
  const words = t.lettersReader.published;
  const others = mine ? upvotes - 1 : upvotes;
  const { letter, ...where } = standing;
  const mayPress = mine === false || (mine === null && standing.on === 'card');
  return {
    count: mine ? [quiet(words.upvotesWithYou(others))] : others > 0 ? [quiet(words.upvotes(others))] : [],
    button: mayPress
      ? [...buttons({ title: words.upvote, verb: 'upvote', data: letter === null ? { post } : { post, letter, ...where } })]
      : [],
  };
};

/** So many go on a letter under each heading. */
const SHOWN = 5;

/** Published questions on a letter, each text at most `units` long, as JSON writes it. */
export const publishedQuestions = (
  questions: readonly PublishedQuestion[],
  { title, letter, units }: { title: string; letter: string; units: number },
  t: Texts,
): CardElementArray => {
  if (questions.length === 0) return [];
  const shown = questions.slice(0, SHOWN);
  const more = questions.length - shown.length;
  const inChannel = shown.some(({ mine }) => mine === null);
  return [
    { ...heading(title), separator: true },
    ...shown.map((each) => publishedQuestion(each, { on: 'letter', letter }, units, t)),
    ...(more > 0 ? [quiet(t.lettersReader.letter.moreQuestions(more))] : []),
    ...(inChannel && shown.some((each) => isLong(each, units)) ? [quiet(t.lettersReader.letter.shortened)] : []),
  ];
};

/** One of several: as much of it as there is room for, and a button to the rest in one's own chat. */
export const publishedQuestion = (question: PublishedQuestion, standing: Standing, units: number, t: Texts) => {
  const { count, button } = upvoting(question, standing, t);
  const { post, mine } = question;
  const { letter } = standing;
  return surface([
    personText(cut(harmless(question.question), units), { weight: 'Bolder' }),
    personText(cut(harmless(question.answer), units), {}, { spacing: 'Small' }),
    ...count,
    ...(mine !== null && isLong(question, units)
      ? buttons({
          title: t.lettersReader.published.whole,
          verb: 'whole-answer',
          data: letter === null ? { post } : { post, letter },
        })
      : []),
    ...button,
  ]);
};

const isLong = ({ question, answer }: PublishedQuestion, units: number): boolean =>
  [question, answer].some((text) => written(harmless(text)) > units);
