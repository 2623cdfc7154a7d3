import { createHash, randomUUID } from 'node:crypto';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../../src/app/app.ts';
import { type DeliveryEvent, deliveries, type Ledger } from '../../src/domain/delivery.ts';
import { openLog } from '../../src/store/lowdb.ts';
import { organisationSource } from '../../src/store/organisation-source.ts';
import { presenter } from '../../src/teams/present.ts';
import { swedishEnglish } from '../../src/words/swedish-english.ts';
import { fakeTeams } from './fake-teams.ts';
import { rememberedJournal } from './remembered-journal.ts';
import { ledgerOf, storedOf } from './wire-letters.ts';
import type { Place } from './wire-room.ts';

/** What lies on the disk of a program that was killed, and what its ledger said then. */
export interface Killed {
  readonly data: string;
  readonly letter: string;
  readonly heading: string;
  readonly left: Ledger;
}

/**
 * What a kill leaves of a recorded sending: the first `kept` facts of its ledger, and half a line that was never acknowledged. The
 * letter gets an id and a heading of its own, so that its copies are known among those of a hundred others.
 */
export const killedAfter = async (place: Place, recorded: string, kept: number): Promise<Killed> => {
  const letter = randomUUID();
  const data = join(place.folder, `killed-${letter}`);
  const heading = `Vecka ${kept} ${letter}`;
  const facts: readonly DeliveryEvent[] = await storedOf(place, 'deliveries', recorded);
  await cp(place.data, data, { recursive: true });
  const rewritten = async (kind: string, change: (text: string) => string) => {
    const path = join(data, `${kind}-${recorded}.jsonl`);
    await writeFile(path, change((await readFile(path, 'utf8')).replaceAll(recorded, letter)));
    await rename(path, join(data, `${kind}-${letter}.jsonl`));
  };
  await rewritten('letter', (text) => text.replaceAll('Vecka 12', heading));
  await rewritten('deliveries', (text) => {
    const lines = text.split('\n');
    const torn = lines[kept + 1] ?? '';
    return `${lines.slice(0, kept + 1).join('\n')}\n${torn.slice(0, torn.length / 2)}`;
  });
  return { data, letter, heading, left: facts.slice(0, kept).reduce(deliveries.evolve, deliveries.initial) };
};

/**
 * The program without its server, on what a kill left, around a Teams that only writes down where messages go: quick enough for a
 * hundred of them. Resolves when every message has met its fate, with the conversations; `end` waits for the last edit of a report.
 */
export const comeBack = async ({ data, organisation }: Pick<Place, 'data' | 'organisation'>) => {
  const log = await openLog({ folder: data });
  const clock = { now: () => new Date() };
  const teams = fakeTeams(() => []);
  const app = createApp({
    log,
    messenger: teams.messenger,
    present: presenter('stadsdirektör'),
    source: organisationSource(organisation, clock),
    stems: swedishEnglish,
    clock,
    chance: { id: randomUUID, seed: () => 1 },
    journal: rememberedJournal(),
    hash: (secret) => createHash('sha256').update(secret).digest('base64url'),
    holidays: async () => () => null,
    pictures: async () => 'not-asked',
  });
  await app.resume();
  const end = async (): Promise<void> => {
    await app.idle();
    await log.close();
  };
  return { conversations: teams.sent.map(({ to }) => to), end };
};

/** What became of each message at a restart, beside what should have. `sent` is how often it was sent then, by recipient. */
export const fatesAfter = async ({ data, letter, left }: Killed, sent: (to: string) => number) =>
  [...(await ledgerOf({ data }, letter)).deliveries].map(([key, { status }]) => {
    const to = key.slice('letter/'.length);
    const before = left.deliveries.get(key)?.status.is ?? 'waiting';
    return {
      now: { to, is: status.is, sent: sent(to) },
      // In flight: it may have arrived, so it is not sent again, and nothing is said to be known of it.
      due: { to, is: before === 'calling' ? 'unknown' : 'delivered', sent: before === 'waiting' ? 1 : 0 },
    };
  });
