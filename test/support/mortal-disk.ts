import type { Files, OpenFile } from '../../src/store/files.ts';

type Change = { readonly bytes: Buffer; readonly offset: number } | { readonly length: number };

interface SimulatedFile {
  /** What a power cut leaves for certain. */
  synced: Buffer;
  /** What came after the last sync, in order: a power cut leaves any prefix of it, down to half a write. */
  unsynced: Change[];
  content: Buffer;
  /** False until the folder is synced: a power cut may leave no file at all. */
  listed: boolean;
}

export type Survivors = ReadonlyMap<string, Buffer>;

const apply = (content: Buffer, change: Change): Buffer => {
  if ('length' in change) return content.subarray(0, change.length);
  const after = Buffer.alloc(Math.max(content.length, change.offset + change.bytes.length));
  content.copy(after);
  change.bytes.copy(after, change.offset);
  return after;
};

/**
 * A disk in memory that dies at its operation number `killAt`, which never answers. `dead` then resolves with what is left.
 * `faults` is the share of writes and syncs that fail, partly done, while it lives.
 */
export const mortalDisk = (start: Survivors, random: () => number, killAt: number, faults = 0) => {
  const files = new Map<string, SimulatedFile>();
  const gone = new Map<string, SimulatedFile>();
  for (const [path, content] of start) files.set(path, { synced: content, unsynced: [], content, listed: true });
  const { promise: dead, resolve: die } = Promise.withResolvers<Survivors>();
  let operations = 0;

  const survivors = (): Survivors => {
    const left = new Map<string, Buffer>();
    const back = [...gone].filter(([path]) => !files.has(path) && random() < 0.5);
    for (const [path, { synced, unsynced, listed }] of [...files, ...back]) {
      if (!listed && random() < 0.5) continue;
      const kept = unsynced.slice(0, Math.floor(random() * (unsynced.length + 1)));
      const next = unsynced[kept.length];
      if (next !== undefined && 'bytes' in next) {
        kept.push({ ...next, bytes: next.bytes.subarray(0, Math.floor(random() * (next.bytes.length + 1))) });
      }
      left.set(path, kept.reduce(apply, synced));
    }
    return left;
  };

  /** Takes a while, then is done; or is where the disk dies, half done (the change made, the answer never given). */
  const operation = async <Result>(work: () => Result): Promise<Result> => {
    for (let turns = Math.floor(random() * 4); turns > 0; turns -= 1) await null;
    operations += 1;
    if (operations > killAt) return new Promise(() => undefined);
    if (operations < killAt) return work();
    // Done or failed, nobody is told.
    if (random() < 0.5) await Promise.allSettled([(async () => work())()]);
    die(survivors());
    return new Promise(() => undefined);
  };

  const change = (file: SimulatedFile, made: Change) => {
    file.unsynced.push(made);
    file.content = apply(file.content, made);
  };

  const opened = (file: SimulatedFile): OpenFile => ({
    size: () => operation(() => file.content.length),
    read: (offset, length) => operation(() => file.content.subarray(offset, offset + length)),
    write: (bytes, offset) =>
      operation(() => {
        const taken = random() < faults ? Math.floor(random() * bytes.length) : bytes.length;
        change(file, { bytes: bytes.subarray(0, taken), offset });
        return taken;
      }),
    truncate: (length) => operation(() => change(file, { length })),
    sync: () =>
      operation(() => {
        // Only the sync of a write fails: a cut that cannot be synced closes the stream, which has a test of its own.
        const last = file.unsynced.at(-1);
        if (last !== undefined && 'bytes' in last && random() < faults) throw new Error('EIO: simulated');
        file.synced = file.content;
        file.unsynced = [];
      }),
    close: () => operation(() => undefined),
  });

  const disk: Files = {
    lock: async () => async () => undefined,
    names: () => operation(() => [...files.keys()].map((path) => path.slice(path.lastIndexOf('/') + 1))),
    open: (path, create) =>
      operation(() => {
        const file = files.get(path) ?? { synced: Buffer.alloc(0), unsynced: [], content: Buffer.alloc(0), listed: false };
        if (!files.has(path) && !create) throw Object.assign(new Error('ENOENT: simulated'), { code: 'ENOENT' });
        files.set(path, file);
        return opened(file);
      }),
    // A name that is gone may come back after a power cut until the folder is synced.
    remove: (path) =>
      operation(() => {
        const file = files.get(path);
        if (file) gone.set(path, file);
        files.delete(path);
      }),
    syncFolder: () =>
      operation(() => {
        for (const file of files.values()) file.listed = true;
        gone.clear();
      }),
  };
  return { disk, dead, kill: () => die(survivors()) };
};
