import { describe, expect, it } from 'vitest';
import { type RoundResultView, roundResult } from '../../src/app/views/round-result.ts';
import type { Idea } from '../../src/app/views/summary-result.ts';
import type { Role } from '../../src/domain/people.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import { isCreated } from '../../src/domain/workshop/state.ts';
import { workshop as decider } from '../../src/domain/workshop/workshop.ts';
import { holdTime, pass, settle, type World } from '../support/app-world.ts';
import { factsOf, planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';

const managers = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `m${index + 1}`);
const castOf = (count: number): Readonly<Record<string, readonly Role[]>> => ({
  flora: ['facilitator'],
  ...Object.fromEntries(managers(count).map((id) => [id, ['manager'] as const])),
});
const rounds = [
  planned({ question: 'Tänk själv' }),
  planned({ question: 'I par', answersPer: 'pair', from: 1 }),
  planned({ question: 'I fyror', answersPer: 'four', from: 2 }),
];

const stateOf = (world: World) => {
  const state = (world.held.events(`workshop-${WORKSHOP}`) as readonly WorkshopEvent[]).reduce(decider.evolve, decider.initial);
  if (!isCreated(state)) throw new Error('no workshop');
  return state;
};
const groupsOf = (world: World, round: number) =>
  (factsOf(world, 'round-started').find((event) => event.round === round)?.groups ?? []).filter(
    ({ members }) => members.length > 0,
  );
const hold = async (world: World, round: number, answers: readonly (readonly [string, string])[]) => {
  await world.press(WORKSHOP, { type: 'start-round', round });
  await pass(5_000);
  for (const [who, text] of answers) await world.answer(who, WORKSHOP, text, round);
  await world.press(WORKSHOP, { type: 'close-round', round, confirmed: true });
  if (round < 3) await world.press(WORKSHOP, { type: 'next-round', round });
};
/** Each pair or four answers through its first member, and names its number. */
const together = (world: World, round: number, word: string) =>
  groupsOf(world, round).map(({ members, number }) => [members[0] ?? '', `${word} ${number}`] as const);

const startOnly = async (world: World, round: number) => {
  await world.press(WORKSHOP, { type: 'start-round', round });
  await pass(5_000);
};
const finish = async (world: World, round: number, word: string) => {
  for (const [who, text] of together(world, round, word)) await world.answer(who, WORKSHOP, text, round);
  await world.press(WORKSHOP, { type: 'close-round', round, confirmed: true });
  if (round < 3) await world.press(WORKSHOP, { type: 'next-round', round });
};

const ideasIn = (view: RoundResultView | undefined): readonly Idea[] =>
  view && typeof view.result === 'object' && view.result.kind === 'one-two-four-all' && view.result.ideas !== 'withheld'
    ? view.result.ideas
    : [];
const flat = (ideas: readonly Idea[]): readonly Idea[] => ideas.flatMap((idea) => [idea, ...flat(idea.from)]);

holdTime();

describe('1-2-4-alla', () => {
  it.each([4, 7, 13, 18])('of %i people: pairs, fours of whole pairs, and every idea reachable from the end', async (count) => {
    const people = managers(count);
    const world = await worldHolding({ rounds, people: castOf(count) });
    await hold(
      world,
      1,
      people.map((id) => [id, `Idé av ${id}`]),
    );

    await startOnly(world, 2);
    const pairs = groupsOf(world, 2);
    expect(pairs.flatMap(({ members }) => members).toSorted()).toEqual([...people].toSorted());
    for (const { members } of pairs) expect([2, 3]).toContain(members.length);
    const [first] = pairs;
    const card = await world.card(first?.members[0] ?? '', WORKSHOP, 2);
    expect(card.material).toEqual(expect.arrayContaining((first?.members ?? []).map((id) => `Idé av ${id}`)));
    await finish(world, 2, 'Par');

    await startOnly(world, 3);
    const fours = groupsOf(world, 3);
    expect(fours.flatMap(({ members }) => members).toSorted()).toEqual([...people].toSorted());
    for (const four of fours) {
      const inside = pairs.filter(({ members }) => four.members.includes(members[0] ?? ''));
      expect(inside.flatMap(({ members }) => members).toSorted()).toEqual([...four.members].toSorted());
    }
    await finish(world, 3, 'Fyra');

    const ideas = flat(ideasIn(roundResult(stateOf(world), await world.app.people.everybody(), { round: 3, viewer: 'all' })));
    const expected = [
      ...people.map((id) => `Idé av ${id}`),
      ...pairs.map(({ number }) => `Par ${number}`),
      ...fours.map(({ number }) => `Fyra ${number}`),
    ];
    expect(ideas.map(({ text }) => text).toSorted()).toEqual(expected.toSorted());
  });

  it('where one leaves and one comes between the levels loses nothing, and seats everybody', async () => {
    const people = managers(9);
    const world = await worldHolding({ rounds, people: castOf(9) });
    await hold(
      world,
      1,
      people.map((id) => [id, `Idé av ${id}`]),
    );
    await startOnly(world, 2);
    const pairs = groupsOf(world, 2).length;
    await finish(world, 2, 'Par');
    world.letFileSay({ ...castOf(9), ny: ['manager'] });
    world.letTeamBe('flora', ...people.slice(1), 'ny');
    await world.app.refreshPeople();
    await settle();
    await startOnly(world, 3);
    const seated = groupsOf(world, 3).flatMap(({ members }) => members);
    expect(seated.toSorted()).toEqual([...people.slice(1), 'ny'].toSorted());
    await finish(world, 3, 'Fyra');
    const fours = groupsOf(world, 3).length;
    const ideas = flat(ideasIn(roundResult(stateOf(world), await world.app.people.everybody(), { round: 3, viewer: 'all' })));
    expect(ideas).toHaveLength(9 + pairs + fours);
  });

  it('whose pairs were skipped sits in fours all the same', async () => {
    const world = await worldHolding({ rounds, people: castOf(9) });
    await hold(
      world,
      1,
      managers(9).map((id) => [id, `Idé av ${id}`]),
    );
    await world.press(WORKSHOP, { type: 'skip-round', round: 2 });
    await startOnly(world, 3);
    expect(
      groupsOf(world, 3)
        .map(({ members }) => members.length)
        .toSorted(),
    ).toEqual([4, 5]);
    await finish(world, 3, 'Fyra');
    const trees = ideasIn(roundResult(stateOf(world), await world.app.people.everybody(), { round: 3, viewer: 'all' }));
    expect(trees.map(({ text }) => text).toSorted()).toEqual(['Fyra 1', 'Fyra 2']);
    expect(flat(trees)).toHaveLength(2 + 9);
  });
});
