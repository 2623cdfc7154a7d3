import { Map as ImmutableMap } from 'immutable';
import type { Group } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import type { AnswersPer, RoundPlan, WorkshopEvent, WorkshopPlan } from './events.ts';

/** One version of an answer. Every version stays in the log; the last one counts. */
export interface Revision {
  readonly by: PersonId;
  readonly at: string;
  readonly text: string;
}

/** Whose place an answer takes: a person's id, or `group-7` where the group answers together. */
export type Slot = string;

export const slotOf = (answersPer: AnswersPer, person: PersonId, group: number): Slot =>
  answersPer === 'person' ? person : `group-${group}`;

/** A question that was written anew before its round. */
interface Rewrite {
  readonly by: PersonId;
  readonly question: string;
}

interface Held {
  readonly plan: RoundPlan;
  readonly startedAt: string;
  readonly endsAt: string;
  readonly answers: ImmutableMap<Slot, readonly Revision[]>;
  readonly reminders: readonly (readonly PersonId[])[];
}

export type Round =
  | { readonly phase: 'planned'; readonly plan: RoundPlan; readonly rewrites: readonly Rewrite[] }
  | { readonly phase: 'skipped'; readonly plan: RoundPlan }
  | (Held & { readonly phase: 'open' })
  | (Held & { readonly phase: 'closed'; readonly closedAt: string; readonly shown: boolean });

/** A round that people have been asked. */
export type HeldRound = Extract<Round, Held>;

interface Planned extends Omit<WorkshopPlan, 'rounds'> {
  readonly draftedBy: PersonId;
  readonly draftedAt: string;
  /** How often the form was sent or the groups shuffled. */
  readonly drafts: number;
}

export type Workshop =
  | { readonly phase: 'none' }
  | (Planned & { readonly phase: 'draft'; readonly rounds: readonly RoundPlan[] })
  | (Planned & {
      readonly phase: 'running' | 'ended';
      readonly rounds: readonly Round[];
      readonly current: number;
      readonly endings: number;
    });

/** A workshop that has been created: rounds, and the round the facilitator stands at (from 1). */
export type Created = Extract<Workshop, { phase: 'running' | 'ended' }>;

export const isCreated = (state: Workshop): state is Created => state.phase === 'running' || state.phase === 'ended';

export const roundAt = (state: Created, number: number): Round | undefined => state.rounds[number - 1];

export const isHeld = (round: Round | undefined): round is HeldRound => round?.phase === 'open' || round?.phase === 'closed';

/** What one fact does to a workshop. Total: an event that does not fit the state leaves it as it was. */
export const evolve = (state: Workshop, event: WorkshopEvent): Workshop => {
  switch (event.type) {
    case 'workshop-drafted':
      return { phase: 'draft', draftedBy: event.by, draftedAt: event.at, drafts: draftsOf(state) + 1, ...event.plan };
    case 'groups-shuffled':
      return state.phase === 'draft' ? { ...state, seed: event.seed, groups: event.groups, drafts: state.drafts + 1 } : state;
    case 'workshop-created':
      return state.phase === 'draft' ? created(state) : state;
    case 'person-joined':
      return isCreated(state) ? { ...state, groups: state.groups.map((group) => withMember(group, event)) } : state;
    case 'question-rewritten':
      return change(state, event.round, (round) => (round.phase === 'planned' ? rewritten(round, event) : round));
    case 'round-started':
      return change(state, event.round, ({ plan }) => ({
        phase: 'open',
        plan,
        startedAt: event.at,
        endsAt: event.endsAt,
        answers: ImmutableMap(),
        reminders: [],
      }));
    case 'round-extended':
      return change(state, event.round, (round) => (round.phase === 'open' ? { ...round, endsAt: event.endsAt } : round));
    case 'answer-given':
      return isCreated(state) ? change(state, event.round, (round) => withAnswer(round, state.answersPer, event)) : state;
    case 'people-reminded':
      return change(state, event.round, (round) =>
        round.phase === 'open' ? { ...round, reminders: [...round.reminders, event.people] } : round,
      );
    case 'round-closed':
      return change(state, event.round, (round) =>
        round.phase === 'open' ? { ...round, phase: 'closed', closedAt: event.at, shown: false } : round,
      );
    case 'result-shown':
      return change(state, event.round, (round) => (round.phase === 'closed' ? { ...round, shown: true } : round));
    case 'round-skipped':
      return change(state, event.round, ({ plan }) => ({ phase: 'skipped', plan }));
    case 'round-chosen':
      return isCreated(state) ? { ...state, current: event.round } : state;
    case 'workshop-ended':
      return isCreated(state) ? { ...state, phase: 'ended', endings: state.endings + 1 } : state;
    case 'workshop-reopened':
      return isCreated(state) ? { ...state, phase: 'running' } : state;
  }
};

const created = (draft: Extract<Workshop, { phase: 'draft' }>): Workshop => ({
  ...draft,
  phase: 'running',
  rounds: draft.rounds.map((plan) => ({ phase: 'planned', plan, rewrites: [] })),
  current: 1,
  endings: 0,
});

/** How often a workshop has been drafted so far. */
export const draftsOf = (state: Workshop): number => (state.phase === 'none' ? 0 : state.drafts);

const rewritten = (
  round: Extract<Round, { phase: 'planned' }>,
  { by, question }: { by: PersonId; question: string },
): Extract<Round, { phase: 'planned' }> => ({
  ...round,
  plan: { ...round.plan, question },
  rewrites: [...round.rewrites, { by, question }],
});

const change = (state: Workshop, number: number, to: (round: Round) => Round): Workshop =>
  isCreated(state) ? { ...state, rounds: state.rounds.map((round, index) => (index === number - 1 ? to(round) : round)) } : state;

const withMember = (group: Group, { person, group: number }: { person: PersonId; group: number }): Group =>
  group.number === number && !group.members.includes(person) ? { ...group, members: [...group.members, person] } : group;

const withAnswer = (
  round: Round,
  answersPer: AnswersPer,
  { by, at, text, group }: { by: PersonId; at: string; text: string; group: number },
): Round => {
  if (round.phase !== 'open') return round;
  const slot = slotOf(answersPer, by, group);
  return { ...round, answers: round.answers.set(slot, [...(round.answers.get(slot) ?? []), { by, at, text }]) };
};
