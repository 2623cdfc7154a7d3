import { describe, expect, it } from 'vitest';
import { messagesTo } from '../../src/app/broadcaster.ts';
import { WriteFailed } from '../../src/app/ports.ts';
import { type BroadcastId, type DeliveryStatus, deliveries, keyOf, type Ledger } from '../../src/domain/delivery.ts';
import { cast, chatOf, holdTime, memberOf, openWorld, settle, team, type World } from '../support/app-world.ts';
import type { Sent } from '../support/fake-teams.ts';

const managers = ['gustav', 'anna', 'bo', 'cia', 'dag'];

/** Who got how many of a kind of card. */
const got = (world: World, kind: Sent['shown']['kind']) =>
  Object.fromEntries(
    Object.keys(cast)
      .map((who) => [who, world.inbox(who).filter(({ shown }) => shown.kind === kind).length] as const)
      .filter(([, count]) => count > 0),
  );
const once = (...people: readonly string[]) => Object.fromEntries(people.map((who) => [who, 1]));

const fates = async (world: World, workshop: string, broadcast = 'round-1') => {
  const ledger = await world.app.broadcasts.ledger(workshop);
  return (who: string): DeliveryStatus | undefined => ledger.deliveries.get(`${broadcast}/${who}`)?.status;
};
const start = { type: 'start-round', round: 1 } as const;
const close = { type: 'close-round', round: 1, confirmed: true } as const;
const show = { type: 'show-result', round: 1 } as const;
const next = { type: 'next-round', round: 1 } as const;
const never = new Promise<never>(() => undefined);

holdTime();

describe('a round that starts', () => {
  it('reaches each of those who answer once, and nobody else', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await world.press(workshop, start);
    expect(got(world, 'answer-card')).toEqual(once(...managers));
    expect(world.teams.sent.every(({ lane }) => lane === 'broadcast')).toBe(true);
    expect((await fates(world, workshop))('anna')).toMatchObject({
      is: 'delivered',
      message: { conversationId: chatOf('anna') },
    });
  });

  it('is each person’s own card', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.app.people.note({ type: 'choose-language', person: 'bo', language: 'en' });
    await world.press(workshop, start);
    for (const who of managers) {
      const [card] = world.inbox(who);
      expect(card?.shown).toMatchObject({
        language: who === 'bo' ? 'en' : 'sv',
        reminder: false,
        view: { person: who, round: 1, status: { is: 'asking' } },
      });
    }
  });

  it('reaches each once also when it is run many times at once', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await Promise.all([world.press(workshop, start), ...Array.from({ length: 5 }, () => world.app.broadcasts.run(workshop))]);
    await world.app.broadcasts.run(workshop);
    expect(got(world, 'answer-card')).toEqual(once(...managers));
  });

  it('reaches a newcomer too, and the others no second time', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    world.letTeamBe(...Object.keys(cast), 'nina');
    await world.app.refreshPeople();
    await settle();
    expect(got(world, 'answer-card')).toEqual(once(...managers));
    expect(world.inbox('nina')).toHaveLength(1);
  });

  it('is not for one who has left the team', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    world.letTeamBe(...Object.keys(cast).filter((who) => who !== 'anna'));
    await world.app.refreshPeople();
    await world.press(workshop, start);
    expect(world.inbox('anna')).toEqual([]);
    expect((await fates(world, workshop))('anna')).toBeUndefined();
  });
});

