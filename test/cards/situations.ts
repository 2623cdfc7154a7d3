import { answerKindSituations } from './answer-kind-situations.ts';
import { answerRoomSituations } from './answer-room-situations.ts';
import { answerSituations } from './answer-situations.ts';
import { controlKindSituations } from './control-kind-situations.ts';
import { controlSituations } from './control-situations.ts';
import { letterAuthorSituations } from './letter-author-situations.ts';
import { letterReaderSituations } from './letter-reader-situations.ts';
import { otherSituations } from './other-situations.ts';
import { outcomeSituations } from './outcome-situations.ts';
import { planningSituations } from './planning-situations.ts';
import { resultSituations } from './result-situations.ts';
import type { Situation } from './situation.ts';

export type { Situation } from './situation.ts';

/** Every card in every situation: for the golden files, the tests of every card, and the gallery. */
export const situations: readonly Situation[] = [
  ...answerSituations,
  ...answerKindSituations,
  ...answerRoomSituations,
  ...controlSituations,
  ...controlKindSituations,
  ...otherSituations,
  ...planningSituations,
  ...resultSituations,
  ...outcomeSituations,
  ...letterReaderSituations,
  ...letterAuthorSituations,
];
