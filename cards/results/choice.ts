import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultBody } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { quiet } from '../parts.ts';
import { run, runs } from '../person-text.ts';
import { type Bar, bars } from './bars.ts';
import { letter, percent } from './figures.ts';

/** How many chose what, in words and as bars. */
export const choiceResult = (
  { options, several }: Extract<ResultBody, { kind: 'choice' }>,
  answered: number,
  t: Texts,
): CardElementArray => {
  const counted = options.flatMap(({ text, count }, index) =>
    count === 'withheld' ? [] : [{ name: letter(index), text, count }],
  );
  return [
    ...(several ? [quiet(t.summary.choice.several)] : []),
    ...counted.map(({ name, text, count }) =>
      runs([run(`${name}. ${text}: `), run(t.result.countOf(count, percent(count, answered, t)), { weight: 'Bolder' })]),
    ),
    bars(
      t.result.chart,
      counted.map(({ name, count }): Bar => ({ label: name, value: count })),
      t,
    ),
  ];
};
