import { describe, expect, it, vi } from 'vitest';
import { cast, holdTime, settle } from '../../support/app-world.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const THURSDAY_NINE = '2026-03-05T08:00:00.000Z';
const FRIDAY_ONE = '2026-03-06T12:00:00.000Z';

const everyFriday = async (skipHolidays = false) => {
  const world = await openLetterWorld();
  granted(await world.app.arranging.saveSlot(await world.person('dora'), { weekday: 5, time: '13.00', skipHolidays }));
  return world;
};
const tickAt = async (world: LetterWorld, iso: string, app = world.app) => {
  vi.setSystemTime(new Date(iso));
  await app.tick();
  await settle();
};

describe('the author’s reminder', () => {
  it('comes the day before to those who write, once, and names the oldest questions that wait', async () => {
    const world = await everyFriday();
    for (let number = 1; number <= 6; number += 1) await world.ask('anna', `Fråga ${number}`);
    const { post } = await world.ask('bo', 'Fråga 7');
    await world.handle({ type: 'answer-post', id: post, text: 'Ja.' });
    await tickAt(world, '2026-03-05T07:59:59.000Z');
    expect(world.sentOf('author-reminder')).toEqual([]);
    await tickAt(world, THURSDAY_NINE);
    await tickAt(world, '2026-03-05T08:00:01.000Z');
    expect(world.counts('author-reminder')).toEqual({ dora: 1, kim: 1 });
    const [reminder] = world.sentOf('author-reminder');
    expect(reminder?.shown.view).toMatchObject({ slotAt: FRIDAY_ONE, waiting: 6 });
    expect(reminder?.shown.view.oldest.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5].map((number) => `Fråga ${number}`));
  });

  it('is not repeated by a restart, nor by two programs', async () => {
    const world = await everyFriday();
    const second = world.startApp();
    vi.setSystemTime(new Date(THURSDAY_NINE));
    await Promise.all([world.app.tick(), second.tick()]);
    await settle();
    await tickAt(world, '2026-03-05T09:00:00.000Z', world.startApp());
    expect(world.counts('author-reminder')).toEqual({ dora: 1, kim: 1 });
  });

  it('says which draft is ready but goes nowhere by itself', async () => {
    const world = await everyFriday();
    const letter = await world.write();
    await world.write({ heading: '' });
    await tickAt(world, THURSDAY_NINE);
    expect(world.counts('author-reminder')).toEqual({ dora: 1, kim: 1 });
    expect(world.sentOf('author-reminder')[0]?.shown.view).toMatchObject({
      begun: true,
      ready: [{ letter, heading: 'Budgeten är satt', saves: 1 }],
    });
  });

  it('tells no draft at all from one that is not ready', async () => {
    const none = await everyFriday();
    await tickAt(none, THURSDAY_NINE);
    expect(none.sentOf('author-reminder')[0]?.shown.view).toMatchObject({ begun: false, ready: [] });
    const begun = await everyFriday();
    await begun.write({ body: '' });
    await tickAt(begun, THURSDAY_NINE);
    expect(begun.sentOf('author-reminder')[0]?.shown.view).toMatchObject({ begun: true, ready: [] });
  });

  it('does not come when a letter is scheduled for the slot', async () => {
    const world = await everyFriday();
    const letter = await world.write();
    granted(
      await world.app.writing.schedule(await world.person('dora'), letter, '2026-03-06', '13:00', { saves: 1, timings: 0 }),
    );
    await tickAt(world, THURSDAY_NINE);
    expect(world.sentOf('author-reminder')).toEqual([]);
  });

  it('does not come when the week’s letter has gone the day before', async () => {
    const world = await everyFriday();
    vi.setSystemTime(new Date('2026-03-05T13:00:00.000Z'));
    await world.sentLetter();
    await tickAt(world, '2026-03-05T14:00:00.000Z');
    expect(world.sentOf('author-reminder')).toEqual([]);
  });

  it('skips a holiday, where the desk says so', async () => {
    const skipping = await everyFriday(true);
    await tickAt(skipping, '2026-04-02T08:00:00.000Z');
    expect(skipping.sentOf('author-reminder')).toEqual([]);
    const world = await everyFriday(false);
    await tickAt(world, '2026-04-02T08:00:00.000Z');
    expect(world.counts('author-reminder')).toEqual({ dora: 1, kim: 1 });
  });

  it('of a slot that has been reaches nobody who came to write later', async () => {
    const world = await everyFriday();
    await tickAt(world, THURSDAY_NINE);
    world.letFileSay({ ...cast, anna: ['manager', 'communicator'] });
    vi.setSystemTime(new Date('2026-03-09T08:00:00.000Z'));
    await world.startApp().resume();
    await settle();
    expect(world.counts('author-reminder')).toEqual({ dora: 1, kim: 1 });
  });
});
