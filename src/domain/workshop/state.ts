import type { Map as ImmutableMap } from 'immutable';
import { type Group, groupOf } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import type { Question, Response } from '../questions/questions.ts';
import type { ThemeList } from '../themes.ts';
import type { Mix, Resolution, WorkshopPlan } from './events.ts';
import type { AnswersPer, RoundPlan } from './round-plan.ts';

/** One version of an answer. Every version stays in the log; the last one counts. */
export interface Revision {
  readonly by: PersonId;
  /** ISO, UTC. Null for an answer without a name: it has no time. */
  readonly at: string | null;
  readonly response: Response;
  /** Given after the round had closed. */
  readonly late: boolean;
}

/** Whose place an answer takes: a person's id, or `group-7` where those who sit together answer together. */
export type Slot = string;

export const slotOf = (answersPer: AnswersPer, person: PersonId, group: number): Slot =>
  answersPer === 'person' ? person : `group-${group}`;

/** A question that was written anew before its round. */
interface Rewrite {
  readonly by: PersonId;
  readonly question: string;
}

/** What the facilitator typed in afterwards, for a group that could not. */
export interface FilledIn {
  readonly id: string;
  readonly group: number;
  readonly by: PersonId;
  readonly response: Response;
}

interface Held {
  readonly plan: RoundPlan;
  /** The question as it was asked. */
  readonly asks: Question;
  readonly answersPer: AnswersPer;
  readonly startedAt: string;
  readonly endsAt: string;
  /** Who sat with whom in this round, and who speaks for them (one a group, in the same order; none before there were any). */
  readonly groups: readonly Group[];
  readonly voices: readonly PersonId[];
  readonly answers: ImmutableMap<Slot, readonly Revision[]>;
  readonly filledIn: readonly FilledIn[];
  readonly reminders: readonly (readonly PersonId[])[];
  /** Whether the clock has sent its one reminder. */
  readonly remindedByClock: boolean;
  /** What the facilitator has made of the answers: while the round is open, which are hidden. Null before anything. */
  readonly themes: ThemeList | null;
  /** Who left before they had answered, as far as the log tells, and the group that they sat in. */
  readonly left: readonly { readonly person: PersonId; readonly group: number }[];
}

/** An anonymous round when it has been counted. */
export interface Counted {
  /** In an order that tells nothing. Empty where so few answered that the answers were not kept. */
  readonly responses: readonly Response[];
  /** Who has answered, apart from what. */
  readonly answered: readonly PersonId[];
}

export type Round =
  | { readonly phase: 'planned'; readonly plan: RoundPlan; readonly rewrites: readonly Rewrite[] }
  | { readonly phase: 'skipped'; readonly plan: RoundPlan }
  | (Held & { readonly phase: 'open' })
  | (Held & {
      readonly phase: 'closed';
      readonly closedAt: string;
      readonly shown: boolean;
      /** Null where answers have names: then they are in `answers`. */
      readonly counted: Counted | null;
    });

/** A round that people have been asked. */
export type HeldRound = Extract<Round, Held>;
export type OpenRound = Extract<Round, { phase: 'open' }>;
export type ClosedRound = Extract<Round, { phase: 'closed' }>;

/** A call for help from a group's room. */
export interface Help {
  readonly id: number;
  readonly round: number;
  readonly group: number;
  readonly by: PersonId;
  readonly at: string;
  readonly takenBy: PersonId | null;
  readonly closed: boolean;
}

export interface Resolved extends Resolution {
  readonly id: string;
  readonly at: string;
  readonly by: PersonId;
  readonly done: boolean;
  /** How often it has been saved: a form carries the number that it was begun from. */
  readonly saves: number;
}

interface Planned extends Omit<WorkshopPlan, 'rounds' | 'mix'> {
  readonly mix: Mix;
  readonly draftedBy: PersonId;
  readonly draftedAt: string;
  /** How often the form was sent, the groups shuffled or arranged, and the rounds planned anew. */
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
      readonly helps: readonly Help[];
      /** Words to all groups, in the order they were sent. */
      readonly messages: readonly { readonly at: string; readonly by: PersonId; readonly text: string }[];
      readonly resolutions: readonly Resolved[];
      /** How often the summary has been posted to everybody, and whether nothing has happened since that would change it. */
      readonly summaries: number;
      readonly summaryStands: boolean;
      /** The decisions as everybody was last shown them; empty before that. */
      readonly shownResolutions: readonly Resolved[];
    });

export type Draft = Extract<Workshop, { phase: 'draft' }>;

/** A workshop that has been created: rounds, and the round the facilitator stands at (from 1). */
export type Created = Extract<Workshop, { phase: 'running' | 'ended' }>;

export const isCreated = (state: Workshop): state is Created => state.phase === 'running' || state.phase === 'ended';

export const roundAt = (state: Created, number: number): Round | undefined => state.rounds[number - 1];

export const isHeld = (round: Round | undefined): round is HeldRound => round?.phase === 'open' || round?.phase === 'closed';

/** Who sits with whom in a round: settled when it starts. */
export const groupsIn = (state: Created, round: Round | undefined): readonly Group[] =>
  isHeld(round) ? round.groups : state.groups;

/** Whose answer a round asks for. */
export const answersPerIn = (state: Pick<Created, 'answersPer'>, round: Round | undefined): AnswersPer =>
  isHeld(round) ? round.answersPer : (round?.plan.answersPer ?? state.answersPer);

/** The slot that a person answers for in a round; undefined for one who does not take part. */
export const slotIn = (state: Created, round: Round | undefined, person: PersonId): Slot | undefined => {
  const group = groupOf(groupsIn(state, round), person);
  return group && slotOf(answersPerIn(state, round), person, group.number);
};

/** Whether a slot has an answer; in an anonymous round that is counted, whether the person has. */
export const hasAnswered = (round: Round | undefined, slot: Slot): boolean =>
  isHeld(round) &&
  (round.phase === 'closed' && round.counted
    ? round.counted.answered.includes(slot)
    : round.answers.has(slot) || round.filledIn.some(({ group }) => slot === `group-${group}`));

/** How often a workshop has been drafted so far. */
export const draftsOf = (state: Workshop): number => (state.phase === 'none' ? 0 : state.drafts);

export const MIXED: Mix = { mode: 'mixed', include: [], together: [], apart: [], locked: [] };
