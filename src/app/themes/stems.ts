import type { Language } from '../../domain/people.ts';

/** What is known of a language beforehand: the form that a word shares with its inflections, and the words that tell no topic. */
export interface Stems {
  /** `word` is lower-case: `skolorna` gives `skol`. */
  stem(word: string, language: Language): string;
  readonly stopWords: Readonly<Record<Language, ReadonlySet<string>>>;
}
