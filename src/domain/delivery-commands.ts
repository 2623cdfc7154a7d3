import type { BroadcastId, Edition, Fate, Message, Recipient, Stale } from './delivery.ts';
import type { PersonId } from './people.ts';

/** What is wanted of a ledger of messages. `at` is now (ISO, UTC). */
export type DeliveryCommand =
  | { type: 'plan'; at: string; broadcast: BroadcastId; to: readonly Recipient[] }
  | { type: 'start-call'; at: string; key: string }
  | { type: 'end-call'; at: string; key: string; status: Fate }
  /** At start: whatever was being called when the program died may have arrived. */
  | { type: 'doubt-interrupted'; at: string }
  /** Those of the keys whose message did not arrive for certain. */
  | { type: 'resend'; at: string; by: PersonId; keys: readonly string[]; resends: number }
  /** The same for the resending of a letter that has this number, once; with no keys it is only taken up. */
  | { type: 'resend-once'; at: string; by: PersonId; keys: readonly string[]; number: number }
  | { type: 'stop'; at: string }
  | { type: 'edit'; at: string; key: string; edition: number }
  | { type: 'recall'; at: string; key: string }
  | { type: 'fail-edit'; at: string; key: string; should: Edition; why: Stale['why'] }
  /** By a person, who saw so many `retries`: every edit that failed. At a start of the program: those that may go better now. */
  | { type: 'retry-edits'; at: string; by: PersonId; retries: number }
  | { type: 'retry-passing-edits'; at: string }
  | { type: 'place-control-card'; at: string; person: PersonId; message: Message };
