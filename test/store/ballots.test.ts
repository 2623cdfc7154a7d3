import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventLog } from '../../src/app/ports.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import { openBallotKeys } from '../../src/store/ballot-keys.ts';
import { sealingBallots } from '../../src/store/ballots.ts';
import type { Files } from '../../src/store/files.ts';
import { openLog } from '../../src/store/lowdb.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { mortalDisk, type Survivors } from '../support/mortal-disk.ts';
import { seeded } from '../support/random.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';
import { dataFolder } from '../support/store.ts';

const stream = `workshop-${randomUUID()}`;
const started: WorkshopEvent = {
  type: 'round-started',
  at: '2026-03-02T08:30:00.000Z',
  by: 'flora',
  round: 1,
  endsAt: '2026-03-02T08:38:00.000Z',
};
const ballot = (by: string, text: string): WorkshopEvent => ({
  type: 'ballot-cast',
  round: 1,
  by,
  response: { kind: 'text', text },
});
const counted = (...texts: string[]): WorkshopEvent => ({
  type: 'ballots-counted',
  round: 1,
  responses: texts.map((text) => ({ kind: 'text' as const, text })),
  answered: ['anna', 'bo'],
});
const closed: WorkshopEvent = { type: 'round-closed', at: '2026-03-02T08:38:00.000Z', by: null, round: 1 };

const sealedLog = async (folder: string, files: Files = nodeFiles): Promise<EventLog> => {
  const log = await openLog({ folder, files });
  return sealingBallots(log, await openBallotKeys(folder, files), rememberedJournal());
};

const everything = async (folder: string): Promise<string> =>
  (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')))).join('\n');

const events = async (log: EventLog) => (await log.read<WorkshopEvent>(stream)).map(({ event }) => event);

describe('ballots while the round is open', () => {
  it('come back after the events of the workshop, also after a restart, and cannot be read on disk', async () => {
    const { folder } = await dataFolder();
    const log = await sealedLog(folder);
    await log.append(stream, [started], 0);
    await Promise.all([
      log.append(stream, [ballot('bo', 'Frispråkigt')], 1),
      log.append(stream, [ballot('anna', 'Uppriktigt')], 2),
      log.append(stream, [{ type: 'workshop-ended', at: '2026-03-02T08:31:00.000Z', by: 'flora' }], 3),
    ]);
    await log.close();

    const disk = await everything(folder);
    for (const secret of ['Frispråkigt', 'Uppriktigt', 'anna', '"bo"']) expect(disk).not.toContain(secret);

    const again = await sealedLog(folder);
    const found = await events(again);
    expect(found.map(({ type }) => type)).toEqual(['round-started', 'workshop-ended', 'ballot-cast', 'ballot-cast']);
    expect(found.slice(2)).toEqual([ballot('bo', 'Frispråkigt'), ballot('anna', 'Uppriktigt')]);
    await again.append(stream, [ballot('cia', 'Till')], 4);
    expect(await events(again)).toHaveLength(5);
    await again.close();
  });

  it('are refused on a stale position, as any event', async () => {
    const { folder } = await dataFolder();
    const log = await sealedLog(folder);
    await log.append(stream, [started], 0);
    await log.append(stream, [ballot('bo', 'Ett')], 1);
    await expect(log.append(stream, [ballot('anna', 'Två')], 1)).rejects.toThrow('expected 1 events, found 2');
    await expect(log.append(stream, [], 1)).rejects.toThrow('expected 1 events, found 2');
    await log.append(stream, [], 2);
    await log.close();
  });
});

describe('ballots when the round has been counted', () => {
  it('are gone, key and all, while whoever holds the stream goes on from where it was', async () => {
    const { folder } = await dataFolder();
    const log = await sealedLog(folder);
    await log.append(stream, [started], 0);
    await log.append(stream, [ballot('bo', 'Ett')], 1);
    await log.append(stream, [closed, counted('Ett')], 2);
    expect((await readdir(folder)).filter((name) => name.startsWith('ballots-'))).toEqual([]);
    await log.append(stream, [{ type: 'result-shown', at: '2026-03-02T08:39:00.000Z', by: 'flora', round: 1 }], 4);
    expect((await events(log)).map(({ type }) => type)).toEqual([
      'round-started',
      'round-closed',
      'ballots-counted',
      'result-shown',
    ]);
    await log.append(stream, [], 4);
    await log.close();
  });
});

const killPoints = 1_500;

it(`lose nothing that was thanked for, and leave nothing behind, at ${killPoints} kill points`, { timeout: 60_000 }, async () => {
  const tally = { ballots: 0, counted: 0, cleaned: 0 };
  for (let point = 0; point < killPoints; point += 1) {
    const random = seeded(20_261_121 + point);
    const { disk, dead, kill } = mortalDisk(new Map(), random, Math.ceil(random() * 60));
    const thanked: string[] = [];
    let countingDone = false;
    const live = async () => {
      const log = await sealedLog('/simulated', disk);
      await log.append(stream, [started], 0);
      const people = ['anna', 'bo', 'cia', 'dag'];
      await Promise.all(
        people.map(async (by, index) => {
          await log.append(stream, [ballot(by, `svar ${by}`)], 1 + index);
          thanked.push(by);
        }),
      );
      await log.append(stream, [closed, counted(...people.map((by) => `svar ${by}`))], 1 + people.length);
      countingDone = true;
    };
    const left: Survivors = await Promise.race([
      dead,
      live()
        .then(kill)
        .then(() => dead),
    ]);
    const wasThanked = [...thanked];

    const { disk: next, kill: end } = mortalDisk(left, random, Number.POSITIVE_INFINITY);
    const log = await sealedLog('/simulated', next);
    const found = await events(log);
    const names = await next.names('/simulated');
    end();
    const isCounted = found.some(({ type }) => type === 'ballots-counted');
    if (isCounted) {
      tally.counted += 1;
      expect(
        found.some(({ type }) => type === 'ballot-cast'),
        `point ${point}`,
      ).toBe(false);
      expect(
        names.filter((name) => name.startsWith('ballots-')),
        `point ${point}`,
      ).toEqual([]);
      if (!countingDone) tally.cleaned += 1;
    } else {
      expect(countingDone, `point ${point}`).toBe(false);
      const there = found.flatMap((event) => (event.type === 'ballot-cast' ? [event.by] : []));
      tally.ballots += there.length;
      for (const by of wasThanked) expect(there, `point ${point}`).toContain(by);
    }
  }
  // The simulation did what it is for.
  expect(Math.min(tally.ballots, tally.counted, tally.cleaned)).toBeGreaterThan(20);
});
