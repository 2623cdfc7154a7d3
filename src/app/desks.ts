import type { PersonId } from '../domain/people.ts';
import type { Attempt } from './views/answer-card.ts';
import type { ControlQuestion } from './views/control-card.ts';

/** What a facilitator's control card is busy with; `peek` while the result lies in its place. */
export type InHand = ControlQuestion | 'peek';

/**
 * What people have in hand on their cards just now (a question being rewritten, an answer being changed, names opened), so that
 * the bot's own edits do not wipe it. Not stored: after a restart a card simply shows where things stand.
 */
export interface Desks {
  asking(workshop: string, person: PersonId): InHand | null;
  ask(workshop: string, person: PersonId, question: InHand | null): void;
  /** What lies in the box of the person's answer card and is not stored: an answer being changed, or one that was not taken. */
  held(workshop: string, round: number, person: PersonId): Attempt | null;
  hold(workshop: string, round: number, person: PersonId, attempt: Attempt | null): void;
}

export const desks = (): Desks => {
  const questions = new Map<string, InHand>();
  const attempts = new Map<string, Attempt>();
  return {
    asking: (workshop, person) => questions.get(`${workshop}/${person}`) ?? null,
    ask(workshop, person, question) {
      if (question) questions.set(`${workshop}/${person}`, question);
      else questions.delete(`${workshop}/${person}`);
    },
    held: (workshop, round, person) => attempts.get(`${workshop}/${round}/${person}`) ?? null,
    hold(workshop, round, person, attempt) {
      if (attempt) attempts.set(`${workshop}/${round}/${person}`, attempt);
      else attempts.delete(`${workshop}/${round}/${person}`);
    },
  };
};
