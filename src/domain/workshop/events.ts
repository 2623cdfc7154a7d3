import type { Group, Split } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import type { Response } from '../questions/questions.ts';
import type { ThemeEvent } from '../themes.ts';
import type { AnswersPer, RoundPlan } from './round-plan.ts';
import type { TemplateId } from './templates.ts';

/** What the facilitator has chosen, before and after the workshop is created. */
export interface WorkshopPlan {
  readonly title: string;
  readonly template: TemplateId;
  readonly answersPer: AnswersPer;
  readonly split: Split;
  readonly seed: number;
  readonly groups: readonly Group[];
  readonly rounds: readonly RoundPlan[];
  /** How the groups were made: mixed where missing. */
  readonly mix?: Mix;
}

/** How groups are made, and what the facilitator has asked of them. */
export interface Mix {
  readonly mode: 'mixed' | 'by-unit';
  /** Whether the director, and observers, sit in the groups too. */
  readonly include: readonly ('director' | 'observer')[];
  /** People who are to sit together, and who are not to. */
  readonly together: readonly (readonly PersonId[])[];
  readonly apart: readonly (readonly PersonId[])[];
  /** People whose place is settled, by hand or by choice. */
  readonly locked: readonly PersonId[];
}

/** Where a decision or an action came from: a round, and what in it. */
export interface Source {
  readonly round: number;
  /** A theme's id; null for the round as a whole (a position). */
  readonly theme: string | null;
}

/** What was decided. With an owner it is an action (åtgärd); `due` is a date, `YYYY-MM-DD`. */
export interface Resolution {
  readonly text: string;
  readonly owner: PersonId | null;
  readonly unit: string | null;
  readonly due: string | null;
  readonly from: Source | null;
}

/** Facts about a workshop. `at` is ISO in UTC; rounds count from 1; `by` is null where the clock acted. */
export type WorkshopEvent =
  | { type: 'workshop-drafted'; at: string; by: PersonId; plan: WorkshopPlan }
  | { type: 'groups-shuffled'; at: string; by: PersonId; seed: number; groups: readonly Group[] }
  /** The facilitator has moved people, or asked that some sit together, apart, or stay. */
  | { type: 'groups-arranged'; at: string; by: PersonId; groups: readonly Group[]; mix: Mix }
  /** The rounds that are still to come, from `first` on, are these. */
  | { type: 'rounds-planned'; at: string; by: PersonId; first: number; rounds: readonly RoundPlan[] }
  | { type: 'workshop-created'; at: string; by: PersonId }
  | { type: 'person-joined'; at: string; person: PersonId; group: number; seat?: number }
  | { type: 'person-left'; at: string; person: PersonId }
  | { type: 'question-rewritten'; at: string; by: PersonId; round: number; question: string }
  | {
      type: 'round-started';
      at: string;
      by: PersonId | null;
      round: number;
      endsAt: string;
      /** Who sits with whom in this round; the workshop's groups where missing. */
      groups?: readonly Group[];
      /** One spokesperson a group, in the order of the groups. */
      voices?: readonly PersonId[];
      /** The question as it was asked, where it was not settled before: a vote's themes. */
      asks?: RoundPlan['asks'];
    }
  | { type: 'voice-chosen'; at: string; by: PersonId | null; round: number; group: number; person: PersonId }
  | { type: 'round-extended'; at: string; by: PersonId; round: number; endsAt: string }
  | {
      type: 'answer-given';
      at: string;
      by: PersonId;
      round: number;
      group: number;
      /** The words of an open text; empty where there is a `response`. */
      text: string;
      response?: Response;
      late?: true;
    }
  /**
   * An answer without a name, while its round is open. It has no time, and never lies in the workshop's stream: the store keeps it sealed,
   * under a key that is destroyed when the round is counted (src/store/ballots.ts).
   */
  | { type: 'ballot-cast'; round: number; by: PersonId; response: Response }
  /** An anonymous round is counted: the answers in an order that tells nothing, and, apart from them, who has answered. */
  | { type: 'ballots-counted'; round: number; responses: readonly Response[]; answered: readonly PersonId[] }
  /** The facilitator typed it in afterwards, for a group that could not. */
  | { type: 'answer-filled-in'; at: string; by: PersonId; round: number; group: number; id: string; response: Response }
  | { type: 'people-reminded'; at: string; by: PersonId | null; round: number; people: readonly PersonId[] }
  | { type: 'round-closed'; at: string; by: PersonId | null; round: number }
  | { type: 'result-shown'; at: string; by: PersonId; round: number }
  | { type: 'round-skipped'; at: string; by: PersonId; round: number }
  | { type: 'round-chosen'; at: string; by: PersonId | null; round: number }
  | { type: 'themes-changed'; at: string; by: PersonId; round: number; change: ThemeEvent }
  | { type: 'help-asked'; at: string; by: PersonId; round: number; group: number; id: number }
  | { type: 'help-taken'; at: string; by: PersonId; id: number }
  | { type: 'help-closed'; at: string; by: PersonId; id: number }
  | { type: 'message-written'; at: string; by: PersonId; text: string }
  | { type: 'resolution-made'; at: string; by: PersonId; id: string; resolution: Resolution }
  | { type: 'resolution-withdrawn'; at: string; by: PersonId; id: string }
  | { type: 'action-done'; at: string; by: PersonId; id: string }
  /** The summary as it stood then was posted to everybody. */
  | { type: 'summary-shown'; at: string; by: PersonId }
  | { type: 'workshop-ended'; at: string; by: PersonId }
  | { type: 'workshop-reopened'; at: string; by: PersonId };
