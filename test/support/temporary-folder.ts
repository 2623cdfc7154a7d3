import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder, and how to be rid of it. */
export const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samling-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
