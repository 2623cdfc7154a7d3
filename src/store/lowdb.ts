import { join, resolve } from 'node:path';
import { Low } from 'lowdb';
import type { EventLog, Journal, Recorded } from '../app/ports.ts';
import type { Files } from './files.ts';
import { groupCommit } from './group-commit.ts';
import { openHandles } from './handles.ts';
import { openJsonLines } from './json-lines.ts';
import { encode, type Line } from './lines.ts';
import { migrate, newestVersion, type Step, steps as shipped } from './migrate.ts';
import { checkStreamName, fileNameOf, streamOf } from './names.ts';
import { nodeFiles } from './node-files.ts';
import { untilClosed } from './until-closed.ts';

export interface LogOptions {
  /** Made if missing. One file per stream, `<stream>.jsonl`. */
  readonly folder: string;
  readonly journal?: Journal;
  /** The disk; tests put in others. */
  readonly files?: Files;
  /** From every older format version to the newest. */
  readonly steps?: readonly Step[];
}

/**
 * The event log on disk: lowdb over files of JSON lines that are only ever added to.
 * A stream's file is opened, and checked, when it is first asked for. Rejects with FolderInUse; `read`, `append` and `streams`
 * reject with Unreadable or NewerFormat for a file that they must not touch.
 */
export const openLog = async ({ folder, journal, files = nodeFiles, steps = shipped }: LogOptions): Promise<EventLog> => {
  const root = resolve(folder);
  const unlock = await files.lock(root);
  const handles = openHandles(files, journal);
  const newest = newestVersion(steps);
  const opened = new Map<string, ReturnType<typeof open>>();

  const open = async (stream: string) => {
    const path = join(root, fileNameOf(stream));
    const file = await openJsonLines({ path, stream, newest, files, handles, journal });
    const write = (lines: readonly Line[]) => new Low(file.at(file.position()), lines).write();
    return { path, file, commit: groupCommit(stream, { position: file.position, write }) };
  };

  const streamCalled = (stream: string): ReturnType<typeof open> => {
    const known = opened.get(stream);
    if (known !== undefined) return known;
    const opening = open(stream);
    opened.set(stream, opening);
    // The next call tries again: what stood in the way may be gone. Whoever asked is told.
    opening.catch(() => opened.delete(stream));
    return opening;
  };

  const { during, close } = untilClosed(async () => {
    await handles.close();
    await unlock();
  });

  return {
    read: <Event>(stream: string, after = 0) =>
      during(async () => {
        checkStreamName(stream);
        const { path, file } = await streamCalled(stream);
        const events: Recorded<Event>[] = [];
        for (let at = after; at < file.position(); ) {
          const page = new Low<readonly Line[]>(file.at(at), []);
          await page.read();
          for (const { version, json } of page.data) {
            at += 1;
            events.push({ position: at, event: migrate(steps, stream, version, parsed(json, path, at)) as Event });
          }
        }
        return events;
      }),
    append: (stream, events, expected) =>
      during(async () => {
        checkStreamName(stream);
        const lines = encode(events, newest);
        // Awaited even when it is long open: calls go on in the order in which they came.
        const { commit } = await streamCalled(stream);
        await commit.accept(lines, expected);
      }),
    remove: (stream) =>
      during(async () => {
        checkStreamName(stream);
        const { path, file, commit } = await streamCalled(stream);
        await commit.settled();
        if (file.position() === 0) return;
        opened.delete(stream);
        await handles.drop(path);
        await files.remove(path);
        await files.syncFolder(root);
      }),
    streams: () =>
      during(async () => {
        const held: string[] = [];
        for (const name of await files.names(root)) {
          const stream = streamOf(name);
          if (stream !== undefined && (await streamCalled(stream)).file.position() > 0) held.push(stream);
        }
        return held.sort();
      }),
    close,
  };
};

/** Every line was checked when the file was opened: a line that fails now has changed under us. */
const parsed = (json: string, path: string, position: number): unknown => {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error(`${path}: event ${position} can no longer be read`, { cause });
  }
};
