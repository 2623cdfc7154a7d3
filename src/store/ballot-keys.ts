import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Files, isMissing } from './files.ts';

const BYTES = 32;
const ENDING = '.key';

/** One key for each sealed stream, in a file of its own beside it, `<stream>.key`: made before the first ballot, destroyed when the round is counted. */
export interface BallotKeys {
  /** Sealed streams that have a key. */
  sealed(): readonly string[];
  /** The stream's key; made, and on disk, where there is none. */
  keyOf(stream: string): Promise<Buffer>;
  /** Overwrites the key: what was sealed with it can never be read again, wherever copies of it lie. The file tells that there is more to do. */
  destroy(stream: string): Promise<void>;
  /** Takes away the file of a key that is destroyed. */
  forget(stream: string): Promise<void>;
}

/** Looks for the keys that are there. Whoever calls holds the folder's lock. */
export const openBallotKeys = async (folder: string, files: Files): Promise<BallotKeys> => {
  const names = await files.names(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const keys = new Map<string, Promise<Buffer>>();
  const pathOf = (stream: string) => join(folder, `${stream}${ENDING}`);

  const read = async (stream: string): Promise<Buffer> => {
    const file = await files.open(pathOf(stream), false);
    try {
      return await file.read(0, BYTES);
    } finally {
      await file.close();
    }
  };

  const make = async (stream: string): Promise<Buffer> => {
    const key = randomBytes(BYTES);
    await write(stream, key);
    await files.syncFolder(folder);
    return key;
  };

  const write = async (stream: string, bytes: Buffer): Promise<void> => {
    const file = await files.open(pathOf(stream), true);
    try {
      const written = await file.write(bytes, 0);
      if (written < bytes.length) throw new Error(`${pathOf(stream)}: the disk took ${written} of ${bytes.length} bytes`);
      await file.sync();
    } finally {
      await file.close();
    }
  };

  for (const name of names) {
    const stream = name.slice(0, -ENDING.length);
    if (!name.startsWith('ballots-') || !name.endsWith(ENDING)) continue;
    const key = await read(stream);
    // Torn when it was made: nothing was ever sealed with it.
    if (key.length === BYTES) keys.set(stream, Promise.resolve(key));
  }

  return {
    sealed: () => [...keys.keys()],
    keyOf(stream) {
      const known = keys.get(stream);
      if (known) return known;
      const making = make(stream);
      keys.set(stream, making);
      // The next ballot tries again. Whoever asked is told.
      making.catch(() => keys.delete(stream));
      return making;
    },
    async destroy(stream) {
      if (!keys.has(stream)) return;
      await write(stream, randomBytes(BYTES));
    },
    async forget(stream) {
      if (!keys.has(stream)) return;
      await files.remove(pathOf(stream));
      await files.syncFolder(folder);
      keys.delete(stream);
    },
  };
};
