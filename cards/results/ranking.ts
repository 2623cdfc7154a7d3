import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultBody } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { run, runs } from '../person-text.ts';
import { bars } from './bars.ts';
import { letter } from './figures.ts';

/** The options in the order that people gave them together. */
export const rankingResult = ({ options }: Extract<ResultBody, { kind: 'ranking' }>, t: Texts): CardElementArray => {
  if (options === 'withheld') return [];
  return [
    ...options.map(({ place, text, points }, index) =>
      runs([
        run(`${letter(index)}. ${text}: `),
        run(`${t.result.place(place)}, ${t.result.points(points)}`, { weight: 'Bolder' }),
      ]),
    ),
    bars(
      t.result.chart,
      options.map(({ points }, index) => ({ label: letter(index), value: points })),
      t,
    ),
  ];
};
