import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { frame, heading, quiet } from './parts.ts';

/** A link to the room list as a file, in the place of the control card, with the way back to it. */
export const roomFileCard = ({ workshop, url }: { readonly workshop: string; readonly url: string }, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.control.rooms.heading, 'card'),
      quiet(t.lettersAuthor.file.valid),
      ...buttons({ title: t.control.rooms.back, verb: 'show-control', data: { workshop } }),
    ],
    actions: [{ type: 'Action.OpenUrl', title: t.lettersAuthor.file.open, url }],
  }) satisfies IAdaptiveCard;
