import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './chromium.ts';

let folder: string;
const program = async (name: string, mode: number): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, mode);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samling-browser-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the search for a browser', () => {
  it('finds a program by its usual name on the PATH', async () => {
    const path = await program('google-chrome', 0o755);
    expect(findBrowser({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(path);
  });

  it('passes over a file that cannot be run, and a folder', async () => {
    await rm(join(folder, 'google-chrome'), { force: true });
    await program('chromium', 0o644);
    expect(findBrowser({ PATH: [folder, tmpdir()].join(delimiter) })).toBeUndefined();
  });

  it('takes the one it is told, whatever its name', async () => {
    const path = await program('my-browser', 0o755);
    expect(findBrowser({ PATH: '', CHROME_PATH: path })).toBe(path);
  });

  it('does not guess when it was told wrong', () => {
    expect(() => findBrowser({ PATH: folder, CHROME_PATH: join(folder, 'gone') })).toThrow(/CHROME_PATH is .*gone/);
  });
});
