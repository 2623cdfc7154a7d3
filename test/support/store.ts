import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type LogOptions, openLog } from '../../src/store/lowdb.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A data folder for one test, with logs that are closed and files that are gone when it is over. */
export const dataFolder = async () => {
  const { folder, remove } = await temporaryFolder();
  onTestFinished(remove);
  const pathOf = (stream: string) => join(folder, `${stream}.jsonl`);
  return {
    folder,
    pathOf,
    open: async (options: Omit<LogOptions, 'folder'> = {}) => {
      const log = await openLog({ folder, ...options });
      onTestFinished(() => log.close());
      return log;
    },
    put: (stream: string, content: string | Buffer) => writeFile(pathOf(stream), content),
    content: (stream: string) => readFile(pathOf(stream), 'utf8'),
  };
};
