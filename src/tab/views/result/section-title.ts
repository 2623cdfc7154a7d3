import type { AnswerSection } from '../../../app/views/summary-result.ts';
import type { Texts } from '../../../texts/texts.ts';

/** What stands over answers that belong together. */
export const sectionTitle = (under: AnswerSection['under'], t: Texts): string => {
  switch (under.is) {
    case 'theme':
      return under.name;
    case 'group':
      return t.shared.group(under.number);
    case 'rest':
      return t.summary.theme.rest;
    case 'all':
      return t.summary.round.answers;
  }
};
