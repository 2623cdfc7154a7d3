import type { CardElementArray } from '@microsoft/teams.cards';
import type { GroupPreviewView } from '../../src/app/views/new-workshop.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { quiet } from '../parts.ts';
import { cut, run, runs } from '../person-text.ts';

type Line = GroupPreviewView['rounds'][number];

/** A round in two lines: what it asks (as far as `units` go), and how. */
export const roundLine = (round: Line, units: number, t: Texts): CardElementArray => [
  runs([
    run(`${round.number}. ${round.heading}${units > 0 ? ': ' : ''}`, { weight: 'Bolder' }),
    ...(units > 0 ? [run(cut(round.question, units))] : []),
  ]),
  quiet(how(round, t)),
];

const how = ({ kind, minutes, answersPer, names, from, seating, days }: Line, t: Texts): string => {
  const words = t.roundPlans.line;
  return [
    t.roundPlans.kinds[kind],
    days === null
      ? words.minutes(minutes)
      : words.days(dayAndClock(days.opensAt, t.language), dayAndClock(days.closesAt, t.language)),
    ...(days?.late ? [words.late] : []),
    words.names[names],
    ...(answersPer === null ? [] : [words.answersPer[answersPer]]),
    ...(from === null ? [] : [words.from(from)]),
    ...(seating === 'keep' ? [] : [words.seating[seating]]),
  ].join(' · ');
};
