import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { ActionView } from '../../src/app/views/resolutions-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet, surface } from '../parts.ts';
import { personText } from '../person-text.ts';
import { resolutionLines } from './row.ts';

/** What somebody is responsible for, in their own chat. `title` is the workshop's. */
export const actionCard = (row: ActionView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.decisions.mine.heading, 'card'),
      personText(t.decisions.mine.decidedIn(row.title), { isSubtle: true }, { spacing: 'Small' }),
      surface(resolutionLines(row, t)),
      ...(row.done ? [line(t.decisions.mine.thanks, { weight: 'Bolder' })] : [quiet(t.decisions.mine.press)]),
      ...buttons(
        !row.done && {
          title: t.decisions.done,
          verb: 'finish-mine',
          data: { workshop: row.workshop, resolution: row.resolution },
          style: 'positive',
        },
      ),
    ],
  }) satisfies IAdaptiveCard;
