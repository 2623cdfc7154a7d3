import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WorkshopListView } from '../src/app/views/workshop-list.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { frame, heading, line, quiet } from './parts.ts';
import { workshopLines } from './workshop-lines.ts';

/** The workshops that a facilitator can open. The answer to `workshop`. */
export const workshopListCard = ({ workshops, more }: WorkshopListView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.home.list.heading, 'card'),
      ...(workshops.length === 0 ? [line(t.home.list.none)] : []),
      ...workshops.map((workshop) => workshopLines(workshop, t)),
      ...(more > 0 ? [quiet(t.home.list.more(more))] : []),
      ...buttons(
        { title: t.home.newWorkshop, verb: 'new-workshop', style: 'positive' },
        { title: t.shared.toHome, verb: 'home' },
      ),
    ],
  }) satisfies IAdaptiveCard;
