import { answerSituations } from './answer-situations.ts';
import { controlSituations } from './control-situations.ts';
import { letterAuthorSituations } from './letter-author-situations.ts';
import { letterReaderSituations } from './letter-reader-situations.ts';
import { otherSituations } from './other-situations.ts';
import type { Situation } from './situation.ts';

export type { Situation } from './situation.ts';

/** Every card in every situation: for the golden files, the tests of every card, and the gallery. */
export const situations: readonly Situation[] = [
  ...answerSituations,
  ...controlSituations,
  ...otherSituations,
  ...letterReaderSituations,
  ...letterAuthorSituations,
];
