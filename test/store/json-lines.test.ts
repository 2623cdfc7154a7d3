import { access, rename, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { EventLog } from '../../src/app/ports.ts';
import { hookedFiles } from '../support/files.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';
import { dataFolder } from '../support/store.ts';

const header = '{"samling":1,"stream":"w1"}\n';
const eventsOf = async (log: EventLog, stream = 'w1') => (await log.read(stream)).map(({ event }) => event);

describe('a stream on disk', () => {
  it('is one file: a header with the format version, then one event per line', async () => {
    const { open, content } = await dataFolder();
    const log = await open();
    await log.append('w1', [{ type: 'workshop-opened' }], 0);
    await log.append('w1', [{ type: 'answer-given', text: 'Mod\n& tid' }], 1);
    expect(await content('w1')).toBe(`${header}{"type":"workshop-opened"}\n{"type":"answer-given","text":"Mod\\n& tid"}\n`);
  });

  it('is there after a restart, and goes on', async () => {
    const { open } = await dataFolder();
    const before = await open();
    await before.append('w1', ['a', 'b'], 0);
    await before.close();
    const after = await open();
    await after.append('w1', ['c'], 2);
    expect(await eventsOf(after)).toEqual(['a', 'b', 'c']);
    expect(await after.streams()).toEqual(['w1']);
  });

  it('is readable for the own account only', async () => {
    const { open, pathOf } = await dataFolder();
    await (await open()).append('w1', ['a'], 0);
    expect((await stat(pathOf('w1'))).mode & 0o077).toBe(0);
  });

  it('is not made by reading', async () => {
    const { open, pathOf } = await dataFolder();
    expect(await (await open()).read('w1')).toEqual([]);
    await expect(access(pathOf('w1'))).rejects.toThrow('ENOENT');
  });

  it('keeps at most 64 files open, and reads on from those it closed', async () => {
    let [openNow, most] = [0, 0];
    const files = hookedFiles({
      open: async (go) => {
        const file = await go();
        openNow += 1;
        most = Math.max(most, openNow);
        return file;
      },
      close: async (go) => {
        await go();
        openNow -= 1;
      },
    });
    const { open } = await dataFolder();
    const log = await open({ files });
    for (let n = 0; n < 100; n += 1) await log.append(`w${n}`, [n], 0);
    for (let n = 0; n < 100; n += 1) await log.append(`w${n}`, [n], 1);
    for (let n = 0; n < 100; n += 1) expect(await eventsOf(log, `w${n}`)).toEqual([n, n]);
    expect(most).toBeGreaterThan(60);
    // The one in use comes on top.
    expect(most).toBeLessThanOrEqual(65);
    await log.close();
    expect(openNow).toBe(0);
  });
});

describe('a torn end', () => {
  it.each([
    ['no newline', '"b"'],
    ['half an event', '{"type":"answer-gi'],
    ['half a letter', Buffer.from('"å').subarray(0, 2)],
    ['not JSON', '{"type":}\n'],
    ['zeros', Buffer.alloc(512)],
    ['half an append of two events', '"b" \n'],
    ['an append of two events, the second half', '"b" \n"c'],
    ['a newer header and nothing', '{"samling":2,"stream":"w1"}\n'],
  ])('is cut off and journalled: %s', async (_, torn) => {
    const { open, put, content } = await dataFolder();
    const journal = rememberedJournal();
    await put('w1', Buffer.concat([Buffer.from(`${header}"a"\n`), Buffer.from(torn)]));
    const log = await open({ journal, steps: [(event) => event] });
    expect(await eventsOf(log)).toEqual(['a']);
    expect(await content('w1')).toBe(`${header}"a"\n`);
    expect(journal.lines).toMatchObject([{ level: 'warn', facts: { stream: 'w1', position: 1, bytes: torn.length } }]);
    await log.append('w1', ['d'], 1);
    expect(await eventsOf(log)).toEqual(['a', 'd']);
  });

  it.each(['{"samli', header, `${header}"a`, '\0\0\0\0', ''])(
    'of the very first write leaves an empty stream: %j',
    async (torn) => {
      const { open, put, content } = await dataFolder();
      await put('w1', torn);
      const log = await open();
      expect(await log.streams()).toEqual([]);
      await log.append('w1', ['a'], 0);
      expect(await content('w1')).toBe(`${header}"a"\n`);
    },
  );
});

describe('a file that is not as it should be', () => {
  const long = `${JSON.stringify('x'.repeat(2000))}\n`.repeat(500);
  it.each([
    ['a broken line in the middle', `${header}"a"\n{"b\n"c"\n`, 32],
    ['a broken line before a torn end', `${header}"a"\n{"b\n"c`, 32],
    ['a broken line far in', `${header}${long}{"b\n"c"\n`, header.length + long.length],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from(`${header}"`), Buffer.from([0xff]), Buffer.from('"\n"c"\n')]), 28],
    ['an empty line', `${header}"a"\n\n"c"\n`, 32],
    ['no header', '"a"\n"b"\n', 0],
    ['not ours at all, in one line', 'hello', 0],
    ['another stream', '{"samling":1,"stream":"w2"}\n"a"\n', 0],
    ['a header without a number', '{"samling":"1","stream":"w1"}\n"a"\n', 0],
    ['an older header after a newer', `${header}"a"\n${header}"b"\n`, 32],
  ])('stops with its name and the byte, and is not touched: %s', async (_, bytes, offset) => {
    const { open, put, content, pathOf } = await dataFolder();
    await put('w1', bytes);
    const log = await open();
    const stop = `${pathOf('w1')} cannot be read from byte ${offset}:`;
    await expect(log.read('w1')).rejects.toThrow(stop);
    await expect(log.append('w1', ['d'], 0)).rejects.toThrow(stop);
    await expect(log.streams()).rejects.toThrow(stop);
    expect(await content('w1')).toBe(bytes.toString());
    await log.append('w2', ['other streams go on'], 0);
  });

  it('can be mended while we run', async () => {
    const { open, put } = await dataFolder();
    await put('w1', `${header}broken\n"b"\n`);
    const log = await open();
    await expect(log.read('w1')).rejects.toThrow('byte 28');
    await put('w1', `${header}"a"\n"b"\n`);
    expect(await eventsOf(log)).toEqual(['a', 'b']);
  });

  it('is told when it changes under us', async () => {
    const { open, put } = await dataFolder();
    const log = await open();
    await log.append('w1', ['a', 'b'], 0);
    await put('w1', `${header}"a`);
    await expect(log.read('w1')).rejects.toThrow('shorter');
  });

  it('is not made anew when it is moved away under us', async () => {
    const { open, pathOf } = await dataFolder();
    const log = await open();
    await log.append('w1', ['a'], 0);
    await rename(pathOf('w1'), pathOf('moved'));
    for (let n = 0; n < 70; n += 1) await log.append(`other-${n}`, [n], 0);
    await expect(log.append('w1', ['b'], 1)).rejects.toMatchObject({ name: 'WriteFailed', cause: { code: 'ENOENT' } });
  });
});
