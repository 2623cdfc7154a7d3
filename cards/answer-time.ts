import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock, dayAndClock } from '../src/texts/time.ts';

/** A time as the card of a round says it: `10:42`; with its day where the round goes on over days. */
export const timeIn = ({ overDays }: Pick<AnswerCardView, 'overDays'>, iso: string, t: Texts): string =>
  overDays ? dayAndClock(iso, t.language) : clock(iso);

/** How long is left to answer. */
export const timeLeft = ({ overDays, endsAt, minutesLeft }: AnswerCardView, t: Texts): string => {
  if (!overDays) return t.answer.timeLeft(clock(endsAt), minutesLeft);
  return minutesLeft > 0 ? t.answer.answerBy(dayAndClock(endsAt, t.language)) : t.answer.timeOut;
};
