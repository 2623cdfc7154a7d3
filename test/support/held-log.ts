import { type EventLog, type Recorded, StaleStream, WriteFailed } from '../../src/app/ports.ts';

interface Waiting {
  readonly stream: string;
  readonly events: readonly unknown[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A log in the test's hands. Appends are accepted at once and come to the disk in the next turn; after `hold` they wait there
 * until `release`, or are lost by `fail`, as a disk that is slow or full would have it.
 */
export const heldLog = () => {
  const disk = new Map<string, unknown[]>();
  const reads: string[] = [];
  let waiting: Waiting[] = [];
  let holding = false;

  const onDisk = (stream: string) => disk.get(stream) ?? [];
  const accepted = (stream: string) =>
    waiting.reduce((sum, append) => sum + (append.stream === stream ? append.events.length : 0), onDisk(stream).length);

  const write = () => {
    for (const { stream, events, resolve } of waiting.splice(0)) {
      if (events.length > 0) disk.set(stream, [...onDisk(stream), ...structuredClone(events)]);
      resolve();
    }
  };

  const log: EventLog = {
    async read<Event>(stream: string, after = 0) {
      reads.push(stream);
      return onDisk(stream)
        .slice(after)
        .map((event, index): Recorded<Event> => ({ position: after + index + 1, event: event as Event }));
    },
    append(stream, events, expected) {
      const actual = accepted(stream);
      if (actual !== expected) return Promise.reject(new StaleStream(stream, expected, actual));
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.push({ stream, events, resolve, reject });
      queueMicrotask(() => {
        if (!holding) write();
      });
      return promise;
    },
    remove: async (stream) => void disk.delete(stream),
    streams: async () => [...disk.keys()].sort(),
    close: async () => undefined,
  };

  return {
    log,
    /** The streams that have been read, in order. */
    reads,
    events: onDisk,
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      write();
    },
    /** The disk refuses what waits, and goes on. */
    fail() {
      holding = false;
      const lost = waiting;
      waiting = [];
      for (const { stream, reject } of lost) reject(new WriteFailed(stream, new Error('ENOSPC')));
    },
    /** Another process appends. */
    sneak(stream: string, ...events: readonly unknown[]) {
      disk.set(stream, [...onDisk(stream), ...structuredClone(events)]);
    },
  };
};
