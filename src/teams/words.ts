import { distance } from 'fastest-levenshtein';
import type { Language } from '../domain/people.ts';

/** What a typed message asks for. */
export type Wish =
  | {
      readonly wish:
        | 'help'
        | 'workshop'
        | 'my-answers'
        | 'choose-language'
        | 'my-posts'
        | 'actions'
        | 'deputy'
        | 'letter'
        | 'questions'
        | 'page';
    }
  /** `veckobrev sök skola`, `fråga när öppnar badet?`: what comes after the word. */
  | { readonly wish: 'search' | 'ask' | 'input'; readonly text: string }
  | { readonly wish: 'language'; readonly language: Language }
  /** None of the words: perhaps an answer. */
  | { readonly wish: 'other' };

const wishes: readonly (readonly [Wish, readonly string[]])[] = [
  [{ wish: 'help' }, ['hjälp', 'hjalp', 'help', 'hej', 'hello', 'hi', 'start', 'hem', 'home', 'meny', 'menu', '?']],
  [{ wish: 'workshop' }, ['workshop', 'workshops', 'workshoppar', 'ny workshop', 'new workshop']],
  [{ wish: 'my-answers' }, ['mina svar', 'mitt svar', 'my answers', 'my answer']],
  [{ wish: 'my-posts' }, ['mina frågor', 'my questions']],
  [{ wish: 'actions' }, ['åtgärder', 'mina åtgärder', 'åtgärd', 'actions', 'my actions']],
  [{ wish: 'deputy' }, ['ersättare', 'deputy']],
  [{ wish: 'letter' }, ['veckobrev', 'veckobrevet', 'weekly update', 'update']],
  [{ wish: 'questions' }, ['frågor', 'frågor och inspel', 'inbox', 'questions']],
  [{ wish: 'page' }, ['sida', 'sidan', 'page']],
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
  const led = leading.flatMap(([wish, start]) => {
    const found = start.exec(text.trim());
    return found ? [{ wish, text: (found[1] ?? '').trim() }] : [];
  })[0];
  if (led) return led;
  const nearest = candidates.filter(({ off, allowed }) => off <= allowed).sort((a, b) => a.off - b.off)[0];
  return nearest?.wish ?? { wish: 'other' };
};

/** Words that something follows. */
const leading: readonly (readonly ['search' | 'ask' | 'input', RegExp])[] = [
  ['search', /^(?:veckobrev\w*|weekly update|update)\s+(?:sök|sok|search)(?:\s+([\s\S]*)|$)/i],
  ['ask', /^(?:fråga|fraga|question)(?:\s+([\s\S]+)|$)/i],
  ['input', /^(?:inspel|input)(?:\s+([\s\S]+)|$)/i],
];

/** Words of three letters and fewer must be right: otherwise "nej" would be a greeting. */
const slips = (word: string): number => {
  if (word.length <= 4) return 0;
  return word.length <= 6 ? 1 : 2;
};
