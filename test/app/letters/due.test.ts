import { describe, expect, it, vi } from 'vitest';
import { WriteFailed } from '../../../src/app/ports.ts';
import { holdTime, settle } from '../../support/app-world.ts';
import { everybodyOnce, granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';
import { at } from '../../support/workshop-facts.ts';

holdTime();

/** Due at ten in Stockholm: half an hour after these tests begin. */
const DUE = 30;
const FRESH = { saves: 1, timings: 0 };
const scheduled = async (time = '10.00') => {
  const world = await openLetterWorld();
  const letter = await world.write();
  granted(await world.app.writing.schedule(await world.person('dora'), letter, '2026-03-02', time, FRESH));
  return { world, letter };
};
const tickAt = async (world: LetterWorld, minute: number, app = world.app) => {
  vi.setSystemTime(new Date(at(minute)));
  await app.tick();
  await settle();
};
const sendings = (world: LetterWorld, letter: string) => world.facts(`letter-${letter}`, 'letter-sent');

describe('a scheduled letter', () => {
  it('goes out on its time, once, and to those who are there then', async () => {
    const { world, letter } = await scheduled();
    await tickAt(world, DUE - 1);
    expect(sendings(world, letter)).toBe(0);
    world.letTeamBe('flora', 'anna', 'dora', 'kim');
    await world.app.refreshPeople();
    await tickAt(world, DUE);
    await tickAt(world, DUE + 1);
    expect(world.counts('letter-card')).toEqual({ flora: 1, anna: 1, dora: 1, kim: 1 });
    expect(sendings(world, letter)).toBe(1);
  });

  it('is sent at start when the program was down, less than two hours late', async () => {
    const { world, letter } = await scheduled();
    vi.setSystemTime(new Date(at(DUE + 119)));
    const restarted = world.startApp();
    await restarted.resume();
    await restarted.tick();
    await settle();
    expect(sendings(world, letter)).toBe(1);
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
  });

  it('is held when it is two hours late, and then waits for a person, also after another restart', async () => {
    const { world, letter } = await scheduled();
    await tickAt(world, DUE + 120, world.startApp());
    await tickAt(world, DUE + 121, world.startApp());
    await tickAt(world, DUE, world.startApp());
    expect(world.sentOf('letter-card')).toEqual([]);
    expect(world.facts(`letter-${letter}`, 'letter-held')).toBe(1);
    const restarted = world.startApp();
    const dora = await world.person('dora');
    expect(granted(await restarted.writing.desk(dora, letter, null, 1))).toMatchObject({ held: true });
    granted(await restarted.sending.send(dora, letter, 1));
    await settle();
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
  });

  it('never goes twice, though the clock is set back', async () => {
    const { world, letter } = await scheduled();
    await tickAt(world, DUE);
    await tickAt(world, 0);
    await tickAt(world, DUE);
    await tickAt(world, DUE, world.startApp());
    expect(sendings(world, letter)).toBe(1);
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
  });

  it('never goes twice, though two programs tick on one log', async () => {
    const { world, letter } = await scheduled();
    const second = world.startApp();
    await second.tick();
    vi.setSystemTime(new Date(at(DUE)));
    await Promise.all([world.app.tick(), second.tick(), world.app.tick(), second.tick()]);
    await settle();
    expect(sendings(world, letter)).toBe(1);
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
    await second.post.outbox.run(letter);
    await settle();
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
  });

  it('does not go when it was cancelled, or deleted', async () => {
    const { world, letter } = await scheduled();
    const dora = await world.person('dora');
    granted(await world.app.writing.unschedule(dora, letter, { saves: 1, timings: 1 }));
    await tickAt(world, DUE);
    expect(sendings(world, letter)).toBe(0);
    granted(await world.app.writing.remove(dora, letter, 1));
    await tickAt(world, DUE + 1);
    expect(sendings(world, letter)).toBe(0);
  });

  it('is held where there is nobody left to send it to', async () => {
    const world = await openLetterWorld();
    const letter = await world.write({}, { audience: { units: [], unitTypes: [], roles: ['observer'], except: [] } });
    granted(await world.app.writing.schedule(await world.person('dora'), letter, '2026-03-02', '10:00', FRESH));
    world.letTeamBe('anna', 'dora');
    await world.app.refreshPeople();
    await tickAt(world, DUE);
    expect(world.facts(`letter-${letter}`, 'letter-held')).toBe(1);
  });

  it('goes though another’s disk refuses', async () => {
    const { world, letter } = await scheduled();
    const second = await world.write({ heading: 'Ett annat' });
    granted(await world.app.writing.schedule(await world.person('dora'), second, '2026-03-02', '10:00', FRESH));
    const append = world.held.log.append;
    world.held.log.append = (stream, events, expected) =>
      stream === `letter-${second}` && events.length > 0
        ? Promise.reject(new WriteFailed(stream, new Error('ENOSPC')))
        : append(stream, events, expected);
    vi.setSystemTime(new Date(at(DUE)));
    await expect(world.app.tick()).rejects.toThrow(WriteFailed);
    await settle();
    expect([sendings(world, letter), sendings(world, second)]).toEqual([1, 0]);
    world.held.log.append = append;
    await tickAt(world, DUE + 1);
    expect(sendings(world, second)).toBe(1);
  });
});

describe('a time that is chosen', () => {
  it.each([
    ['2026-03-02', '09:30', 'time-in-the-past'],
    ['2026-03-01', '13:00', 'time-in-the-past'],
    ['', '13:00', 'date-missing'],
    ['2026-02-30', '13:00', 'date-unreadable'],
    ['2026-03-06', '25:00', 'time-unreadable'],
  ])('%s %s is said to be wrong, and kept as it was typed', async (date, time, timeFault) => {
    const { world, letter } = await scheduled();
    const view = await world.app.writing.schedule(await world.person('dora'), letter, date, time, { saves: 1, timings: 1 });
    expect(view).toMatchObject({ timeFault, date, time, sendAt: at(DUE) });
  });

  it.each([
    ['2026-03-29', '02:30', 'does-not-exist', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'exists-twice', '2026-10-25T00:30:00.000Z'],
    ['2026-07-03', '13:00', null, '2026-07-03T11:00:00.000Z'],
  ])('%s %s by the wall clock', async (date, time, clockNote, sendAt) => {
    const { world, letter } = await scheduled();
    const view = await world.app.writing.schedule(await world.person('dora'), letter, date, time, { saves: 1, timings: 1 });
    expect(view).toMatchObject({ clockNote, sendAt, timeFault: null });
  });
});

describe('the index of the letters', () => {
  it('is read again where the disk failed the first time', async () => {
    const { world, letter } = await scheduled();
    const restarted = world.startApp();
    const read = world.held.log.read;
    world.held.log.read = () => Promise.reject(new Error('EIO'));
    await expect(restarted.post.letters.all()).rejects.toThrow('EIO');
    world.held.log.read = read;
    expect(await restarted.post.letters.all()).toMatchObject([{ id: letter }]);
  });
});
