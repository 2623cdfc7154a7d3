import { isRefusal } from '../domain/decider.ts';
import {
  type BroadcastId,
  type Delivery,
  type DeliveryCommand,
  type DeliveryStatus,
  deliveries,
  keyOf,
  type Ledger,
  type Message,
} from '../domain/delivery.ts';
import type { PersonId } from '../domain/people.ts';
import { isCreated } from '../domain/workshop/state.ts';
import { announcements, CHANNEL_LANGUAGE, noticeFor } from './announcements.ts';
import { audience } from './audience.ts';
import { handler } from './handle.ts';
import type { PeopleService } from './people.ts';
import type { Address, Clock, EventLog, Journal, MessageRef, Messenger, Outcome, Post, Presenter } from './ports.ts';
import type { WorkshopStreams } from './workshops.ts';

/** Sends what a workshop's state says should be sent: each message once, its intent recorded before the call and its fate after. */
export interface Broadcaster {
  /** Plans what is missing and sends what waits; resolves when every message has met its fate. */
  run(workshop: string): Promise<void>;
  /** At start: what was being called when the program died is in doubt; the rest goes on. */
  recover(workshop: string): Promise<void>;
  /** Sends the ones in doubt again, because a person said so. */
  resend(workshop: string, by: PersonId, round: number, resends: number): Promise<void>;
  placeControlCard(workshop: string, person: PersonId, message: Message): Promise<void>;
  ledger(workshop: string): Promise<Ledger>;
  onChange(listener: (workshop: string) => void): void;
  /** Resolves when no message is under way. */
  idle(): Promise<void>;
}

const streamOf = (workshop: string): string => `deliveries-${workshop}`;

/** The messenger's word for a message that did not leave: withdrawn (its fate is recorded), or the program stops (it waits for the next start). */
const neverLeft: ReadonlySet<string> = new Set(['Withdrawn', 'Stopped']);

