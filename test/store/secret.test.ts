import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keptKey } from '../../src/store/secret.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const place = async () => {
  const { folder, remove } = await temporaryFolder();
  onTestFinished(remove);
  const journal = rememberedJournal();
  const path = join(folder, 'download.key');
  return { folder, path, journal, key: () => keptKey(path, journal) };
};

it('is made once, of 32 bytes that nobody else has, and kept', async () => {
  const [one, other] = [await place(), await place()];
  const key = await one.key();
  expect(key).toHaveLength(32);
  expect(await readFile(one.path)).toEqual(key);
  expect(await one.key()).toEqual(key);
  expect(await other.key()).not.toEqual(key);
  expect(await readdir(one.folder)).toEqual(['download.key']);
  expect(one.journal.lines).toEqual([]);
});

it.runIf(process.platform !== 'win32')('is readable for the bot alone', async () => {
  const { path, key } = await place();
  await key();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it.each([
  ['is cut short', Buffer.alloc(31, 1), 'not-whole'],
  ['is too long', Buffer.alloc(33, 1), 'not-whole'],
  ['is empty', Buffer.alloc(0), 'not-whole'],
  ['is all zeros, as a power cut can leave a file', Buffer.alloc(32), 'not-whole'],
])('is replaced when it %s, and the journal says so', async (_, bytes, why) => {
  const { folder, path, journal, key } = await place();
  await writeFile(path, bytes, { mode: 0o600 });
  const fresh = await key();
  expect(fresh).toHaveLength(32);
  expect(fresh).not.toEqual(bytes);
  expect(await readFile(path)).toEqual(fresh);
  expect(await key()).toEqual(fresh);
  expect(journal.lines).toMatchObject([{ level: 'warn', facts: { why } }]);
  expect(await readdir(folder)).toEqual(['download.key']);
});

it.runIf(process.platform !== 'win32')('is replaced when others can read it', async () => {
  const { path, journal, key } = await place();
  const known = await key();
  await chmod(path, 0o640);
  expect(await key()).not.toEqual(known);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(journal.lines).toMatchObject([{ level: 'warn', facts: { why: 'readable-by-others' } }]);
});

it('is made although a start before was cut off while making it', async () => {
  const { folder, path, key } = await place();
  await writeFile(`${path}.new`, Buffer.alloc(7), { mode: 0o644 });
  const fresh = await key();
  expect(await readFile(path)).toEqual(fresh);
  expect(await readdir(folder)).toEqual(['download.key']);
});

it('is not made up where the folder is missing, or a folder is in its place', async () => {
  const { folder, journal, path } = await place();
  await expect(keptKey(join(folder, 'gone', 'download.key'), journal)).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(keptKey(folder, journal)).rejects.toThrow();
  expect(path).toContain('download.key');
});
