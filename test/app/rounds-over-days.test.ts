import { describe, expect, it, vi } from 'vitest';
import { holdTime, pass, settle } from '../support/app-world.ts';
import { factsOf, planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';
import { at } from '../support/workshop-facts.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The tests' clock stands at Monday 2 March 2026, 09.30 in Stockholm: opens in an hour, closes on Friday at the same time. */
const days = { opensAt: at(60), closesAt: at(60 + 4 * 24 * 60), late: true };
const rounds = [planned({ days }), planned({ seating: 'remix', days: { ...days, opensAt: at(90) } })];

const tickEach = async (app: { tick(): Promise<void> }, step: number, times: number) => {
  for (let turn = 0; turn < times; turn += 1) {
    await pass(step);
    await app.tick();
    await settle();
  }
};

holdTime();

describe('a round over days', () => {
  it('opens when its time has come, not before, with everybody asked', async () => {
    const world = await worldHolding({ rounds });
    await tickEach(world.app, hour - 1, 1);
    expect(factsOf(world, 'round-started')).toEqual([]);
    await tickEach(world.app, 1, 3);
    expect(factsOf(world, 'round-started')).toMatchObject([{ by: null, round: 1, endsAt: days.closesAt }]);
    for (const who of ['gustav', 'anna', 'bo', 'cia', 'dag']) expect(world.inbox(who)).toHaveLength(1);
  });

  it('is opened once, by two programs, and by one whose clock is set back', async () => {
    const world = await worldHolding({ rounds });
    await pass(hour);
    const other = world.startApp();
    await Promise.all([world.app.tick(), world.app.tick(), other.tick()]);
    await settle();
    vi.setSystemTime(new Date(at(-60)));
    await tickEach(world.app, minute, 3);
    expect(factsOf(world, 'round-started')).toHaveLength(1);
    expect(world.inbox('anna')).toHaveLength(1);
  });

  it('opens after a restart, where the program was down when its time came', async () => {
    const world = await worldHolding({ rounds });
    await pass(day);
    const restarted = world.startApp();
    await restarted.resume();
    await restarted.tick();
    await settle();
    expect(factsOf(world, 'round-started')).toHaveLength(1);
  });

  it('is not opened when its last day has been', async () => {
    const world = await worldHolding({ rounds });
    await pass(5 * day);
    await tickEach(world.app, minute, 2);
    expect(factsOf(world, 'round-started')).toEqual([]);
    expect(await world.press(WORKSHOP, { type: 'start-round', round: 1 })).toMatchObject({ notice: 'closing-time-past' });
  });

  it('reminds those who are missing, once, a day before it closes', async () => {
    const world = await worldHolding({ rounds: [rounds[0] ?? planned()] });
    await tickEach(world.app, hour, 1);
    await world.answer('anna', WORKSHOP, 'Svar');
    await tickEach(world.app, hour, 71);
    expect(factsOf(world, 'people-reminded')).toEqual([]);
    await tickEach(world.app, hour, 1);
    expect(factsOf(world, 'people-reminded')).toMatchObject([{ by: null, people: ['gustav', 'bo', 'cia', 'dag'] }]);
    await tickEach(world.app, hour, 20);
    expect(factsOf(world, 'people-reminded')).toHaveLength(1);
    expect(world.inbox('anna')).toHaveLength(1);
    expect(world.inbox('bo').map(({ shown }) => 'reminder' in shown && shown.reminder)).toEqual([false, true]);
  });

  it('reminds in the morning where its time comes at night, also after a restart', async () => {
    const late = { ...days, opensAt: at(10), closesAt: at(10 + 12 * 60 + 2 * 24 * 60) };
    const world = await worldHolding({ rounds: [planned({ days: late })] });
    await tickEach(world.app, hour, 37);
    expect(factsOf(world, 'people-reminded')).toEqual([]);
    // Ten in the evening on Tuesday is when; Wednesday at eight is when people are at work.
    const restarted = world.startApp();
    await restarted.resume();
    await tickEach(restarted, hour, 9);
    expect(factsOf(world, 'people-reminded')).toEqual([]);
    await tickEach(restarted, hour, 1);
    expect(factsOf(world, 'people-reminded')).toHaveLength(1);
  });

  it('closes at its time, and the next opens in its own groups', async () => {
    const world = await worldHolding({ rounds });
    await tickEach(world.app, hour, 1);
    expect(await world.press(WORKSHOP, { type: 'extend-round', round: 1, endsAt: days.closesAt })).toMatchObject({
      endsAt: at(60 + 5 * 24 * 60),
      days: { closesAt: days.closesAt },
    });
    expect(await world.press(WORKSHOP, { type: 'close-round', round: 1, confirmed: true })).toMatchObject({
      phase: 'closed',
      takesLate: true,
    });
    await world.answer('cia', WORKSHOP, 'Sent svar');
    const view = await world.app.facilitating.ask(await world.person('flora'), WORKSHOP, null);
    expect(view).toMatchObject({ answered: 1, late: 1 });
    await tickEach(world.app, hour, 1);
    const [, next] = factsOf(world, 'round-started');
    expect(next).toMatchObject({ round: 2, by: null });
    expect(next?.groups?.flatMap(({ members }) => members).toSorted()).toEqual(['anna', 'bo', 'cia', 'dag', 'gustav']);
  });

  it('that cannot be opened is tried again each minute, not each second, and the journal says why', async () => {
    const vote = planned({ asks: { kind: 'vote', themes: [], budget: 0, cap: 0 }, from: 1, days });
    const skipped = { type: 'round-skipped', at: at(-1), by: 'flora', round: 1 } as const;
    const world = await worldHolding({ rounds: [planned(), vote], since: [skipped] });
    await pass(hour);
    await tickEach(world.app, 1_000, 50);
    const said = () => world.told.filter((line) => JSON.stringify(line).includes('no-themes'));
    expect(said()).toHaveLength(1);
    await tickEach(world.app, minute, 2);
    expect(said().length).toBeGreaterThanOrEqual(2);
    expect(await world.app.facilitating.ask(await world.person('flora'), WORKSHOP, null)).toMatchObject({ round: 1 });
  });
});
