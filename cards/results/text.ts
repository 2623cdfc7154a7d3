import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultBody, SectionOnPage } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading, quiet, surface } from '../parts.ts';
import { personText } from '../person-text.ts';
import { answerLines } from './answer-lines.ts';

/** Open answers, by theme or group as they are to be shown. */
export const textResult = ({ sections }: Extract<ResultBody, { kind: 'text' }>, t: Texts): CardElementArray =>
  sections.map((section) => answers(section, t));

const answers = (section: SectionOnPage, t: Texts) =>
  surface([
    ...under(section.under, t),
    ...section.answers.flatMap((answer, index) =>
      answerLines(answer, t, index === 0 ? { spacing: 'Small' } : { separator: true, spacing: 'Medium' }),
    ),
    ...(section.goesOn ? [quiet(t.result.goesOn)] : []),
  ]);

const under = (of: SectionOnPage['under'], t: Texts): CardElementArray => {
  switch (of.is) {
    case 'theme':
      return [personText(of.name, { weight: 'Bolder' })];
    case 'group':
      return [heading(t.shared.group(of.number))];
    case 'rest':
      return [heading(t.summary.theme.rest)];
    case 'all':
      return [];
  }
};
