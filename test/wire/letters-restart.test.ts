import { setTimeout as pause } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { openLog } from '../../src/store/lowdb.ts';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from '../support/wire-cards.ts';
import {
  aLetter,
  copiesOf,
  fatesOf,
  ledgerOf,
  reportOf,
  sendLetter,
  storedOf,
  timesEach,
  untilFated,
  writeLetter,
} from '../support/wire-letters.ts';
import { comeBack, fatesAfter, killedAfter } from '../support/wire-letters-killed.ts';
import { type Program, startProgram } from '../support/wire-process.ts';
import { moveIn, openPlace, type Place, startBot } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

const { desk, list } = sv.lettersAuthor;
const MINUTE_MS = 60_000;

/** As if the time had come while the program was away: the schedule that the author chose, moved to the past. */
const letBeDue = async ({ data }: Place, letter: string, by: string, minutesAgo: number) => {
  const log = await openLog({ folder: data });
  const stream = `letter-${letter}`;
  const events = await log.read(stream);
  const sendAt = new Date(Date.now() - minutesAgo * MINUTE_MS).toISOString();
  await log.append(stream, [{ type: 'letter-scheduled', at: sendAt, by, sendAt }], events.length);
  await log.close();
};

/** A written letter, scheduled by its author, and the program gone. */
const scheduledAndDown = async (minutesAgo: number) => {
  const place = await openPlace({ size: 6 });
  const first = await startBot(place);
  await moveIn(place);
  const { anna } = place;
  const letter = await writeLetter(anna);
  const card = await anna.press('Schemalägg', { [desk.date]: '2099-03-13', [desk.time]: '13:00' });
  await first.samling.close();
  await letBeDue(place, letter, anna.id, minutesAgo);
  return { place, letter, said: wordsOf(card) };
};

describe.concurrent('a scheduled letter was due while the program was down', () => {
  it('for less than two hours: it goes at start, once', async ({ expect, onTestFinished }) => {
    const { place, letter, said } = await scheduledAndDown(119);
    onTestFinished(place.close);
    expect(said).toContain('Brevet går fredag 13 mars');
    const second = await startBot(place);
    await untilFated(place, letter, 6);
    await second.samling.close();
    const third = await startBot(place);
    await pause(1_500);
    await third.samling.close();
    expect(await fatesOf(place, letter)).toEqual({ delivered: 6 });
    expect(timesEach(copiesOf(place), 1)).toEqual(new Map(place.people.map(({ id }) => [id, 1])));
    expect((await storedOf(place, 'letter', letter)).filter(({ type }) => type === 'letter-sent')).toHaveLength(1);
  });

  it('for longer: it is held, the author is asked, and it goes when they say so', async ({ expect, onTestFinished }) => {
    const { place, letter } = await scheduledAndDown(121);
    onTestFinished(place.close);
    const { anna, teams } = place;
    const shownBefore = teams.messagesOf(anna.demo).length;
    const second = await startBot(place);
    await until('it to be held', async () => (await storedOf(place, 'letter', letter)).at(-1)?.type === 'letter-held');
    await until('the author to be asked', () => teams.messagesOf(anna.demo).length > shownBefore);
    expect(wordsOf(anna.newest())).toContain('Vecka 12');
    await pause(1_500);
    await second.samling.close();
    const third = await startBot(place);
    onTestFinished(third.samling.close);
    await pause(1_500);
    expect(copiesOf(place)).toEqual([anna.id]);
    expect(teams.messagesOf(anna.demo)).toHaveLength(shownBefore + 1);
    expect(wordsOf(await anna.say('veckobrev'))).toContain(list.heldSince('').split(' ')[0]);
    await anna.press('Öppna');
    await anna.press('Förhandsvisa');
    await anna.press('Ja, skicka till 6');
    await untilFated(place, letter, 6);
    expect(await fatesOf(place, letter)).toEqual({ delivered: 6 });
  });
});

/** One worker after another takes the next of the things, so many at once. */
const each = async <Thing>(things: readonly Thing[], workers: number, work: (thing: Thing) => Promise<void>): Promise<void> => {
  const left = things.values();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (const thing of left) await work(thing);
    }),
  );
};