describe('the fate of a message', () => {
  const answers = async (
    outcome: { outcome: 'refused'; status: number; code: string } | { outcome: 'unknown'; reason: string },
  ) => {
    const world = await openWorld();
    world.teams.whenSending((to) => (to === chatOf('anna') ? outcome : undefined));
    const workshop = await world.workshop();
    await world.press(workshop, start);
    return { world, workshop };
  };
  const refused = { outcome: 'refused', status: 403, code: 'ConversationBlockedByUser' } as const;
  const unknown = { outcome: 'unknown', reason: 'time-out' } as const;

  it('is recorded with Teams’ code where it was refused, and the others get theirs', async () => {
    const { world, workshop } = await answers(refused);
    const fate = await fates(world, workshop);
    expect(fate('anna')).toEqual({ is: 'refused', status: 403, code: 'ConversationBlockedByUser' });
    expect(fate('bo')?.is).toBe('delivered');
    expect(got(world, 'answer-card')).toEqual(once('gustav', 'bo', 'cia', 'dag'));
  });

  it('is in doubt where nothing is known, and is never sent again by itself', async () => {
    const { world, workshop } = await answers(unknown);
    expect((await fates(world, workshop))('anna')).toEqual({ is: 'unknown', reason: 'time-out' });
    world.teams.whenSending(() => undefined);
    await world.app.broadcasts.run(workshop);
    await world.app.broadcasts.recover(workshop);
    expect(world.inbox('anna')).toEqual([]);
    expect(await world.press(workshop, { type: 'remind', round: 1, reminders: 1 })).toMatchObject({
      delivery: { delivered: 4, waiting: 0, refused: [], unknown: [{ name: 'anna i Teams' }] },
    });
  });

  it('in doubt is sent again when a facilitator says so: that message only, once', async () => {
    const { world, workshop } = await answers(unknown);
    world.teams.whenSending(() => undefined);
    await world.app.facilitating.resend(await world.person('flora'), workshop, { round: 1 }, 0);
    await settle();
    expect(got(world, 'answer-card')).toEqual(once(...managers));
    await world.app.facilitating.resend(await world.person('flora'), workshop, { round: 1 }, 1);
    await settle();
    expect(got(world, 'answer-card')).toEqual(once(...managers));
  });

  it('that was refused for good is not sent again', async () => {
    const { world, workshop } = await answers(refused);
    world.teams.whenSending(() => undefined);
    expect(await world.press(workshop, start)).toMatchObject({ delivery: { resendable: 0 } });
    await world.app.broadcasts.resend(workshop, 'flora', { round: 1 }, 0);
    expect(world.inbox('anna')).toEqual([]);
  });

  it.each(['ECONNREFUSED', 'TokenUnavailable/time-out', 'Throttled'])(
    'that was refused for a reason that passes, %s, is sent when a facilitator says so',
    async (code) => {
      const { world, workshop } = await answers({ outcome: 'refused', status: 0, code });
      world.teams.whenSending(() => undefined);
      const report = { unknown: [], refused: [{ name: 'anna i Teams', code }], resendable: 1, resends: 0 };
      expect(await world.press(workshop, start)).toMatchObject({ delivery: report });
      await world.app.broadcasts.run(workshop);
      expect(world.inbox('anna')).toEqual([]);
      await world.app.broadcasts.resend(workshop, 'flora', { round: 1 }, 0);
      expect(got(world, 'answer-card')).toEqual(once(...managers));
    },
  );

  it('in doubt again after the first press is sent again by a new press, never by the old one', async () => {
    const { world, workshop } = await answers(unknown);
    let sendings = 0;
    world.teams.whenSending(() => {
      sendings += 1;
      return unknown;
    });
    const flora = await world.person('flora');
    const press = async (resends: number) => {
      const view = await world.app.facilitating.resend(flora, workshop, { round: 1 }, resends);
      await settle();
      return view;
    };
    for (let times = 0; times < 4; times += 1) await press(0);
    expect(sendings).toBe(1);
    expect(await press(0)).toMatchObject({ delivery: { unknown: [{ name: 'anna i Teams' }], resendable: 1, resends: 1 } });
    await press(1);
    expect(sendings).toBe(2);
    expect((await world.app.broadcasts.ledger(workshop)).resends).toBe(2);
  });

  it('in doubt is sent once when two facilitators ask for it at once', async () => {
    const { world, workshop } = await answers(unknown);
    world.teams.whenSending(() => undefined);
    await Promise.all(['flora', 'gustav', 'flora'].map((who) => world.app.broadcasts.resend(workshop, who, { round: 1 }, 0)));
    expect(got(world, 'answer-card')).toEqual(once(...managers));
  });

  it('that the disk did not take is recorded at the next run, and the message is not sent again', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const append = world.held.log.append;
    world.held.log.append = (stream, events, expected) =>
      JSON.stringify(events).includes('call-ended')
        ? Promise.reject(new WriteFailed(stream, new Error('ENOSPC')))
        : append(stream, events, expected);
    await world.press(workshop, start);
    expect(got(world, 'answer-card')).toEqual(once(...managers));
    expect((await fates(world, workshop))('anna')).toEqual({ is: 'calling' });
    expect(world.told).toContainEqual(expect.objectContaining({ level: 'error' }));

    world.held.log.append = append;
    await world.app.broadcasts.run(workshop);
    const fate = await fates(world, workshop);
    expect(managers.map((who) => fate(who)?.is)).toEqual(managers.map(() => 'delivered'));
    expect(got(world, 'answer-card')).toEqual(once(...managers));
  });

  it('is refused where no chat can be opened', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    world.letTeamBe(...Object.keys(cast), 'nina', 'ola');
    world.teams.whenOpening((teamsId) =>
      teamsId === memberOf('nina').teamsId
        ? { outcome: 'refused', status: 403, code: 'BotDisabledByAdmin' }
        : { outcome: 'unknown', reason: 'time-out' },
    );
    await world.app.refreshPeople();
    await world.press(workshop, start);
    const fate = await fates(world, workshop);
    expect(fate('nina')).toEqual({ is: 'refused', status: 403, code: 'BotDisabledByAdmin' });
    expect(fate('ola')).toEqual({ is: 'refused', status: 0, code: 'no-chat' });
  });

  it('waits where the card could not be made, and is met at the next run', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    let faults = 0;
    world.teams.whenItsTurn(async () => {
      faults += 1;
      if (faults === 1) throw new Error('a fault of ours');
    });
    await world.press(workshop, start);
    expect(world.told).toContainEqual(expect.objectContaining({ level: 'error' }));
    await world.app.broadcasts.run(workshop);
    expect(got(world, 'answer-card')).toEqual(once(...managers));
  });
});

