import type { CardElementArray } from '@microsoft/teams.cards';
import type { ResultCardView } from '../../src/app/views/result-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { line, notice } from '../parts.ts';
import { choiceResult } from './choice.ts';
import { consentResult } from './consent.ts';
import { ideasResult } from './ideas.ts';
import { numberResult } from './number.ts';
import { rankingResult } from './ranking.ts';
import { scaleResult } from './scale.ts';
import { textResult } from './text.ts';
import { themesResult } from './themes.ts';
import { voteResult } from './vote.ts';

/** What a round came to, by its kind: a page of it. */
export const resultBody = (view: Pick<ResultCardView, 'body' | 'page' | 'answered'>, t: Texts): CardElementArray => {
  const { body, answered } = view;
  switch (body.kind) {
    case 'nobody':
      return [line(t.result.none, { spacing: 'Medium' })];
    case 'withheld':
      return [notice(t.result.withheld, 'accent')];
    case 'text':
      return textResult(body, t);
    case 'themes':
      return themesResult(body.themes, t);
    case 'one-two-four-all':
      return ideasResult(body.lines, t);
    case 'choice':
      return choiceResult(body, answered, t);
    case 'scale':
    case 'check':
      return scaleResult(body, answered, t);
    case 'ranking':
      return rankingResult(body, t);
    case 'number':
      return numberResult(body, t);
    case 'vote':
      return voteResult(body, t);
    case 'consent':
      return consentResult(body, view, t);
  }
};
