import type { PersonId } from '../people.ts';
import type { Response } from '../questions/questions.ts';
import type { AnswerId } from '../themes.ts';
import { type HeldRound, slotOf } from './state.ts';

/** One answer that counts, of a round. */
export interface Answer {
  /** Known to the round alone: it leads to nobody in an anonymous round. */
  readonly id: AnswerId;
  readonly response: Response;
  /** Who gave it; null where nobody may know, not even we. */
  readonly by: PersonId | null;
  /** The group of the one who gave it, or that gave it; null in an anonymous round. */
  readonly group: number | null;
  readonly late: boolean;
  /** Typed in afterwards by the facilitator. */
  readonly filledIn: boolean;
}

/**
 * Every answer of a round, each once: the last version of each, and what was filled in afterwards. In the order of the groups; of an
 * anonymous round that is counted, in the order in which it was counted, and while it is open none at all.
 */
export const answersOf = (round: HeldRound): readonly Answer[] => {
  const { plan } = round;
  if (plan.names === 'nobody') {
    const responses = round.phase === 'closed' ? (round.counted?.responses ?? []) : [];
    return responses.map((response, index) => ({
      id: `b${index + 1}`,
      response,
      by: null,
      group: null,
      late: false,
      filledIn: false,
    }));
  }
  const given = round.groups.flatMap(({ number, members }) => {
    const slots = round.answersPer === 'person' ? members : [slotOf(round.answersPer, '', number)];
    return slots.flatMap((slot) => {
      const last = round.answers.get(slot)?.at(-1);
      return last ? [{ id: slot, response: last.response, by: last.by, group: number, late: last.late, filledIn: false }] : [];
    });
  });
  const typed = round.filledIn.map(({ id, response, by, group }) => ({
    id: `f${id}`,
    response,
    by,
    group,
    late: false,
    filledIn: true,
  }));
  return [...given, ...typed];
};

/** How many versions an answer has had. What was typed in afterwards is always its first. */
export const versionsOf = (round: HeldRound, answer: AnswerId): number => round.answers.get(answer)?.length ?? 1;
