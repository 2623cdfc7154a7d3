import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultBody } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { run, runs } from '../person-text.ts';
import { figure } from './figures.ts';

/** The median first: one strange answer does not move it. */
export const numberResult = (result: Extract<ResultBody, { kind: 'number' }>, t: Texts): CardElementArray => {
  const words = t.summary.number;
  const measures = [
    [words.median, result.median],
    [words.mean, result.mean],
    [words.least, result.least],
    [words.most, result.most],
  ] as const;
  const unit = result.unit === null ? '' : ` ${result.unit}`;
  return measures.map(([measure, value], index) =>
    runs(
      [
        run(`${measure}: `),
        run(value === 'withheld' ? t.summary.withheldShort : `${figure(value, t)}${unit}`, { weight: 'Bolder' }),
      ],
      { spacing: index === 0 ? 'Medium' : 'Small' },
    ),
  );
};
