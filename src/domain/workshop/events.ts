import type { Group, Split } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import type { TemplateId } from './templates.ts';

/** One question as the facilitator has planned it; `heading` is a word or two ("Nuläge"). */
export interface RoundPlan {
  readonly heading: string;
  readonly question: string;
  readonly minutes: number;
}

/** Whose answer is asked for: each person's, or one for the group. */
export type AnswersPer = 'person' | 'group';

/** What the facilitator has chosen, before and after the workshop is created. */
export interface WorkshopPlan {
  readonly title: string;
  readonly template: TemplateId;
  readonly answersPer: AnswersPer;
  readonly split: Split;
  readonly seed: number;
  readonly groups: readonly Group[];
  readonly rounds: readonly RoundPlan[];
}

/** Facts about a workshop. `at` is ISO in UTC; rounds count from 1; `by` is null where the clock acted. */
export type WorkshopEvent =
  | { type: 'workshop-drafted'; at: string; by: PersonId; plan: WorkshopPlan }
  | { type: 'groups-shuffled'; at: string; by: PersonId; seed: number; groups: readonly Group[] }
  | { type: 'workshop-created'; at: string; by: PersonId }
  | { type: 'person-joined'; at: string; person: PersonId; group: number }
  | { type: 'question-rewritten'; at: string; by: PersonId; round: number; question: string }
  | { type: 'round-started'; at: string; by: PersonId; round: number; endsAt: string }
  | { type: 'round-extended'; at: string; by: PersonId; round: number; endsAt: string }
  | { type: 'answer-given'; at: string; by: PersonId; round: number; group: number; text: string }
  | { type: 'people-reminded'; at: string; by: PersonId; round: number; people: readonly PersonId[] }
  | { type: 'round-closed'; at: string; by: PersonId | null; round: number }
  | { type: 'result-shown'; at: string; by: PersonId; round: number }
  | { type: 'round-skipped'; at: string; by: PersonId; round: number }
  | { type: 'round-chosen'; at: string; by: PersonId; round: number }
  | { type: 'workshop-ended'; at: string; by: PersonId }
  | { type: 'workshop-reopened'; at: string; by: PersonId };
