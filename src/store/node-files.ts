import { constants } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Files, OpenFile } from './files.ts';
import { lockFolder } from './lock.ts';

/** The real disk. Folder and files are readable for the bot's own account only: they hold what people wrote. */
export const nodeFiles: Files = {
  lock: async (folder) => {
    await makeFolder(folder);
    return lockFolder(folder);
  },
  names: (folder) => readdir(folder),
  open: openFile,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};

async function openFile(path: string, create: boolean): Promise<OpenFile> {
  const handle = await open(path, create ? constants.O_RDWR | constants.O_CREAT : constants.O_RDWR, 0o600);
  return {
    size: async () => (await handle.stat()).size,
    read: async (offset, length) => {
      const bytes = Buffer.allocUnsafe(length);
      let held = 0;
      while (held < length) {
        const { bytesRead } = await handle.read(bytes, held, length - held, offset + held);
        if (bytesRead === 0) break;
        held += bytesRead;
      }
      return bytes.subarray(0, held);
    },
    write: async (bytes, offset) => (await handle.write(bytes, 0, bytes.length, offset)).bytesWritten,
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}

/** A new folder is itself an entry in its parent, and that one in its own: each is synced. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder as a file; NTFS journals the entry itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
