import type { InboxEvent } from '../domain/inbox/events.ts';
import { type EventLog, type Recorded, StaleStream } from './ports.ts';

/** What a single stream's handler asks of a log. */
type Stream = Pick<EventLog, 'read' | 'append'>;

interface Positions {
  readonly named: number;
  readonly nameless: number;
}

/**
 * The inbox's stream as two: what those without a name do lies in one of its own (`<stream>-nameless`), with no dated neighbours, and
 * is read first. The facts of the two can be read in any order for that: each kind is about its own part of a post, and a fact about
 * a post that is gone does nothing (domain/inbox/state.ts). What was stored before there were two is read as it lies.
 */
export const namelessApart = (log: EventLog, stream: string): Stream => {
  const apart = `${stream}-nameless`;
  const ids = new Set<string>();
  const underway = new Set<Promise<unknown>>();
  let positions: Positions | undefined;

  /** Sent without a name, or done to a post that was and that lies in the stream apart. */
  const isApart = (event: unknown): boolean => {
    const { type, id = '', asker } = event as Partial<Extract<InboxEvent, { type: 'post-sent' }>>;
    if (type === 'post-sent') return asker?.named === false;
    return asksOwn.has(String(type)) && ids.has(id);
  };

  const remember = (events: readonly unknown[]) => {
    for (const event of events) {
      const { type, id } = event as Partial<InboxEvent>;
      if (type === 'post-sent' && id !== undefined) ids.add(id);
    }
  };

  const written = async (writes: readonly Promise<void>[]): Promise<void> => {
    const all = Promise.all(writes);
    underway.add(all);
    try {
      await all;
    } catch (error) {
      // What the disk holds is read anew before anything more is written.
      positions = undefined;
      throw error;
    } finally {
      underway.delete(all);
    }
  };

  return {
    async read<Event>(): Promise<readonly Recorded<Event>[]> {
      await Promise.allSettled(underway);
      const [nameless, named] = await Promise.all([log.read<Event>(apart), log.read<Event>(stream)]);
      positions = { named: named.length, nameless: nameless.length };
      ids.clear();
      remember(nameless.map(({ event }) => event));
      return [...nameless, ...named].map(({ event }, index) => ({ position: index + 1, event }));
    },
    async append(_, events, expected) {
      const from = positions;
      const total = from === undefined ? 0 : from.named + from.nameless;
      if (from === undefined || total !== expected) throw new StaleStream(stream, expected, total);
      const nameless = events.filter(isApart);
      const named = events.filter((event) => !isApart(event));
      remember(nameless);
      positions = { named: from.named + named.length, nameless: from.nameless + nameless.length };
      // Nothing to write: waits for both. Something: for its own stream, so that what is told is what became of it.
      await written([
        ...(named.length > 0 || events.length === 0 ? [log.append(stream, named, from.named)] : []),
        ...(nameless.length > 0 || events.length === 0 ? [log.append(apart, nameless, from.nameless)] : []),
      ]);
    },
  };
};

const asksOwn: ReadonlySet<string> = new Set<InboxEvent['type']>(['post-changed', 'post-withdrawn']);
