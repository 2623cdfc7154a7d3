import { setTimeout } from 'node:timers/promises';
import type { Files, OpenFile } from '../../src/store/files.ts';
import { nodeFiles } from '../../src/store/node-files.ts';

/** What to do around (`go` does the real thing) or instead of single operations. */
export interface Hooks {
  open?: (go: () => Promise<OpenFile>, path: string) => Promise<OpenFile>;
  close?: (go: () => Promise<void>) => Promise<void>;
  write?: (go: (bytes?: Buffer) => Promise<number>, bytes: Buffer) => Promise<number>;
  sync?: (go: () => Promise<void>) => Promise<void>;
  truncate?: (go: () => Promise<void>) => Promise<void>;
  syncFolder?: (go: () => Promise<void>) => Promise<void>;
}

/** The real disk, with hooks. They may be set and removed while it is in use. */
export const hookedFiles = (hooks: Hooks): Files => {
  const hooked = (file: OpenFile): OpenFile => ({
    ...file,
    write: (bytes, offset) => {
      const go = (some = bytes) => file.write(some, offset);
      return hooks.write === undefined ? go() : hooks.write(go, bytes);
    },
    sync: () => (hooks.sync === undefined ? file.sync() : hooks.sync(file.sync)),
    close: () => (hooks.close === undefined ? file.close() : hooks.close(file.close)),
    truncate: (length) => {
      const go = () => file.truncate(length);
      return hooks.truncate === undefined ? go() : hooks.truncate(go);
    },
  });
  return {
    ...nodeFiles,
    open: (path, create) => {
      const go = async () => hooked(await nodeFiles.open(path, create));
      return hooks.open === undefined ? go() : hooks.open(go, path);
    },
    syncFolder: (folder) => {
      const go = () => nodeFiles.syncFolder(folder);
      return hooks.syncFolder === undefined ? go() : hooks.syncFolder(go);
    },
  };
};

/** A disk that takes `ms` longer for every sync. */
export const slowFiles = (ms: number): Files => {
  const later = async (go: () => Promise<void>) => {
    await setTimeout(ms);
    await go();
  };
  return hookedFiles({ sync: later, syncFolder: later });
};

/** An error as Node gives it: ENOSPC, EIO … */
export const diskError = (code: string): Error => Object.assign(new Error(`${code}: simulated`), { code });
