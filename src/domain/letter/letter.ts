import type { Decider } from '../decider.ts';
import type { LetterCommand, LetterRefusal } from './commands.ts';
import { decide } from './decide.ts';
import type { LetterEvent } from './events.ts';
import { evolve, type Letter } from './state.ts';

/** The weekly steering update (veckobrev): from the draft to the report. */
export const letter: Decider<Letter, LetterCommand, LetterEvent, LetterRefusal> = { initial: { phase: 'none' }, decide, evolve };
