import { describe, expect, it } from 'vitest';
import { cast, chatOf, holdTime, pass, settle, team, type World } from '../support/app-world.ts';
import { factsOf, planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';

const start = { type: 'start-round', round: 1 } as const;
const left = (world: World) => factsOf(world, 'person-left').map(({ person }) => person);
const without = (...who: readonly string[]) => Object.keys(cast).filter((id) => !who.includes(id));

holdTime();

describe('whoever leaves the team', () => {
  it('is taken out at once, and asked no more', async () => {
    const world = await worldHolding({ rounds: [planned(), planned()] });
    expect(await world.press(WORKSHOP, start)).toMatchObject({ asked: 5 });
    world.letTeamBe(...without('cia', 'olle'));
    await world.app.refreshPeople();
    await settle();
    expect(left(world)[0]).toBe('cia');
    expect(await world.app.facilitating.ask(await world.person('flora'), WORKSHOP, null)).toMatchObject({ asked: 4, people: 4 });
    await world.app.refreshPeople();
    await settle();
    expect(left(world).filter((id) => id === 'cia')).toHaveLength(1);
  });

  it('and comes back has a seat again, and the round', async () => {
    const world = await worldHolding({ rounds: [planned(), planned()] });
    await world.press(WORKSHOP, start);
    world.letTeamBe(...without('cia'));
    await world.app.refreshPeople();
    await settle();
    world.letTeamBe(...Object.keys(cast));
    await world.app.refreshPeople();
    await settle();
    expect(factsOf(world, 'person-joined').map(({ person }) => person)).toContain('cia');
    expect(await world.app.facilitating.ask(await world.person('flora'), WORKSHOP, null)).toMatchObject({ asked: 5, people: 5 });
    expect(world.inbox('cia')).toHaveLength(1);
  });

  it('while the program was down is taken out when it is back', async () => {
    const world = await worldHolding({ rounds: [planned(), planned()] });
    world.letTeamBe(...without('cia'));
    const restarted = world.startApp();
    await restarted.refreshPeople();
    await restarted.resume();
    await settle();
    expect(left(world)).toContain('cia');
  });

  it('takes nobody with them: a bot that is put out of its team empties no workshop', async () => {
    const world = await worldHolding({ rounds: [planned(), planned()] });
    await world.app.people.note({ type: 'leave-team', team: team.id });
    await world.startApp().resume();
    await settle();
    expect(left(world)).toEqual([]);
  });

  it('and spoke for a group is replaced, and the cards of those who have answered say who is there now', async () => {
    const world = await worldHolding({ rounds: [planned({ answersPer: 'group' })] });
    await world.press(WORKSHOP, start);
    await pass(5_000);
    const [voice = ''] = factsOf(world, 'round-started')[0]?.voices ?? [];
    const { group } = await world.card(voice, WORKSHOP);
    const mate = ['gustav', 'anna', 'bo', 'cia', 'dag'].find(
      (id) => id !== voice && group.members.some(({ name }) => name === `${id} i Teams`),
    );
    if (mate === undefined) throw new Error('alone');
    await world.answer(mate, WORKSHOP, 'Vårt svar');
    await pass(5_000);
    world.teams.edits.length = 0;
    world.letTeamBe(...without(voice));
    await world.app.refreshPeople();
    await pass(5_000);
    expect(factsOf(world, 'voice-chosen')).toMatchObject([{ round: 1, group: group.number, by: null }]);
    const shown = world.teams.edits.filter(({ to }) => to === chatOf(mate)).at(-1)?.shown;
    expect(JSON.stringify(shown)).toContain(`${mate} i Teams`);
    expect(JSON.stringify(shown)).not.toContain(`${voice} i Teams`);
  });
});
