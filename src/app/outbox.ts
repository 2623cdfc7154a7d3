import { isRefusal } from '../domain/decider.ts';
import { type Delivery, deliveries, type Edition, type Fate, type Ledger, type Stale } from '../domain/delivery.ts';
import type { DeliveryCommand } from '../domain/delivery-commands.ts';
import type { PersonId } from '../domain/people.ts';
import type { Announcement } from './announcements.ts';
import { handler } from './handle.ts';
import type { PeopleService } from './people.ts';
import type { Address, Clock, EventLog, Journal, MessageRef, Messenger, Outcome, Post } from './ports.ts';

/** What is sent of one thing (a workshop, a letter), each message once: intent recorded before the call, fate after it. */
export interface Outbox {
  /** Plans what is missing, sends what waits, and brings what was delivered up to date; resolves when every message has met its fate. */
  run(id: string): Promise<void>;
  /** At start: what was being called when the program died is in doubt; the rest goes on. */
  recover(id: string): Promise<void>;
  /** Records something about the messages; undefined where the ledger says no. */
  perform(id: string, command: DeliveryCommand): Promise<unknown>;
  resend(id: string, by: PersonId, keys: readonly string[], resends: number): Promise<void>;
  ledger(id: string): Promise<Ledger>;
  /** Lets go of a ledger that is seldom needed; it is read again when asked for. */
  release(id: string): void;
  onChange(listener: (id: string) => void): void;
  /** Resolves when no message is under way. */
  idle(): Promise<void>;
}

export interface OutboxParts {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly people: PeopleService;
  readonly journal: Journal;
  /** What ought to have been sent by now. */
  wanted(id: string, planned: (broadcast: string) => boolean): Promise<readonly Announcement[]>;
  /** A message as it should read now; null where it no longer has anything to say. */
  post(id: string, delivery: Delivery): Promise<Post | null>;
  /** Which edition delivered messages should show, or that they should be gone; 0 where nothing can be corrected. */
  edition?(id: string): Promise<Edition>;
  /** What somebody has asked to have sent again, by number from 1: taken up once each, after a crash too. */
  again?(id: string): Promise<readonly Resend[]>;
  /** Whether somebody has stopped it: what waits stays where it is. */
  stopped?(id: string): Promise<boolean>;
}

/** Messages that a person has asked to have sent once more, those of them that did not arrive. */
export interface Resend {
  readonly number: number;
  readonly by: PersonId;
  readonly keys: readonly string[];
}

const streamOf = (id: string): string => `deliveries-${id}`;

/** So many messages are got ready in one go: ten thousand would hold up everybody who presses a button meanwhile. */
const SLICE = 100;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The messenger's word for a message that did not leave: withdrawn (its fate is recorded), or the program stops (it waits for the next start). */
const neverLeft: ReadonlySet<string> = new Set(['Withdrawn', 'Stopped']);

