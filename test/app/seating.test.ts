import { describe, expect, it } from 'vitest';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import { cast, holdTime, openWorld, settle, type World } from '../support/app-world.ts';

const start = { type: 'start-round', round: 1 } as const;
const end = { type: 'end-workshop', endings: 0 } as const;

const created = async () => {
  const world = await openWorld();
  const workshop = await world.workshop();
  const [small, large] = sizesIn(world, workshop);
  return { world, workshop, small, large, seats: () => seatsIn(world, workshop) };
};

/** Who sits in which group, in the order they sat down since the groups were made. */
const seatsIn = (world: World, workshop: string) =>
  world.held.events(`workshop-${workshop}`).flatMap((event) => (isJoined(event) ? [[event.person, event.group] as const] : []));

/** The numbers of the smaller group and of the larger one, of five people in two. */
const sizesIn = (world: World, workshop: string): readonly [number, number] => {
  const [drafted] = world.held.events(`workshop-${workshop}`) as readonly WorkshopEvent[];
  const groups = drafted?.type === 'workshop-drafted' ? drafted.plan.groups : [];
  const [small, large] = groups.toSorted((a, b) => a.members.length - b.members.length).map(({ number }) => number);
  if (small === undefined || large === undefined) throw new Error('two groups');
  return [small, large];
};

const isJoined = (event: unknown): event is { type: 'person-joined'; person: string; group: number } =>
  typeof event === 'object' && event !== null && 'type' in event && event.type === 'person-joined';

const joins = async (world: World, ...who: readonly string[]) => {
  world.letTeamBe(...Object.keys(cast), ...who);
  await world.app.refreshPeople();
  await settle();
};

holdTime();

describe('whoever is to be asked has a seat', () => {
  it('when they join the team, in the smallest group, once', async () => {
    const { world, small, large, seats } = await created();
    await joins(world, 'nina');
    await joins(world, 'nina');
    await joins(world, 'nina', 'ola');
    expect(seats()).toEqual([
      ['nina', small],
      ['ola', large],
    ]);
  });

  it('when the workshop is created, though they joined after the groups were shown', async () => {
    const world = await openWorld();
    const flora = await world.person('flora');
    const form = {
      template: 'consent',
      title: 'T',
      ...({ proposal: '', names: 'facilitator', mode: 'mixed', director: false, observers: false } as const),
      answersPer: 'person',
      splitBy: 'count',
      splitNumber: '2',
      minutes: '8',
    } as const;
    await world.app.planning.preview(flora, 'w9', form, 0, [{ heading: 'H', question: 'F' }]);
    await joins(world, 'nina');
    expect(seatsIn(world, 'w9')).toEqual([]);
    await world.app.planning.create(flora, 'w9', 1);
    expect(seatsIn(world, 'w9')).toEqual([['nina', sizesIn(world, 'w9')[0]]]);
    for (let times = 0; times < 3; times += 1) await world.app.planning.create(flora, 'w9', 1);
    expect(seatsIn(world, 'w9')).toHaveLength(1);
  });

  it('when a round starts, though the file made them a manager only since', async () => {
    const { world, workshop, small, seats } = await created();
    world.letFileSay({ ...cast, olle: ['manager'] });
    await world.press(workshop, start);
    expect(seats()).toEqual([['olle', small]]);
    expect(world.inbox('olle')).toMatchObject([{ shown: { kind: 'answer-card', view: { person: 'olle', round: 1 } } }]);
    expect(world.inbox('anna')).toHaveLength(1);
  });

  it('at the next round where they became a manager while one was open', async () => {
    const { world, workshop, small, seats } = await created();
    await world.press(workshop, start);
    world.letFileSay({ ...cast, olle: ['manager'] });
    await world.press(workshop, { type: 'close-round', round: 1, confirmed: true });
    await world.press(workshop, { type: 'next-round', round: 1 });
    expect(seats()).toEqual([]);
    await world.press(workshop, { type: 'start-round', round: 2 });
    expect(seats()).toEqual([['olle', small]]);
    expect(world.inbox('olle')).toMatchObject([{ shown: { view: { round: 2 } } }]);
  });

  it('after a restart, with the open round, where the program was down when they came', async () => {
    const { world, workshop, small, seats } = await created();
    await world.press(workshop, start);
    world.letFileSay({ ...cast, olle: ['manager'] });
    const restarted = world.startApp();
    await restarted.resume();
    await settle();
    expect(seats()).toEqual([['olle', small]]);
    expect(world.inbox('olle')).toMatchObject([{ shown: { kind: 'answer-card', view: { person: 'olle' } } }]);
  });

  it('at the first round after the workshop was opened again, where they joined while it was ended', async () => {
    const { world, workshop, small, seats } = await created();
    const { endings } = await world.press(workshop, end);
    await joins(world, 'nina');
    expect(seats()).toEqual([]);
    await world.press(workshop, { type: 'reopen-workshop', endings });
    expect(seats()).toEqual([]);
    expect(await world.press(workshop, start)).toMatchObject({ phase: 'open', asked: 6, people: 6 });
    expect(seats()).toEqual([['nina', small]]);
    expect(world.inbox('nina')).toHaveLength(1);
  });
});

describe('nobody is seated', () => {
  it('who only watches, or is in another team', async () => {
    const { world, workshop, seats } = await created();
    world.letFileSay({ ...cast, nina: ['observer'] });
    await joins(world, 'nina');
    await world.app.people.note({
      type: 'connect-team',
      team: { id: '19:other@thread.tacv2', serviceUrl: 'https://smba.example/emea', tenantId: 'bjorkhaga' },
    });
    const stranger = { id: 'sten', teamsId: '29:sten', name: 'Sten', email: '', upn: '' };
    await world.app.people.note({ type: 'see-members', team: '19:other@thread.tacv2', members: [stranger] });
    await world.press(workshop, start);
    expect(seats()).toEqual([]);
  });

  it('in a workshop that has ended, also at a start that comes again', async () => {
    const { world, workshop, seats } = await created();
    await world.press(workshop, end);
    await joins(world, 'nina');
    expect(await world.press(workshop, start)).toMatchObject({ notice: 'workshop-ended' });
    await world.startApp().resume();
    await settle();
    expect(seats()).toEqual([]);
  });

  it('where the disk refuses: the round does not start, and the card says so', async () => {
    const { world, workshop, small, seats } = await created();
    world.letFileSay({ ...cast, olle: ['manager'] });
    const flora = await world.person('flora');
    world.held.hold();
    const work = world.app.facilitating.press(flora, workshop, start);
    await settle();
    world.held.fail();
    expect(await work).toMatchObject({ phase: 'planned', notice: 'not-stored', people: 5 });
    expect(seats()).toEqual([]);
    await world.press(workshop, start);
    expect(seats()).toEqual([['olle', small]]);
  });
});
