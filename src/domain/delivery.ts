import { Map as ImmutableMap } from 'immutable';
import type { Decider } from './decider.ts';
import type { DeliveryCommand } from './delivery-commands.ts';
import type { PersonId } from './people.ts';

/** Where a message lies in Teams, so that it can be edited. */
export interface Message {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly activityId: string;
}

export type Recipient =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'channel'; readonly serviceUrl: string; readonly conversationId: string };

/** What is sent (`round-2`, `reminder-2-1`, `result-2` of a workshop; `letter`, `again-1` of a letter). One broadcast reaches each recipient once. */
export type BroadcastId = string;

export type DeliveryStatus =
  /** `doubt` where it may have arrived already, and is to be sent once more: why nothing is known of the first. */
  | { readonly is: 'waiting'; readonly doubt?: string }
  | { readonly is: 'calling' }
  /** `edition` is which version it shows, of what can be corrected; 0 is the first. `stale` where it should show another. */
  | { readonly is: 'delivered'; readonly message: Message; readonly edition?: number; readonly stale?: Stale }
  | { readonly is: 'refused'; readonly status: number; readonly code: string }
  | { readonly is: 'unknown'; readonly reason: string }
  /** Somebody stopped the sending before its turn came. */
  | { readonly is: 'stopped' }
  /** It was delivered, and has been taken away. */
  | { readonly is: 'recalled' };

/** Which version a message should show, or that it should be gone. */
export type Edition = number | 'gone';

/** A correction, or the taking away, that Teams did not make. */
export interface Stale {
  readonly should: Edition;
  readonly why: Extract<DeliveryStatus, { is: 'refused' | 'unknown' }>;
}

/** What a call came to. */
export type Fate = Extract<DeliveryStatus, { is: 'delivered' | 'refused' | 'unknown' }>;

export interface Delivery {
  readonly broadcast: BroadcastId;
  readonly to: Recipient;
  readonly status: DeliveryStatus;
}

/** Every message of one workshop. */
export interface Ledger {
  /** By key (`round-2/<person>`): the fate of what the bot sends by itself. */
  readonly deliveries: ImmutableMap<string, Delivery>;
  /** Where each facilitator's control card lies. */
  readonly controls: ReadonlyMap<PersonId, Message>;
  /** How often somebody has asked for messages to be sent again. */
  readonly resends: number;
  /** Which of a letter's resendings, by number from 1, have been taken up here. */
  readonly resent: ReadonlySet<number>;
  /** How often somebody has asked for the edits that failed to be tried again. */
  readonly retries: number;
}

/** The intent is recorded before the call, the outcome after it: a crash leaves only the calls in flight in doubt. */
export type DeliveryEvent =
  | { type: 'deliveries-planned'; at: string; broadcast: BroadcastId; to: readonly Recipient[] }
  | { type: 'call-started'; at: string; key: string }
  | { type: 'call-ended'; at: string; key: string; status: Fate }
  /** `number` is the letter's resending that this is; a workshop has none, nor has an older letter. */
  | { type: 'resend-asked'; at: string; by: PersonId; keys: readonly string[]; number?: number }
  | { type: 'deliveries-stopped'; at: string; keys: readonly string[] }
  | { type: 'message-edited'; at: string; key: string; edition: number }
  | { type: 'message-recalled'; at: string; key: string }
  | { type: 'edit-failed'; at: string; key: string; should: Edition; why: Stale['why'] }
  /** `by` is null at a start of the program. */
  | { type: 'edits-retried'; at: string; by: PersonId | null; keys: readonly string[] }
  | { type: 'control-card-placed'; at: string; person: PersonId; message: Message };

export type DeliveryRefusal = 'not-waiting';

export const keyOf = (broadcast: BroadcastId, to: Recipient): string =>
  `${broadcast}/${to.kind === 'person' ? to.person : to.conversationId}`;

