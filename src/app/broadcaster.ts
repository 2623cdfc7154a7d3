import { type BroadcastId, keyOf, type Ledger, type Message, mayGoAgain } from '../domain/delivery.ts';
import type { PersonId } from '../domain/people.ts';
import { isCreated } from '../domain/workshop/state.ts';
import { announcements, CHANNEL_LANGUAGE, noticeFor, roundOf } from './announcements.ts';
import { audience } from './audience.ts';
import { type Outbox, type OutboxParts, outbox } from './outbox.ts';
import type { Presenter } from './ports.ts';
import type { WorkshopStreams } from './workshops.ts';

/** Sends what a workshop's state says should be sent, and knows where the facilitators' control cards lie. */
export interface Broadcaster extends Omit<Outbox, 'perform' | 'resend' | 'release'> {
  /** Sends what may be sent again of a round, because a person said so. */
  resend(workshop: string, by: PersonId, round: number, resends: number): Promise<void>;
  placeControlCard(workshop: string, person: PersonId, message: Message): Promise<void>;
}

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

  return {
    ...box,
    async resend(workshop, by, round, resends) {
      const { deliveries } = await box.ledger(workshop);
      const again = [...deliveries].filter(([, { broadcast, status }]) => roundOf(broadcast) === round && mayGoAgain(status));
      await resend(
        workshop,
        by,
        again.map(([key]) => key),
        resends,
      );
    },
    async placeControlCard(workshop, person, message) {
      const before = (await box.ledger(workshop)).controls.get(person);
      const at = clock.now().toISOString();
      await perform(workshop, { type: 'place-control-card', at, person, message });
      // One control card a person: an older one would go on showing old numbers.
      if (before && before.activityId !== message.activityId) await messenger.remove(before, 'refresh');
    },
  };
};

/** The messages that a person has got about a round: the card itself, and so many reminders of it. */
export const messagesTo = (ledger: Ledger, person: PersonId, round: number, reminders: number): readonly Message[] => {
  const broadcasts: readonly BroadcastId[] = [
    `round-${round}`,
    ...Array.from({ length: reminders }, (_, index) => `reminder-${round}-${index + 1}`),
  ];
  return broadcasts.flatMap((broadcast) => {
    const status = ledger.deliveries.get(keyOf(broadcast, { kind: 'person', person }))?.status;
    return status?.is === 'delivered' ? [status.message] : [];
  });
};