describe('a crash', () => {
  it('leaves only the calls in flight in doubt; the rest goes out at the next start, each once', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    world.teams.whenSending((to) => (to === chatOf('anna') ? never : undefined));
    let turns = 0;
    world.teams.whenItsTurn(() => {
      turns += 1;
      return turns > 3 ? never : Promise.resolve();
    });
    await world.press(workshop, start);
    expect((await fates(world, workshop))('anna')).toEqual({ is: 'calling' });

    world.teams.whenSending(() => undefined);
    world.teams.whenItsTurn(() => Promise.resolve());
    const restarted = world.startApp();
    await restarted.resume();
    await settle();
    const ledger = await restarted.broadcasts.ledger(workshop);
    expect(ledger.deliveries.get('round-1/anna')?.status).toEqual({ is: 'unknown', reason: 'interrupted' });
    expect(got(world, 'answer-card')).toEqual(once('gustav', 'bo', 'cia', 'dag'));
  });

  it('between the decision and the sending loses nothing', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    // Only the decision came to the disk.
    world.held.sneak(`workshop-${workshop}`, {
      type: 'round-started',
      at: new Date().toISOString(),
      by: 'flora',
      round: 1,
      endsAt: new Date(Date.now() + 480_000).toISOString(),
    });
    await world.startApp().resume();
    await settle();
    expect(got(world, 'answer-card')).toEqual(once(...managers));
  });

  it('after the workshop was ended: a result on its way goes on', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await world.press(workshop, close);
    let turns = 0;
    world.teams.whenItsTurn(() => {
      turns += 1;
      return turns > 2 ? never : Promise.resolve();
    });
    await world.press(workshop, show);
    await world.press(workshop, { type: 'end-workshop', endings: 0 });
    world.teams.whenItsTurn(() => Promise.resolve());
    await world.startApp().resume();
    await settle();
    expect(got(world, 'result-card')).toEqual(once(...Object.keys(cast)));
  });

  it('in an orderly way: what the messenger had not sent waits, in no doubt, for the next start', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const stopping = world.teams.messenger.send;
    let sent = 0;
    Object.assign(world.teams.messenger, {
      send: async (...args: Parameters<typeof stopping>) => {
        sent += 1;
        return sent > 2 ? { outcome: 'refused', status: 0, code: 'Stopped' } : stopping(...args);
      },
    });
    await world.press(workshop, start);
    const ledger = await world.app.broadcasts.ledger(workshop);
    expect([...ledger.deliveries.values()].map(({ status }) => status.is).sort()).toEqual([
      'delivered',
      'delivered',
      'waiting',
      'waiting',
      'waiting',
    ]);
    Object.assign(world.teams.messenger, { send: stopping });
    await world.startApp().resume();
    await settle();
    expect(got(world, 'answer-card')).toEqual(once(...managers));
  });
});

