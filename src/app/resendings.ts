import { keyOf } from '../domain/delivery.ts';
import type { SentLetter } from '../domain/letter/state.ts';
import type { Resend } from './outbox.ts';

/** The first sending of a letter, in its ledger. */
export const FIRST = 'letter';

/**
 * What ought to go out once more of a letter: derived from what it says was asked for, so that a crash before the ledger knew
 * loses nothing. Those without acknowledgement get a message of their own instead, which is planned like the first.
 * While it is stopped or taken back nothing more is asked for: what was, is taken up with no keys.
 */
export const resendingsOf = ({ resendings, stoppedAt, recalledAt }: SentLetter): readonly Resend[] =>
  resendings.flatMap(({ group, by, to, channels }, index) => {
    if (group === 'unacknowledged' || channels === null) return [];
    const halted = stoppedAt !== null || recalledAt !== null;
    const keys = [...to.map(personKey), ...channels.map((id) => `${FIRST}/${id}`)];
    return [{ number: index + 1, by, keys: halted ? [] : keys }];
  });

/** Every sending that a person can have got a copy by. */
export const broadcastsOf = ({ resendings }: SentLetter): readonly string[] => [
  FIRST,
  ...resendings.flatMap(({ group }, index) => (group === 'unacknowledged' ? [againId(index + 1)] : [])),
];

/** The message of its own to those without acknowledgement, in the letter's resending of this number. */
export const againId = (number: number): string => `again-${number}`;

const personKey = (person: string): string => keyOf(FIRST, { kind: 'person', person });
