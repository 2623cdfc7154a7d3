import type { CardElementArray } from '@microsoft/teams.cards';
import type { SummaryTheme } from '../../src/app/views/summary.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { line, quiet, surface } from '../parts.ts';
import { cut, personText } from '../person-text.ts';
import { bars } from './bars.ts';
import { letter } from './figures.ts';

/** All the quotes together, and each of them, have so much room, in UTF-16 units as JSON writes them. */
const QUOTES = { all: 9_000, each: 300 } as const;

/** The themes of a round: each with how many answers it has, and two that speak for it. */
export const themesResult = (themes: readonly SummaryTheme[], t: Texts): CardElementArray => {
  const quotes = themes.reduce((sum, theme) => sum + theme.quotes.length, 0);
  const room = Math.min(QUOTES.each, Math.floor(QUOTES.all / Math.max(1, quotes)));
  const counted = themes.map(({ answers }, index) => ({ label: letter(index), value: answers === 'withheld' ? 0 : answers }));
  return [
    bars(t.result.chart, counted, t),
    ...themes.map((theme, index) =>
      surface([
        personText(`${letter(index)}. ${theme.name ?? t.summary.theme.rest}`, { weight: 'Bolder' }),
        line(theme.answers === 'withheld' ? t.summary.withheldShort : t.result.answers(theme.answers), { spacing: 'None' }),
        ...theme.quotes.map(({ text }) => personText(`”${cut(text, room)}”`, { italic: true }, { spacing: 'Small' })),
      ]),
    ),
    quiet(t.result.answersFollow),
  ];
};
