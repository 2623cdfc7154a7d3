import type { PersonId } from '../people.ts';
import type { LetterContent, LetterDraft } from './content.ts';

/** Whom a letter is sent to again, or the channels it is posted in again. Each group on its own; never the whole list by mistake. */
export type ResendGroup = 'refused' | 'unknown' | 'unacknowledged' | 'channels';

/** Facts about a letter. `at` is ISO in UTC; `by` is null where the clock acted. */
export type LetterEvent =
  | { type: 'letter-saved'; at: string; by: PersonId; draft: LetterDraft }
  | { type: 'letter-deleted'; at: string; by: PersonId }
  /** Copies of the draft were ordered, to look at; `tests` counts what was ordered before, on the card that was pressed. */
  | { type: 'letter-tested'; at: string; by: PersonId; to: readonly PersonId[]; tests: number }
  | { type: 'letter-scheduled'; at: string; by: PersonId; sendAt: string }
  | { type: 'schedule-cancelled'; at: string; by: PersonId }
  /** It was due while the program was down, for longer than the grace: the author is asked. */
  | { type: 'letter-held'; at: string }
  | {
      type: 'letter-sent';
      at: string;
      by: PersonId | null;
      to: readonly PersonId[];
      channels: readonly string[];
      youAsked: readonly string[];
    }
  | { type: 'letter-stopped'; at: string; by: PersonId }
  /** Without `channels` (conversation ids) it is of an older program, which saw to it then and there: it is not taken up again. */
  | {
      type: 'letter-resent';
      at: string;
      by: PersonId;
      group: ResendGroup;
      number: number;
      to: readonly PersonId[];
      channels?: readonly string[];
    }
  | { type: 'letter-corrected'; at: string; by: PersonId; content: LetterContent }
  | { type: 'letter-recalled'; at: string; by: PersonId }
  | { type: 'letter-acknowledged'; at: string; person: PersonId }
  | { type: 'letter-answered'; at: string; person: PersonId; text: string }
  | { type: 'letter-seen'; at: string; person: PersonId }
  | { type: 'newcomer-added'; at: string; person: PersonId };
