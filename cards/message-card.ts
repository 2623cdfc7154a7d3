import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Texts } from '../src/texts/texts.ts';
import { type Button, buttons } from './buttons.ts';
import { frame } from './parts.ts';
import { personText } from './person-text.ts';

/** A plain sentence, and where one may go from there. */
export interface MessageCardView {
  readonly text: string;
  readonly onward?: { readonly to: 'home' | 'list-workshops' } | { readonly to: 'open-workshop'; readonly workshop: string };
}

/** The sentence is ours, but may quote somebody: it is shown as text. */
export const messageCard = ({ text, onward }: MessageCardView, t: Texts) =>
  ({
    ...frame(t),
    body: [personText(text), ...(onward ? buttons(way(onward, t)) : [])],
  }) satisfies IAdaptiveCard;

const way = (onward: NonNullable<MessageCardView['onward']>, t: Texts): Button => {
  switch (onward.to) {
    case 'home':
      return { title: t.shared.toHome, verb: 'home' };
    case 'list-workshops':
      return { title: t.home.allWorkshops, verb: 'list-workshops' };
    case 'open-workshop':
      return { title: t.shared.toWorkshop, verb: 'open-workshop', data: { workshop: onward.workshop } };
  }
};
