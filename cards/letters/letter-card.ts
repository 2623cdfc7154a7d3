import type { CardElementArray, IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import type { LetterCardView } from '../../src/app/views/letters/letter-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { clock } from '../../src/texts/time.ts';
import { dayOnly } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet, surface, title } from '../parts.ts';
import { personText } from '../person-text.ts';
import { letterBody } from './letter-body.ts';
import { letterLink, letterPicture } from './letter-links.ts';
import { letterQuestion, readerButtons } from './letter-reader.ts';
import { publishedQuestions } from './published-questions.ts';

/** UTF-16 units: a message has room for 40 000 (teams-facts.md), and Teams writes some of its own around the card. */
const ROOM = 39_000;

/** A published question, and its answer, are shown so far; at least so far, however long the letter. */
const PUBLISHED = { most: 300, least: 60 } as const;

/** What is fitted to the room that there is. */
interface Fitted {
  readonly body: readonly ITextBlock[];
  readonly whole: boolean;
  /** UTF-16 units, as JSON writes them, of each published text. */
  readonly units: number;
}

/**
 * THE letter, as recipients, channels and the preview see it. Its body is the only text on any card that is Markdown, and is what
 * directorMarkdown makes of it. The body has the room first; the published questions take what is left.
 */
export const letterCard = (view: LetterCardView, t: Texts) => {
  const without = sizeOf(draw(view, { body: [], whole: false, units: PUBLISHED.least }, t));
  const { blocks: body, whole } = letterBody(view.content.body, ROOM - without);
  const left = ROOM - sizeOf(draw(view, { body, whole, units: PUBLISHED.least }, t));
  const texts = 2 * (view.youAsked.length + view.questions.length);
  const units = PUBLISHED.least + (texts === 0 ? 0 : Math.floor(Math.max(0, left) / texts));
  return draw(view, { body, whole, units: Math.min(units, PUBLISHED.most) }, t);
};

const sizeOf = (card: object): number => JSON.stringify(card).length;

const draw = (view: LetterCardView, { body, whole, units }: Fitted, t: Texts) => {
  const { letter, content, questions, youAsked } = view;
  const words = t.lettersReader.letter;
  return {
    ...frame(t),
    body: [
      heading(words.kicker, 'card'),
      title(content.heading),
      ...corrected(view, t),
      ...(content.lead === '' ? [] : [personText(content.lead, { weight: 'Bolder' }, { spacing: 'Medium' })]),
      ...letterPicture(content),
      // The tests know by this id where Markdown is allowed.
      { type: 'Container', id: 'letter-body', spacing: 'Medium', items: [...body] },
      ...(whole ? [] : [quiet(words.tooLong)]),
      ...wish(view, t),
      ...(content.links.length === 0 ? [] : [heading(words.links), ...content.links.map(letterLink)]),
      ...publishedQuestions(youAsked, { title: words.youAsked, letter, units }, t),
      ...letterQuestion(view, t),
      ...readerButtons(view, t),
      ...publishedQuestions(questions, { title: words.questions, letter, units }, t),
      ...more(view, t),
    ],
  } satisfies IAdaptiveCard;
};

/** The rest of the published questions, in one's own chat; in a channel the letter says how to come there. */
const more = ({ letter, moreAnswers, reader }: LetterCardView, t: Texts): CardElementArray =>
  moreAnswers > 0 && reader !== null
    ? [...buttons({ title: t.lettersReader.letter.moreAnswers, verb: 'more-answers', data: { letter, page: 1 } })]
    : [];

const corrected = ({ correctedAt }: LetterCardView, t: Texts): CardElementArray =>
  correctedAt === null
    ? []
    : [line(t.lettersReader.letter.corrected(clock(correctedAt), dayOnly(correctedAt, t.language)), { weight: 'Bolder' })];

const wish = ({ content: { ask } }: LetterCardView, t: Texts): CardElementArray =>
  ask === ''
    ? []
    : [surface([heading(t.lettersReader.letter.ask), personText(ask, { weight: 'Bolder' }, { spacing: 'Small' })], 'accent')];
