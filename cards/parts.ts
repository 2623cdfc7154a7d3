import type { CardElementArray, ContainerStyle, IContainer, ITextBlock } from '@microsoft/teams.cards';
import type { Texts } from '../src/texts/texts.ts';
import { personText } from './person-text.ts';

/** What every card has in common. Version 1.5: a 1.6 declaration has failed to render in Teams (teams-facts.md). */
export const frame = (t: Texts) =>
  ({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: t.language,
    fallbackText: t.shared.cannotShow,
  }) as const;

/** The whole width of the chat on a computer; a phone always gives the whole width. */
export const wide = { msteams: { width: 'full' } } as const;

/** A heading, for our own words only: a TextBlock is Markdown. */
export const heading = (text: string, level: 'card' | 'part' = 'part'): ITextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  style: 'heading',
  weight: 'Bolder',
  ...(level === 'card' ? { size: 'Medium', color: 'Accent' } : { size: 'Default', spacing: 'Large' }),
});

/** A line of our own words. */
export const line = (text: string, more: Omit<ITextBlock, 'type' | 'text' | 'wrap'> = {}): ITextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...more,
});

/** The same, said quietly. */
export const quiet = (text: string): ITextBlock => line(text, { isSubtle: true, size: 'Small', spacing: 'Small' });

/** Something that must be seen before anything else. The words say it; the colour only helps. */
export const notice = (text: string, style: ContainerStyle = 'warning'): IContainer => ({
  type: 'Container',
  style,
  spacing: 'Medium',
  items: [line(text, { weight: 'Bolder' })],
});

/** A surface of its own, for things that belong together. */
export const surface = (items: CardElementArray, style: ContainerStyle = 'emphasis'): IContainer => ({
  type: 'Container',
  style,
  spacing: 'Medium',
  items,
});

/** The name that a facilitator has given a workshop. */
export const title = (text: string) => personText(text, { size: 'Large', weight: 'Bolder' }, { spacing: 'Small' });

/** A longer question than this is not set large: it would fill a phone. */
const SHORT = 200;

/** A round's question, with the word that heads it. It is `prominent` where it is what the card is about. */
export const question = (text: string, word: string, prominent = false) => [
  personText(word, { isSubtle: true, weight: 'Bolder' }, { spacing: 'Medium' }),
  personText(text, prominent ? { weight: 'Bolder', size: text.length > SHORT ? 'Default' : 'Large' } : {}, { spacing: 'Small' }),
];
