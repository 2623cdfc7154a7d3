import { blocksOf } from './markdown-blocks.ts';
import { emphasis } from './markdown-emphasis.ts';
import { scan, type Token } from './markdown-scan.ts';

/** The words of a Markdown text without its marks: one string for each line or list item; a bare address is its host. */
export const plainText = (markdown: string): readonly string[] =>
  blocksOf(markdown).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(plainLine)
      : joined(block.lines.map((line) => plainLine(line.replace(/^[#>]+\s+/, '')))),
  );

const plainLine = (line: string): string => words(scan(line, []));

const words = (tokens: readonly Token[]): string =>
  emphasis(tokens)
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'link' ? labelOf(part.label, part.address.host) : ''))
    .join('');

const labelOf = (label: readonly Token[], host: string): string => {
  const text = words(label).trim();
  return text === '' || /^https:\/\//i.test(text) ? host : text;
};

/** A line that begins with a small letter goes on with the one before: it was broken by an e-mail program, not by its author. */
const joined = (lines: readonly string[]): readonly string[] => {
  const whole: string[] = [];
  for (const line of lines) {
    if (/^\p{Ll}/u.test(line) && whole.length > 0) whole.push(`${whole.pop()} ${line}`);
    else whole.push(line);
  }
  return whole;
};
