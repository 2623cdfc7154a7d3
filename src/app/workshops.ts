import { isRefusal, type Refusal } from '../domain/decider.ts';
import type { WorkshopCommand, WorkshopRefusal } from '../domain/workshop/commands.ts';
import type { WorkshopEvent } from '../domain/workshop/events.ts';
import { type Created, isCreated, type Workshop } from '../domain/workshop/state.ts';
import { workshop } from '../domain/workshop/workshop.ts';
import { type Handled, handler } from './handle.ts';
import type { EventLog } from './ports.ts';
import type { Workshops } from './views/home-card.ts';

export type WorkshopListener = (id: string, events: readonly WorkshopEvent[], state: Workshop) => void;

/** The workshops: one stream each, found by id, listed from an index that is read through once at start. */
export interface WorkshopStreams {
  perform(id: string, command: WorkshopCommand): Promise<Handled<Workshop, WorkshopEvent> | Refusal<WorkshopRefusal>>;
  get(id: string): Promise<Workshop>;
  /** Those that have been created, the newest first; at most `limit`. */
  newest(limit: number): Promise<Workshops>;
  /** Their ids alone: no workshop is read for it. */
  newestIds(limit: number): Promise<readonly string[]>;
  /** How many have been created. */
  count(): Promise<number>;
  /** Those that are going on, the newest first. */
  running(): Promise<Workshops>;
  /** Told after each commit, in order. */
  onCommit(listener: WorkshopListener): void;
  /** Reads the index; resolves when every workshop is known. `newest` and `running` wait for it. */
  open(): Promise<void>;
}

interface Indexed {
  readonly id: string;
  readonly draftedAt: string;
  readonly phase: Created['phase'];
}

const PREFIX = 'workshop-';

/** Workshops that are not going on stay folded for the next look, so many of them: what "mina svar" looks through. */
const KEPT = 30;

const streamOf = (id: string): string => `${PREFIX}${id}`;

export const workshopStreams = (log: EventLog): WorkshopStreams => {
  const handle = handler(log, workshop);
  const index = new Map<string, Indexed>();
  const listeners: WorkshopListener[] = [];

  const note = (id: string, state: Workshop) => {
    if (isCreated(state)) index.set(id, { id, draftedAt: state.draftedAt, phase: state.phase });
  };

  /** The state, and room for it: of those that are not going on, the ones looked at longest ago are let go of. */
  const resting = new Set<string>();
  const look = async (id: string): Promise<Workshop> => {
    const state = await handle.state(streamOf(id));
    resting.delete(id);
    if (state.phase === 'running' || state.phase === 'none') return state;
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
      const state = await handle.state(stream);
      note(stream.slice(PREFIX.length), state);
      if (state.phase !== 'running') handle.release(stream);
      // Between two workshops the people who press now have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  let indexed: Promise<void> | undefined;
  const ready = () => {
    indexed ??= readIndex();
    return indexed;
  };

  const chosen = async (limit: number, fits: (entry: Indexed) => boolean = () => true): Promise<readonly Indexed[]> => {
    await ready();
    return [...index.values()]
      .filter(fits)
      .sort((a, b) => b.draftedAt.localeCompare(a.draftedAt))
      .slice(0, limit);
  };

  const list = async (limit: number, fits?: (entry: Indexed) => boolean): Promise<Workshops> => {
    const listed: (readonly [string, Created])[] = [];
    // One after the other: two hundred that are read at once would all be in memory at once.
    for (const { id } of await chosen(limit, fits)) {
      const state = await look(id);
      if (isCreated(state)) listed.push([id, state]);
    }
    return listed;
  };

  return {
    async perform(id, command) {
      const outcome = await handle.handle(streamOf(id), command);
      if (isRefusal(outcome) || outcome.events.length === 0) return outcome;
      note(id, outcome.state);
      for (const listener of listeners) listener(id, outcome.events, outcome.state);
      return outcome;
    },
    get: look,
    newest: (limit) => list(limit),
    newestIds: async (limit) => (await chosen(limit)).map(({ id }) => id),
    running: () => list(Number.POSITIVE_INFINITY, ({ phase }) => phase === 'running'),
    async count() {
      await ready();
      return index.size;
    },
    onCommit: (listener) => listeners.push(listener),
    open: ready,
  };
};
