import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/domain/grouping.ts';
import type { Role } from '../../src/domain/people.ts';
import type { Question } from '../../src/domain/questions/questions.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import { holdTime, pass, type World } from '../support/app-world.ts';
import { factsOf, planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';
import { at } from '../support/workshop-facts.ts';

const ids = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, '0')}`);
const people: Readonly<Record<string, readonly Role[]>> = {
  flora: ['facilitator'],
  ...Object.fromEntries(ids.map((id) => [id, ['manager'] as const])),
};
const start = async (world: World, round: number) => {
  const view = await world.press(WORKSHOP, { type: 'start-round', round });
  await pass(5_000);
  return view;
};
const groupsOf = (world: World, round: number): readonly Group[] =>
  factsOf(world, 'round-started').find((event) => event.round === round)?.groups ?? [];
const seated = (groups: readonly Group[]) => groups.flatMap(({ members }) => members).toSorted();
const next = (world: World, round: number) =>
  world
    .press(WORKSHOP, { type: 'close-round', round, confirmed: true })
    .then(() => world.press(WORKSHOP, { type: 'next-round', round }));

const split = { by: 'count', groups: 3 } as const;
const inThrees: readonly Group[] = [0, 1, 2].map((group) => ({
  number: group + 1,
  members: ids.filter((_, index) => index % 3 === group),
}));

holdTime();

describe('a round that mixes anew', () => {
  const rounds = [planned(), planned({ seating: 'remix', answersPer: 'group' }), planned()];

  it('seats everybody once more, with as few as can be whom they have just sat with', async () => {
    const world = await worldHolding({ rounds, people, plan: { split, groups: inThrees } });
    await start(world, 1);
    await next(world, 1);
    await start(world, 2);
    const mixed = groupsOf(world, 2);
    expect(mixed.map(({ members }) => members.length)).toEqual([4, 4, 4]);
    expect(seated(mixed)).toEqual(ids);
    // Twelve people in three groups of four: of each old group at least two must meet again in some group, three pairs a group at the least.
    expect(pairsAgain(inThrees, groupsOf(world, 2))).toBeLessThanOrEqual(3);
    // The workshop's own groups stand: the round after sits as before.
    await next(world, 2);
    await start(world, 3);
    expect(factsOf(world, 'round-started').at(-1)?.groups).toBeUndefined();
  });

  it('keeps to the wishes, as far as they are about people who are still there', async () => {
    const [one = '', two = '', three = '', gone = ''] = ids;
    const mix = { mode: 'mixed', include: [], together: [[one, two, gone]], apart: [[three, gone]], locked: [] } as const;
    const world = await worldHolding({ rounds, people, plan: { split, groups: inThrees, mix } });
    await start(world, 1);
    await next(world, 1);
    world.letTeamBe('flora', ...ids.filter((id) => id !== gone));
    await world.app.refreshPeople();
    await start(world, 2);
    const mixed = groupsOf(world, 2);
    expect(seated(mixed)).toEqual(ids.filter((id) => id !== gone));
    expect(mixed.find(({ members }) => members.includes(one))?.members).toContain(two);
  });

  it('that the wishes make impossible does not start, and says what to do', async () => {
    const mix = { mode: 'mixed', include: [], together: [ids.slice(0, 5)], apart: [], locked: [] } as const;
    const world = await worldHolding({ rounds, people, plan: { split, groups: inThrees, mix } });
    await start(world, 1);
    await next(world, 1);
    expect(await start(world, 2)).toMatchObject({ phase: 'planned', notice: 'groups-impossible' });
    expect(factsOf(world, 'round-started')).toHaveLength(1);
  });

  it('gives each group somebody who has not spoken for one before', async () => {
    const world = await worldHolding({ rounds, people, plan: { split, groups: inThrees } });
    await start(world, 1);
    await next(world, 1);
    await start(world, 2);
    const [before, now] = factsOf(world, 'round-started').map(({ voices = [] }) => voices);
    expect(now).toHaveLength(3);
    expect(now?.filter((voice) => before?.includes(voice))).toEqual([]);
  });
});

describe('a round by topic', () => {
  const asks: Question = {
    kind: 'ranking',
    places: 2,
    options: ['skola', 'omsorg', 'klimat'].map((id) => ({ id, text: id })),
  };
  const rounds = [planned({ asks }), planned({ seating: 'by-topic', from: 1, answersPer: 'group' })];
  const answer = (by: string, ranked: readonly string[]): WorkshopEvent => ({
    type: 'answer-given',
    at: at(1),
    by,
    round: 1,
    group: 1,
    text: '',
    response: { kind: 'ranking', ranked: [...ranked] },
  });
  const held = (answers: readonly WorkshopEvent[]): readonly WorkshopEvent[] => [
    { type: 'round-started', at: at(), by: 'flora', round: 1, endsAt: at(8) },
    ...answers,
    { type: 'round-closed', at: at(8), by: 'flora', round: 1 },
    { type: 'round-chosen', at: at(9), by: 'flora', round: 2 },
  ];

  it('seats people by what they chose, and whoever chose nothing where there is room', async () => {
    const choosing = ids.slice(0, 10);
    const topic = (index: number) => (index % 2 === 0 ? ['skola', 'klimat'] : ['omsorg', 'klimat']);
    const world = await worldHolding({
      rounds,
      people,
      plan: { groups: [{ number: 1, members: ids }] },
      since: held(choosing.map((id, index) => answer(id, topic(index)))),
    });
    expect(await start(world, 2)).toMatchObject({ phase: 'open', notice: null });
    const groups = groupsOf(world, 2);
    expect(seated(groups)).toEqual(ids);
    for (const [index, id] of choosing.entries())
      expect(groups.find(({ members }) => members.includes(id))?.name).toBe(topic(index)[0]);
    expect(groups.every(({ members }) => members.length > 1)).toBe(true);
  });
});

/** How many pairs of people sit together in both. */
function pairsAgain(before: readonly Group[], now: readonly Group[]): number {
  const pairsOf = (groups: readonly Group[]) =>
    groups.flatMap(({ members }) => members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b].toSorted().join())));
  const met = new Set(pairsOf(before));
  return pairsOf(now).filter((pair) => met.has(pair)).length;
}
