import type { Split } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import type { AnswersPer, RoundPlan } from './events.ts';
import type { TemplateId } from './templates.ts';

/**
 * What people want of a workshop. `at` is now (ISO, UTC). What a card showed when it was pressed comes along
 * (`drafts`, `rewrites`, `endsAt`, `reminders`, `endings`, `basis`), so that a press that Teams delivers again, with whatever id, is known by its meaning.
 */
export type WorkshopCommand =
  | {
      type: 'draft-workshop';
      at: string;
      by: PersonId;
      title: string;
      template: TemplateId;
      answersPer: AnswersPer;
      split: Split;
      seed: number;
      people: readonly PersonId[];
      rounds: readonly RoundPlan[];
      drafts: number;
    }
  | { type: 'shuffle-groups'; at: string; by: PersonId; drafts: number }
  | { type: 'create-workshop'; at: string; by: PersonId; drafts: number }
  | { type: 'join'; at: string; person: PersonId }
  | { type: 'rewrite-question'; at: string; by: PersonId; round: number; question: string; rewrites: number }
  | { type: 'start-round'; at: string; by: PersonId; round: number }
  | { type: 'extend-round'; at: string; by: PersonId; round: number; endsAt: string }
  | { type: 'remind'; at: string; by: PersonId; round: number; reminders: number }
  | { type: 'close-round'; at: string; by: PersonId | null; round: number; confirmed: boolean }
  | { type: 'show-result'; at: string; by: PersonId; round: number }
  | { type: 'next-round'; at: string; by: PersonId; round: number }
  | { type: 'skip-round'; at: string; by: PersonId; round: number }
  | { type: 'end-workshop'; at: string; by: PersonId; endings: number }
  | { type: 'reopen-workshop'; at: string; by: PersonId; endings: number }
  | { type: 'give-answer'; at: string; by: PersonId; round: number; group: number; basis: number; text: string };

/** Every no that a workshop can give. */
export type WorkshopRefusal =
  | 'no-such-workshop'
  | 'already-created'
  | 'draft-changed-meanwhile'
  | 'empty-title'
  | 'title-too-long'
  | 'too-few-people'
  | 'bad-split'
  | 'workshop-ended'
  | 'no-such-round'
  | 'round-already-held'
  | 'another-round-open'
  | 'round-not-open'
  | 'round-still-open'
  | 'nobody-missing'
  | 'people-missing'
  | 'no-more-rounds'
  | 'empty-question'
  | 'question-too-long'
  | 'question-changed-meanwhile'
  | 'not-participant'
  | 'wrong-group'
  | 'empty-answer'
  | 'answer-too-long'
  | 'answer-changed-meanwhile';

/** Characters, as a person counts them in the box (UTF-16 units, what Adaptive Cards' maxLength counts). */
export const LIMITS = { title: 120, question: 1_000, answer: 4_000, groups: 100 } as const;
