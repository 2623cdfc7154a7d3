import { blocksOf } from './markdown-blocks.ts';
import { emphasis, type Inline } from './markdown-emphasis.ts';
import { type MarkdownFault, scan } from './markdown-scan.ts';
import { asLine, BREAK, literal } from './markdown-text.ts';
import { type WebAddress, webAddress } from './web-address.ts';

export type { MarkdownFault } from './markdown-scan.ts';

/** What becomes a TextBlock. Texts and items are Markdown of Teams' subset; `first` is the number of an ordered list's first item. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly first: number; readonly items: readonly string[] };

export interface DirectorMarkdown {
  readonly blocks: readonly MarkdownBlock[];
  /** In the order of the text; the blocks show what is at fault as the author wrote it, not as a link. */
  readonly faults: readonly MarkdownFault[];
}

/**
 * The director's text as Markdown that is safe in a TextBlock: bold, italic, lists one level deep, and https links that show
 * their host. Everything else (headings, images, HTML, tables, code, mentions, `{{DATE()}}`) comes out as the text it is.
 * Emphasis does not reach over a line break. The subset: learn.microsoft.com/adaptive-cards/authoring-cards/text-features.
 */
export const directorMarkdown = (text: string): DirectorMarkdown => {
  const faults: MarkdownFault[] = [];
  const line = (words: string) => asLine(written(emphasis(scan(words, faults))));
  const blocks = blocksOf(text).map((block): MarkdownBlock => {
    if (block.kind === 'list') return { ...block, items: block.items.map(line) };
    // A TextBlock shows two line breaks as one, and one as a space (AdaptiveCards issue 5538: by design).
    return { kind: 'paragraph', text: block.lines.map(line).join('\n\n') };
  });
  return { blocks, faults };
};

/** A block as the text of one TextBlock. */
export const blockText = (block: MarkdownBlock): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.items.map((item, index) => `${block.ordered ? `${block.first + index}.` : '-'} ${item}`).join('\n');

/** One `*` for italic, also within bold: phones do not understand `_` beside `*` (MarkDownBlockParser.cpp). */
const mark = { bold: '**', italic: '*' } as const;

const written = (line: readonly Inline[]): string => {
  let text = '';
  for (const [index, part] of line.entries()) {
    // Italic right after bold: without something between, the marks would be one row.
    if (part.kind === 'open' && line[index - 1]?.kind === 'close') text += between(text);
    // `!` and a link would be a picture.
    if (part.kind === 'link' && text.endsWith('!')) text += BREAK;
    text += one(part);
  }
  return text;
};

/** After a sign a mark closes only before a space or a sign (CommonMark: flanking); else nothing needs to be seen. */
const between = (text: string): string => (/[\p{P}\p{S}]\*+$/u.test(text.slice(-4).replace(/^\*+/, '')) ? ' ' : BREAK);

const one = (part: Inline): string => {
  switch (part.kind) {
    case 'text':
      return literal(part.text);
    case 'link':
      return link(part.label, part.address);
    case 'open':
    case 'close':
      return mark[part.style];
  }
};

const link = (label: Parameters<typeof emphasis>[0], { href, host }: WebAddress): string => {
  const words = emphasis(label);
  const plain = words.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  const shown = plain.trim() === '' ? host : tells(plain, href, host) ? written(words) : `${written(words)} (${host})`;
  // An address that is the label may be copied: nothing invisible in it. In a label no client looks for addresses.
  return `[${shown.replaceAll(`:${BREAK}//`, '://')}](${href})`;
};

/** Whether the label is the address itself, or its host: then the reader already knows where it leads. */
const tells = (label: string, href: string, host: string): boolean => {
  const bare = label
    .trim()
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '');
  return bare === host || (bare.startsWith(`${host}/`) && sameAddress(bare, href));
};

const sameAddress = (bare: string, href: string): boolean => {
  const address = webAddress(`https://${bare}`);
  return typeof address === 'object' && address.href.toLowerCase().replace(/\/$/, '') === href.toLowerCase().replace(/\/$/, '');
};