describe('a message whose turn comes', () => {
  it('after the round is closed is withdrawn', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const turn = Promise.withResolvers<void>();
    world.teams.whenItsTurn(() => turn.promise);
    await world.press(workshop, start);
    await world.press(workshop, close);
    turn.resolve();
    await settle();
    expect(world.teams.sent).toEqual([]);
    expect(world.teams.withdrawals).toHaveLength(5);
    expect((await fates(world, workshop))('anna')).toMatchObject({ is: 'refused', code: 'Withdrawn' });
    // Nobody has failed to get what nobody was to get any more.
    expect(await world.press(workshop, close)).toMatchObject({ delivery: { refused: [], unknown: [], resendable: 0 } });
  });

  it('after the person has answered is the saved answer; a reminder is then withdrawn, and is no failure', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    const turn = Promise.withResolvers<void>();
    world.teams.whenItsTurn(() => turn.promise);
    await world.press(workshop, { type: 'remind', round: 1, reminders: 0 });
    await world.answer('anna', workshop, 'Hann före');
    turn.resolve();
    await settle();
    expect(got(world, 'answer-card')).toEqual({ gustav: 2, anna: 1, bo: 2, cia: 2, dag: 2 });
    expect(world.inbox('bo')[1]?.shown).toMatchObject({ reminder: true });
    const view = await world.app.facilitating.ask(await world.person('flora'), workshop, null);
    expect(view).toMatchObject({ delivery: { refused: [], delivered: 5, waiting: 0 } });
  });

  it('and that another process has claimed is left to it', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const turn = Promise.withResolvers<void>();
    world.teams.whenItsTurn((chat) => (chat === chatOf('anna') ? turn.promise : Promise.resolve()));
    await world.press(workshop, start);
    world.held.sneak(`deliveries-${workshop}`, { type: 'call-started', at: new Date().toISOString(), key: 'round-1/anna' });
    turn.resolve();
    await settle();
    expect(world.inbox('anna')).toEqual([]);
    expect((await fates(world, workshop))('anna')).toEqual({ is: 'calling' });
  });
});

describe('a result that is shown', () => {
  it('reaches everybody in the team once, and the team’s channel', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await world.answer('anna', workshop, 'Vi är på väg');
    await world.press(workshop, close);
    expect(world.teams.sent.filter(({ shown }) => shown.kind === 'result-card')).toEqual([]);
    await world.press(workshop, show);
    await world.press(workshop, show);
    expect(got(world, 'result-card')).toEqual(once(...Object.keys(cast)));
    const inChannel = world.teams.sent.filter(({ to }) => to === team.id);
    expect(inChannel).toMatchObject([{ shown: { kind: 'result-card', language: 'sv', view: { answered: 1, asked: 5 } } }]);
  });

  it('goes to the channel of the home team only, and to nobody of another team', async () => {
    const world = await openWorld();
    const other = { ...team, id: '19:other@thread.tacv2' };
    await world.app.people.note({ type: 'connect-team', team: other });
    await world.app.people.note({ type: 'see-members', team: other.id, members: [memberOf('nina')] });
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await world.press(workshop, close);
    await world.press(workshop, show);
    const channels = world.teams.sent.map(({ to }) => to).filter((to) => to.startsWith('19:'));
    expect(channels).toEqual([team.id]);
    expect(world.inbox('nina')).toEqual([]);
  });

  it('in doubt in the channel is told apart, and may be posted again', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await world.press(workshop, close);
    world.teams.whenSending((to) => (to === team.id ? { outcome: 'unknown', reason: 'time-out' } : undefined));
    await world.press(workshop, show);
    world.teams.whenSending(() => undefined);
    const report = { unknown: [], refused: [], channelsInDoubt: 1, channelsRefused: 0, resendable: 1 };
    expect(await world.press(workshop, show)).toMatchObject({ delivery: report });
    await world.app.broadcasts.resend(workshop, 'flora', { round: 1 }, 0);
    expect(world.teams.sent.filter(({ to }) => to === team.id)).toHaveLength(1);
    expect(await world.press(workshop, show)).toMatchObject({ delivery: { channelsInDoubt: 0, resendable: 0, resends: 1 } });
  });

  it('reaches them also when a colleague has gone on to the next round meanwhile', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await world.press(workshop, close);
    await world.press(workshop, next, 'gustav');
    await world.press(workshop, show);
    expect(got(world, 'result-card')).toEqual(once(...Object.keys(cast)));
    await world.press(workshop, { type: 'start-round', round: 2 });
    expect(got(world, 'result-card')).toEqual(once(...Object.keys(cast)));
  });

  it('of an ended workshop is not sent to those who join later', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, start);
    await world.press(workshop, close);
    await world.press(workshop, show);
    await world.press(workshop, { type: 'end-workshop', endings: 0 });
    world.letTeamBe(...Object.keys(cast), 'nina');
    await world.app.refreshPeople();
    await world.startApp().resume();
    await settle();
    expect(world.inbox('nina')).toEqual([]);
  });
});

