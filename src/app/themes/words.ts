import type { Language } from '../../domain/people.ts';
import type { Stems } from './stems.ts';

/** A word of an answer that may tell what it is about. */
export interface Word {
  readonly stem: string;
  /** As it may be shown: lower-case, but a short word in capitals (AI, LSS) as it is. */
  readonly surface: string;
}

/** Only so many words of an answer are looked at, so that one long text holds up nobody (an answer of 4 000 characters has about 600). */
const MOST_WORDS = 800;

/** Longer "words" are links, keys or noise; the longest Swedish ones in use have about 40 letters. */
const MOST_LETTERS = 40;

/** The telling words of a text, in Swedish or English, whichever has more of its everyday words in it. */
export const wordsOf = (text: string, stems: Stems): readonly Word[] => {
  const surfaces = surfacesIn(text);
  const language = languageOf(surfaces, stems);
  return surfaces
    .filter((surface) => !stems.stopWords[language].has(surface))
    .map((surface) => ({ surface, stem: stems.stem(surface.toLocaleLowerCase('sv'), language) }));
};

const surfacesIn = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const [word] of text.normalize('NFC').matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    if (found.length === MOST_WORDS) break;
    const capitals = word.length <= 4 && word === word.toLocaleUpperCase('sv') && /\p{Lu}/u.test(word);
    if (word.length <= MOST_LETTERS && (word.length > 2 || capitals)) found.push(capitals ? word : word.toLocaleLowerCase('sv'));
  }
  return found;
};

const languageOf = (surfaces: readonly string[], { stopWords }: Stems): Language => {
  const everyday = (language: Language) => surfaces.filter((surface) => stopWords[language].has(surface)).length;
  return everyday('en') > everyday('sv') ? 'en' : 'sv';
};
