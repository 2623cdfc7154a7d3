import { describe, expect, it } from 'vitest';
import type { MessageRef, Outcome } from '../../src/app/ports.ts';
import { chatOf, holdTime, pass, settle, type World } from '../support/app-world.ts';
import { factsOf, placeControl, planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';

const start = { type: 'start-round', round: 1 } as const;

const openRound = async () => {
  const world = await worldHolding({ rounds: [planned(), planned()] });
  await placeControl(world, 'flora');
  await world.press(WORKSHOP, start);
  await pass(10_000);
  return world;
};

/** Anna's group calls. */
const callFrom = async (world: World, who: string) => {
  const { group } = await world.card(who, WORKSHOP);
  const card = { workshop: WORKSHOP, round: 1, owner: who, group: group.number, helps: group.help?.calls ?? 0 };
  await world.app.answering.askHelp(await world.person(who), card);
  await settle();
};
const calls = (world: World, who: string) => world.inbox(who).filter(({ shown }) => shown.kind === 'help-card');
const lastOf = (world: World, who: string) =>
  world.teams.edits.filter(({ to, shown }) => to === chatOf(who) && shown.kind === 'help-card').at(-1)?.shown;

holdTime();

describe('a call for help', () => {
  it('reaches every facilitator at once, on the control card and as a message of its own', async () => {
    const world = await openRound();
    await callFrom(world, 'anna');
    await pass(2_000);
    for (const who of ['flora', 'gustav'])
      expect(calls(world, who)).toMatchObject([{ shown: { view: { call: 1, takenBy: null, closed: false } } }]);
    expect(calls(world, 'dora')).toEqual([]);
    expect(await world.app.facilitating.ask(await world.person('flora'), WORKSHOP, null)).toMatchObject({
      helps: [{ call: 1, takenBy: null }],
    });
  });

  it('comes once, however often it is pressed', async () => {
    const world = await openRound();
    await Promise.all([callFrom(world, 'anna'), callFrom(world, 'anna')]);
    await callFrom(world, 'anna');
    await pass(5_000);
    expect(calls(world, 'flora')).toHaveLength(1);
  });

  it('is taken by one, and both messages say who', async () => {
    const world = await openRound();
    await callFrom(world, 'anna');
    const take = async (who: string) => world.app.rooms.call(await world.person(who), WORKSHOP, { type: 'take-help', id: 1 });
    expect(await take('gustav')).toMatchObject({ takenBy: { name: 'gustav i Teams' } });
    expect(await take('flora')).toMatchObject({ takenBy: { name: 'gustav i Teams' } });
    await pass(5_000);
    expect(factsOf(world, 'help-taken')).toHaveLength(1);
    expect(lastOf(world, 'flora')).toMatchObject({ view: { takenBy: { name: 'gustav i Teams' }, closed: false } });
    expect(await world.press(WORKSHOP, { type: 'close-help', id: 1 })).toMatchObject({ helps: [] });
    await pass(5_000);
    expect(lastOf(world, 'gustav')).toMatchObject({ view: { closed: true } });
  });

  it('that is closed before its message has left is not sent', async () => {
    const world = await openRound();
    const { promise, resolve } = Promise.withResolvers<void>();
    world.teams.whenItsTurn(() => promise);
    await callFrom(world, 'anna');
    await world.press(WORKSHOP, { type: 'close-help', id: 1 });
    resolve();
    await pass(5_000);
    expect([...calls(world, 'flora'), ...calls(world, 'gustav')]).toEqual([]);
  });

  it('that is taken while its message is on its way says so when it has come', async () => {
    const world = await openRound();
    const { promise, resolve } = Promise.withResolvers<Outcome<MessageRef>>();
    world.teams.whenSending(() => promise);
    await callFrom(world, 'anna');
    await world.press(WORKSHOP, { type: 'take-help', id: 1 });
    resolve({ outcome: 'done', value: { serviceUrl: '', conversationId: '', activityId: '' } });
    await pass(5_000);
    expect(lastOf(world, 'gustav')).toMatchObject({ view: { takenBy: { name: 'flora i Teams' } } });
  });

  it('is over when the workshop has ended', async () => {
    const world = await openRound();
    await callFrom(world, 'anna');
    await world.press(WORKSHOP, { type: 'close-round', round: 1, confirmed: true });
    await world.press(WORKSHOP, { type: 'end-workshop', endings: 0 });
    await pass(5_000);
    expect(lastOf(world, 'gustav')).toMatchObject({ view: { closed: true } });
  });
});

describe('a message to all groups', () => {
  const message = { type: 'write-message', text: 'Kom tillbaka <b>nu</b>', messages: 0 } as const;
  const got = (world: World, who: string) => world.inbox(who).filter(({ shown }) => shown.kind === 'group-message');

  it('reaches each participant once, as text, with who wrote it', async () => {
    const world = await openRound();
    await Promise.all([world.press(WORKSHOP, message), world.press(WORKSHOP, message)]);
    await pass(5_000);
    await world.press(WORKSHOP, message);
    await pass(5_000);
    for (const who of ['gustav', 'anna', 'bo', 'cia', 'dag'])
      expect(got(world, who)).toMatchObject([
        { shown: { view: { text: 'Kom tillbaka <b>nu</b>', by: { name: 'flora i Teams' } } } },
      ]);
    expect(got(world, 'dora')).toEqual([]);
    // Nor after a restart.
    await world.startApp().resume();
    await settle();
    expect(got(world, 'anna')).toHaveLength(1);
  });

  it('that did not reach somebody says so, and the reports of rounds and results are as they were', async () => {
    const world = await openRound();
    const before = await world.app.facilitating.ask(await world.person('flora'), WORKSHOP, null);
    world.teams.whenSending((to) =>
      to === chatOf('bo') ? { outcome: 'refused', status: 403, code: 'ConversationBlockedByUser' } : undefined,
    );
    await world.press(WORKSHOP, message);
    await pass(5_000);
    const view = await world.app.facilitating.ask(await world.person('flora'), WORKSHOP, null);
    expect(view).toMatchObject({
      messages: 1,
      message: { number: 1, delivery: { delivered: 4, refused: [{ code: 'ConversationBlockedByUser' }] } },
      delivery: 'delivery' in before ? before.delivery : {},
    });
  });

  it('that may not have arrived goes again when somebody says so, to those alone', async () => {
    const world = await openRound();
    world.teams.whenSending((to) => (to === chatOf('bo') ? { outcome: 'unknown', reason: 'time-out' } : undefined));
    await world.press(WORKSHOP, message);
    await pass(5_000);
    world.teams.whenSending(() => undefined);
    await world.app.facilitating.resend(await world.person('flora'), WORKSHOP, { message: 1 }, 0);
    await pass(5_000);
    expect(['anna', 'bo'].map((who) => got(world, who).length)).toEqual([1, 1]);
  });

  it('that is empty or too long stays in the box', async () => {
    const world = await openRound();
    expect(await world.press(WORKSHOP, { ...message, text: ' ' })).toMatchObject({
      asking: 'write-message',
      notice: 'empty-message',
    });
    const long = 'a'.repeat(1_001);
    expect(await world.press(WORKSHOP, { ...message, text: long })).toMatchObject({
      asking: 'write-message',
      notice: 'message-too-long',
      draft: long,
    });
  });
});

describe('the room list', () => {
  it('has everybody by name, with unit and room', async () => {
    const world = await openRound();
    const flora = await world.person('flora');
    expect(await world.app.rooms.list(flora, WORKSHOP, 1)).toMatchObject({
      people: 5,
      pages: 1,
      rows: [
        { name: 'anna i Teams', unit: 'Energi', room: 1 },
        { name: 'bo i Teams', room: 1 },
        { name: 'cia i Teams', room: 2 },
        { name: 'dag i Teams', room: 2 },
        { name: 'gustav i Teams', room: 1 },
      ],
    });
    expect(await world.app.rooms.everybody(await world.person('anna'), WORKSHOP)).toEqual({ refused: 'not-allowed' });
  });
});
