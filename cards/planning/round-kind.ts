import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { RoundKindView } from '../../src/app/views/planning/round-form.ts';
import { roundKinds } from '../../src/domain/round-form/kinds.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading } from '../parts.ts';
import { pick } from './pick.ts';

/** The first step towards a round: what kind it is. */
export const roundKindCard = ({ workshop, drafts, round, adding, kind }: RoundKindView, t: Texts) => {
  const words = t.roundPlans;
  const choices = roundKinds.map((value) => ({ title: `${words.kinds[value]}: ${words.kindMeans[value]}`, value }));
  return {
    ...frame(t),
    body: [
      heading(words.kindHeading[adding ? 'adding' : 'changing'], 'card'),
      pick('kind', words.kind, kind, choices, words.kindRequired),
      ...buttons(
        { title: words.goOn, verb: 'fill-in-round', data: { workshop, drafts, round }, style: 'positive', inputs: true },
        { title: words.cancel, verb: 'plan-rounds', data: { workshop } },
      ),
    ],
  } satisfies IAdaptiveCard;
};
