import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../src/domain/letter/content.ts';
import { cast, chatOf, holdTime, settle } from '../../support/app-world.ts';
import { everybodyOnce, granted, openLetterWorld } from '../../support/letter-world.ts';

const never = new Promise<never>(() => undefined);
const blocked = { outcome: 'refused', status: 403, code: 'ConversationBlockedByUser' } as const;
const broken = { outcome: 'unknown', reason: 'time-out' } as const;
const general = '19:general@thread.tacv2';
const managers = { ...EVERYBODY, roles: ['manager'] as const };

holdTime();

describe('a letter that is sent', () => {
  it('reaches each recipient once, in their language, and the channels', async () => {
    const world = await openLetterWorld();
    await world.app.people.note({ type: 'choose-language', person: 'bo', language: 'en' });
    const letter = await world.sentLetter({}, { channels: [general] });
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
    const cards = world.sentOf('letter-card');
    expect(cards.filter(({ to }) => to === general)).toMatchObject([{ shown: { language: 'sv', view: { reader: null } } }]);
    expect(cards.filter(({ shown }) => shown.language === 'en').map(({ to }) => to)).toEqual([chatOf('bo')]);
    expect(await world.report(letter)).toMatchObject({
      phase: 'sent',
      recipients: 9,
      delivered: 9,
      waiting: 0,
      channels: { posted: 1, failed: [], of: 1 },
    });
  });

  it('goes once, however often the press comes, and each press has the same reply', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const dora = await world.person('dora');
    const replies = await Promise.all(Array.from({ length: 4 }, () => world.app.sending.send(dora, letter, 1)));
    await settle();
    for (const reply of replies) expect(granted(reply)).toMatchObject({ letter, recipients: 9 });
    await world.send(letter);
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
    expect(world.facts(`letter-${letter}`, 'letter-sent')).toBe(1);
  });

  it('reaches each once also where it is run many times at once, by two processes too', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const second = world.startApp();
    granted(await world.app.sending.send(await world.person('dora'), letter, 1));
    await Promise.all(Array.from({ length: 6 }, (_, turn) => (turn % 2 ? second : world.app).post.outbox.run(letter)));
    await settle();
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
    expect(world.facts(`deliveries-${letter}`, 'call-started')).toBe(9);
  });

  it('tells of each who was not reached, and why', async () => {
    const world = await openLetterWorld();
    world.teams.whenSending((to) => (to === chatOf('bo') ? blocked : to === chatOf('cia') ? broken : undefined));
    // A guest whom Teams lets the bot open no chat with.
    world.letTeamBe(...Object.keys(cast), 'nina');
    world.teams.whenOpening(() => ({ outcome: 'refused', status: 403, code: 'MessageWritesBlocked' }));
    await world.app.refreshPeople();
    expect(await world.report(await world.sentLetter())).toMatchObject({
      recipients: 10,
      delivered: 7,
      refused: 2,
      unknown: 1,
      names: {
        refused: [
          { name: 'bo i Teams', code: 'ConversationBlockedByUser' },
          { name: 'nina i Teams', code: 'MessageWritesBlocked' },
        ],
        unknown: [{ name: 'cia i Teams' }],
      },
    });
  });
});

describe('after a crash', () => {
  it('what was being called is in doubt, what waited goes on, and nobody gets two', async () => {
    const world = await openLetterWorld();
    // Bo's message is on the wire; Cia's and those after it wait for their turn.
    world.teams.whenSending((to) => (to === chatOf('bo') ? never : undefined));
    world.teams.whenItsTurn((to) => ([chatOf('cia'), chatOf('dag')].includes(to) ? never : Promise.resolve()));
    const letter = await world.sentLetter();
    expect(await world.report(letter)).toMatchObject({ phase: 'sending', waiting: 3, delivered: 6 });

    world.teams.whenSending(() => undefined);
    world.teams.whenItsTurn(async () => undefined);
    const restarted = world.startApp();
    await restarted.resume();
    await settle();
    expect(world.counts('letter-card')).toEqual(everybodyOnce('bo'));
    expect(await world.report(letter, restarted)).toMatchObject({
      phase: 'sent',
      delivered: 8,
      unknown: 1,
      names: { unknown: [{ name: 'bo i Teams' }] },
    });
  });

  it('before the first message was planned, all of it goes out', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const to = ['anna', 'bo'];
    world.held.sneak(`letter-${letter}`, {
      type: 'letter-sent',
      at: new Date().toISOString(),
      by: 'dora',
      to,
      channels: [],
      youAsked: [],
    });
    const restarted = world.startApp();
    await restarted.resume();
    await settle();
    expect(world.counts('letter-card')).toEqual({ anna: 1, bo: 1 });
  });
});

