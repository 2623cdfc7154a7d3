import { type Copy, type CopyCommand, copies } from '../domain/copies.ts';
import { keyOf, type Message } from '../domain/delivery.ts';
import type { SentLetter } from '../domain/letter/state.ts';
import type { PersonId } from '../domain/people.ts';
import type { Correspondence } from './correspondence.ts';
import { handler } from './handle.ts';
import { keptKey } from './kept-key.ts';
import type { Nameless } from './nameless.ts';
import type { OpenForms } from './open-forms.ts';
import type { PeopleService } from './people.ts';
import type { Clock, EventLog, Journal, Messenger, Presenter } from './ports.ts';
import { broadcastsOf } from './resendings.ts';
import { letterCard } from './views/letters/letter-card.ts';

/** Where a letter lies beside the messages that it was sent as: previews, tests, and what people have fetched themselves. */
export interface LetterCopies {
  /** This message of the person's shows the letter as it stands now. */
  placed(letter: string, person: PersonId, message: Message): Promise<void>;
  /** It shows something else now. */
  left(letter: string, person: PersonId, message: Message): Promise<void>;
  /** Corrects the copies, or takes them away, as the letter says. Safe to repeat; resolves when all are tried. */
  bringUpToDate(letter: string): Promise<void>;
  /** The copies that a person has. */
  of(letter: string, person: PersonId): Promise<readonly Message[]>;
  /** Resolves when no copy is being edited. */
  idle(): Promise<void>;
}

const streamOf = (letter: string): string => `copies-${letter}`;

export const copiesOfLetters = ({
  log,
  post,
  people,
  messenger,
  present,
  forms,
  nameless,
  clock,
  journal,
}: {
  log: EventLog;
  post: Correspondence;
  people: PeopleService;
  messenger: Messenger;
  present: Presenter;
  forms: OpenForms;
  nameless: Nameless;
  clock: Clock;
  journal: Journal;
}): LetterCopies => {
  const handle = handler(log, copies);
  const underway = new Map<string, Promise<void>>();
  const now = () => clock.now().toISOString();
  const record = async (letter: string, command: CopyCommand) => {
    await handle.handle(streamOf(letter), command);
  };

  /** A message that the letter was sent as is in its ledger already. */
  const isSent = async (letter: string, state: SentLetter, person: PersonId, { activityId }: Message): Promise<boolean> => {
    const { deliveries } = await post.outbox.ledger(letter);
    return broadcastsOf(state).some((broadcast) => {
      const status = deliveries.get(keyOf(broadcast, { kind: 'person', person }))?.status;
      return status?.is === 'delivered' && status.message.activityId === activityId;
    });
  };

  const editOne = async (letter: string, state: SentLetter, { person, message }: Copy) => {
    const edition = state.recalledAt === null ? state.corrections.length : 'gone';
    const draw = async () => {
      // A question may be being written in its place, or have left the only key to its answer there.
      if (forms.putOff(letter, person)) return null;
      const [inbox, language] = await Promise.all([post.inbox.state(), people.language(person)]);
      const kept = keptKey(message, { nameless, inbox, present, language });
      return (
        kept ?? present({ kind: 'letter-card', view: letterCard(letter, state, inbox, { person }), corrected: true }, language)
      );
    };
    const outcome =
      edition === 'gone' ? await messenger.remove(message, 'broadcast') : await messenger.update(message, draw, 'broadcast');
    if (outcome.outcome === 'done') await record(letter, { type: 'bring-copy-up-to-date', at: now(), message, edition });
    else if (!(outcome.outcome === 'refused' && outcome.code === 'Withdrawn'))
      journal.warn({ letter, ...message, ...outcome }, 'a copy could not be brought up to date');
  };

  const editAll = async (letter: string) => {
    const state = await post.letters.get(letter);
    if (state.phase !== 'sent') return;
    const due = [...(await handle.state(streamOf(letter))).values()].filter(
      ({ shows }) => state.recalledAt !== null || shows < state.corrections.length,
    );
    await Promise.all(due.map((copy) => editOne(letter, state, copy)));
  };

  return {
    async placed(letter, person, message) {
      const state = await post.letters.get(letter);
      if (state.phase !== 'draft' && state.phase !== 'sent') return;
      if (state.phase === 'sent' && (await isSent(letter, state, person, message))) return;
      const edition = state.phase === 'sent' ? state.corrections.length : 0;
      await record(letter, { type: 'place-copy', at: now(), person, message, edition });
    },
    async left(letter, person, message) {
      const state = await post.letters.get(letter);
      // Most presses are on the letter as it was sent: they cost no look at the copies.
      if (state.phase !== 'sent' || (await isSent(letter, state, person, message))) return;
      await record(letter, { type: 'leave-copy', at: now(), message });
    },
    async bringUpToDate(letter) {
      // One after another: what has been corrected twice ends with the last.
      const work = Promise.allSettled([underway.get(letter)]).then(() => editAll(letter));
      underway.set(letter, work);
      try {
        await work;
      } finally {
        if (underway.get(letter) === work) underway.delete(letter);
      }
    },
    async of(letter, person) {
      const all = [...(await handle.state(streamOf(letter))).values()];
      return all.filter((copy) => copy.person === person).map(({ message }) => message);
    },
    async idle() {
      while (underway.size > 0) await Promise.allSettled(underway.values());
    },
  };
};
