import type { PersonId } from '../../domain/people.ts';
import type { Question, Response } from '../../domain/questions/questions.ts';
import { isAnonymous, type Together, together } from '../../domain/workshop/round-plan.ts';
import { type Created, type HeldRound, hasAnswered, isHeld, slotIn } from '../../domain/workshop/state.ts';

/** One answer that counts for me: my own, or the one my group stands behind. */
export interface MyAnswer {
  readonly title: string;
  readonly round: number;
  readonly heading: string;
  readonly question: string;
  readonly answersPer: Together;
  readonly asks: Question;
  /**
   * Null for an answer without a name. While its round is open it is shown on the round's own card alone, which the bot empties when the
   * answers are counted; after that it cannot be shown.
   */
  readonly response: Response | null;
  /** ISO, UTC; null for an answer without a name. */
  readonly at: string | null;
  readonly late: boolean;
  readonly open: boolean;
}

/** One page of a person's answers, the newest first. */
export interface MyAnswersView {
  readonly answers: readonly MyAnswer[];
  readonly page: number;
  readonly pages: number;
}

/** A card holds some answers of the longest kind (4 000 characters each) under the 40 000 units of a message. */
const PAGE = 4;

export const myAnswers = (workshops: readonly Created[], person: PersonId, page = 1): MyAnswersView => {
  const all = workshops
    .flatMap((state) => answersIn(state, person))
    .sort((a, b) => b.when.localeCompare(a.when))
    .map(({ answer }) => answer);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  return { answers: all.slice((shown - 1) * PAGE, shown * PAGE), page: shown, pages };
};

/** `when` is what they are put in order by: of an answer without a name, when its round started. */
const answersIn = (state: Created, person: PersonId): readonly { readonly when: string; readonly answer: MyAnswer }[] =>
  state.rounds.flatMap((round, index) => {
    const slot = slotIn(state, round, person);
    if (!isHeld(round) || slot === undefined || !hasAnswered(round, slot)) return [];
    const answer = answerIn(state, round, slot, index + 1);
    return answer ? [{ when: answer.at ?? round.startedAt, answer }] : [];
  });

const answerIn = ({ title }: Created, round: HeldRound, slot: string, number: number): MyAnswer | undefined => {
  const { heading, question } = round.plan;
  const about = { title, round: number, heading, question, answersPer: together(round.answersPer), asks: round.asks };
  const open = round.phase === 'open';
  if (isAnonymous(round.plan)) return { ...about, response: null, at: null, late: false, open };
  const last = round.answers.get(slot)?.at(-1);
  return last && { ...about, response: last.response, at: last.at, late: last.late, open };
};
