import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { PublishedQuestion } from '../../src/app/views/letters/letter-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, surface } from '../parts.ts';
import { personText } from '../person-text.ts';
import { upvoting } from './published-questions.ts';

/** A published question with its answer, whole; nothing in it says who asked. */
export interface PublishedCardView {
  readonly question: PublishedQuestion;
  readonly letterHeading: string | null;
  /** The letter that the person came from, in their own chat. */
  readonly back: string | null;
}

/** As a reply in the channel, where nobody is `mine` and everybody may wonder too, or to one person. */
export const publishedCard = ({ question, letterHeading, back }: PublishedCardView, t: Texts) => {
  const words = t.lettersReader.published;
  const { count, button } = upvoting(question, { on: 'card', letter: back }, t);
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      ...(letterHeading === null ? [] : [personText(words.about(letterHeading), { isSubtle: true }, { spacing: 'Small' })]),
      heading(words.asked),
      personText(question.question, { weight: 'Bolder' }, { spacing: 'Small' }),
      surface([heading(words.answer), personText(question.answer, {}, { spacing: 'Small' })], 'good'),
      ...count,
      ...button,
      ...(back === null
        ? []
        : buttons(
            { title: t.lettersReader.letter.moreAnswers, verb: 'more-answers', data: { letter: back, page: 1 } },
            { title: t.lettersReader.ask.back, verb: 'show-letter', data: { letter: back } },
          )),
    ],
  } satisfies IAdaptiveCard;
};
