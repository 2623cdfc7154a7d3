import { addressIn, closings, destination } from './markdown-destination.ts';
import { pretends } from './markdown-pretence.ts';
import { type AddressFault, type WebAddress, webAddress } from './web-address.ts';

/** `image`: a picture in the text, which Teams does not draw. */
export interface MarkdownFault {
  readonly code: AddressFault | 'image';
  /** What the author called it; empty where there is only an address. */
  readonly text: string;
  readonly address: string;
}

/** A row of `*` or `_`, and whether it may open or close emphasis where it stands (CommonMark 0.31, 6.2: flanking). */
export interface Marks {
  readonly kind: 'marks';
  readonly character: '*' | '_';
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly label: readonly Token[]; readonly address: WebAddress }
  | Marks;

/** A label longer than this is no label; it also keeps the time linear in hostile text. */
const LABEL = 500;

const SPACE = /^[\s\p{Z}]?$/u;
const SIGN = /[\p{P}\p{S}]/u;
const WORD = /[\p{L}\p{N}]/u;
const ESCAPED = /\\[!-/:-@[-`{-~]/y;
const MARKS = /\*+|_+/y;
const PLAIN = /[^\\[\]!<*_h]+/iy;
/** An address in running text, in angle brackets or not; brackets and quotes end it. */
const ADDRESS = /<?(https?:\/\/[^\s<>"”»[\]\\`{}|^]+)/iy;

const at = (pattern: RegExp, line: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(line);
};

const marksAt = (line: string, index: number, row: string): Token => {
  const end = index + row.length;
  const before = [...line.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
  const after = String.fromCodePoint(line.codePointAt(end) ?? 32);
  const left = !SPACE.test(after) && (!SIGN.test(after) || SPACE.test(before) || SIGN.test(before));
  const right = !SPACE.test(before) && (!SIGN.test(before) || SPACE.test(after) || SIGN.test(after));
  const star = row.startsWith('*');
  return {
    kind: 'marks',
    character: star ? '*' : '_',
    length: row.length,
    opens: left && (star || !right || SIGN.test(before)),
    closes: right && (star || !left || SIGN.test(after)),
  };
};

/** Where a link may lead, with these words on it: not elsewhere than they say. */
const leading = (words: readonly Token[], address: WebAddress | AddressFault): WebAddress | AddressFault => {
  const label = words.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  return typeof address === 'object' && pretends(label, address.host) ? 'link-misleading' : address;
};

/**
 * One line of the director's Markdown, in time linear to its length. A link that may not be one is told as a fault and stays
 * text, as it was written. In a label (`links` false) links are text.
 */
export const scan = (line: string, faults: MarkdownFault[], links = true): readonly Token[] => {
  const tokens: Token[] = [];
  const closing = links ? closings(line) : new Map<number, number>();
  let text = '';
  const push = (token: Token) => {
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
    tokens.push(token);
  };

  /** The link at `index`, in square brackets: how far it reaches, or null where there is none. */
  const linkAt = (index: number, image: boolean): number | null => {
    const middle = closing.get(index);
    if (middle === undefined || middle - index > LABEL || line[middle + 1] !== '(') return null;
    const end = closing.get(middle + 1);
    if (end === undefined) return null;
    const label = line.slice(index + 1, middle).trim();
    const inside = line.slice(middle + 2, end).trim();
    // The innermost link is the link; and "[bilaga 1](kommer senare)" is no link but two brackets.
    if (label.includes('](') || inside === '' || (/\s/.test(destination(inside)) && !/^<?\w+:/.test(inside))) return null;
    const written = destination(inside);
    const words = scan(label, faults, false);
    const address = image ? 'image' : leading(words, webAddress(written));
    if (typeof address === 'string') {
      faults.push({ code: address, text: label, address: written });
      text += line.slice(image ? index - 1 : index, end + 1);
    } else push({ kind: 'link', label: words, address });
    return end + 1;
  };

  /** The address in running text at `index`: how far it reaches, or null where there is none. */
  const addressAt = (index: number): number | null => {
    const match = WORD.test(line[index - 1] ?? '') ? null : at(ADDRESS, line, index);
    if (!match) return null;
    const [whole, run = ''] = match;
    const written = addressIn(run);
    const angles = whole.startsWith('<');
    if (angles && (written !== run || line[index + whole.length] !== '>')) return null;
    const address = webAddress(written);
    if (typeof address === 'string') {
      faults.push({ code: address, text: '', address: written });
      text += written;
    } else push({ kind: 'link', label: [{ kind: 'text', text: written }], address });
    return angles ? index + whole.length + 1 : index + written.length;
  };

  for (let index = 0; index < line.length; ) {
    const rest = line[index] ?? '';
    const escaped = at(ESCAPED, line, index);
    const marks = at(MARKS, line, index);
    const image = rest === '!' && line[index + 1] === '[';
    const link = links && (image || rest === '[') ? linkAt(image ? index + 1 : index, image) : null;
    const address = links && link === null && /[<h]/i.test(rest) ? addressAt(index) : null;
    if (escaped) {
      text += line[index + 1];
      index += 2;
    } else if (marks) {
      push(marksAt(line, index, marks[0]));
      index += marks[0].length;
    } else if (link !== null || address !== null) index = link ?? address ?? index;
    else {
      const plain = at(PLAIN, line, index)?.[0] ?? rest;
      text += plain;
      index += plain.length;
    }
  }
  if (text !== '') tokens.push({ kind: 'text', text });
  return tokens;
};
