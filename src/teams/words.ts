import { distance } from 'fastest-levenshtein';
import type { Language } from '../domain/people.ts';

/** What a typed message asks for. */
export type Wish =
  | { readonly wish: 'help' | 'workshop' | 'my-answers' | 'choose-language' }
  | { readonly wish: 'language'; readonly language: Language }
  /** None of the words: perhaps an answer. */
  | { readonly wish: 'other' };

const wishes: readonly (readonly [Wish, readonly string[]])[] = [
  [{ wish: 'help' }, ['hjälp', 'hjalp', 'help', 'hej', 'hello', 'hi', 'start', 'hem', 'home', 'meny', 'menu', '?']],
  [{ wish: 'workshop' }, ['workshop', 'workshops', 'workshoppar', 'ny workshop', 'new workshop']],
  [{ wish: 'my-answers' }, ['mina svar', 'mitt svar', 'my answers', 'my answer']],
  [{ wish: 'choose-language' }, ['språk', 'sprak', 'language', 'byt språk']],
  [{ wish: 'language', language: 'sv' }, ['svenska', 'swedish']],
  [{ wish: 'language', language: 'en' }, ['engelska', 'english']],
];

/** Reads a typed message, in Swedish or English; a slip of a finger is forgiven, one in short words and two in longer ones. */
export const readWish = (text: string): Wish => {
  const typed = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .replace(/^\//, '')
    .trim();
  const candidates = wishes.flatMap(([wish, words]) =>
    words.map((word) => ({ wish, off: distance(typed, word), allowed: slips(word) })),
  );
  const nearest = candidates.filter(({ off, allowed }) => off <= allowed).sort((a, b) => a.off - b.off)[0];
  return nearest?.wish ?? { wish: 'other' };
};

/** Words of three letters and fewer must be right: otherwise "nej" would be a greeting. */
const slips = (word: string): number => {
  if (word.length <= 4) return 0;
  return word.length <= 6 ? 1 : 2;
};
