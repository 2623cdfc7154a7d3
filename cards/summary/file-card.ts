import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, quiet } from '../parts.ts';

/** A link to the summary as a file, for the facilitator who asked for it. */
export const summaryFileCard = ({ workshop, url }: { workshop: string; url: string }, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.summaryCard.file, 'card'),
      quiet(t.lettersAuthor.file.valid),
      { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: t.lettersAuthor.file.open, url }] },
      ...buttons({ title: t.summaryCard.back, verb: 'summary', data: { workshop } }),
    ],
  }) satisfies IAdaptiveCard;
