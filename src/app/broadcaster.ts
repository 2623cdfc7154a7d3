import { type BroadcastId, keyOf, type Ledger, type Message, mayGoAgain } from '../domain/delivery.ts';
import type { PersonId } from '../domain/people.ts';
import { type Created, isCreated, isHeld } from '../domain/workshop/state.ts';
import { announcements, CHANNEL_LANGUAGE, noticeFor } from './announcements.ts';
import { audience } from './audience.ts';
import { helpBroadcast, messageBroadcast, reminderBroadcast, resultBroadcast, roundBroadcast, roundOf } from './broadcast-ids.ts';
import { type Outbox, type OutboxParts, outbox } from './outbox.ts';
import type { Post, Presenter } from './ports.ts';
import type { WorkshopStreams } from './workshops.ts';

/** Sends what a workshop's state says should be sent, and knows where the facilitators' control cards lie. */
export interface Broadcaster extends Omit<Outbox, 'perform' | 'resend' | 'release'> {
  /** Sends what may be sent again of a round, or of a message to all groups, because a person said so. */
  resend(workshop: string, by: PersonId, what: Resendable, resends: number): Promise<void>;
  placeControlCard(workshop: string, person: PersonId, message: Message): Promise<void>;
  /** Posts a control card anew at the bottom of its chat, without a sound, and takes the old one away. */
  moveControlCard(workshop: string, person: PersonId, content: () => Promise<Post | null>): Promise<void>;
}

export type Resendable = { readonly round: number } | { readonly message: number };

const fits = (what: Resendable, broadcast: BroadcastId): boolean =>
  'round' in what ? roundOf(broadcast) === what.round : broadcast === messageBroadcast(what.message);

export const broadcaster = ({
  workshops,
  present,
  ...parts
}: Omit<OutboxParts, 'wanted' | 'post' | 'edition' | 'again' | 'stopped'> & {
  workshops: WorkshopStreams;
  present: Presenter;
}): Broadcaster => {
  const { people, clock, messenger } = parts;
  const {
    perform,
    resend,
    release: _,
    ...box
  } = outbox({
    ...parts,
    async wanted(workshop, planned) {
      const state = await workshops.get(workshop);
      return isCreated(state) ? announcements(state, await audience(people), planned) : [];
    },
    async post(workshop, delivery) {
      const state = await workshops.get(workshop);
      const everybody = await people.everybody();
      const now = clock.now();
      const notice = isCreated(state) ? noticeFor(delivery, { workshop, state, people: everybody, now }) : undefined;
      if (!notice) return null;
      return present(notice, delivery.to.kind === 'person' ? await people.language(delivery.to.person) : CHANNEL_LANGUAGE);
    },
  });

  /** Messages that were control cards, and have been taken away. */
  const goneFrom = new Set<string>();
  /** Until a new card's place is recorded the program does not stop: it would be a second one. */
  const moves = new Set<Promise<void>>();

  const place: Broadcaster['placeControlCard'] = async (workshop, person, message) => {
    // A press on a card that is being taken away must not make it the one card, and have the new one taken away.
    if (goneFrom.has(message.activityId)) return;
    const before = (await box.ledger(workshop)).controls.get(person);
    const other = before && before.activityId !== message.activityId ? before : undefined;
    if (other) goneFrom.add(other.activityId);
    await perform(workshop, { type: 'place-control-card', at: clock.now().toISOString(), person, message });
    // One control card a person: an older one would go on showing old numbers.
    if (other && (await messenger.remove(other, 'refresh')).outcome !== 'done') goneFrom.delete(other.activityId);
  };

  const move: Broadcaster['moveControlCard'] = async (workshop, person, content) => {
    const from = (await box.ledger(workshop)).controls.get(person);
    if (!from) return;
    let shown: Post | null = null;
    const prepare = async () => {
      shown = await content();
      return shown;
    };
    const outcome = await messenger.send(
      { serviceUrl: from.serviceUrl, conversationId: from.conversationId },
      prepare,
      'refresh',
    );
    if (outcome.outcome !== 'done') {
      const left = outcome.outcome === 'refused' && (outcome.code === 'Withdrawn' || outcome.code === 'Stopped');
      if (!left) parts.journal.warn({ workshop, ...outcome }, 'a control card could not be moved');
      return;
    }
    await place(workshop, person, outcome.value);
    // What was pressed on the old one meanwhile shows on the new one now, not at the next edit.
    const fresh = await content();
    if (fresh && JSON.stringify(fresh) !== JSON.stringify(shown))
      await messenger.update(outcome.value, async () => fresh, 'reply');
  };

  return {
    ...box,
    async resend(workshop, by, what, resends) {
      const { deliveries } = await box.ledger(workshop);
      const again = [...deliveries].filter(([, { broadcast, status }]) => fits(what, broadcast) && mayGoAgain(status));
      await resend(
        workshop,
        by,
        again.map(([key]) => key),
        resends,
      );
    },
    placeControlCard: place,
    async moveControlCard(workshop, person, content) {
      const moving = move(workshop, person, content);
      moves.add(moving);
      try {
        await moving;
      } finally {
        moves.delete(moving);
      }
    },
    async idle() {
      await box.idle();
      await Promise.allSettled(moves);
    },
  };
};

/** The messages that a person has got about a round: the card itself, and so many reminders of it. */
export const messagesTo = (ledger: Ledger, person: PersonId, round: number, reminders: number): readonly Message[] =>
  delivered(ledger, person, [
    roundBroadcast(round),
    ...Array.from({ length: reminders }, (_, index) => reminderBroadcast(round, index + 1)),
  ]);

/** Where a call for help lies in the chats of those whom it went to. */
export const callsTo = (ledger: Ledger, call: number): readonly (readonly [PersonId, Message])[] =>
  [...ledger.deliveries.values()].flatMap(({ broadcast, to, status }) =>
    broadcast === helpBroadcast(call) && to.kind === 'person' && status.is === 'delivered'
      ? [[to.person, status.message] as const]
      : [],
  );

/** Everything of a workshop that has been posted in a person's chat by itself, whatever else they have pressed. */
export const postedTo = (ledger: Ledger, person: PersonId, state: Created): readonly Message[] =>
  delivered(ledger, person, [
    ...state.rounds.flatMap((round, index) => [
      roundBroadcast(index + 1),
      ...(isHeld(round) ? round.reminders.map((_, reminder) => reminderBroadcast(index + 1, reminder + 1)) : []),
      resultBroadcast(index + 1),
    ]),
    ...state.helps.map(({ id }) => helpBroadcast(id)),
    ...state.messages.map((_, index) => messageBroadcast(index + 1)),
  ]);

const delivered = (ledger: Ledger, person: PersonId, broadcasts: readonly BroadcastId[]): readonly Message[] =>
  broadcasts.flatMap((broadcast) => {
    const status = ledger.deliveries.get(keyOf(broadcast, { kind: 'person', person }))?.status;
    return status?.is === 'delivered' ? [status.message] : [];
  });