export const deliveries: Decider<Ledger, DeliveryCommand, DeliveryEvent, DeliveryRefusal> = {
  initial: { deliveries: ImmutableMap(), controls: new Map(), resends: 0, resent: new Set(), retries: 0 },

  decide(ledger, command) {
    const { at } = command;
    switch (command.type) {
      case 'plan': {
        const { broadcast } = command;
        const to = command.to.filter((recipient) => !ledger.deliveries.has(keyOf(broadcast, recipient)));
        return to.length === 0 ? [] : [{ type: 'deliveries-planned', at, broadcast, to }];
      }
      case 'start-call':
        // Claimed in the log: of two who would send the same message, one goes on.
        return ledger.deliveries.get(command.key)?.status.is === 'waiting'
          ? [{ type: 'call-started', at, key: command.key }]
          : { refused: 'not-waiting' };
      case 'end-call':
        // Straight from waiting where no call could be made (a chat that Teams does not let the bot open).
        return inFlight(ledger.deliveries.get(command.key))
          ? [{ type: 'call-ended', at, key: command.key, status: command.status }]
          : [];
      case 'doubt-interrupted':
        return keysWhere(ledger, ({ status }) => status.is === 'calling').map((key) => ({
          type: 'call-ended' as const,
          at,
          key,
          status: { is: 'unknown' as const, reason: 'interrupted' },
        }));
      case 'resend': {
        const { by, resends } = command;
        if (ledger.resends !== resends) return [];
        const keys = command.keys.filter((key) => notArrived(ledger.deliveries.get(key)));
        return keys.length === 0 ? [] : [{ type: 'resend-asked', at, by, keys }];
      }
      case 'resend-once': {
        const { by, number } = command;
        if (ledger.resent.has(number)) return [];
        // Recorded without any key too: what comes to be in doubt later was not asked for.
        const keys = command.keys.filter((key) => notArrived(ledger.deliveries.get(key)));
        return [{ type: 'resend-asked', at, by, keys, number }];
      }
      case 'stop': {
        const keys = keysWhere(ledger, ({ status }) => status.is === 'waiting');
        return keys.length === 0 ? [] : [{ type: 'deliveries-stopped', at, keys }];
      }
      case 'edit':
        return ledger.deliveries.get(command.key)?.status.is === 'delivered'
          ? [{ type: 'message-edited', at, key: command.key, edition: command.edition }]
          : [];
      case 'recall':
        return ledger.deliveries.get(command.key)?.status.is === 'delivered'
          ? [{ type: 'message-recalled', at, key: command.key }]
          : [];
      case 'fail-edit': {
        const { key, should, why } = command;
        return ledger.deliveries.get(key)?.status.is === 'delivered' ? [{ type: 'edit-failed', at, key, should, why }] : [];
      }
      case 'retry-edits': {
        const { by, retries } = command;
        const keys = ledger.retries === retries ? keysWhere(ledger, ({ status }) => staleOf(status) !== undefined) : [];
        return keys.length === 0 ? [] : [{ type: 'edits-retried', at, by, keys }];
      }
      case 'retry-passing-edits': {
        const keys = keysWhere(ledger, ({ status }) => mayGoAgain(staleOf(status)?.why ?? status) && status.is === 'delivered');
        return keys.length === 0 ? [] : [{ type: 'edits-retried', at, by: null, keys }];
      }
      case 'place-control-card': {
        const { person, message } = command;
        return ledger.controls.get(person)?.activityId === message.activityId
          ? []
          : [{ type: 'control-card-placed', at, person, message }];
      }
    }
  },

  evolve(ledger, event) {
    switch (event.type) {
      case 'deliveries-planned': {
        const { broadcast } = event;
        const deliveries = ledger.deliveries.withMutations((next) => {
          for (const to of event.to) next.set(keyOf(broadcast, to), { broadcast, to, status: { is: 'waiting' } });
        });
        return { ...ledger, deliveries };
      }
      case 'call-started':
        return withStatus(ledger, [event.key], { is: 'calling' });
      case 'call-ended':
        return withStatus(ledger, [event.key], event.status);
      case 'resend-asked':
        return {
          ...changed(ledger, event.keys, (status) =>
            status.is === 'unknown' ? { is: 'waiting', doubt: status.reason } : { is: 'waiting' },
          ),
          resends: ledger.resends + 1,
          resent: event.number === undefined ? ledger.resent : new Set([...ledger.resent, event.number]),
        };
      case 'deliveries-stopped':
        // What may have arrived before it was to be sent again is in doubt still.
        return changed(ledger, event.keys, (status) =>
          status.is === 'waiting' && status.doubt !== undefined ? { is: 'unknown', reason: status.doubt } : { is: 'stopped' },
        );
      case 'message-edited':
        return changed(ledger, [event.key], (status) =>
          status.is === 'delivered' ? { is: 'delivered', message: status.message, edition: event.edition } : status,
        );
      case 'message-recalled':
        return withStatus(ledger, [event.key], { is: 'recalled' });
      case 'edit-failed':
        return changed(ledger, [event.key], (status) =>
          status.is === 'delivered' ? { ...status, stale: { should: event.should, why: event.why } } : status,
        );
      case 'edits-retried':
        return { ...changed(ledger, event.keys, withoutStale), retries: ledger.retries + 1 };
      case 'control-card-placed':
        return { ...ledger, controls: new Map(ledger.controls).set(event.person, event.message) };
    }
  },
};

/**
 * Refusals that pass: no message has left, and the next try may go well (no token, Teams too busy for long, or no network, told
 * by the system's own code: `ECONNREFUSED`, `EAI_AGAIN`).
 */
const passing = /^(no-chat$|E[A-Z_]+$|TokenUnavailable|Throttled)/;

/** Whether a person may ask for the message to be sent again: it is in doubt, or was never sent for a reason that passes. */
export const mayGoAgain = (status: DeliveryStatus): boolean =>
  status.is === 'unknown' || (status.is === 'refused' && (passing.test(status.code) || status.status === 429));

const notArrived = (delivery: Delivery | undefined): boolean =>
  delivery?.status.is === 'unknown' || delivery?.status.is === 'refused' || delivery?.status.is === 'stopped';

const inFlight = (delivery: Delivery | undefined): boolean =>
  delivery?.status.is === 'waiting' || delivery?.status.is === 'calling';

const keysWhere = (ledger: Ledger, fits: (delivery: Delivery) => boolean): readonly string[] =>
  [...ledger.deliveries].filter(([, delivery]) => fits(delivery)).map(([key]) => key);

/** Why a message does not show what it should; undefined where it does, or nobody has tried yet. */
export const staleOf = (status: DeliveryStatus): Stale | undefined => (status.is === 'delivered' ? status.stale : undefined);

const withoutStale = (status: DeliveryStatus): DeliveryStatus => {
  if (status.is !== 'delivered') return status;
  const { stale: _, ...rest } = status;
  return rest;
};

const withStatus = (ledger: Ledger, keys: readonly string[], status: DeliveryStatus): Ledger =>
  changed(ledger, keys, () => status);

const changed = (ledger: Ledger, keys: readonly string[], change: (status: DeliveryStatus) => DeliveryStatus): Ledger => ({
  ...ledger,
  deliveries: ledger.deliveries.withMutations((next) => {
    for (const key of keys) {
      const delivery = next.get(key);
      if (delivery) next.set(key, { ...delivery, status: change(delivery.status) });
    }
  }),
});
