import type { Language } from '../people.ts';
import { unexplained } from './abbreviations.ts';
import { plainText } from './plain-text.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { shortForms } from './short-forms.ts';

export type LixBand = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard';

export interface LongSentence {
  readonly text: string;
  readonly words: number;
}

/** `explain`: capitals that are nowhere explained. `write-out`: `t.ex.` and the like; `inFull` is null where no table has it. */
export type Abbreviation =
  | { readonly kind: 'explain'; readonly text: string }
  | { readonly kind: 'write-out'; readonly text: string; readonly inFull: string | null };

/** What can be counted about how easy a text is to read. An empty text has noughts everywhere, and the first band. */
export interface PlainLanguage {
  readonly words: number;
  readonly sentences: number;
  /** Reading time in minutes, rounded up to half minutes. */
  readonly minutes: number;
  /** Readability index, a whole number. */
  readonly lix: number;
  readonly lixBand: LixBand;
  /** The three longest sentences of more than 15 words, the longest first. */
  readonly longest: readonly LongSentence[];
  /** Each once: those to explain, then those to write out, in the order of the text. */
  readonly abbreviations: readonly Abbreviation[];
}

/**
 * Words a minute: Swedish and Norwegian adults read connected text at about this pace (International Reading Speed Texts:
 * Trauzettel-Klosinski & Dietz 2012, doi:10.1167/iovs.11-8284, 184 ± 29 over 17 languages; 204 ± 31 for Norwegian,
 * doi:10.15626/sjovs.v17i1.4102). Read aloud: a careful number for a letter that is read once, and silently.
 */
const PACE = 200;

/** A word of more than six letters is long, to LIX. */
const LONG_WORD = 6;

/** Sentences up to here need no pointing at; writing guides for authorities aim at 15 to 20 words on average. */
const LONG_SENTENCE = 15;
const SHOWN = 3;

/** Measures a letter's text (Markdown, which is taken away first) in time linear to its length. */
export const plainLanguage = (text: string, language: Language = 'sv'): PlainLanguage => {
  const lines = plainText(text);
  const sentences = lines.flatMap(sentencesOf).map((sentence) => ({ text: sentence, words: wordsOf(sentence) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const lix = lixOf(words, sentences.length);
  return {
    words: words.length,
    sentences: sentences.length,
    minutes: Math.ceil((words.length / PACE) * 2) / 2,
    lix,
    lixBand: bandOf(lix),
    longest: sentences
      .map((sentence) => ({ text: sentence.text, words: sentence.words.length }))
      .filter((sentence) => sentence.words > LONG_SENTENCE)
      .sort((one, other) => other.words - one.words)
      .slice(0, SHOWN),
    abbreviations: [
      ...unexplained(lines).map((short) => ({ kind: 'explain' as const, text: short })),
      ...writeOut(lines, language),
    ],
  };
};

/** C. H. Björnsson, Läsbarhet (1968): mean length of a sentence in words, plus long words per hundred words. */
const lixOf = (words: readonly string[], sentences: number): number => {
  if (sentences === 0) return 0;
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length > LONG_WORD).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
};

/** Björnsson's scale: children's books, fiction, newspapers, official texts, bureaucratic Swedish. */
const bandOf = (lix: number): LixBand => {
  if (lix < 30) return 'very-easy';
  if (lix < 40) return 'easy';
  if (lix < 50) return 'medium';
  return lix <= 60 ? 'hard' : 'very-hard';
};

const writeOut = (lines: readonly string[], language: Language): readonly Abbreviation[] => {
  const found = new Map<string, Abbreviation>();
  for (const { found: text, inFull } of lines.flatMap((line) => shortForms(line, language))) {
    // `t.ex.` and `t ex` are one thing to mend.
    const key = inFull ?? text;
    if (!found.has(key)) found.set(key, { kind: 'write-out', text, inFull });
  }
  return [...found.values()];
};
