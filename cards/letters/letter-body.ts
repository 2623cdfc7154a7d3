import type { ITextBlock } from '@microsoft/teams.cards';
import { blockText, directorMarkdown } from '../../src/domain/letter/markdown.ts';
import { line } from '../parts.ts';

/** What fits of a letter's body, and whether that is all of it. */
interface Body {
  readonly blocks: readonly ITextBlock[];
  readonly whole: boolean;
}

/**
 * The director's text as TextBlocks, within `room` UTF-16 units as JSON writes them. A body within its limit of characters has room
 * unless it is all brackets or far-off letters in addresses, which grow; then its beginning is shown, cut between words.
 */
export const letterBody = (text: string, room: number): Body => {
  const all = blocksOf(text);
  if (size(all) <= room) return { blocks: all, whole: true };
  // The text is cut before it becomes Markdown: a cut afterwards could leave half an address or an open mark.
  let fits = 0;
  let over = text.length;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (size(blocksOf(beginning(text, middle))) <= room) fits = middle;
    else over = middle;
  }
  return { blocks: fits === 0 ? [] : blocksOf(beginning(text, fits)), whole: false };
};

const blocksOf = (text: string): readonly ITextBlock[] =>
  directorMarkdown(text).blocks.map((block) => line(blockText(block), { spacing: 'Medium' }));

const size = (blocks: readonly ITextBlock[]): number => JSON.stringify(blocks).length;

/** A broken half of a character at the end is replaced by directorMarkdown. */
const beginning = (text: string, length: number): string => {
  const piece = text.slice(0, length);
  const words = piece.replace(/\s+\S*$/, '');
  return `${words === '' ? piece : words} …`;
};
