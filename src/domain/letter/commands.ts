import type { PersonId } from '../people.ts';
import type { LetterContent, LetterDraft, LetterFault } from './content.ts';
import type { ResendGroup } from './events.ts';

/**
 * What people want of a letter. `at` is now (ISO, UTC); what a card showed comes along, so that a repeated press is known, and one
 * on a card that has been overtaken: `saves` and `timings` are how often the draft had been saved, and its time decided.
 */
export type LetterCommand =
  | { type: 'save-letter'; at: string; by: PersonId; draft: LetterDraft; saves: number }
  | { type: 'delete-letter'; at: string; by: PersonId; saves: number }
  /** `tests` is how many test copies had been ordered when the button was shown. */
  | { type: 'test-letter'; at: string; by: PersonId; to: readonly PersonId[]; tests: number; saves: number }
  | {
      type: 'schedule-letter';
      at: string;
      by: PersonId;
      sendAt: string;
      recipients: number;
      saves: number;
      timings: number;
    }
  /** Without `saves`: that nothing goes by itself is asked for whatever the words are. */
  | { type: 'cancel-schedule'; at: string; by: PersonId; timings: number }
  /** By the clock: sends what is due, or holds what has become too late. */
  | { type: 'send-due'; at: string; graceMs: number; to: readonly PersonId[]; youAsked: readonly string[] }
  | { type: 'send-letter'; at: string; by: PersonId; to: readonly PersonId[]; youAsked: readonly string[]; saves: number }
  | { type: 'stop-letter'; at: string; by: PersonId }
  | {
      type: 'resend-letter';
      at: string;
      by: PersonId;
      group: ResendGroup;
      number: number;
      to: readonly PersonId[];
      /** Conversation ids. */
      channels: readonly string[];
    }
  | { type: 'correct-letter'; at: string; by: PersonId; content: LetterContent; corrections: number }
  | { type: 'recall-letter'; at: string; by: PersonId }
  | { type: 'acknowledge'; at: string; person: PersonId }
  | { type: 'see'; at: string; person: PersonId }
  | { type: 'answer-letter'; at: string; person: PersonId; text: string }
  | { type: 'add-newcomer'; at: string; person: PersonId };

/** Every no that a letter can give, beside the faults of its fields. */
export type LetterRefusal =
  | LetterFault
  | 'no-such-letter'
  | 'letter-already-sent'
  | 'letter-not-sent'
  | 'letter-recalled'
  | 'time-in-the-past'
  | 'nobody-to-send-to'
  | 'letter-changed-meanwhile'
  | 'not-recipient'
  | 'no-question'
  | 'empty-answer'
  | 'answer-too-long';
