import { setTimeout as pause } from 'node:timers/promises';
import { describe, it, type TestContext } from 'vitest';
import { openLog } from '../../src/store/lowdb.ts';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from '../support/wire-cards.ts';
import type { Person, Readied } from '../support/wire-person.ts';
import { type Program, startProgram } from '../support/wire-process.ts';
import { moveIn, openPlace, type Place, type PlaceOptions } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';
import { asksRound } from '../support/wire-traffic.ts';
import { answer, createWorkshop, edited, startRound } from '../support/wire-workshop.ts';

/** A place with the program running for it; whatever runs at the end of the test is stopped. */
const openHouse = async (options: PlaceOptions, onTestFinished: TestContext['onTestFinished']) => {
  const place = await openPlace(options);
  const programs: Program[] = [];
  onTestFinished(async () => {
    for (const program of programs) await program.end('SIGKILL');
    await place.close();
  });
  const start = async () => {
    const program = await startProgram(place);
    programs.push(program);
    return program;
  };
  const first = await start();
  await moveIn(place);
  return { place, first, start };
};

/** As if the time were nearly out: what the clock would have made of the round meanwhile. */
const endRoundAt = async ({ data }: Place, endsAt: Date) => {
  const log = await openLog({ folder: data });
  const stream = (await log.streams()).find((name) => name.startsWith('workshop-')) ?? '';
  const events = await log.read(stream);
  const event = { type: 'round-extended', at: new Date().toISOString(), by: 'test', round: 1, endsAt: endsAt.toISOString() };
  await log.append(stream, [event], events.length);
  await log.close();
};

const given = async ({ data }: Place) => (await stored(data, 'workshop')).filter((event) => event.type === 'answer-given');

describe.concurrent('the process is killed', () => {
  it('while answers stream in: what was thanked for is there, and the round goes on until its clock closes it', async ({
    expect,
    onTestFinished,
  }) => {
    const { place, first, start } = await openHouse({}, onTestFinished);
    const { anna, people, traffic, teams } = place;
    const textOf = (person: Person) => `Svar från plats ${String(people.indexOf(person)).padStart(3, '0')}`;
    await createWorkshop(anna);
    await startRound(place, anna, 1);

    // All but five answer, some every few milliseconds; the power goes in the middle of it.
    const writers = people.slice(0, 87);
    const presses = new Map<Person, Readied>(
      writers.map((person) => [person, person.readied('Skicka svar', { [sv.answer.label.person]: textOf(person) })]),
    );
    const thanked = new Map<Person, string>();
    const lost: Person[] = [];
    const streaming = [...presses].map(async ([person, press], index) => {
      await pause(index * 4);
      await person.send(press).then(
        (card) => thanked.set(person, wordsOf(card)),
        () => lost.push(person),
      );
    });
    await until('some thanks', () => thanked.size >= 30);
    expect(await first.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    await Promise.all(streaming);
    expect(thanked.size + lost.length).toBe(writers.length);
    expect(lost.length).toBeGreaterThan(0);
    for (const words of thanked.values()) expect(words).toContain('Tack! Ditt svar är sparat');

    const second = await start();
    const kept = new Map((await given(place)).map(({ by, text }) => [by, text]));
    for (const person of thanked.keys()) expect(kept.get(person.id)).toBe(textOf(person));

    // Teams sends again what it got no answer to; whoever was thanked may also press again. Each answer is there once.
    for (const [person, press] of presses) {
      const words = wordsOf(await person.send(press));
      expect(words).toContain('Tack! Ditt svar är sparat');
      expect(words).toContain(textOf(person));
    }
    expect((await given(place)).map(({ by }) => by).sort()).toEqual(writers.map(({ id }) => id).sort());
    await until('the control card goes on', () => edited(place, anna).includes('87 av 92 har svarat'));
    for (const { id } of people) expect(traffic.posted(asksRound(1)).filter(({ owner }) => owner?.id === id)).toHaveLength(1);

    // Killed again, and away until two seconds before the grace is out.
    await second.end('SIGKILL');
    await endRoundAt(place, new Date(Date.now() - 58_000));
    await start();
    await until('the clock to close the round', async () =>
      (await stored(place.data, 'workshop')).some((event) => event.type === 'round-closed' && event.by === null),
    );
    await until('the control card to say so', () => edited(place, anna).includes('Runda 1 av 4 · stängd'));
    expect(edited(place, anna)).toContain('87 av 92 har svarat');
    const [late = anna] = people.slice(87);
    const refused = wordsOf(await answer(late, 'För sent ute'));
    expect(refused).toContain('hann inte med');
    expect(refused).toContain('För sent ute');
    expect(teams.ledger.statuses()['429']).toBeUndefined();
  });

  it('while a round goes out: nobody gets two cards, and those in doubt are named', async ({ expect, onTestFinished }) => {
    const { place, first, start } = await openHouse({ latencyMs: () => 60 }, onTestFinished);
    const { anna, people, traffic } = place;
    const cards = ({ id }: Person) => traffic.posted(asksRound(1)).filter(({ owner }) => owner?.id === id).length;
    await createWorkshop(anna);
    await anna.press('Starta runda');
    await until('some cards', () => traffic.posted(asksRound(1)).length >= 20);
    await first.end('SIGKILL');
    await pause(200);
    const reached = people.filter((person) => cards(person) > 0);
    expect(reached.length).toBeLessThan(people.length);

    await start();
    await until(
      'every fate',
      () => / \d+ levererade, \d+ osäk|92 levererade/.test(edited(place, anna)) && !edited(place, anna).includes('på väg'),
    );
    const [, delivered, unknown] = /92 mottagare, (\d+) levererade, (\d+) osäk/.exec(edited(place, anna)) ?? [];
    expect(Number(unknown)).toBeGreaterThan(0);
    expect(Number(delivered) + Number(unknown)).toBe(92);
    expect(people.filter((person) => cards(person) > 1)).toEqual([]);
    expect(people.filter((person) => cards(person) === 0).length).toBeLessThanOrEqual(Number(unknown));
    // Whoever has the card can answer on it, whatever the bot believes.
    expect(wordsOf(await answer(reached.at(-1) ?? anna, 'Den kom fram'))).toContain('Tack!');

    await anna.press(sv.control.buttons.resend);
    await until('everybody has one', () => people.every((person) => cards(person) >= 1));
    await until('nobody in doubt', () => edited(place, anna).includes('92 mottagare, 92 levererade'));
  });

  it('for a while: a round whose time ran out meanwhile is closed at the next start', async ({ expect, onTestFinished }) => {
    const { place, first, start } = await openHouse({ size: 5 }, onTestFinished);
    const { anna, data } = place;
    await createWorkshop(anna);
    await startRound(place, anna, 1);
    await answer(anna, 'Ensam svarande');
    expect(await first.end('SIGTERM')).toEqual({ code: 0, signal: null });
    await endRoundAt(place, new Date(Date.now() - 3_600_000));
    await start();
    await until('the round to be closed', async () => (await stored(data, 'workshop')).at(-1)?.type === 'round-closed');
    await until('the control card to say so', () => edited(place, anna).includes('Runda 1 av 4 · stängd'));
    await pause(2_200);
    expect((await stored(data, 'workshop')).filter(({ type }) => type === 'round-closed')).toHaveLength(1);
    expect(wordsOf(await anna.press('Visa för alla'))).toContain('visad för alla');
  });
});
