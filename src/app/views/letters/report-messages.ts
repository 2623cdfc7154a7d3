import { type Delivery, type DeliveryStatus, type Ledger, type Stale, staleOf } from '../../../domain/delivery.ts';
import type { PersonId } from '../../../domain/people.ts';
import { FIRST } from '../../resendings.ts';

type Status = DeliveryStatus;

/** Where a person's own copy of the letter stands: that of the first sending. */
export const statusOf = ({ deliveries }: Ledger, person: PersonId): Status =>
  deliveries.get(`${FIRST}/${person}`)?.status ?? { is: 'waiting' };

/** A message that does not show what it should: whose, or in which channel, and Teams' code (null where nothing is known). */
export interface StaleMessage {
  readonly to: Delivery['to'];
  readonly code: string | null;
}

/** What a letter's ledger holds, in one look through it: ten thousand that are asked for by key cost three times as much. */
export interface LetterMessages {
  /** The first sending, by person. */
  readonly first: ReadonlyMap<PersonId, Status>;
  /** The first sending, by channel. */
  readonly channels: readonly { readonly id: string; readonly status: Status }[];
  /** Messages of their own to those who had not acknowledged. */
  readonly extra: readonly { readonly person: PersonId; readonly status: Status }[];
  /** Corrected copies that could not be corrected, and recalled ones that could not be taken away. */
  readonly stale: readonly StaleMessage[];
  /** Copies of every kind that may lie there. */
  readonly uncertain: number;
}

export const lettersMessages = ({ deliveries }: Ledger): LetterMessages => {
  const first = new Map<PersonId, Status>();
  const channels: { id: string; status: Status }[] = [];
  const extra: { person: PersonId; status: Status }[] = [];
  const stale: StaleMessage[] = [];
  let uncertain = 0;
  for (const { broadcast, to, status } of deliveries.values()) {
    if (to.kind === 'channel') channels.push({ id: to.conversationId, status });
    else if (broadcast === FIRST) first.set(to.person, status);
    else extra.push({ person: to.person, status });
    const why = staleOf(status)?.why;
    if (why) stale.push({ to, code: codeOf(why) });
    if (status.is === 'unknown') uncertain += 1;
  }
  return { first, channels, extra, stale, uncertain };
};

const codeOf = (why: Stale['why']): string | null => (why.is === 'refused' ? why.code : null);

/** It has been there, though it may have been taken away since. */
export const arrived = ({ is }: Pick<Status, 'is'>): boolean => is === 'delivered' || is === 'recalled';

/** How many there are of each fate. What is being called is on its way, like what waits. */
export const tally = (all: readonly { readonly status: Status }[]) => {
  const counts = new Map<Status['is'], number>();
  for (const { status } of all) counts.set(status.is, (counts.get(status.is) ?? 0) + 1);
  const count = (is: Status['is']) => counts.get(is) ?? 0;
  return {
    delivered: count('delivered') + count('recalled'),
    waiting: count('waiting') + count('calling'),
    unknown: count('unknown'),
    refused: count('refused'),
    stopped: count('stopped'),
  };
};

/** A channel that may be posted in again. `code` is Teams', where it refused. */
export interface ChannelFailure {
  readonly id: string;
  readonly is: 'refused' | 'unknown' | 'stopped';
  readonly code: string | null;
}

export const failedChannels = ({ channels }: LetterMessages): readonly ChannelFailure[] =>
  channels.flatMap<ChannelFailure>(({ id, status }) => {
    const { is } = status;
    if (is === 'refused') return [{ id, is, code: status.code }];
    return is === 'unknown' || is === 'stopped' ? [{ id, is, code: null }] : [];
  });
