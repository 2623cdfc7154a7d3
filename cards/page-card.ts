import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Texts } from '../src/texts/texts.ts';
import { frame, quiet } from './parts.ts';
import { personText } from './person-text.ts';

/** A way into the tab, for the one who asked for it, once. */
export const pageCard = (url: string, t: Texts) =>
  ({
    ...frame(t),
    body: [personText(t.tab.link.heading, { weight: 'Bolder' }), quiet(t.tab.link.valid)],
    actions: [{ type: 'Action.OpenUrl', title: t.tab.link.button, url }],
  }) satisfies IAdaptiveCard;
