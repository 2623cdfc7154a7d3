import { describe, expect, it } from 'vitest';
import { WriteFailed } from '../../src/app/ports.ts';
import { holdTime, openWorld, pass, settle, type World } from '../support/app-world.ts';

const start = { type: 'start-round', round: 1 } as const;
const phase = async (world: World, workshop: string) => {
  const view = await world.app.facilitating.ask(await world.person('flora'), workshop, null);
  return 'phase' in view ? view.phase : view.refused;
};
const minute = 60_000;

holdTime();

describe('the clock', () => {
  it('closes a round a minute after its time is out, and not before', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await pass(9 * minute - 1);
    await world.app.tick();
    expect(await phase(world, workshop)).toBe('open');
    await pass(1);
    await world.app.tick();
    expect(await phase(world, workshop)).toBe('closed');
  });

  it('closes it once, however often it ticks', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await pass(10 * minute);
    await Promise.all([world.app.tick(), world.app.tick(), world.app.tick()]);
    const closings = world.held.events(`workshop-${workshop}`).filter((event) => JSON.stringify(event).includes('round-closed'));
    expect(closings).toHaveLength(1);
  });

  it('closes it after a restart too, however long the program was down', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await pass(600 * minute);
    const restarted = world.startApp();
    await restarted.resume();
    await restarted.tick();
    await restarted.tick();
    await settle();
    const view = await restarted.facilitating.ask(await world.person('flora'), workshop, null);
    expect(view).toMatchObject({ phase: 'closed', round: 1 });
  });

  it('waits for +2 minuter', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const { endsAt } = await world.press(workshop, start);
    await world.press(workshop, { type: 'extend-round', round: 1, endsAt: endsAt ?? '' });
    await pass(10 * minute);
    await world.app.tick();
    expect(await phase(world, workshop)).toBe('open');
    await pass(minute);
    await world.app.tick();
    expect(await phase(world, workshop)).toBe('closed');
  });

  it('closes the other rounds when one workshop’s disk refuses', async () => {
    const world = await openWorld();
    const [first, second] = [await world.workshop(), await world.workshop()];
    for (const workshop of [first, second]) await world.press(workshop, start);
    await pass(10 * minute);
    const append = world.held.log.append;
    world.held.log.append = (stream, events, expected) =>
      stream === `workshop-${second}` && events.length > 0
        ? Promise.reject(new WriteFailed(stream, new Error('ENOSPC')))
        : append(stream, events, expected);
    await expect(world.app.tick()).rejects.toThrow(WriteFailed);
    expect([await phase(world, first), await phase(world, second)]).toEqual(['closed', 'open']);
    world.held.log.append = append;
    await world.app.tick();
    expect(await phase(world, second)).toBe('closed');
  });
});
