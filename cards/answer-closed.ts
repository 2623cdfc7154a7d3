import type { CardElementArray } from '@microsoft/teams.cards';
import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { Response } from '../src/domain/questions/questions.ts';
import type { Texts } from '../src/texts/texts.ts';
import { timeIn } from './answer-time.ts';
import { answerInWords } from './answer-words.ts';
import { buttons } from './buttons.ts';
import { line, notice, quiet, surface } from './parts.ts';
import { cut, personText } from './person-text.ts';

/** Text that came too late is shown up to here, in UTF-16 units: more than any answer that could have been stored. */
const LOST = 12_000;

type Closed = Extract<AnswerCardView['status'], { is: 'closed' }>;

/** The part of the card that says how it ended: what counts, and what came too late. */
export const answerClosed = (view: AnswerCardView, status: Closed, t: Texts): CardElementArray => {
  const words = t.answer.closed;
  const time = timeIn(view, status.closedAt, t);
  const { lost } = status;
  return [
    ...(lost === null
      ? [line(words.at(time), { weight: 'Bolder', spacing: 'Medium' })]
      : [notice(words.late(time)), ...lostWords(view, lost, t)]),
    ...stored(view, status, t),
    quiet(words.result),
  ];
};

const lostWords = ({ asks }: AnswerCardView, lost: Response, t: Texts): CardElementArray => {
  const words = t.answer.closed;
  if (lost.kind !== 'text') return [...answerInWords(asks, lost, t), line(words.tellAnyway)];
  const shown = cut(lost.text, LOST);
  return [personText(shown), ...(shown === lost.text ? [] : [quiet(t.answer.cut)]), line(words.whatNow)];
};

const stored = (view: AnswerCardView, { saved, lost, counted, takesLate }: Closed, t: Texts): CardElementArray => {
  const words = t.answer.closed;
  if (counted !== null) return [surface([line(words[counted], { weight: 'Bolder' })]), quiet(words.afterwards)];
  if (saved === null) return lost === null ? [line(words.none[view.answersPer], { spacing: 'Small' })] : [];
  const { workshop, round, person } = view;
  return [
    surface([line(words.saved[view.answersPer], { weight: 'Bolder' }), ...answerInWords(view.asks, saved.response, t)]),
    ...(saved.late ? [quiet(t.answer.saved.late)] : []),
    ...(takesLate
      ? [
          ...buttons({ title: t.answer.change, verb: 'change-answer', data: { workshop, round, person } }),
          quiet(words.changeLate),
        ]
      : []),
  ];
};