describe.concurrent('the process is killed while a letter goes out', () => {
  it('at each of a hundred points: it goes on by itself, nobody gets two, and who was in flight is unsure', async ({
    expect,
    onTestFinished,
  }) => {
    // Nine of the hundred come back over HTTP, to one Teams: the limits of each are its own to keep, and not tried here.
    const place = await openPlace({ limits: false, channels: ['Workshop', 'Nyheter', 'Chefsforum'] });
    onTestFinished(place.close);
    const { anna, people, teams } = place;
    const recorded = await startBot(place);
    await moveIn(place);
    const letter = await writeLetter(anna, aLetter, { [sv.lettersAuthor.form.fields.channels]: ['Allmänt', 'Chefsforum'] });
    await sendLetter(anna, 92);
    await untilFated(place, letter, 94);
    await recorded.samling.close();
    const { length } = await storedOf(place, 'deliveries', letter);
    expect(length).toBeGreaterThanOrEqual(1 + 2 * 94);
    const points = Array.from({ length: 100 }, (_, index) => Math.round((index * length) / 99));
    const chats = new Map(people.map(({ id, demo }) => [id, teams.chatOf(demo)]));

    const ends: Promise<void>[] = [];
    await each(points, 8, async (kept) => {
      const killed = await killedAfter(place, letter, kept);
      const { conversations, end } = await comeBack({ ...place, data: killed.data });
      ends.push(end());
      const times = timesEach(conversations);
      const fates = await fatesAfter(killed, (to) => times.get(chats.get(to) ?? to) ?? 0);
      expect(fates, `after ${kept}`).toHaveLength(94);
      expect(fates.map(({ now }) => now)).toEqual(fates.map(({ due }) => due));
    });
    await Promise.all(ends);
    await each(
      points.filter((_, index) => index % 12 === 0),
      3,
      async (kept) => {
        const killed = await killedAfter(place, letter, kept);
        const bot = await startBot({ ...place, data: killed.data });
        await untilFated(killed, killed.letter, 94);
        await bot.samling.close();
        const copies = timesEach(copiesOf(place, killed.heading));
        const fates = await fatesAfter(killed, (to) => copies.get(to) ?? 0);
        expect(fates.map(({ now }) => now)).toEqual(fates.map(({ due }) => due));
      },
    );
  });

  for (const after of [3, 30, 60])
    it(`by kill -9 after ${after} letters: the report is true, and those in doubt get it on the button alone`, async ({
      expect,
      onTestFinished,
    }) => {
      const place = await openPlace({ latencyMs: () => 40 });
      const programs: Program[] = [];
      onTestFinished(async () => {
        for (const program of programs) await program.end('SIGKILL');
        await place.close();
      });
      const { anna, people } = place;
      programs.push(await startProgram(place));
      await moveIn(place);
      const letter = await writeLetter(anna);
      await sendLetter(anna, 92);
      await until('some letters', () => copiesOf(place).length > after);
      await programs[0]?.end('SIGKILL');
      await pause(300);
      const reached = timesEach(copiesOf(place), 1);
      expect(reached.size).toBeLessThan(92);

      programs.push(await startProgram(place));
      await untilFated(place, letter, 92);
      const { delivered = 0, unknown = 0 } = await fatesOf(place, letter);
      expect(delivered + unknown).toBe(92);
      const times = timesEach(copiesOf(place), 1);
      expect([...times.values()].filter((count) => count > 1)).toEqual([]);
      // Nobody who is said to have it is without it.
      for (const [key, { status }] of (await ledgerOf(place, letter)).deliveries)
        if (status.is === 'delivered') expect(times.get(key.slice('letter/'.length)), key).toBe(1);
      await until('the report', () => reportOf(place, anna).includes(`${delivered} av 92 levererade`));
      if (unknown > 0) {
        await anna.press(sv.lettersAuthor.report.buttons.unknown(unknown));
        await until('nobody in doubt', async () => (await fatesOf(place, letter)).delivered === 92);
      }
      expect(new Set(timesEach(copiesOf(place), 1).keys())).toEqual(new Set(people.map(({ id }) => id)));
      expect(place.teams.ledger.statuses()['429']).toBeUndefined();
    });
});
