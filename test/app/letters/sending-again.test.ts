import { describe, expect, it } from 'vitest';
import { cast, chatOf, holdTime, pass, settle } from '../../support/app-world.ts';
import { heldLog } from '../../support/held-log.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

const blocked = { outcome: 'refused', status: 403, code: 'ConversationBlockedByUser' } as const;
const broken = { outcome: 'unknown', reason: 'time-out' } as const;
const never = new Promise<never>(() => undefined);

holdTime();

/** Bo was not reached, Cia is in doubt. */
const uneven = async (held = heldLog()) => {
  const world = await openLetterWorld(cast, held);
  world.teams.whenSending((to) => (to === chatOf('bo') ? blocked : to === chatOf('cia') ? broken : undefined));
  const letter = await world.sentLetter();
  world.teams.whenSending(() => undefined);
  return { world, letter, dora: await world.person('dora') };
};
const sentTo = (world: LetterWorld, who: string) =>
  world.teams.sent.filter(({ to, shown }) => to === chatOf(who) && shown.kind === 'letter-card').length;

describe('sending again', () => {
  it('to two groups, pressed right after one another, reaches both, once', async () => {
    const { world, letter, dora } = await uneven();
    granted(await world.app.sending.resend(dora, letter, 'refused', 0));
    granted(await world.app.sending.resend(dora, letter, 'unknown', 1));
    await settle();
    expect([sentTo(world, 'bo'), sentTo(world, 'cia')]).toEqual([1, 1]);
    expect(await world.report(letter)).toMatchObject({ delivered: 9, again: { number: 2 } });
  });

  it('that was asked for when the program died goes out at the next start, once', async () => {
    const { world, letter } = await uneven();
    world.held.sneak(
      `letter-${letter}`,
      { type: 'letter-resent', at: '', by: 'dora', group: 'refused', number: 1, to: ['bo'], channels: [] },
      { type: 'letter-resent', at: '', by: 'dora', group: 'unknown', number: 2, to: ['cia'], channels: [] },
    );
    for (let start = 0; start < 3; start += 1) {
      await world.startApp().resume();
      await settle();
    }
    expect([sentTo(world, 'bo'), sentTo(world, 'cia')]).toEqual([1, 1]);
  });

  it('of an older program, which saw to it then, is not made up for', async () => {
    const { world, letter } = await uneven();
    world.held.sneak(`letter-${letter}`, {
      type: 'letter-resent',
      at: '',
      by: 'dora',
      group: 'unknown',
      number: 1,
      to: ['cia'],
    });
    await world.startApp().resume();
    await settle();
    expect(sentTo(world, 'cia')).toBe(0);
  });

  it('that ends in doubt is in doubt, and waits for the button', async () => {
    const { world, letter, dora } = await uneven();
    world.teams.whenSending(() => never);
    granted(await world.app.sending.resend(dora, letter, 'unknown', 0));
    await settle();
    world.teams.whenSending(() => undefined);
    const restarted = world.startApp();
    await restarted.resume();
    await settle();
    expect(sentTo(world, 'cia')).toBe(0);
    expect(await world.report(letter, restarted)).toMatchObject({ unknown: 1 });
  });

  it('stopped before its turn came leaves what was in doubt in doubt', async () => {
    const { world, letter, dora } = await uneven();
    const gate = Promise.withResolvers<void>();
    world.teams.whenItsTurn(() => gate.promise);
    granted(await world.app.sending.resend(dora, letter, 'unknown', 0));
    await settle();
    granted(await world.app.sending.stop(dora, letter));
    gate.resolve();
    await settle();
    expect(sentTo(world, 'cia')).toBe(0);
    expect(await world.report(letter)).toMatchObject({ unknown: 1, stopped: 0, refused: 1 });
  });

  it('killed after each fact that is stored goes on, and reaches nobody twice', async () => {
    const { world, letter, dora } = await uneven();
    const before = { letter: world.held.events(`letter-${letter}`).length, sent: world.teams.sent.length };
    const kept = [...world.held.events(`deliveries-${letter}`)];
    granted(await world.app.sending.resend(dora, letter, 'refused', 0));
    granted(await world.app.sending.resend(dora, letter, 'unknown', 1));
    await settle();
    const presses = world.held.events(`letter-${letter}`).slice(before.letter);
    const facts = world.held.events(`deliveries-${letter}`).slice(kept.length);
    expect(facts.length).toBeGreaterThanOrEqual(6);
    const others = (await world.held.log.streams()).filter((stream) => !stream.endsWith(letter));

    for (let point = 0; point <= facts.length; point += 1) {
      const held = heldLog();
      for (const stream of others) held.sneak(stream, ...world.held.events(stream));
      held.sneak(`letter-${letter}`, ...world.held.events(`letter-${letter}`).slice(0, before.letter), ...presses);
      held.sneak(`deliveries-${letter}`, ...kept, ...facts.slice(0, point));
      const left = JSON.stringify(facts.slice(0, point));
      const again = await openLetterWorld(cast, held);
      await again.app.resume();
      await settle();
      for (const who of ['bo', 'cia']) {
        const called = left.includes(`{"type":"call-started","at":"${new Date().toISOString()}","key":"letter/${who}"`);
        expect(sentTo(again, who), `${who} after ${point}`).toBe(called ? 0 : 1);
      }
      expect(sentTo(again, 'anna')).toBe(0);
    }
  });
});

