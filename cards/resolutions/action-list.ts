import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ActionListView } from '../../src/app/views/resolutions-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet, surface } from '../parts.ts';
import { personText } from '../person-text.ts';
import { resolutionLines } from './row.ts';

/** What I am to do. The answer to `åtgärder`. */
export const actionListCard = ({ actions, more }: ActionListView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.decisions.list.heading, 'card'),
      ...(actions.length === 0 ? [line(t.decisions.list.none)] : []),
      ...actions.map((action) =>
        surface([
          ...resolutionLines({ ...action, owner: null }, t),
          quietly(action.title, t),
          ...buttons({
            title: t.decisions.done,
            verb: 'finish-mine',
            data: { workshop: action.workshop, resolution: action.resolution },
          }),
        ]),
      ),
      ...(more > 0 ? [quiet(t.decisions.list.more(more))] : []),
      ...buttons({ title: t.shared.toHome, verb: 'home' }),
    ],
  }) satisfies IAdaptiveCard;

const quietly = (title: string, t: Texts) =>
  personText(t.decisions.mine.decidedIn(title), { isSubtle: true, size: 'Small' }, { spacing: 'None' });

/** "Sedan sist": what earlier workshops left to be done, on the card of a new one. Nothing where all is done. */
export const sinceLines = ({ actions, more }: ActionListView, t: Texts): CardElementArray =>
  actions.length === 0
    ? []
    : [
        heading(t.decisions.since.heading),
        line(t.decisions.since.what, { spacing: 'Small' }),
        ...actions.map((action) => surface(resolutionLines(action, t))),
        ...(more > 0 ? [quiet(t.decisions.list.more(more))] : []),
      ];
