import type { Group, Split } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import type { Response } from '../questions/questions.ts';
import type { ThemeCommand, ThemeRefusal } from '../themes.ts';
import type { Mix, Resolution } from './events.ts';
import type { AnswersPer, RoundPlan } from './round-plan.ts';
import type { TemplateId } from './templates.ts';

/**
 * What people want of a workshop. `at` is now (ISO, UTC). What a card showed when it was pressed comes along
 * (`drafts`, `rewrites`, `endsAt`, `reminders`, `endings`, `basis`, …), so that a press that Teams delivers again, with whatever id, is known by its meaning.
 */
export type WorkshopCommand = DraftingCommand | HoldingCommand | RoomCommand | OutcomeCommand;

/** Before it starts, and between rounds: who sits where, and what is asked. */
export type DraftingCommand =
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
      /** As src/domain/grouping/ has made them of the same people; dealt out by the seed where missing. */
      groups?: readonly Group[];
      mix?: Mix;
    }
  | { type: 'shuffle-groups'; at: string; by: PersonId; drafts: number; seed?: number; groups?: readonly Group[] }
  | { type: 'arrange-groups'; at: string; by: PersonId; drafts: number; groups: readonly Group[]; mix: Mix }
  /** From round `first` on, these rounds; none of them may have been held. */
  | { type: 'plan-rounds'; at: string; by: PersonId; drafts: number; first: number; rounds: readonly RoundPlan[] }
  | { type: 'create-workshop'; at: string; by: PersonId; drafts: number }
  | { type: 'rewrite-question'; at: string; by: PersonId; round: number; question: string; rewrites: number };

/** A round, from start to result. */
export type HoldingCommand =
  | {
      type: 'start-round';
      at: string;
      by: PersonId | null;
      round: number;
      /** Who sits with whom in it, where it is not as before. */
      groups?: readonly Group[];
      /** How often people have spoken for their group in earlier workshops. */
      spoken?: ReadonlyMap<PersonId, number>;
    }
  | { type: 'extend-round'; at: string; by: PersonId; round: number; endsAt: string }
  | { type: 'remind'; at: string; by: PersonId | null; round: number; reminders: number }
  | { type: 'close-round'; at: string; by: PersonId | null; round: number; confirmed: boolean }
  | { type: 'show-result'; at: string; by: PersonId; round: number }
  | { type: 'next-round'; at: string; by: PersonId; round: number }
  | { type: 'skip-round'; at: string; by: PersonId; round: number }
  /** A proposal that has been changed goes out again, in a round of its own after this one. */
  | { type: 'ask-again'; at: string; by: PersonId; round: number; proposal: string; drafts: number }
  | { type: 'end-workshop'; at: string; by: PersonId; endings: number }
  | { type: 'reopen-workshop'; at: string; by: PersonId; endings: number };

/** What goes on in the rooms. */
export type RoomCommand =
  /** `group` and `seat`: where the newcomer does most for the mix, in the workshop and in the open round. */
  | { type: 'join'; at: string; person: PersonId; group?: number; seat?: number }
  | { type: 'leave'; at: string; person: PersonId }
  | {
      type: 'give-answer';
      at: string;
      by: PersonId;
      round: number;
      group: number;
      basis: number;
      /** The words of an open text; of the other kinds there is a `response`. */
      text: string;
      response?: Response;
    }
  | { type: 'ask-help'; at: string; by: PersonId; group: number; helps: number }
  | { type: 'take-help'; at: string; by: PersonId; id: number }
  | { type: 'close-help'; at: string; by: PersonId; id: number }
  | { type: 'write-message'; at: string; by: PersonId; text: string; messages: number };

/** What is made of the answers. */
export type OutcomeCommand =
  /** `basis` is how many versions the answer that is to be hidden had when it was read; taken as it is where missing. */
  | { type: 'change-themes'; at: string; by: PersonId; round: number; change: ThemeCommand; basis?: number }
  | { type: 'fill-in'; at: string; by: PersonId; round: number; group: number; id: string; response: Response }
  /** `saves` is how often it had been saved when the form was shown; null on cards from before forms carried it. */
  | { type: 'make-resolution'; at: string; by: PersonId; id: string; resolution: Resolution; saves: number | null }
  | { type: 'withdraw-resolution'; at: string; by: PersonId; id: string }
  | { type: 'finish-action'; at: string; by: PersonId; id: string }
  /** `summaries` is how many had been posted when the card was shown. */
  | { type: 'show-summary'; at: string; by: PersonId; summaries: number };

/** Every no that a workshop can give. */
export type WorkshopRefusal =
  | ThemeRefusal
  | PlanFault
  | 'no-such-workshop'
  | 'already-created'
  | 'draft-changed-meanwhile'
  | 'empty-title'
  | 'title-too-long'
  | 'too-few-people'
  | 'bad-split'
  | 'bad-groups'
  /** The wishes, or the caps, leave no way to divide the people. */
  | 'groups-impossible'
  | 'workshop-ended'
  | 'no-such-round'
  | 'round-already-held'
  | 'another-round-open'
  /** A round over days whose last day has been. */
  | 'closing-time-past'
  | 'round-not-open'
  | 'round-still-open'
  | 'nobody-missing'
  | 'people-missing'
  | 'no-more-rounds'
  | 'no-themes'
  | 'question-changed-meanwhile'
  | 'not-participant'
  | 'wrong-group'
  | 'empty-answer'
  | 'answer-too-long'
  | 'answer-changed-meanwhile'
  /** An answer that was to be hidden is not any more what was read. */
  | 'answer-changed-since'
  | 'wrong-kind'
  | 'anonymous-round'
  | 'result-already-shown'
  | 'no-such-group'
  | 'no-such-call'
  | 'empty-message'
  | 'message-too-long'
  | 'no-such-decision'
  | 'empty-decision'
  | 'decision-too-long'
  | 'decision-changed-meanwhile';

/** What is wrong with a round as it is planned. */
export type PlanFault =
  | 'too-many-rounds'
  | 'empty-heading'
  | 'heading-too-long'
  | 'empty-question'
  | 'question-too-long'
  | 'bad-minutes'
  /** `questionFaults` says what. */
  | 'bad-question'
  | 'no-material'
  | 'anonymous-needs-persons'
  | 'closes-before-it-opens'
  | 'round-too-long';

/** Characters, as a person counts them in the box (UTF-16 units, what Adaptive Cards' maxLength counts). */
export const LIMITS = {
  title: 120,
  heading: 60,
  question: 1_000,
  answer: 4_000,
  groups: 100,
  rounds: 20,
  message: 1_000,
  decision: 500,
} as const;

/** Whole minutes of a live round, and the longest that a round over days may be open. */
export const MINUTES = { least: 1, most: 240 } as const;
export const LONGEST_DAYS = 60;
