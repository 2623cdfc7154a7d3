import { may } from '../domain/access.ts';
import { isRefusal, type Refusal } from '../domain/decider.ts';
import type { LetterCommand, LetterRefusal } from '../domain/letter/commands.ts';
import { isEverybody, type LetterContent } from '../domain/letter/content.ts';
import type { LetterEvent } from '../domain/letter/events.ts';
import { letter } from '../domain/letter/letter.ts';
import type { Letter, SentLetter } from '../domain/letter/state.ts';
import type { Person } from '../domain/organisation.ts';
import type { PersonId } from '../domain/people.ts';
import { type Handled, handler } from './handle.ts';
import type { EventLog } from './ports.ts';

/** What the index knows of a letter: enough to list it, to find it by a word, and to know when it is due. Times are ISO, UTC. */
export interface IndexedLetter {
  readonly id: string;
  readonly phase: 'draft' | 'sent';
  /** When it was saved, or sent. */
  readonly at: string;
  readonly content: LetterContent;
  readonly sendAt: string | null;
  readonly held: boolean;
  readonly recalled: boolean;
  /** Who may read a sent one. */
  readonly readers: Readers;
  /** What its "Ni frågade" shows. */
  readonly youAsked: readonly string[];
}

/** Those named, or all but those named. */
type Readers = { readonly only: readonly PersonId[] } | { readonly allBut: readonly PersonId[] };

/** The letters: one stream each, found by id, listed from an index that is read through once at start. */
export interface LetterStreams {
  perform(id: string, command: LetterCommand): Promise<Handled<Letter, LetterEvent> | Refusal<LetterRefusal>>;
  get(id: string): Promise<Letter>;
  /** Every letter that is a draft or has been sent, the newest first. */
  all(): Promise<readonly IndexedLetter[]>;
  /** Told after each commit, in order. */
  onCommit(listener: (id: string, events: readonly LetterEvent[], state: Letter) => void): void;
}

const PREFIX = 'letter-';

/** So many sent letters stay folded: the ones that are still acknowledged and asked about. */
const KEPT = 6;

const streamOf = (id: string): string => `${PREFIX}${id}`;

export const letterStreams = (log: EventLog): LetterStreams => {
  const handle = handler(log, letter);
  const index = new Map<string, IndexedLetter>();
  const resting = new Set<string>();
  const listeners: Parameters<LetterStreams['onCommit']>[0][] = [];

  const note = (id: string, state: Letter) => {
    if (state.phase === 'none') return;
    const entry = state.phase === 'deleted' ? undefined : indexed(id, state);
    if (entry) index.set(id, entry);
    else index.delete(id);
  };

  const look = async (id: string): Promise<Letter> => {
    const state = await handle.state(streamOf(id));
    if (state.phase !== 'sent') return state;
    resting.delete(id);
    resting.add(id);
    const [oldest] = resting;
    if (resting.size > KEPT && oldest !== undefined) {
      resting.delete(oldest);
      handle.release(streamOf(oldest));
    }
    return state;
  };

  const readIndex = async () => {
    for (const stream of await log.streams()) {
      if (!stream.startsWith(PREFIX)) continue;
      const id = stream.slice(PREFIX.length);
      note(id, await look(id));
      // Between two letters the people who press now have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  let read: Promise<void> | undefined;

  return {
    async perform(id, command) {
      const outcome = await handle.handle(streamOf(id), command);
      if (isRefusal(outcome) || outcome.events.length === 0) return outcome;
      note(id, outcome.state);
      for (const listener of listeners) listener(id, outcome.events, outcome.state);
      return outcome;
    },
    get: look,
    async all() {
      read ??= readIndex().catch((error: unknown) => {
        // A disk that failed once may be read the next time.
        read = undefined;
        throw error;
      });
      await read;
      return [...index.values()].sort((a, b) => b.at.localeCompare(a.at));
    },
    onCommit: (listener) => listeners.push(listener),
  };
};

/**
 * Whom a sent letter is for:
 * - everybody, where it lies in a channel: they have it before their eyes there;
 * - everybody, where it was sent to everybody, also those who joined later: what all got is no secret. But for those who were left
 *   out by name, unless it reached them all the same;
 * - else those it was sent to, and nobody who has come to a chosen unit or role since.
 * To read is not to be a recipient: only `to` is asked to acknowledge and to answer, and counted.
 */
export const readersOf = ({ to, channels, audience }: SentLetter): Readers => {
  if (channels.length > 0) return { allBut: [] };
  return isEverybody(audience) ? { allBut: audience.except.filter((id) => !to.includes(id)) } : { only: to };
};

/** Those who write letters see them all. */
export const mayRead = ({ id, roles }: Person, readers: Readers): boolean => {
  if (!may(roles, 'read-letters')) return false;
  return may(roles, 'write-letters') || ('only' in readers ? readers.only.includes(id) : !readers.allBut.includes(id));
};

const indexed = (id: string, state: Extract<Letter, { phase: 'draft' | 'sent' }>): IndexedLetter =>
  state.phase === 'draft'
    ? {
        id,
        phase: 'draft',
        at: state.savedAt,
        content: state.content,
        sendAt: state.sendAt,
        held: state.held,
        recalled: false,
        readers: { only: [] },
        youAsked: [],
      }
    : {
        id,
        phase: 'sent',
        at: state.sentAt,
        content: state.content,
        sendAt: null,
        held: false,
        recalled: state.recalledAt !== null,
        readers: readersOf(state),
        youAsked: state.youAsked,
      };
