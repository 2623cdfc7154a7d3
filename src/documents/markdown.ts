import type { SummaryView } from '../app/views/summary.ts';
import type { Texts } from '../texts/texts.ts';
import type { Block, Item } from './block.ts';
import { outline } from './outline.ts';
import { writable } from './writable.ts';

/** The summary in Markdown (CommonMark, with the tables of GFM). What people wrote is shown as text. */
export const markdown = (view: SummaryView, t: Texts): string =>
  `${outline(view, t)
    .map((block) => written(block))
    .join('\n\n')}\n`;

const written = (block: Block): string => {
  switch (block.is) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'facts':
      return block.facts.map(([term, text]) => `- **${escaped(term)}:** ${escaped(text)}`).join('\n');
    case 'list':
      return block.items.map((item) => listed(item, '')).join('\n');
    case 'table':
      return [
        row(block.columns.map((column) => column.heading)),
        `| ${block.columns.map(({ figures }) => (figures ? '---:' : '---')).join(' | ')} |`,
        ...block.rows.map(row),
      ].join('\n');
  }
};

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const listed = ({ text, note, items = [] }: Item, indent: string): string =>
  [
    `${indent}- ${escaped(text)}${note === null ? '' : ` (${escaped(note)})`}`,
    ...items.map((item) => listed(item, `${indent}  `)),
  ].join('\n');

/**
 * Text that Markdown shows as it is. A backslash stands before every sign that means something anywhere, and before what means
 * something where a line begins. A line break is `<br>`, the only one that a cell of a table can hold, so that a text has one
 * beginning; spaces and tabs at the ends of a line, which would be dropped or make code of it, are character references.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
const escaped = (text: string): string =>
  writable(text)
    .replaceAll(/[\\`*_{}[\]<>#|~&$^@]|=(?==)|:(?=\S)/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    // A bare address becomes a link in GFM.
    .replaceAll(/\bwww(?=\.)/gi, '$&\\')
    .split('\n')
    .map((line) => line.replaceAll(/^\s+|\s+$/g, references))
    .join('<br>');

const references = (spaces: string): string => Array.from(spaces, (space) => `&#${space.codePointAt(0)};`).join('');
