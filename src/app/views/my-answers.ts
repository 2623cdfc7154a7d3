import type { PersonId } from '../../domain/people.ts';
import { slotFor } from '../../domain/workshop/count.ts';
import type { AnswersPer } from '../../domain/workshop/events.ts';
import { type Created, isHeld } from '../../domain/workshop/state.ts';

/** One answer that counts for me: my own, or the one my group stands behind. `at` is ISO, UTC. */
export interface MyAnswer {
  readonly title: string;
  readonly round: number;
  readonly heading: string;
  readonly question: string;
  readonly answersPer: AnswersPer;
  readonly text: string;
  readonly at: string;
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
  const all = workshops.flatMap((state) => answersIn(state, person)).sort((a, b) => b.at.localeCompare(a.at));
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  return { answers: all.slice((shown - 1) * PAGE, shown * PAGE), page: shown, pages };
};

const answersIn = (state: Created, person: PersonId): readonly MyAnswer[] => {
  const slot = slotFor(state, person);
  if (!slot) return [];
  return state.rounds.flatMap((round, index) => {
    const last = isHeld(round) ? round.answers.get(slot)?.at(-1) : undefined;
    if (!last) return [];
    const { heading, question } = round.plan;
    const { title, answersPer } = state;
    return [
      { title, round: index + 1, heading, question, answersPer, text: last.text, at: last.at, open: round.phase === 'open' },
    ];
  });
};
