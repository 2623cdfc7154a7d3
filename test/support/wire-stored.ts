import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJson, parseJson } from '../../src/demo/json.ts';
import type { DeliveryEvent } from '../../src/domain/delivery.ts';
import type { RosterEvent } from '../../src/domain/roster.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';

interface Streams {
  readonly organisation: RosterEvent;
  readonly workshop: WorkshopEvent;
  readonly deliveries: DeliveryEvent;
}

/** The facts of the one stream of this kind, as they lie on the disk; a line that is being written is left out. */
export const stored = async <Kind extends keyof Streams>(data: string, kind: Kind): Promise<readonly Streams[Kind][]> => {
  const files = (await readdir(data)).filter((name) => name.startsWith(kind) && name.endsWith('.jsonl'));
  const [file] = files;
  if (file === undefined) return [];
  if (files.length > 1) throw new Error(`expected one stream: ${files.join(', ')}`);
  const lines = (await readFile(join(data, file), 'utf8')).split('\n').slice(0, -1);
  return lines.map(parseJson).filter((line) => isJson(line) && line.type !== undefined) as Streams[Kind][];
};

/** Every file of the data folder with its bytes, locks apart: the same again means that nothing was stored. */
export const everythingIn = async (data: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(data)).filter((name) => !name.startsWith('lock.')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(data, name), 'base64')])));
};

/** Waits, looking often, until it is so; long enough for a machine that has much else to do. */
export const until = async (what: string, isSo: () => boolean | Promise<boolean>, ms = 45_000): Promise<void> => {
  const deadline = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`waited ${ms} ms in vain for ${what}`);
    await new Promise((wake) => setTimeout(wake, 25));
  }
};

/** Waits until every message that was planned has met its fate, and the fate is stored. */
export const untilDelivered = (data: string): Promise<void> =>
  until('the fate of every message', async () => {
    const events = await stored(data, 'deliveries');
    const planned = events.reduce((sum, event) => sum + (event.type === 'deliveries-planned' ? event.to.length : 0), 0);
    return planned > 0 && events.filter(({ type }) => type === 'call-ended').length >= planned;
  });

/** Waits until the count has stood still for so many ms. */
export const untilStill = async (count: () => number, ms: number): Promise<void> => {
  let [seen, since] = [count(), Date.now()];
  await until('nothing more to come', () => {
    if (count() !== seen) [seen, since] = [count(), Date.now()];
    return Date.now() - since >= ms;
  });
};

/**
 * Waits until the data folder has lain untouched for four seconds: the control card is moved down below the cards that follow it, and
 * edited, within two seconds of the last of them.
 */
export const untilNothingMoreIsStored = async (data: string): Promise<void> => {
  const looked = async () => JSON.stringify(await everythingIn(data));
  let [seen, since] = [await looked(), Date.now()];
  await until('nothing more to be stored', async () => {
    const now = await looked();
    if (now !== seen) [seen, since] = [now, Date.now()];
    return Date.now() - since >= 4_000;
  });
};
