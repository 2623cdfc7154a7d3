import { groupOf } from '../../domain/grouping.ts';
import type { PersonId } from '../../domain/people.ts';
import { slotFor } from '../../domain/workshop/count.ts';
import type { AnswersPer } from '../../domain/workshop/events.ts';
import { type Created, type HeldRound, isHeld, type Revision, roundAt } from '../../domain/workshop/state.ts';
import { type NamedPerson, named, type People } from './names.ts';

export interface GroupMember extends NamedPerson {
  readonly me: boolean;
}

/** A stored answer: mine, or my group's. `at` is ISO, UTC. */
export interface SavedAnswer {
  readonly text: string;
  readonly at: string;
  readonly by: NamedPerson;
  readonly mine: boolean;
}

/** Why a press was not taken, said on the card with what was typed still in the box. */
export type AnswerNotice = 'empty-answer' | 'answer-too-long' | 'answer-changed-meanwhile' | 'not-stored' | 'offered';

/** The personal card of one round. `basis` is how many versions of the answer the card builds on. */
export interface AnswerCardView {
  readonly workshop: string;
  readonly person: PersonId;
  readonly round: number;
  readonly rounds: number;
  readonly basis: number;
  readonly title: string;
  readonly heading: string;
  readonly question: string;
  readonly answersPer: AnswersPer;
  readonly group: { readonly number: number; readonly members: readonly GroupMember[] };
  readonly endsAt: string;
  readonly minutesLeft: number;
  readonly status:
    | { readonly is: 'asking'; readonly draft: string; readonly notice: AnswerNotice | null; readonly saved: SavedAnswer | null }
    | { readonly is: 'answered'; readonly saved: SavedAnswer }
    | { readonly is: 'closed'; readonly closedAt: string; readonly saved: SavedAnswer | null; readonly lost: string | null };
}

/** What the person is doing with the card just now; nothing where the bot itself posts or edits it. */
export type Attempt =
  | { readonly is: 'changing' }
  | { readonly is: 'typed'; readonly text: string; readonly notice: AnswerNotice }
  | { readonly is: 'late'; readonly text: string };

/** The card of this person in this round; undefined for one who does not take part or a round that was not held. */
export const answerCard = (
  state: Created,
  people: People,
  {
    workshop,
    person,
    round: number,
    now,
    attempt,
  }: { workshop: string; person: PersonId; round: number; now: Date; attempt?: Attempt },
): AnswerCardView | undefined => {
  const group = groupOf(state.groups, person);
  const slot = slotFor(state, person);
  const round = roundAt(state, number);
  if (!group || !slot || !isHeld(round)) return undefined;
  const versions = round.answers.get(slot) ?? [];
  const last = versions.at(-1);
  const saved = last ? savedAnswer(last, people, person) : null;
  return {
    workshop,
    person,
    round: number,
    rounds: state.rounds.length,
    basis: versions.length,
    title: state.title,
    heading: round.plan.heading,
    question: round.plan.question,
    answersPer: state.answersPer,
    group: { number: group.number, members: group.members.map((id) => ({ ...named(people, id), me: id === person })) },
    endsAt: round.endsAt,
    minutesLeft: Math.max(0, Math.ceil((Date.parse(round.endsAt) - now.getTime()) / 60_000)),
    status: statusOf(round, saved, attempt),
  };
};

const savedAnswer = (revision: Revision, people: People, person: PersonId): SavedAnswer => ({
  text: revision.text,
  at: revision.at,
  by: named(people, revision.by),
  mine: revision.by === person,
});

const statusOf = (round: HeldRound, saved: SavedAnswer | null, attempt: Attempt | undefined): AnswerCardView['status'] => {
  if (round.phase === 'closed') {
    const typed = attempt && attempt.is !== 'changing' ? attempt.text : null;
    return { is: 'closed', closedAt: round.closedAt, saved, lost: typed === saved?.text ? null : typed };
  }
  if (attempt?.is === 'typed') return { is: 'asking', draft: attempt.text, notice: attempt.notice, saved };
  if (attempt?.is === 'changing') return { is: 'asking', draft: saved?.text ?? '', notice: null, saved };
  return saved ? { is: 'answered', saved } : { is: 'asking', draft: '', notice: null, saved: null };
};
