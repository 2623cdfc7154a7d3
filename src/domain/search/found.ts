import { fold } from './fold.ts';

/** A piece of a text; `found` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A sentence is looked for by its first words: more of them find nothing more. */
const MOST_WORDS = 10;

/** Characters: about three lines on a phone, what was found a little into them. */
const EXCERPT = { before: 60, whole: 180 } as const;

/** What is looked for, word by word, folded; empty where nothing is. */
export const soughtIn = (words: string): readonly string[] =>
  [...new Set(fold(words).split(/\s+/))].filter((word) => word !== '').slice(0, MOST_WORDS);

/** The whole text, with what was found apart. */
export const marked = (text: string, sought: readonly string[]): readonly Piece[] => {
  const whole = text.normalize('NFC');
  const folded = fold(whole);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < whole.length) {
    const next = firstOf(folded, sought, at);
    if (next === undefined) break;
    if (next.from > at) pieces.push({ text: whole.slice(at, next.from), found: false });
    pieces.push({ text: whole.slice(next.from, next.to), found: true });
    at = next.to;
  }
  if (at < whole.length) pieces.push({ text: whole.slice(at), found: false });
  return pieces;
};

/** What stands around the first word that was found, on one line. */
export const excerpt = (text: string, sought: readonly string[]): readonly Piece[] => {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const first = firstOf(fold(line), sought, 0)?.from ?? 0;
  const start = first <= EXCERPT.before ? 0 : wordFrom(line, first - EXCERPT.before, first);
  const end = wordUntil(line, start, start + EXCERPT.whole);
  return [
    ...(start > 0 ? [{ text: '… ', found: false }] : []),
    ...marked(line.slice(start, end), sought),
    ...(end < line.length ? [{ text: ' …', found: false }] : []),
  ];
};

/** Where the first word begins after `from`; `latest` where there is none before it. */
const wordFrom = (line: string, from: number, latest: number): number => {
  const space = line.indexOf(' ', from);
  return space < 0 || space >= latest ? latest : space + 1;
};

/** Where the last word ends before `to`; `to` itself in the middle of a word that fills it all. */
const wordUntil = (line: string, from: number, to: number): number => {
  if (to >= line.length) return line.length;
  const space = line.lastIndexOf(' ', to);
  return space > from ? space : to;
};

/** The first of the words from a place on; of several at the same place the longest. */
const firstOf = (folded: string, sought: readonly string[], at: number): { from: number; to: number } | undefined => {
  let best: { from: number; to: number } | undefined;
  for (const word of sought) {
    const from = folded.indexOf(word, at);
    if (from < 0) continue;
    const to = from + word.length;
    if (best === undefined || from < best.from || (from === best.from && to > best.to)) best = { from, to };
  }
  return best;
};
