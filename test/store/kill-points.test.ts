import { expect, it } from 'vitest';
import { type EventLog, WriteFailed } from '../../src/app/ports.ts';
import { openLog } from '../../src/store/lowdb.ts';
import { mortalDisk, type Survivors } from '../support/mortal-disk.ts';
import { seeded } from '../support/random.ts';

const killPoints = 10_000;
const folder = '/simulated';
const streams = ['w1', 'w2'] as const;

/** An append as the test knows it: `accepted` until it was thanked for (`stored`) or refused. */
interface Appended {
  readonly stream: string;
  readonly events: readonly string[];
  state: 'accepted' | 'stored' | 'refused';
}

/** Appends in bursts, each built on the one before as a decision would be, until it is through or the disk dies. */
const write = async (log: EventLog, random: () => number, id: string, known: Map<string, number>): Promise<Appended[]> => {
  const all: Appended[] = [];
  writing.set(id, all);
  for (let burst = Math.ceil(random() * 3); burst > 0; burst -= 1) {
    const waiting: Promise<void>[] = [];
    for (let n = Math.ceil(random() * 4); n > 0; n -= 1) {
      const stream = streams[random() < 0.7 ? 0 : 1];
      const events = Array.from(
        { length: Math.ceil(random() * 3) },
        (_, i) => `${id}-${all.length}-${i}-${'å'.repeat(random() * 20)}`,
      );
      const append: Appended = { stream, events, state: 'accepted' };
      all.push(append);
      const expected = known.get(stream) ?? 0;
      known.set(stream, expected + events.length);
      waiting.push(
        log.append(stream, events, expected).then(
          () => {
            append.state = 'stored';
          },
          (error: unknown) => {
            if (!(error instanceof WriteFailed)) throw error;
            append.state = 'refused';
          },
        ),
      );
    }
    await Promise.all(waiting);
    // As the app does after a failed write: go back to what the log holds.
    for (const stream of streams) known.set(stream, (await log.read(stream)).length);
  }
  return all;
};

/** So that what was appended is known although a dead disk never answers. */
const writing = new Map<string, Appended[]>();

/** Every stored append is there whole, no refused one, and of the others (whole) only a run that follows the stored ones. */
const check = (before: readonly string[], appended: readonly Appended[], found: readonly string[], hint: string): void => {
  const candidates = appended.filter(({ state }) => state !== 'refused');
  let expected = [...before];
  const allowed = new Set<string>();
  const stored = candidates.findLastIndex(({ state }) => state === 'stored');
  for (const [i, { events }] of candidates.entries()) {
    expected = [...expected, ...events];
    if (i >= stored) allowed.add(expected.join());
  }
  if (stored < 0) allowed.add(before.join());
  if (!allowed.has(found.join())) expect.fail(`${hint}: found ${found.join()} where one of ${[...allowed].join(' | ')} was due`);
};

const contents = async (disk: Survivors, random: () => number): Promise<{ found: Map<string, string[]>; left: Survivors }> => {
  const { disk: files, dead, kill } = mortalDisk(disk, random, Number.POSITIVE_INFINITY);
  const log = await openLog({ folder, files });
  const found = new Map<string, string[]>();
  for (const stream of streams)
    found.set(
      stream,
      (await log.read<string>(stream)).map(({ event }) => event),
    );
  await log.close();
  kill();
  return { found, left: await dead };
};

it(`loses nothing that was acknowledged and invents nothing, at ${killPoints} kill points`, { timeout: 60_000 }, async () => {
  const tally = { stored: 0, refused: 0, unanswered: 0 };
  for (let point = 0; point < killPoints; ) {
    const seed = 20_261_001 + point;
    const random = seeded(seed);
    let disk: Survivors = new Map();
    let before = new Map<string, string[]>(streams.map((stream) => [stream, []]));
    // Three lives on one disk, so that a torn end is also written on after.
    for (let life = 0; life < 3; life += 1, point += 1) {
      const hint = `seed ${seed}, life ${life}`;
      const { disk: files, dead, kill } = mortalDisk(disk, random, Math.ceil(random() * 40), random() < 0.3 ? 0.2 : 0);
      const log = await openLog({ folder, files });
      const known = new Map([...before].map(([stream, events]) => [stream, events.length]));
      const through = write(log, random, hint, known).then(kill);
      disk = await Promise.race([dead, through.then(() => dead)]);
      const appended = (writing.get(hint) ?? []).map((append) => ({ ...append }));
      writing.delete(hint);
      for (const { state } of appended) tally[state === 'accepted' ? 'unanswered' : state] += 1;
      const { found, left } = await contents(disk, random);
      for (const stream of streams) {
        const ofStream = appended.filter((append) => append.stream === stream);
        check(before.get(stream) ?? [], ofStream, found.get(stream) ?? [], `${hint}, ${stream}`);
      }
      before = found;
      disk = left;
    }
  }
  // The simulation did what it is for.
  expect(Math.min(tally.stored, tally.refused, tally.unanswered)).toBeGreaterThan(killPoints / 10);
});