describe('a copy of its own, to those who had not acknowledged', () => {
  it('is counted, and named where it did not arrive', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const dora = await world.person('dora');
    granted(await world.app.reading.acknowledge(await world.person('anna'), letter));
    world.teams.whenSending((to) => (to === chatOf('bo') ? blocked : to === chatOf('cia') ? broken : undefined));
    granted(await world.app.sending.resend(dora, letter, 'unacknowledged', 0));
    await settle();
    expect(await world.report(letter)).toMatchObject({
      delivered: 9,
      extra: { delivered: 6, refused: 1, unknown: 1, waiting: 0 },
      names: {
        extra: [
          { name: 'bo i Teams', code: 'ConversationBlockedByUser' },
          { name: 'cia i Teams', code: null },
        ],
      },
    });
  });

  it('shows that it has been read, like the first one', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    granted(await world.app.sending.resend(await world.person('dora'), letter, 'unacknowledged', 0));
    await settle();
    granted(await world.app.reading.acknowledge(await world.person('anna'), letter));
    for (let edits = 0; edits < 3; edits += 1) await pass(2_000);
    const copies = world.inbox('anna').map(({ message }) => message.activityId);
    const edited = world
      .editedOf('letter-card')
      .filter(({ shown }) => shown.view.reader?.acknowledgedAt)
      .map(({ message }) => message.activityId);
    expect(copies).toHaveLength(2);
    expect(edited.sort()).toEqual(copies.sort());
  });
});

describe('a channel that was not posted in', () => {
  const general = '19:general@thread.tacv2';
  const news = '19:news@thread.tacv2';

  it('is named, and posted in again on a button of its own', async () => {
    const world = await openLetterWorld();
    world.teams.channels.push({ id: news, name: 'Nyheter' });
    world.teams.whenSending((to) => (to === general ? broken : to === news ? blocked : undefined));
    const letter = await world.sentLetter({}, { channels: [general, news] });
    world.teams.whenSending(() => undefined);
    expect((await world.report(letter)).channels).toEqual({
      of: 2,
      posted: 0,
      failed: [
        { id: general, name: null, general: true, is: 'unknown', code: null },
        { id: news, name: 'Nyheter', general: false, is: 'refused', code: 'ConversationBlockedByUser' },
      ],
    });
    const dora = await world.person('dora');
    const sent = world.teams.sent.length;
    for (let press = 0; press < 4; press += 1) granted(await world.app.sending.resend(dora, letter, 'channels', 0, news));
    await settle();
    expect(world.teams.sent.slice(sent).map(({ to }) => to)).toEqual([news]);
    expect((await world.report(letter)).channels).toMatchObject({ posted: 1, failed: [{ id: general }] });
  });

  it('is not one that somebody has made up', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({}, { channels: [general] });
    const dora = await world.person('dora');
    for (const id of [general, news, 'anna', undefined])
      expect(await world.app.sending.resend(dora, letter, 'channels', 0, id)).toEqual({ refused: 'nobody-to-send-to' });
  });
});