describe('idle', () => {
  it('resolves when no message is under way', async () => {
    const world = await openWorld();
    await world.app.broadcasts.idle();
    const workshop = await world.workshop();
    const turn = Promise.withResolvers<void>();
    world.teams.whenItsTurn(() => turn.promise);
    await world.press(workshop, start);
    let idle = false;
    const waiting = world.app.idle().then(() => {
      idle = true;
    });
    await settle();
    expect(idle).toBe(false);
    turn.resolve();
    await waiting;
    const fate = await fates(world, workshop);
    expect(managers.map((who) => fate(who)?.is)).toEqual(managers.map(() => 'delivered'));
  });
});

describe('the messages of a person', () => {
  const message = (activityId: string) => ({ serviceUrl: team.serviceUrl, conversationId: chatOf('anna'), activityId });
  const ledger = (...fatesOf: readonly (readonly [BroadcastId, string, DeliveryStatus])[]): Ledger => ({
    ...deliveries.initial,
    deliveries: deliveries.initial.deliveries.concat(
      fatesOf.map(([broadcast, person, status]) => {
        const to = { kind: 'person', person } as const;
        return [keyOf(broadcast, to), { broadcast, to, status }];
      }),
    ),
  });
  const there = (activityId: string) => ({ is: 'delivered', message: message(activityId) }) as const;

  it('are the card of the round and its reminders, as many as have arrived', () => {
    const held = ledger(
      ['round-1', 'anna', there('m1')],
      ['reminder-1-1', 'anna', { is: 'unknown', reason: 'time-out' }],
      ['reminder-1-2', 'anna', there('m2')],
      ['round-1', 'bo', there('bos')],
      ['round-2', 'anna', there('m3')],
      ['reminder-11-1', 'anna', there('m4')],
      ['result-1', 'anna', there('m5')],
    );
    expect(messagesTo(held, 'anna', 1, 2)).toEqual([message('m1'), message('m2')]);
    expect(messagesTo(held, 'anna', 1, 0)).toEqual([message('m1')]);
    expect(messagesTo(held, 'anna', 2, 0)).toEqual([message('m3')]);
    expect(messagesTo(held, 'cia', 1, 2)).toEqual([]);
  });
});

describe('a control card', () => {
  it('is one a person: the one before is removed', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const place = (activityId: string) =>
      world.app.broadcasts.placeControlCard(workshop, 'flora', {
        serviceUrl: team.serviceUrl,
        conversationId: 'a:flora',
        activityId,
      });
    await place('c1');
    await place('c1');
    expect(world.teams.removed).toEqual([]);
    await place('c2');
    expect(world.teams.removed).toEqual(['c1']);
  });
});
