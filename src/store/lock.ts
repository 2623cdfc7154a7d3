import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive, startOf } from './process-start.ts';

/** Another log is open on the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';

  constructor(folder: string, lockFile: string, { host, pid }: Holder) {
    super(
      `${folder} is in use by process ${pid} on ${host}. Stop that process, or choose another data folder. ` +
        `If you are sure that it is not running, remove ${join(folder, lockFile)}.`,
    );
  }
}

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly started: string;
}

const host = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');
const lockName = /^lock\.([A-Za-z0-9-]*)\.(\d+)\.([0-9a-z-]+)\.[0-9a-f]+$/;
const attempts = 4;

/**
 * Takes an existing folder for this process; the answer lets go of it.
 *
 * Everyone who wants the folder first puts down a file of their own (its name says who, so there is never a half-written one)
 * and then looks at the others': of two at once at least one sees the other, and a file left by a dead process can be removed
 * without the risk of removing a fresh one. Rejects with FolderInUse.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const started = (await startOf(process.pid)) ?? 'unknown';
  for (let attempt = 1; ; attempt += 1) {
    const mine = `lock.${host}.${process.pid}.${started}.${randomBytes(6).toString('hex')}`;
    await writeFile(join(folder, mine), '', { flag: 'wx', mode: 0o600 });
    const unlock = () => rm(join(folder, mine), { force: true });
    try {
      await refuseIfHeld(folder, mine);
      return unlock;
    } catch (error) {
      await unlock();
      if (!(error instanceof FolderInUse) || attempt === attempts) throw error;
    }
    // Two that start at the same moment both step back; whoever comes again first gets it.
    await setTimeout(10 + Math.random() * 40);
  }
};

const refuseIfHeld = async (folder: string, mine: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const holder = name === mine ? undefined : holderOf(name);
    if (holder === undefined) continue;
    if (await isHeld(holder)) throw new FolderInUse(folder, name, holder);
    await rm(join(folder, name), { force: true });
  }
};

const holderOf = (name: string): Holder | undefined => {
  const [, on, pid, started] = lockName.exec(name) ?? [];
  return on === undefined || pid === undefined || started === undefined ? undefined : { host: on, pid: Number(pid), started };
};

/** A process of another machine cannot be asked, and counts as running. A number that was given to a new process does not. */
const isHeld = async (holder: Holder): Promise<boolean> => {
  if (holder.host !== host) return true;
  if (!(await isAlive(holder.pid))) return false;
  const started = await startOf(holder.pid);
  return started === undefined || holder.started === 'unknown' || started === holder.started;
};
