import type { Language } from '../domain/people.ts';
import type { Texts } from '../texts/texts.ts';

/** The texts of one language: the other is not fetched. */
export const wordsOf = async (language: Language): Promise<Texts> =>
  language === 'sv' ? (await import('../texts/sv.ts')).sv : (await import('../texts/en.ts')).en;
