import type { AnswerCardView, SavedAnswer } from '../../../app/views/answer-card.ts';
import type { Texts } from '../../../texts/texts.ts';
import { clock, dayAndClock } from '../../../texts/time.ts';

/** Who gets to know who has answered what, when, and who reads it next: said before one answers. */
export const namesNotes = (view: AnswerCardView, t: Texts): readonly string[] => [
  namesRule(view, t),
  ...(view.readAlong ? [t.answer.names.readAlong] : []),
  ...(view.handedOn === null ? [] : [t.answer.names.handedOn[view.handedOn]]),
];

const namesRule = ({ names, answersPer, asks }: AnswerCardView, t: Texts): string => {
  const words = t.answer.names;
  if (answersPer === 'group') return words.together;
  return names === 'facilitator' && asks.kind === 'text' ? words.facilitatorText : words[names];
};

/** Where a group answers as one: that it does. */
export const togetherNote = ({ answersPer, group: { as, number } }: AnswerCardView, t: Texts): string | undefined => {
  if (answersPer !== 'group') return undefined;
  return as === 'group' ? t.answer.together.group(number) : t.answer.together[as];
};

/** A time: with its day where the round goes on over days. */
export const timeIn = ({ overDays }: Pick<AnswerCardView, 'overDays'>, iso: string, t: Texts): string =>
  overDays ? dayAndClock(iso, t.language) : clock(iso);

/** That it is stored: when, and by whom where it was another in the group. */
export const thanks = (view: AnswerCardView, { at, by, mine }: SavedAnswer, t: Texts): string => {
  const words = t.answer.saved;
  if (at === null) return words.nameless;
  const time = timeIn(view, at, t);
  if (view.answersPer === 'group' && !mine) return words.groupBy(time, by.name ?? t.answer.someone);
  return words[view.answersPer](time);
};
