import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultBody } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { quiet } from '../parts.ts';
import { run, runs } from '../person-text.ts';
import { bars } from './bars.ts';
import { letter } from './figures.ts';

/** The themes in the order of their dots. */
export const voteResult = ({ themes, budget }: Extract<ResultBody, { kind: 'vote' }>, t: Texts): CardElementArray => {
  if (themes === 'withheld') return [];
  return [
    quiet(t.summary.vote.budget(budget)),
    ...themes.map(({ place, name, dots, voters }, index) =>
      runs([
        run(`${letter(index)}. ${name}: `),
        run(`${t.result.place(place)}, ${t.result.dots(dots)}`, { weight: 'Bolder' }),
        run(` ${t.result.from(voters)}`),
      ]),
    ),
    bars(
      t.result.chart,
      themes.map(({ dots }, index) => ({ label: letter(index), value: dots })),
      t,
    ),
  ];
};
