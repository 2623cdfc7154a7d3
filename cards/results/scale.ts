import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultBody } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading, line } from '../parts.ts';
import { personText, run, runs } from '../person-text.ts';
import { bars } from './bars.ts';
import { figure, percent } from './figures.ts';

type Scale = Extract<ResultBody, { kind: 'scale' | 'check' }>;

/** How many gave each step of a scale, and the mean; of a check-in also its words. */
export const scaleResult = (result: Scale, answered: number, t: Texts): CardElementArray => {
  const { counts, mean } = result;
  if (counts === 'withheld' || mean === 'withheld') return [];
  return [
    line(`${t.summary.scale.mean}: ${figure(mean, t)}`, { weight: 'Bolder', spacing: 'Medium' }),
    ...counts.map((count, index) =>
      runs([
        run(`${stepOf(index + 1, result)}: `),
        run(t.result.countOf(count, percent(count, answered, t)), { weight: 'Bolder' }),
      ]),
    ),
    bars(
      t.result.chart,
      counts.map((value, index) => ({ label: String(index + 1), value })),
      t,
    ),
    ...(result.kind === 'check' && result.words !== 'withheld' ? words(result.words, t) : []),
  ];
};

const HIGHEST = 5;

const stepOf = (score: number, { lowLabel, highLabel }: Scale): string => {
  if (score === 1 && lowLabel !== '') return `${score} (${lowLabel})`;
  return score === HIGHEST && highLabel !== '' ? `${score} (${highLabel})` : String(score);
};

/** A card shows so many words, the most common first. */
const WORDS = 40;

const words = (all: readonly { readonly word: string; readonly count: number }[], t: Texts): CardElementArray => {
  const shown = all.slice(0, WORDS).map(({ word, count }) => (count === 1 ? word : `${word} (${count})`));
  const more = all.length - shown.length;
  return all.length === 0
    ? []
    : [
        heading(t.summary.words.heading),
        personText([...shown, ...(more > 0 ? [t.result.moreWords(more)] : [])].join(', '), {}, { spacing: 'Small' }),
      ];
};
