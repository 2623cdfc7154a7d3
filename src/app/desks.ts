import type { PersonId } from '../domain/people.ts';
import type { MessageRef } from './ports.ts';
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
  /** How often the person has pressed something on their control card: while it grows, they are at it. */
  presses(workshop: string, person: PersonId): number;
  /** What lies in the box of the person's answer card and is not stored: an answer being changed, or one that was not taken. */
  held(workshop: string, round: number, person: PersonId): Attempt | null;
  hold(workshop: string, round: number, person: PersonId, attempt: Attempt | null): void;
  /** Messages that a person has opened an answer without a name in, beside the round's own: emptied too when the round is counted. */
  opened(workshop: string, round: number, person: PersonId): readonly MessageRef[];
  open(workshop: string, round: number, person: PersonId, message: MessageRef): void;
}

export const desks = (): Desks => {
  const questions = new Map<string, InHand>();
  const attempts = new Map<string, Attempt>();
  const pressed = new Map<string, number>();
  const messages = new Map<string, readonly MessageRef[]>();
  return {
    asking: (workshop, person) => questions.get(`${workshop}/${person}`) ?? null,
    presses: (workshop, person) => pressed.get(`${workshop}/${person}`) ?? 0,
    ask(workshop, person, question) {
      const place = `${workshop}/${person}`;
      pressed.set(place, (pressed.get(place) ?? 0) + 1);
      if (question) questions.set(`${workshop}/${person}`, question);
      else questions.delete(`${workshop}/${person}`);
    },
    held: (workshop, round, person) => attempts.get(`${workshop}/${round}/${person}`) ?? null,
    hold(workshop, round, person, attempt) {
      if (attempt) attempts.set(`${workshop}/${round}/${person}`, attempt);
      else attempts.delete(`${workshop}/${round}/${person}`);
    },
    opened: (workshop, round, person) => messages.get(`${workshop}/${round}/${person}`) ?? [],
    open(workshop, round, person, message) {
      const key = `${workshop}/${round}/${person}`;
      const others = (messages.get(key) ?? []).filter(({ activityId }) => activityId !== message.activityId);
      messages.set(key, [...others, message]);
    },
  };
};
