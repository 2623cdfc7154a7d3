import { describe, expect, it } from 'vitest';
import { chatOf, holdTime, pass, type World } from '../support/app-world.ts';
import { placeControl, planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';

const start = { type: 'start-round', round: 1 } as const;
const close = { type: 'close-round', round: 1, confirmed: true } as const;
const show = { type: 'show-result', round: 1 } as const;

const opened = async (...facilitators: readonly string[]) => {
  const world = await worldHolding({ rounds: [planned(), planned()] });
  for (const who of facilitators) await placeControl(world, who);
  return world;
};
/** What lies in a chat now, oldest first: the card that was there before, and what has been posted and not taken away. */
const kindsIn = (world: World, who: string) => {
  const posted = world.inbox(who).filter(({ message }) => !world.teams.removed.includes(message.activityId));
  const first = world.teams.removed.includes(`control-${who}`) ? [] : ['control-card'];
  return [...first, ...posted.map(({ shown }) => shown.kind)];
};

holdTime();

describe('the control card', () => {
  it('comes down below the facilitator’s own card of the round, without a sound, and there is one', async () => {
    const world = await opened('gustav');
    await world.press(WORKSHOP, start, 'gustav');
    await pass(5_000);
    expect(kindsIn(world, 'gustav')).toEqual(['answer-card', 'control-card']);
    expect(world.inbox('gustav').at(-1)).toMatchObject({ lane: 'refresh', shown: { view: { phase: 'open' } } });
  });

  it('goes on following there, and the old place is left alone', async () => {
    const world = await opened('gustav');
    await world.press(WORKSHOP, start, 'gustav');
    await pass(5_000);
    world.teams.edits.length = 0;
    await world.answer('anna', WORKSHOP, 'Svar');
    await pass(5_000);
    const edits = world.teams.edits.filter(({ shown }) => shown.kind === 'control-card');
    expect(new Set(edits.map(({ message }) => message.activityId))).toEqual(
      new Set([world.inbox('gustav').at(-1)?.message.activityId]),
    );
    expect(edits.at(-1)).toMatchObject({ shown: { view: { answered: 1 } } });
  });

  it('comes down below the result too, for every facilitator', async () => {
    const world = await opened('flora', 'gustav');
    await world.press(WORKSHOP, start);
    await pass(5_000);
    await world.press(WORKSHOP, close);
    await world.press(WORKSHOP, show);
    await pass(10_000);
    expect(kindsIn(world, 'flora')).toEqual(['result-card', 'control-card']);
    expect(kindsIn(world, 'gustav')).toEqual(['answer-card', 'result-card', 'control-card']);
  });

  it('stays where nothing has been posted below it', async () => {
    const world = await opened('flora');
    await world.press(WORKSHOP, start);
    await pass(5_000);
    expect(kindsIn(world, 'flora')).toEqual(['control-card']);
  });

  it('stays while something is being written in it, or looked at in its place, and comes down after that', async () => {
    const world = await opened('flora', 'gustav');
    await world.press(WORKSHOP, start);
    await world.press(WORKSHOP, close);
    await pass(5_000);
    const flora = await world.person('flora');
    await world.app.facilitating.ask(flora, WORKSHOP, 'write-message');
    await world.press(WORKSHOP, show, 'gustav');
    await pass(5_000);
    expect(kindsIn(world, 'flora')).toEqual(['control-card', 'result-card']);
    await world.press(WORKSHOP, { type: 'write-message', text: 'Tack', messages: 0 });
    await pass(5_000);
    expect(kindsIn(world, 'flora')).toEqual(['result-card', 'control-card']);
  });

  it('is not taken away by a late press on the old one', async () => {
    const world = await opened('gustav');
    await world.press(WORKSHOP, start, 'gustav');
    await pass(5_000);
    await placeControl(world, 'gustav');
    await pass(5_000);
    expect(kindsIn(world, 'gustav')).toEqual(['answer-card', 'control-card']);
  });

  it('stays where it is when the new one cannot be posted', async () => {
    const world = await opened('gustav');
    let posts = 0;
    world.teams.whenSending((to) => {
      if (to === chatOf('gustav')) posts += 1;
      return posts > 1 ? { outcome: 'refused', status: 429, code: 'Throttled' } : undefined;
    });
    await world.press(WORKSHOP, start, 'gustav');
    await pass(5_000);
    expect(world.teams.removed).toEqual([]);
    expect(posts).toBe(2);
  });

  it('is one after a restart too', async () => {
    const world = await opened('gustav');
    await world.press(WORKSHOP, start, 'gustav');
    await pass(5_000);
    const restarted = world.startApp();
    await restarted.resume();
    await pass(5_000);
    expect(kindsIn(world, 'gustav')).toEqual(['answer-card', 'control-card']);
  });
});
