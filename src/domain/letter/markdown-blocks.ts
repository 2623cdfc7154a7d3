import { tidy } from './markdown-text.ts';

/** A text as its author divided it; lines and items are trimmed and not empty. `first` is the number of a list's first item. */
export type RawBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly first: number; readonly items: readonly string[] };

/** • is what comes with a list that is pasted from Word. */
const BULLET = /^\s*[-*+•]\s+(?=\S)/;
/** Three digits at most: "2026. Det var året då …" is a sentence. */
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

interface Item {
  readonly ordered: boolean;
  readonly number: number;
  readonly text: string;
}

const itemOf = (line: string): Item | null => {
  const number = NUMBER.exec(line);
  if (number) return { ordered: true, number: Number(number[1]), text: line.slice(number[0].length).trim() };
  const bullet = BULLET.exec(line);
  return bullet ? { ordered: false, number: 1, text: line.slice(bullet[0].length).trim() } : null;
};

/**
 * Paragraphs (lines without an empty one between) and lists. A list is one level deep, as Teams draws it: an indented item is an
 * item; an indented line goes on with the item before it; empty lines between items of the same kind do not end the list.
 */
export const blocksOf = (text: string): readonly RawBlock[] => {
  const blocks: ({ kind: 'paragraph'; lines: string[] } | { kind: 'list'; ordered: boolean; first: number; items: string[] })[] =
    [];
  let gap = true;
  for (const line of tidy(text).split('\n')) {
    const words = line.trim();
    const last = blocks.at(-1);
    const item = itemOf(line);
    if (words === '') {
      gap = true;
      continue;
    }
    if (item) {
      if (last?.kind === 'list' && last.ordered === item.ordered) last.items.push(item.text);
      else blocks.push({ kind: 'list', ordered: item.ordered, first: item.number, items: [item.text] });
    } else if (last?.kind === 'list' && !gap && /^\s{2}/.test(line)) last.items.push(`${last.items.pop() ?? ''} ${words}`);
    else if (last?.kind === 'paragraph' && !gap) last.lines.push(words);
    else blocks.push({ kind: 'paragraph', lines: [words] });
    gap = false;
  }
  return blocks;
};
