import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as snowball } from '@orama/stemmers/swedish';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as swedishStopWords } from '@orama/stopwords/swedish';
import type { Stems } from '../app/themes/stems.ts';
import { common } from './common.ts';

/** Swedish and English, by Snowball's stemmers and stop words; and what is said in a workshop whatever it is about. */
export const swedishEnglish: Stems = {
  stem: (word, language) => (language === 'sv' ? swedish(word) : english(word)),
  stopWords: {
    sv: new Set([...swedishStopWords, ...common.sv]),
    en: new Set([...englishStopWords, ...common.en]),
  },
};

/**
 * Two forms that Snowball keeps apart and that are everywhere in Swedish: the definite *skolan* beside *skola* and *skolorna*
 * (but *plan*, and *-man*, have no ending), and *läromedlen*, *reglerna* beside *läromedel*, *regel*.
 */
const swedish = (word: string): string =>
  snowball(word)
    .replace(/(?<=\p{L}{3})(?<!pl|m)an$/u, '')
    .replace(/(?<=\p{L}{2}[bdfgkmpstv])l$/u, 'el');
