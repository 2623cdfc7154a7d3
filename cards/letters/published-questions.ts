import type { CardElementArray } from '@microsoft/teams.cards';
import type { PublishedQuestion } from '../../src/app/views/letters/letter-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { heading, quiet, surface } from '../parts.ts';
import { cut, harmless, personText, written } from '../person-text.ts';

/** What a person may do with a published question: upvote it once, and see that they have. In a channel: nothing. */
export const upvoting = (
  { post, upvotes, mine }: PublishedQuestion,
  letter: string | null,
  t: Texts,
): { readonly count: CardElementArray; readonly button: CardElementArray } => {
  const words = t.lettersReader.published;
  const others = mine ? upvotes - 1 : upvotes;
  return {
    count: mine ? [quiet(words.upvotesWithYou(others))] : others > 0 ? [quiet(words.upvotes(others))] : [],
    button:
      mine === false
        ? [...buttons({ title: words.upvote, verb: 'upvote', data: letter === null ? { post } : { post, letter } })]
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
  const long = shown.some(({ question, answer }) => [question, answer].some((text) => written(harmless(text)) > units));
  return [
    { ...heading(title), separator: true },
    ...shown.map((each) => publishedQuestion(each, letter, units, t)),
    ...(more > 0 ? [quiet(t.lettersReader.letter.moreQuestions(more))] : []),
    ...(long ? [quiet(t.lettersReader.letter.shortened)] : []),
  ];
};

const publishedQuestion = (question: PublishedQuestion, letter: string, units: number, t: Texts) => {
  const { count, button } = upvoting(question, letter, t);
  return surface([
    personText(cut(harmless(question.question), units), { weight: 'Bolder' }),
    personText(cut(harmless(question.answer), units), {}, { spacing: 'Small' }),
    ...count,
    ...button,
  ]);
};
