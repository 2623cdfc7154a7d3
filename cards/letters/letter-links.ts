import type { CardElementArray, IContainer } from '@microsoft/teams.cards';
import type { LetterContent, LetterLink } from '../../src/domain/letter/content.ts';
import { webAddress } from '../../src/domain/letter/web-address.ts';
import { cut, harmless, personText, run, runs } from '../person-text.ts';

/** A longer address than this is not opened by every client, and four of them would push the letter out of its message. */
const LONGEST = 2_048;

/** The address as it may go on the wire; null for one that no reader should be led to. */
const open = (url: string) => {
  const address = webAddress(url);
  return typeof address === 'object' && address.href.length <= LONGEST ? address : null;
};

/** The picture across the card; where there is none to be shown, what it would have shown. */
export const letterPicture = ({ picture }: LetterContent): CardElementArray => {
  if (picture === null) return [];
  const address = open(picture.url);
  return address === null
    ? [personText(picture.alt, { isSubtle: true, italic: true })]
    : [{ type: 'Image', url: address.href, altText: harmless(picture.alt), size: 'Stretch', spacing: 'Medium' }];
};

/** A link as a row to press: its title, and the host that it leads to. */
export const letterLink = ({ title, url }: LetterLink): IContainer => {
  const address = open(url);
  const host = address?.host ?? cut(harmless(url), SHOWN);
  const words = [
    run(title, address ? { color: 'Accent', weight: 'Bolder', underline: true } : { weight: 'Bolder' }),
    run(` (${host})`, { isSubtle: true }),
  ];
  return {
    type: 'Container',
    spacing: 'Small',
    // Without a title of its own: the row is then read out as what stands in it.
    ...(address && { selectAction: { type: 'Action.OpenUrl', url: address.href } }),
    items: [runs(words)],
  };
};

/** So much is shown of an address that cannot be opened, in UTF-16 units as JSON writes them. */
const SHOWN = 200;