export const outbox = ({
  log,
  clock,
  messenger,
  people,
  journal,
  wanted,
  post,
  edition,
  again,
  stopped,
}: OutboxParts): Outbox => {
  const handle = handler(log, deliveries);
  const underway = new Map<string, Promise<void>>();
  /** Fates that the disk did not take, by id and key: recorded at the next occasion, so that nothing stays on its way. */
  const unrecorded = new Map<string, Extract<DeliveryCommand, { type: 'end-call' }>>();
  const listeners: ((id: string) => void)[] = [];
  const now = () => clock.now().toISOString();

  const perform = async (id: string, command: DeliveryCommand) => {
    const outcome = await handle.handle(streamOf(id), command);
    if (isRefusal(outcome)) return undefined;
    if (outcome.events.length > 0) for (const listener of listeners) listener(id);
    return outcome;
  };

  /** A stop is recorded with the letter before it is with the messages: between the two, and after a crash there, it holds all the same. */
  const halt = async (id: string): Promise<void> => {
    if (await stopped?.(id)) await perform(id, { type: 'stop', at: now() });
  };

  /** The message as it should read now, claimed in the log; null withdraws it. */
  const prepare = async (id: string, key: string, delivery: Delivery): Promise<Post | null> => {
    const made = await post(id, delivery);
    if (made === null) {
      // Nobody was found unreachable: the sending was stopped, or the whole taken back.
      await halt(id);
      await perform(id, { type: 'end-call', at: now(), key, status: { is: 'refused', status: 0, code: 'Withdrawn' } });
      return null;
    }
    // The card is made before the claim: should that fail, the message waits, and is in no doubt.
    const claimed = await perform(id, { type: 'start-call', at: now(), key });
    return claimed ? made : null;
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

  const record = async (id: string, fate: Extract<DeliveryCommand, { type: 'end-call' }>) => {
    const mark = `${id}/${fate.key}`;
    unrecorded.set(mark, fate);
    await perform(id, fate);
    unrecorded.delete(mark);
  };

  const deliver = async (id: string, key: string, delivery: Delivery) => {
    const shows = (await edition?.(id)) ?? 0;
    const address = await addressOf(delivery);
    const outcome = 'outcome' in address ? address : await messenger.send(address, () => prepare(id, key, delivery), 'broadcast');
    if (!left(outcome)) return;
    await record(id, { type: 'end-call', at: now(), key, status: fateOf(outcome, shows === 'gone' ? 0 : shows) });
    if (outcome.outcome !== 'done') journal.warn({ id, key, ...outcome }, 'a message was not delivered');
  };

  /** Corrected, or taken away; both are safe to repeat, so a restart simply goes through them again. */
  const bringUpToDate = async (id: string, key: string, delivery: Delivery) => {
    const shows = (await edition?.(id)) ?? 0;
    const { status } = delivery;
    if (status.is !== 'delivered') return;
    if (shows === 'gone') {
      const outcome = await messenger.remove(status.message, 'broadcast');
      if (outcome.outcome === 'done') await perform(id, { type: 'recall', at: now(), key });
      else await keepStale(id, key, shows, outcome, 'a message could not be taken away');
      return;
    }
    if ((status.edition ?? 0) >= shows) return;
    const outcome = await messenger.update(status.message, () => post(id, delivery), 'broadcast');
    if (outcome.outcome === 'done') await perform(id, { type: 'edit', at: now(), key, edition: shows });
    else await keepStale(id, key, shows, outcome, 'a message could not be corrected');
  };

  /** Said in the report, and left alone until somebody asks for it, or the program starts again. */
  const keepStale = async (
    id: string,
    key: string,
    should: Edition,
    outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>,
    what: string,
  ) => {
    if (!left(outcome)) return;
    journal.warn({ id, key, ...outcome }, what);
    await perform(id, { type: 'fail-edit', at: now(), key, should, why: whyOf(outcome) });
  };

  const each = async (id: string, fits: (delivery: Delivery) => boolean, work: typeof deliver) => {
    const chosen = [...(await handle.state(streamOf(id))).deliveries].filter(
      ([key, delivery]) => fits(delivery) && !underway.has(`${id}/${key}`),
    );
    let turn = Promise.resolve();
    const done = await Promise.allSettled(
      chosen.map(([key, delivery], index) => {
        if (index > 0 && index % SLICE === 0) turn = turn.then(nextTurn);
        const working = turn.then(() => work(id, key, delivery)).finally(() => underway.delete(`${id}/${key}`));
        underway.set(`${id}/${key}`, working);
        return working;
      }),
    );
    const fault = done.find((outcome) => outcome.status === 'rejected');
    if (fault) throw fault.reason;
  };

  const sendWaiting = (id: string) => each(id, ({ status }) => status.is === 'waiting', deliver);

  const run = async (id: string) => {
    for (const [mark, fate] of unrecorded) if (mark.startsWith(`${id}/`)) await record(id, fate);
    const planned = new Set([...(await handle.state(streamOf(id))).deliveries.values()].map(({ broadcast }) => broadcast));
    for (const { broadcast, to } of await wanted(id, (broadcast) => planned.has(broadcast)))
      await perform(id, { type: 'plan', at: now(), broadcast, to });
    for (const asked of (await again?.(id)) ?? []) await perform(id, { type: 'resend-once', at: now(), ...asked });
    await halt(id);
    await sendWaiting(id);
    await bringAllUpToDate(id);
  };

  /** Corrected again while it was being corrected: whoever was at a message goes over it once more. */
  const bringAllUpToDate = async (id: string) => {
    let done: Edition = 0;
    for (let shows = (await edition?.(id)) ?? 0; shows !== done; shows = (await edition?.(id)) ?? 0) {
      const stale = ({ status }: Delivery) =>
        status.is === 'delivered' && status.stale?.should !== shows && (shows === 'gone' || (status.edition ?? 0) < shows);
      await each(id, stale, bringUpToDate);
      done = shows;
    }
  };

  return {
    run,
    perform,
    async recover(id) {
      await perform(id, { type: 'doubt-interrupted', at: now() });
      await perform(id, { type: 'retry-passing-edits', at: now() });
      await run(id);
    },
    async resend(id, by, keys, resends) {
      await perform(id, { type: 'resend', at: now(), by, keys, resends });
      await sendWaiting(id);
    },
    ledger: (id) => handle.state(streamOf(id)),
    release: (id) => handle.release(streamOf(id)),
    onChange: (listener) => listeners.push(listener),
    async idle() {
      while (underway.size > 0) await Promise.allSettled(underway.values());
    },
  };
};

const left = (outcome: Outcome<unknown>): boolean => !(outcome.outcome === 'refused' && neverLeft.has(outcome.code));

const whyOf = (outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>): Stale['why'] =>
  outcome.outcome === 'refused'
    ? { is: 'refused', status: outcome.status, code: outcome.code }
    : { is: 'unknown', reason: outcome.reason };

const fateOf = (outcome: Outcome<MessageRef>, edition: number): Fate =>
  outcome.outcome === 'done' ? { is: 'delivered', message: outcome.value, ...(edition > 0 && { edition }) } : whyOf(outcome);
