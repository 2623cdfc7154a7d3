import type { Marks, Token } from './markdown-scan.ts';

type Style = 'bold' | 'italic';

/** A line with its marks understood: every `open` has its `close`, and marks that meant nothing are text. */
export type Inline = { readonly kind: 'open' | 'close'; readonly style: Style } | Exclude<Token, Marks>;

interface Opened {
  readonly style: Style;
  readonly character: string;
  /** Where in the line it stands, as long as nothing has closed it, as text. */
  readonly place: number;
}

const size: Readonly<Record<Style, number>> = { bold: 2, italic: 1 };

/** Three are bold and italic; more than three are a line that someone has drawn. */
const stylesOf = (length: number): readonly Style[] =>
  length === 3 ? ['bold', 'italic'] : length === 2 ? ['bold'] : length === 1 ? ['italic'] : [];

/**
 * Finds which marks belong together. Simpler than CommonMark where that cannot be seen: bold is two marks and italic one, each
 * open once at a time (the later opening counts, as in "5*3 är *inte* 16"), so that the time is linear.
 */
export const emphasis = (tokens: readonly Token[]): readonly Inline[] => {
  const line: Inline[] = [];
  let opened: Opened[] = [];

  const close = (marks: Marks, length: number): number => {
    const exact = opened.findLast(({ character, style }) => character === marks.character && size[style] === length);
    const smaller = marks.opens
      ? undefined
      : opened.findLast(({ character, style }) => character === marks.character && size[style] <= length);
    const found = exact ?? smaller;
    if (found === undefined || length === 0) return length;
    line[found.place] = { kind: 'open', style: found.style };
    line.push({ kind: 'close', style: found.style });
    // What was opened inside and not closed stays text.
    opened = opened.slice(0, opened.indexOf(found));
    return close(marks, length - size[found.style]);
  };

  for (const token of tokens) {
    if (token.kind !== 'marks') {
      line.push(token);
      continue;
    }
    const left = token.closes && token.length <= 3 ? close(token, token.length) : token.length;
    const styles = token.opens ? stylesOf(left) : [];
    for (const style of styles) {
      opened = opened.filter((other) => other.style !== style);
      opened.push({ style, character: token.character, place: line.length });
      line.push({ kind: 'text', text: token.character.repeat(size[style]) });
    }
    if (styles.length === 0 && left > 0) line.push({ kind: 'text', text: token.character.repeat(left) });
  }
  return merged(line);
};

/** Neighbouring texts as one: whether a `_` or a `]` means something depends on what stands beside it. */
const merged = (line: readonly Inline[]): readonly Inline[] => {
  const whole: Inline[] = [];
  for (const part of line) {
    const last = whole.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') whole[whole.length - 1] = { kind: 'text', text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
};
