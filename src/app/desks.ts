import type { PersonId } from '../domain/people.ts';
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
  changing(workshop: string, round: number, person: PersonId): boolean;
  change(workshop: string, round: number, person: PersonId, is: boolean): void;
}

export const desks = (): Desks => {
  const questions = new Map<string, InHand>();
  const changes = new Set<string>();
  return {
    asking: (workshop, person) => questions.get(`${workshop}/${person}`) ?? null,
    ask(workshop, person, question) {
      if (question) questions.set(`${workshop}/${person}`, question);
      else questions.delete(`${workshop}/${person}`);
    },
    changing: (workshop, round, person) => changes.has(`${workshop}/${round}/${person}`),
    change(workshop, round, person, is) {
      if (is) changes.add(`${workshop}/${round}/${person}`);
      else changes.delete(`${workshop}/${round}/${person}`);
    },
  };
};