describe('a stop', () => {
  const half = async () => {
    const world = await openLetterWorld();
    const gate = Promise.withResolvers<void>();
    world.teams.whenItsTurn((to) => ([chatOf('anna'), chatOf('bo')].includes(to) ? Promise.resolve() : gate.promise));
    return { world, letter: await world.sentLetter(), gate };
  };

  it('leaves those who wait without it, and takes nothing from the others', async () => {
    const { world, letter, gate } = await half();
    granted(await world.app.sending.stop(await world.person('dora'), letter));
    gate.resolve();
    await settle();
    expect(world.counts('letter-card')).toEqual({ anna: 1, bo: 1 });
    expect(await world.report(letter)).toMatchObject({ phase: 'stopped', delivered: 2, stopped: 7, waiting: 0, refused: 0 });
    expect(world.teams.removed).toEqual([]);
  });

  it('holds after a crash between the two places it is recorded in', async () => {
    const { world, letter } = await half();
    world.held.sneak(`letter-${letter}`, { type: 'letter-stopped', at: new Date().toISOString(), by: 'dora' });
    world.teams.whenItsTurn(async () => undefined);
    const restarted = world.startApp();
    await restarted.resume();
    await settle();
    expect(world.counts('letter-card')).toEqual({ anna: 1, bo: 1 });
    expect(await world.report(letter, restarted)).toMatchObject({ phase: 'stopped', stopped: 7 });
  });

  it('pressed before anything was planned sends nothing', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const dora = await world.person('dora');
    granted(await world.app.sending.send(dora, letter, 1));
    granted(await world.app.sending.stop(dora, letter));
    await settle();
    const { delivered, stopped, waiting } = await world.report(letter);
    expect([delivered + stopped, waiting]).toEqual([9, 0]);
    expect(world.sentOf('letter-card')).toHaveLength(delivered);
  });

  it('can be undone: those who were stopped get it, once', async () => {
    const { world, letter, gate } = await half();
    const dora = await world.person('dora');
    granted(await world.app.sending.stop(dora, letter));
    gate.resolve();
    await settle();
    for (let press = 0; press < 4; press += 1) granted(await world.app.sending.resend(dora, letter, 'refused', 0));
    await settle();
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
    expect(await world.report(letter)).toMatchObject({ phase: 'sent', delivered: 9, stopped: 0 });
  });
});

describe('sending again', () => {
  const uneven = async () => {
    const world = await openLetterWorld();
    world.teams.whenSending((to) => (to === chatOf('bo') ? blocked : to === chatOf('cia') ? broken : undefined));
    const letter = await world.sentLetter({}, { audience: managers });
    for (const who of ['anna', 'gustav']) granted(await world.app.reading.acknowledge(await world.person(who), letter));
    world.teams.whenSending(() => undefined);
    return { world, letter, dora: await world.person('dora') };
  };

  it.each([
    ['refused', 'bo'],
    ['unknown', 'cia'],
  ] as const)('to the %s reaches exactly those, once', async (group, who) => {
    const { world, letter, dora } = await uneven();
    const before = world.teams.sent.length;
    await Promise.all(Array.from({ length: 4 }, () => world.app.sending.resend(dora, letter, group, 0)));
    await settle();
    expect(world.teams.sent.slice(before).map(({ to }) => to)).toEqual([chatOf(who)]);
    expect(await world.report(letter)).toMatchObject({ delivered: 4, again: { number: 1 } });
  });

  it('to those without acknowledgement reaches exactly those, once, with a message of its own', async () => {
    const { world, letter, dora } = await uneven();
    const before = world.teams.sent.length;
    await Promise.all(Array.from({ length: 4 }, () => world.app.sending.resend(dora, letter, 'unacknowledged', 0)));
    await settle();
    expect(world.teams.sent.slice(before).map(({ to }) => to)).toEqual([chatOf('dag')]);
    expect(await world.report(letter)).toMatchObject({ delivered: 3, refused: 1, unknown: 1 });
  });

  it('one group after the other', async () => {
    const { world, letter, dora } = await uneven();
    granted(await world.app.sending.resend(dora, letter, 'refused', 0));
    await settle();
    granted(await world.app.sending.resend(dora, letter, 'unknown', 1));
    await settle();
    expect(await world.report(letter)).toMatchObject({ delivered: 5, refused: 0, unknown: 0, again: { number: 2 } });
  });

  it('to nobody is said, and does nothing', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const dora = await world.person('dora');
    expect(await world.app.sending.resend(dora, letter, 'unknown', 0)).toEqual({ refused: 'nobody-to-send-to' });
  });
});
