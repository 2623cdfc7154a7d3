import { expect, it } from 'vitest';
import { type Hooks, hookedFiles, slowFiles } from '../support/files.ts';
import { dataFolder } from '../support/store.ts';

const burst = 95;

it('writes and syncs a burst of 95 once, and what comes meanwhile once more', async () => {
  const counted = { writes: 0, syncs: 0 };
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const hooks: Hooks = {
    write: (go) => {
      counted.writes += 1;
      return go();
    },
    sync: async (go) => {
      counted.syncs += 1;
      await held;
      await go();
    },
  };
  const { open } = await dataFolder();
  const log = await open({ files: hookedFiles(hooks) });
  const first = Array.from({ length: burst }, (_, i) => log.append('w1', [i], i));
  await expect.poll(() => counted.syncs, { timeout: 4000 }).toBe(1);
  const second = Array.from({ length: burst }, (_, i) => log.append('w1', [burst + i], burst + i));
  expect(await log.read('w1')).toEqual([]);
  release();
  await Promise.all([...first, ...second]);
  expect(counted).toEqual({ writes: 2, syncs: 2 });
  expect((await log.read<number>('w1')).map(({ event }) => event)).toEqual(Array.from({ length: 2 * burst }, (_, i) => i));
});

it('acknowledges only after the sync', async () => {
  let synced = false;
  const { open } = await dataFolder();
  const files = hookedFiles({
    sync: async (go) => {
      await go();
      synced = true;
    },
  });
  const log = await open({ files });
  await log.append('w1', ['a'], 0);
  expect(synced).toBe(true);
});

it('answers a burst within two slow syncs, not ninety-five', async () => {
  const { open } = await dataFolder();
  const log = await open({ files: slowFiles(50) });
  await log.append('w1', ['a'], 0);
  const start = performance.now();
  await Promise.all(Array.from({ length: burst }, (_, i) => log.append('w1', [i], i + 1)));
  // Two syncs of 50 ms; the rest is room for a busy machine. One sync each would take 4 750 ms.
  expect(performance.now() - start).toBeLessThan(1000);
});

it('does not let a slow stream hold up another', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const { open } = await dataFolder();
  const hooks: Hooks = {};
  const log = await open({ files: hookedFiles(hooks) });
  hooks.write = async (go, bytes) => {
    if (bytes.includes('slow')) await held;
    return go();
  };
  const slow = log.append('w1', ['slow'], 0);
  await log.append('w2', ['a'], 0);
  release();
  await slow;
});
