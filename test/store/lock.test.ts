import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { FolderInUse } from '../../src/store/lock.ts';
import { openLog } from '../../src/store/lowdb.ts';
import { startOf } from '../../src/store/process-start.ts';
import { dataFolder } from '../support/store.ts';

const script = fileURLToPath(new URL('../support/hold-log.ts', import.meta.url));

/** Starts another Samling on the folder; `said` is its first line: 'holding', or the name of its error. */
const secondProcess = async (folder: string): Promise<{ child: ChildProcess; said: string }> => {
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [said] = await once(createInterface(child.stdout), 'line');
  return { child, said };
};

const locksIn = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith('lock.'));

it('keeps a second process out, until the first is killed; what the first was thanked for is there', async () => {
  const { folder, open } = await dataFolder();
  const { child, said } = await secondProcess(folder);
  expect(said).toBe('holding');
  const refused = open();
  await expect(refused).rejects.toThrow(FolderInUse);
  await expect(refused).rejects.toThrow(`${folder} is in use by process ${child.pid} on`);
  await expect(refused).rejects.toThrow(/Stop that process, or choose another data folder/);
  expect(await locksIn(folder)).toHaveLength(1);

  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  const log = await open();
  expect(await log.read('w1')).toEqual([{ position: 1, event: { by: child.pid } }]);
  expect(await locksIn(folder)).toHaveLength(1);
  expect((await secondProcess(folder)).said).toBe('FolderInUse');
});

it('lets at most one of several in that start at once', { timeout: 20_000 }, async () => {
  const { folder } = await dataFolder();
  const outcomes = await Promise.all(Array.from({ length: 3 }, () => secondProcess(folder)));
  expect(outcomes.filter(({ said }) => said === 'holding').length).toBeLessThanOrEqual(1);
  expect(outcomes.every(({ said }) => said === 'holding' || said === 'FolderInUse')).toBe(true);
});

it('keeps a second log of the same process out, and lets it in after the first is closed', async () => {
  const { folder, open } = await dataFolder();
  const first = await open();
  await expect(open()).rejects.toThrow(`process ${process.pid}`);
  await first.append('w1', ['the first is not disturbed'], 0);
  await first.close();
  expect(await locksIn(folder)).toEqual([]);
  await (await open()).read('w1');
});

it('makes the folder, and those above it', async () => {
  const { folder } = await dataFolder();
  const log = await openLog({ folder: join(folder, 'a/b') });
  await log.append('w1', ['a'], 0);
  await log.close();
  expect(await readdir(join(folder, 'a/b'))).toEqual(['w1.jsonl']);
});

const host = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');
const started = await startOf(process.pid);

it('takes over from a process whose number was given to another, where the system tells when a process started', async () => {
  const { folder, open } = await dataFolder();
  await writeFile(join(folder, `lock.${host}.${process.pid}.0a1b2c3d-17.aa`), '');
  if (started === undefined) await expect(open()).rejects.toThrow(FolderInUse);
  else await open();
  expect(await locksIn(folder)).toHaveLength(1);
});

it.each([
  ['on another machine, which cannot be asked', `lock.another-${host}.1.0a1b2c3d-17.aa`],
  ['whose start is not known', `lock.${host}.${process.pid}.unknown.aa`],
])('does not take over from a process %s', async (_, name) => {
  const { folder, open } = await dataFolder();
  await writeFile(join(folder, name), '');
  await expect(open()).rejects.toThrow(`remove ${join(folder, name)}`);
  expect(await locksIn(folder)).toEqual([name]);
});
