import type { RoundLine } from '../../../app/views/planning/round-lines.ts';
import type { RoundListNotice } from '../../../app/views/planning/round-list.ts';
import type { Texts } from '../../../texts/texts.ts';
import { dayAndClock } from '../../../texts/time.ts';

/** How a round goes: its length or its days, whose names are seen, and what is not as in the rest of the workshop. */
export const howOf = ({ minutes, answersPer, names, from, seating, days }: RoundLine, t: Texts): readonly string[] => {
  const words = t.roundPlans.line;
  return [
    days === null
      ? words.minutes(minutes)
      : words.days(dayAndClock(days.opensAt, t.language), dayAndClock(days.closesAt, t.language)),
    ...(days?.late ? [words.late] : []),
    words.names[names],
    ...(answersPer === null ? [] : [words.answersPer[answersPer]]),
    ...(from === null ? [] : [words.from(from)]),
    ...(seating === 'keep' ? [] : [words.seating[seating]]),
  ];
};

/** What is chosen between in the round; nothing where people answer in another way. */
export const optionsOf = ({ asks }: RoundLine): readonly string[] =>
  asks.kind === 'choice' || asks.kind === 'ranking' ? asks.options.map(({ text }) => text) : [];

/** `5 rundor, tillsammans 40 minuter`: the minutes of those that are held while people meet. */
export const totalOf = (rounds: readonly RoundLine[], t: Texts): string =>
  t.tabRounds.total(
    rounds.length,
    rounds.reduce((sum, { minutes, days }) => sum + (days === null ? minutes : 0), 0),
  );

/** Why nothing came of a press on the list. */
export const noticeWords = (notice: RoundListNotice, t: Texts): string => {
  switch (notice.is) {
    case 'built-on':
      return t.roundPlans.builtOn(notice.round, notice.by.join(', '));
    case 'only-round':
      return t.roundPlans.onlyRound;
    case 'refused':
      return t.refusals[notice.refusal];
  }
};
