import type { PersonId } from '../../domain/people.ts';
import type { ResponseFault } from '../../domain/questions/fault.ts';
import type { Inputs } from '../../domain/questions/inputs.ts';
import { sameResponse } from '../../domain/questions/questions.ts';
import { takesAnswers } from '../../domain/workshop/give-answer.ts';
import type { ClosedRound, HeldRound } from '../../domain/workshop/state.ts';
import type { AnswerCardView, AnswerNotice, SavedAnswer } from './answer-card.ts';
import { draftFrom, draftOf, lostOf } from './answer-draft.ts';

/** What the person is doing with the card just now; nothing where the bot itself posts or edits it. */
export type Attempt =
  | { readonly is: 'changing' }
  | {
      readonly is: 'typed';
      readonly inputs: Inputs;
      readonly notice: AnswerNotice | null;
      readonly faults: readonly ResponseFault[];
    }
  | { readonly is: 'late'; readonly inputs: Inputs };

type Status = AnswerCardView['status'];

/** Where the person stands with their answer. */
export const statusOf = (round: HeldRound, person: PersonId, saved: SavedAnswer | null, attempt: Attempt | undefined): Status => {
  const closedAt = round.phase === 'closed' ? round.closedAt : null;
  const untouched = attempt === undefined || attempt.is === 'late';
  if (round.phase === 'closed' && (!takesAnswers(round) || (untouched && saved !== null)))
    return closedStatus(round, person, saved, attempt);
  const asking = { is: 'asking', filled: {}, faults: [], notice: null, saved, closedAt } as const;
  switch (attempt?.is) {
    case 'typed':
      return { ...asking, filled: draftOf(round.asks, attempt.inputs), faults: attempt.faults, notice: attempt.notice };
    case 'changing':
      return { ...asking, filled: saved ? draftFrom(saved.response) : {} };
    case 'late':
      return { ...asking, filled: draftOf(round.asks, attempt.inputs) };
    case undefined:
      return saved ? { is: 'answered', saved } : asking;
  }
};

const closedStatus = (round: ClosedRound, person: PersonId, saved: SavedAnswer | null, attempt: Attempt | undefined): Status => {
  const { closedAt } = round;
  const counted = countedFor(round, person);
  const late = attempt && attempt.is !== 'changing' ? lostOf(round.asks, draftOf(round.asks, attempt.inputs)) : null;
  // Of a counted answer nobody knows the words any more: whether what comes now is the same cannot be told, and no text is shown.
  const lost = counted !== null || (late && saved && sameResponse(late, saved.response)) ? null : late;
  return { is: 'closed', closedAt, saved, lost, counted, takesLate: takesAnswers(round) };
};

const countedFor = ({ counted }: ClosedRound, person: PersonId): 'counted' | 'deleted' | null => {
  if (!counted?.answered.includes(person)) return null;
  return counted.responses.length > 0 ? 'counted' : 'deleted';
};
