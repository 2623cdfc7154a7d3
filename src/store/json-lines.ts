import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Journal } from '../app/ports.ts';
import { type Extent, emptyExtent, frame, pageSize } from './extent.ts';
import { type Files, isMissing, type OpenFile } from './files.ts';
import type { Handles } from './handles.ts';
import { headerIn, type Line, split } from './lines.ts';
import { scan } from './scan.ts';
import { Unreadable } from './unreadable.ts';

/** One stream's file. Its events stay on the disk; in memory there is only its extent. */
export interface JsonLines {
  /** Events that are safe on disk. */
  position(): number;
  /**
   * lowdb's view of the file: `data` is a piece of the stream. Reading gives the events after `position`, at most a page;
   * writing appends them in one write and one sync, all or nothing. One write at a time.
   */
  at(position: number): Adapter<readonly Line[]>;
}

interface Place {
  readonly path: string;
  readonly stream: string;
  readonly newest: number;
  readonly files: Files;
  readonly handles: Handles;
  readonly journal: Journal | undefined;
}

/** Checks the whole file; a torn end is cut off and journalled. A missing file is an empty stream, and is made by the first write. */
export const openJsonLines = async (place: Place): Promise<JsonLines> => {
  const { path, stream, files, handles, journal } = place;
  let extent = await found(place);
  let damage: unknown;

  const read = async (after: number): Promise<readonly Line[]> => {
    const { position, length, marks } = extent;
    if (after >= position) return [];
    const page = Math.floor(after / pageSize);
    const from = marks[page];
    if (from === undefined) throw new RangeError(`${stream}: no position ${after}`);
    const size = (marks[page + 1]?.offset ?? length) - from.offset;
    const bytes = await handles.use(path, false, (file) => file.read(from.offset, size));
    if (bytes.length < size) throw new Unreadable(path, from.offset + bytes.length, 'the file has become shorter');
    return linesIn(bytes, from.version).slice(after - page * pageSize);
  };

  const write = async (lines: readonly Line[]): Promise<void> => {
    if (damage !== undefined) throw new Error(`${path}: closed to writing until the next start`, { cause: damage });
    const isNew = extent.length === 0;
    const next = frame(extent, stream, lines);
    await handles.use(path, isNew, async (file) => {
      try {
        const written = await file.write(next.bytes, extent.length);
        if (written < next.bytes.length) throw new Error(`${path}: the disk took ${written} of ${next.bytes.length} bytes`);
        await both(file.sync(), isNew ? files.syncFolder(dirname(path)) : undefined);
      } catch (error) {
        await undo(file);
        throw error;
      }
    });
    extent = next.extent;
  };

  /** Cuts off what a failed write may have left, and syncs the cut: what was refused must not come back after a power cut. */
  const undo = async (file: OpenFile): Promise<void> => {
    try {
      await file.truncate(extent.length);
      await file.sync();
    } catch (error) {
      damage = error;
      journal?.error({ stream, path, error: String(error) }, 'a failed write could not be undone, the stream takes no more');
    }
  };

  return { position: () => extent.position, at: (position) => ({ read: () => read(position), write }) };
};

const found = async ({ path, stream, newest, handles, journal }: Place): Promise<Extent> => {
  try {
    return await handles.use(path, false, async (file) => {
      const { extent, torn } = await scan(file, path, stream, newest);
      if (torn > 0) {
        await file.truncate(extent.length);
        journal?.warn({ stream, path, bytes: torn, position: extent.position }, 'cut off a torn write, never acknowledged');
      }
      return extent;
    });
  } catch (error) {
    if (isMissing(error)) return emptyExtent;
    throw error;
  }
};

const linesIn = (bytes: Buffer, before: number): readonly Line[] => {
  const lines: Line[] = [];
  let version = before;
  for (const { text = '' } of split(bytes, 0)) {
    const header = headerIn(text);
    if (header === undefined) lines.push({ version, json: text });
    else version = header.version;
  }
  return lines;
};

/** Waits for both, also when one fails: nothing may be under way when the failure is dealt with. */
const both = async (...works: readonly (Promise<void> | undefined)[]): Promise<void> => {
  for (const result of await Promise.allSettled(works)) if (result.status === 'rejected') throw result.reason;
};
