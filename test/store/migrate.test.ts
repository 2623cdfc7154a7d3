import { expect, it } from 'vitest';
import type { Step } from '../../src/store/migrate.ts';
import { dataFolder } from '../support/store.ts';

const named: Step = (event) => ({ type: 'answer-given', text: event });
const timed: Step = (event, stream) => ({ ...(event as object), at: `${stream}, before times were kept` });

it('reads old events through every step since, and leaves them as they lie on disk', async () => {
  const { open, content } = await dataFolder();
  const first = await open();
  await first.append('w1', ['a', 'b'], 0);
  await first.close();

  const second = await open({ steps: [named] });
  expect((await second.read('w1')).map(({ event }) => event)).toEqual([
    { type: 'answer-given', text: 'a' },
    { type: 'answer-given', text: 'b' },
  ]);
  await second.append('w1', [{ type: 'answer-given', text: 'c' }], 2);
  await second.close();

  const third = await open({ steps: [named, timed] });
  const at = 'w1, before times were kept';
  await third.append('w1', [{ type: 'answer-given', text: 'd', at: 'now' }], 3);
  expect(await third.read('w1', 1)).toEqual([
    { position: 2, event: { type: 'answer-given', text: 'b', at } },
    { position: 3, event: { type: 'answer-given', text: 'c', at } },
    { position: 4, event: { type: 'answer-given', text: 'd', at: 'now' } },
  ]);
  expect(await content('w1')).toBe(
    [
      '{"samling":1,"stream":"w1"}',
      '"a" ',
      '"b"',
      '{"samling":2,"stream":"w1"}',
      '{"type":"answer-given","text":"c"}',
      '{"samling":3,"stream":"w1"}',
      '{"type":"answer-given","text":"d","at":"now"}',
      '',
    ].join('\n'),
  );
});

it('knows the version of every page of a long stream', async () => {
  const { open } = await dataFolder();
  const old = await open();
  await old.append(
    'w1',
    Array.from({ length: 1500 }, (_, i) => `${i}`),
    0,
  );
  await old.close();
  const log = await open({ steps: [named] });
  await log.append(
    'w1',
    Array.from({ length: 1500 }, (_, i) => ({ new: i })),
    1500,
  );
  await log.close();
  const events = (await (await open({ steps: [named] })).read('w1')).map(({ event }) => event);
  expect(events[1499]).toEqual({ type: 'answer-given', text: '1499' });
  expect(events[1500]).toEqual({ new: 0 });
  expect(events[2999]).toEqual({ new: 1499 });
});

it('stops at a file of a newer Samling, says so, and does not touch it', async () => {
  const { open, put, content, pathOf } = await dataFolder();
  const newer = '{"samling":7,"stream":"w1"}\n{"type":"from the future"}\n';
  await put('w1', newer);
  const log = await open();
  await expect(log.read('w1')).rejects.toThrow(
    `${pathOf('w1')} is written in format 7 by a newer Samling; this one reads up to format 1.`,
  );
  expect(await content('w1')).toBe(newer);
});
