import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Journal } from '../app/ports.ts';
import { isMissing } from './files.ts';
import { nodeFiles } from './node-files.ts';

const KEY_BYTES = 32;

/**
 * The key in the file, made at the first start. Only for what is short-lived: a key that others can read, or that is no longer
 * whole, is replaced, and what it had signed is void. Whoever calls holds the lock of the folder.
 */
export const keptKey = async (path: string, journal: Journal): Promise<Buffer> => {
  const held = await readKey(path);
  if (Buffer.isBuffer(held)) return held;
  if (held !== 'missing') journal.warn({ path, why: held }, 'a key was replaced: what it had signed is void');
  return makeKey(path);
};

const readKey = async (path: string): Promise<Buffer | 'missing' | 'not-whole' | 'readable-by-others'> => {
  try {
    const { mode } = await stat(path);
    // Windows has no such bits; there the folder's own rights decide.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) return 'readable-by-others';
    const key = await readFile(path);
    return key.length === KEY_BYTES && key.some((byte) => byte !== 0) ? key : 'not-whole';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
};

/** Whole and on disk before it gets its name: after a power cut there is this key, or none, and none was used. */
const makeKey = async (path: string): Promise<Buffer> => {
  const key = randomBytes(KEY_BYTES);
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  const file = await open(fresh, 'wx', 0o600);
  try {
    await file.writeFile(key);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
  await nodeFiles.syncFolder(dirname(path));
  return key;
};
