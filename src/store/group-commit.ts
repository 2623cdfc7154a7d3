import { StaleStream, WriteFailed } from '../app/ports.ts';
import type { Line } from './lines.ts';

interface Waiting {
  readonly lines: readonly Line[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** What a stream's queue needs: where it is on disk, and one write at a time. */
interface Durable {
  position(): number;
  write(lines: readonly Line[]): Promise<void>;
}

/**
 * A stream's queue. `accept` takes its place at once and resolves when the lines are on disk; all that came while the disk was
 * busy goes in the next write. When a write fails, everything accepted so far is refused: the later was decided on the earlier.
 */
export const groupCommit = (stream: string, durable: Durable) => {
  let accepted = durable.position();
  let waiting: Waiting[] = [];
  let running = false;

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const lines = batch.flatMap((each) => each.lines);
      try {
        if (lines.length > 0) await durable.write(lines);
        for (const { resolve } of batch) resolve();
      } catch (cause) {
        const lost = [...batch, ...waiting];
        waiting = [];
        accepted = durable.position();
        for (const { reject } of lost) reject(new WriteFailed(stream, cause));
      }
    }
    running = false;
  };

  return {
    accept: (lines: readonly Line[], expected: number): Promise<void> => {
      if (accepted !== expected) return Promise.reject(new StaleStream(stream, expected, accepted));
      accepted += lines.length;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.push({ lines, resolve, reject });
      if (!running) {
        running = true;
        // One turn later, so that a burst of calls shares the first write too.
        queueMicrotask(drain);
      }
      return promise;
    },
    /** Resolves when all that was accepted has been written or refused. */
    settled: async (): Promise<void> => {
      while (running) await new Promise((resolve) => setImmediate(resolve));
    },
  };
};
