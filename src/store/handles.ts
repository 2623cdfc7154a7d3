import type { Journal } from '../app/ports.ts';
import type { Files, OpenFile } from './files.ts';

/** Files that stay open when nobody uses them; far below the 1 024 that Linux gives a process. */
const mostIdle = 64;

interface Handle {
  readonly file: Promise<OpenFile>;
  users: number;
}

export interface Handles {
  /** Lends the open file for the time of `work`. Without `create`, a missing file rejects with ENOENT. */
  use<Result>(path: string, create: boolean, work: (file: OpenFile) => Promise<Result>): Promise<Result>;
  /** Closes a file that nobody uses, so that it can be removed. */
  drop(path: string): Promise<void>;
  /** Closes every file that nobody uses. */
  close(): Promise<void>;
}

/** Open files, least recently used first to be closed. */
export const openHandles = (files: Files, journal?: Journal): Handles => {
  const held = new Map<string, Handle>();
  let closing: Promise<void> = Promise.resolve();

  const take = (path: string, create: boolean): Handle => {
    // Only after the closes under way, so that a quick succession of streams does not pile up open files.
    const handle = held.get(path) ?? { file: closing.then(() => files.open(path, create)), users: 0 };
    // Set anew, so that the map's order is the order of use.
    held.delete(path);
    held.set(path, handle);
    handle.users += 1;
    return handle;
  };

  const shut = (path: string, { file }: Handle) => {
    held.delete(path);
    // What was written is synced by now: a close that fails loses nothing, but is worth knowing.
    const close = async () => (await file).close();
    closing = closing
      .then(close)
      .catch((error: unknown) => journal?.warn({ path, error: String(error) }, 'a file did not close'));
  };

  const trim = (most: number) => {
    for (const [path, handle] of held) {
      if (held.size <= most) return;
      if (handle.users === 0) shut(path, handle);
    }
  };

  return {
    use: async (path, create, work) => {
      const handle = take(path, create);
      try {
        const file = await handle.file.catch((error: unknown) => {
          if (held.get(path) === handle) held.delete(path);
          throw error;
        });
        return await work(file);
      } finally {
        handle.users -= 1;
        trim(mostIdle);
      }
    },
    drop: async (path) => {
      const handle = held.get(path);
      if (handle?.users === 0) shut(path, handle);
      await closing;
    },
    close: async () => {
      trim(0);
      await closing;
    },
  };
};
