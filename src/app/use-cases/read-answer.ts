import type { PersonId } from '../../domain/people.ts';
import { isFaulty, type ResponseFault } from '../../domain/questions/fault.ts';
import { INPUT, type Inputs } from '../../domain/questions/inputs.ts';
import { type Response, readResponse } from '../../domain/questions/questions.ts';
import { takesAnswers } from '../../domain/workshop/give-answer.ts';
import { type Created, type HeldRound, isHeld, roundAt, slotIn } from '../../domain/workshop/state.ts';

/** What a press of "Skicka svar" says: as the command `give-answer` takes it, or what is wrong with it. */
export type AnswerRead =
  | { readonly is: 'answer'; readonly answer: { readonly text: string; readonly response?: Response } }
  | { readonly is: 'faulty'; readonly faults: readonly ResponseFault[] }
  /** The round takes no more answers, so there is nothing to mend either. */
  | { readonly is: 'late' };

/** Reads the card's inputs against what the round asks for. `joined` puts a text after what is saved in the version that the card showed. */
export const readAnswer = (
  state: Created,
  { round: number, basis, person }: { round: number; basis: number; person: PersonId },
  inputs: Inputs,
  joined: boolean,
): AnswerRead => {
  const round = roundAt(state, number);
  // The rules say what is wrong with a round that nobody has been asked.
  if (!isHeld(round)) return { is: 'answer', answer: { text: '' } };
  const typed = readResponse(round.asks, inputs);
  const read =
    isFaulty(typed) || !joined ? typed : readResponse(round.asks, after(savedAt(state, round, basis, person), typed, inputs));
  if (!isFaulty(read)) return { is: 'answer', answer: read.kind === 'text' ? { text: read.text } : { text: '', response: read } };
  return takesAnswers(round) ? { is: 'faulty', faults: read.faults } : { is: 'late' };
};

const savedAt = (state: Created, round: HeldRound, basis: number, person: PersonId): Response | undefined => {
  const slot = slotIn(state, round, person);
  return slot === undefined ? undefined : round.answers.get(slot)?.[basis - 1]?.response;
};

const after = (saved: Response | undefined, typed: Response, inputs: Inputs): Inputs =>
  saved?.kind === 'text' && typed.kind === 'text' ? { [INPUT.answer]: `${saved.text}\n${typed.text}` } : inputs;
