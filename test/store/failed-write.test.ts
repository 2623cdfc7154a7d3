import { describe, expect, it } from 'vitest';
import { StaleStream, WriteFailed } from '../../src/app/ports.ts';
import { diskError, type Hooks, hookedFiles } from '../support/files.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';
import { dataFolder } from '../support/store.ts';

const faults: [string, Hooks][] = [
  ['no space left', { write: () => Promise.reject(diskError('ENOSPC')) }],
  [
    'no space left after half of it',
    {
      write: async (go, bytes) => {
        await go(bytes.subarray(0, bytes.length / 2));
        throw diskError('ENOSPC');
      },
    },
  ],
  ['a short write', { write: (go, bytes) => go(bytes.subarray(0, bytes.length - 1)) }],
  ['a sync that fails', { sync: failingOnce('EIO') }],
];

/** Fails once and works again, as the cut after a failed write must be synced too. */
function failingOnce(code: string) {
  let failed = false;
  return (go: () => Promise<void>) => {
    if (failed) return go();
    failed = true;
    return Promise.reject(diskError(code));
  };
}

const setUp = async () => {
  const folder = await dataFolder();
  const hooks: Hooks = {};
  const journal = rememberedJournal();
  const log = await folder.open({ files: hookedFiles(hooks), journal });
  const mend = () => {
    for (const hook of Object.keys(hooks)) Reflect.deleteProperty(hooks, hook);
  };
  return { ...folder, hooks, log, told: journal.lines, mend };
};

describe.each(faults)('%s', (_, fault) => {
  it('is told to everybody who waited, keeps nothing of theirs, and lets the next append through', async () => {
    const { log, hooks, mend, content, open } = await setUp();
    await log.append('w1', ['a'], 0);
    const before = await content('w1');
    Object.assign(hooks, { ...fault, ...(fault.sync && { sync: failingOnce('EIO') }) });
    const outcomes = await Promise.allSettled([
      log.append('w1', ['b', 'c'], 1),
      log.append('w1', ['d'], 3),
      log.append('w1', [], 4),
      log.append('w1', ['stale'], 1),
    ]);
    expect(outcomes.map((o) => o.status === 'rejected' && o.reason.constructor)).toEqual([
      WriteFailed,
      WriteFailed,
      WriteFailed,
      StaleStream,
    ]);
    expect(await content('w1')).toBe(before);
    expect(await log.read('w1')).toHaveLength(1);
    mend();
    await expect(log.append('w1', ['e'], 4)).rejects.toThrow(StaleStream);
    await log.append('w1', ['e'], 1);
    await log.close();
    expect((await (await open()).read('w1')).map(({ event }) => event)).toEqual(['a', 'e']);
  });

  it('at the very first write leaves an empty stream', async () => {
    const { log, hooks, mend, content } = await setUp();
    Object.assign(hooks, { ...fault, ...(fault.sync && { sync: failingOnce('EIO') }) });
    await expect(log.append('w1', ['a'], 0)).rejects.toThrow(WriteFailed);
    expect(await content('w1')).toBe('');
    expect(await log.streams()).toEqual([]);
    mend();
    await log.append('w1', ['b'], 0);
    expect(await content('w1')).toBe('{"samling":1,"stream":"w1"}\n"b"\n');
  });
});

it('refuses what was accepted while the failing write was under way, and leaves other streams alone', async () => {
  const { log, hooks } = await setUp();
  await log.append('w2', ['x'], 0);
  await log.append('w1', ['a'], 0);
  const { promise: underWay, resolve: started } = Promise.withResolvers<void>();
  const { promise: failure, reject: fail } = Promise.withResolvers<number>();
  hooks.write = (go, bytes) => {
    if (!bytes.includes('"b"')) return go();
    started();
    return failure;
  };
  const first = log.append('w1', ['b'], 1);
  await underWay;
  const second = log.append('w1', ['c'], 2);
  await log.append('w2', ['y'], 1);
  expect(await log.read('w1')).toHaveLength(1);
  fail(diskError('EIO'));
  await expect(first).rejects.toMatchObject({ name: 'WriteFailed', cause: { code: 'EIO' } });
  await expect(second).rejects.toThrow(WriteFailed);
  await log.append('w1', ['d'], 1);
  expect(await log.read('w2')).toHaveLength(2);
});

it('refuses a new stream when its folder entry cannot be synced', async () => {
  const { log, hooks, mend } = await setUp();
  hooks.syncFolder = () => Promise.reject(diskError('EIO'));
  await expect(log.append('w1', ['a'], 0)).rejects.toThrow(WriteFailed);
  mend();
  let synced = 0;
  hooks.syncFolder = (go) => {
    synced += 1;
    return go();
  };
  await log.append('w1', ['b'], 0);
  expect(synced).toBe(1);
});

it('refuses an append when the file cannot be made, and takes the next', async () => {
  const { log, hooks, mend } = await setUp();
  await log.read('w1');
  hooks.open = () => Promise.reject(diskError('EMFILE'));
  await expect(log.append('w1', ['a'], 0)).rejects.toThrow(WriteFailed);
  mend();
  await log.append('w1', ['a'], 0);
});

it.each<[string, Hooks]>([
  ['cut', { truncate: () => Promise.reject(diskError('EIO')) }],
  ['synced after the cut', { sync: () => Promise.reject(diskError('EIO')) }],
])('a file that cannot be %s takes nothing more until the next start, and is still read', async (_, fault) => {
  const { log, hooks, told, mend, open } = await setUp();
  await log.append('w1', ['a'], 0);
  const torn: Hooks = {
    write: async (go, bytes) => {
      await go(bytes.subarray(0, 2));
      throw diskError('ENOSPC');
    },
  };
  Object.assign(hooks, torn, fault);
  await expect(log.append('w1', ['b'], 1)).rejects.toThrow(WriteFailed);
  mend();
  await expect(log.append('w1', ['c'], 1)).rejects.toThrow(WriteFailed);
  expect(await log.read('w1')).toHaveLength(1);
  expect(told).toMatchObject([{ level: 'error', facts: { stream: 'w1' } }]);
  await log.append('w2', ['other streams go on'], 0);
  await log.close();
  const again = await open();
  await again.append('w1', ['d'], 1);
  expect((await again.read('w1')).map(({ event }) => event)).toEqual(['a', 'd']);
});
