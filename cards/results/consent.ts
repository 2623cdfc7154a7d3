import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultBody } from '../../src/app/views/result-pages.ts';
import type { ConsentResult } from '../../src/app/views/summary-result.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading, line, quiet, surface } from '../parts.ts';
import { cut, personText } from '../person-text.ts';
import { answerLines } from './answer-lines.ts';
import { bars } from './bars.ts';
import { percent } from './figures.ts';

type Body = Extract<ResultBody, { kind: 'consent' }>;

/** Where a proposal stands: how people stand to it, the objections that remain, and what came of those to its earlier editions. */
export const consentResult = ({ consent, objections }: Body, { page, answered }: Shown, t: Texts): CardElementArray => [
  ...(page === 1 ? [...position(consent, answered, t), ...editions(consent, t)] : []),
  ...(objections.length === 0 ? [] : [heading(t.result.objections)]),
  ...objections.map((objection) => told(objection, consent.earlier.length + 1, t)),
];

interface Shown {
  readonly page: number;
  readonly answered: number;
}

const position = ({ stances, objections, settled }: ConsentResult, answered: number, t: Texts): CardElementArray => {
  if (stances === 'withheld') return [];
  const words = t.summary.consent;
  const rows = [
    [words.stances.supports, stances.supports],
    [words.stances.canLiveWith, stances.canLiveWith],
    [words.stances.objects, stances.objects],
  ] as const;
  const remaining = objections === 'withheld' ? 0 : objections.length;
  return [
    heading(settled ? words.position : words.open),
    ...rows.map(([name, count]) =>
      line(`${name}: ${t.result.countOf(count, percent(count, answered, t))}`, { weight: 'Bolder', spacing: 'Small' }),
    ),
    bars(
      t.result.chart,
      rows.map(([label, value]) => ({ label, value })),
      t,
    ),
    line(remaining === 0 ? t.result.agreed : t.result.objectionsRemain(remaining), { spacing: 'Medium' }),
  ];
};

/** Room for an earlier wording, in UTF-16 units as JSON writes them; and how many of them are told, the latest. */
const EARLIER = { units: 400, shown: 6 } as const;

const editions = ({ earlier }: ConsentResult, t: Texts): CardElementArray => {
  const words = t.summary.consent;
  const numbered = earlier.map((one, index) => ({ ...one, number: index + 1 })).slice(-EARLIER.shown);
  return [
    ...(numbered.length === 0 ? [] : [heading(words.earlier)]),
    ...numbered.flatMap(({ proposal, stances, number }) => [
      personText(`${t.result.earlier(number)}: ${cut(proposal, EARLIER.units)}`, {}, { spacing: 'Small' }),
      quiet(stances === 'withheld' ? t.summary.withheldShort : stancesIn(stances, t)),
    ]),
  ];
};

const stancesIn = (stances: Exclude<ConsentResult['stances'], 'withheld'>, t: Texts): string => {
  const words = t.summary.consent.stances;
  return (['supports', 'canLiveWith', 'objects'] as const).map((one) => `${words[one]}: ${stances[one]}`).join(', ');
};

const told = (objection: Body['objections'][number], newest: number, t: Texts) =>
  surface([
    line(
      objection.edition === newest
        ? t.result.objection
        : `${t.result.objectionTo(objection.edition)} · ${t.result.now[objection.now]}`,
      { weight: 'Bolder', size: 'Small' },
    ),
    ...answerLines(objection, t, { spacing: 'Small' }),
  ]);