export const broadcaster = ({
  log,
  clock,
  messenger,
  workshops,
  people,
  present,
  journal,
}: {
  log: EventLog;
  clock: Clock;
  messenger: Messenger;
  workshops: WorkshopStreams;
  people: PeopleService;
  present: Presenter;
  journal: Journal;
}): Broadcaster => {
  const handle = handler(log, deliveries);
  const underway = new Map<string, Promise<void>>();
  /** Fates that the disk did not take, by workshop and key: recorded at the next occasion, so that nothing stays on its way. */
  const unrecorded = new Map<string, DeliveryCommand>();
  const listeners: ((workshop: string) => void)[] = [];
  const now = () => clock.now().toISOString();

  const perform = async (workshop: string, command: DeliveryCommand) => {
    const outcome = await handle.handle(streamOf(workshop), command);
    if (isRefusal(outcome)) return undefined;
    if (outcome.events.length > 0) for (const listener of listeners) listener(workshop);
    return outcome;
  };

  /** The message as it should read now, claimed in the log; null withdraws it. */
  const prepare = async (workshop: string, key: string, delivery: Delivery): Promise<Post | null> => {
    const state = await workshops.get(workshop);
    const everybody = await people.everybody();
    const notice = isCreated(state) ? noticeFor(delivery, { workshop, state, people: everybody, now: clock.now() }) : undefined;
    if (!notice) {
      await perform(workshop, { type: 'end-call', at: now(), key, status: { is: 'refused', status: 0, code: 'Withdrawn' } });
      return null;
    }
    const language = delivery.to.kind === 'person' ? await people.language(delivery.to.person) : CHANNEL_LANGUAGE;
    // The card is made before the claim: should that fail, the message waits, and is in no doubt.
    const post = present(notice, language);
    const claimed = await perform(workshop, { type: 'start-call', at: now(), key });
    return claimed ? post : null;
  };

  const addressOf = async ({ to }: Delivery): Promise<Address | Exclude<Outcome<never>, { outcome: 'done' }>> => {
    if (to.kind === 'channel') return to;
    const found = await people.chat(to.person, 'broadcast');
    if ('chat' in found) return found.chat;
    // No message was in it, so nothing is in doubt: the chat could not be opened.
    return {
      outcome: 'refused',
      status: 'refused' in found ? found.status : 0,
      code: 'refused' in found ? found.refused : 'no-chat',
    };
  };

  const deliver = async (workshop: string, key: string, delivery: Delivery) => {
    const address = await addressOf(delivery);
    const outcome =
      'outcome' in address ? address : await messenger.send(address, () => prepare(workshop, key, delivery), 'broadcast');
    if (outcome.outcome === 'refused' && neverLeft.has(outcome.code)) return;
    await record(workshop, { type: 'end-call', at: now(), key, status: statusOf(outcome) });
    if (outcome.outcome !== 'done') journal.warn({ workshop, key, ...outcome }, 'a message was not delivered');
  };

  const record = async (workshop: string, fate: Extract<DeliveryCommand, { type: 'end-call' }>) => {
    const mark = `${workshop}/${fate.key}`;
    unrecorded.set(mark, fate);
    await perform(workshop, fate);
    unrecorded.delete(mark);
  };

  const sendWaiting = async (workshop: string, ledger: Ledger) => {
    const waiting = [...ledger.deliveries].filter(
      ([key, { status }]) => status.is === 'waiting' && !underway.has(`${workshop}/${key}`),
    );
    const sent = await Promise.allSettled(
      waiting.map(([key, delivery]) => {
        const work = deliver(workshop, key, delivery).finally(() => underway.delete(`${workshop}/${key}`));
        underway.set(`${workshop}/${key}`, work);
        return work;
      }),
    );
    const fault = sent.find((outcome) => outcome.status === 'rejected');
    if (fault) throw fault.reason;
  };

  const run = async (workshop: string) => {
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return;
    for (const [mark, fate] of unrecorded)
      if (mark.startsWith(`${workshop}/`) && fate.type === 'end-call') await record(workshop, fate);
    const planned = new Set([...(await handle.state(streamOf(workshop))).deliveries.values()].map(({ broadcast }) => broadcast));
    for (const { broadcast, to } of announcements(state, await audience(people), (broadcast) => planned.has(broadcast)))
      await perform(workshop, { type: 'plan', at: now(), broadcast, to });
    await sendWaiting(workshop, await handle.state(streamOf(workshop)));
  };

  return {
    run,
    async recover(workshop) {
      await perform(workshop, { type: 'doubt-interrupted', at: now() });
      await run(workshop);
    },
    async resend(workshop, by, round, resends) {
      await perform(workshop, { type: 'resend', at: now(), by, round, resends });
      await sendWaiting(workshop, await handle.state(streamOf(workshop)));
    },
    async placeControlCard(workshop, person, message) {
      const before = (await handle.state(streamOf(workshop))).controls.get(person);
      const placed = await perform(workshop, { type: 'place-control-card', at: now(), person, message });
      // One control card a person: an older one would go on showing old numbers.
      if (before && placed && placed.events.length > 0) await messenger.remove(before, 'refresh');
    },
    ledger: (workshop) => handle.state(streamOf(workshop)),
    onChange: (listener) => listeners.push(listener),
    async idle() {
      while (underway.size > 0) await Promise.allSettled(underway.values());
    },
  };
};

const statusOf = (outcome: Outcome<MessageRef>): Exclude<DeliveryStatus, { is: 'waiting' | 'calling' }> => {
  switch (outcome.outcome) {
    case 'done':
      return { is: 'delivered', message: outcome.value };
    case 'refused':
      return { is: 'refused', status: outcome.status, code: outcome.code };
    case 'unknown':
      return { is: 'unknown', reason: outcome.reason };
  }
};

/** The messages that a person has got about a round: the card itself, and so many reminders of it. */
export const messagesTo = (ledger: Ledger, person: PersonId, round: number, reminders: number): readonly Message[] => {
  const broadcasts: readonly BroadcastId[] = [
    `round-${round}`,
    ...Array.from({ length: reminders }, (_, index) => `reminder-${round}-${index + 1}` as const),
  ];
  return broadcasts.flatMap((broadcast) => {
    const status = ledger.deliveries.get(keyOf(broadcast, { kind: 'person', person }))?.status;
    return status?.is === 'delivered' ? [status.message] : [];
  });
};
