import type { Texts } from '../../../texts/texts.ts';
import type { Told } from '../../problems.ts';
import { wordsFor } from '../states.tsx';

/** A no to a change of the rounds. That they are others by now is said in the words of the place, `changed`. */
export const refusalWords = (told: Told, changed: string, t: Texts): string =>
  told.code === 'draft-changed-meanwhile' ? changed : wordsFor(told, t);
