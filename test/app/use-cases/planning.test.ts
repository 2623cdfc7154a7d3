import { describe, expect, it } from 'vitest';
import type { GroupPreviewView, NewWorkshopView, WorkshopForm } from '../../../src/app/views/new-workshop.ts';
import { cast, holdTime, openWorld, settle } from '../../support/app-world.ts';

const form: WorkshopForm = {
  template: 'where-are-we',
  title: 'Vår väg',
  answersPer: 'person',
  splitBy: 'count',
  splitNumber: '2',
  minutes: '8',
};
const rounds = [
  { heading: 'Nuläge', question: 'Var är vi?' },
  { heading: 'Riktning', question: 'Vart är vi på väg?' },
];
const open = async () => {
  const world = await openWorld();
  const flora = await world.person('flora');
  const preview = async (part: Partial<WorkshopForm> = {}) => {
    const view = await world.app.planning.preview(flora, 'w9', { ...form, ...part }, rounds);
    if ('refused' in view) throw new Error(view.refused);
    return view;
  };
  return { world, flora, preview };
};
const groupsIn = (view: GroupPreviewView | NewWorkshopView) => {
  if (!('groups' in view)) throw new Error(`not a preview: ${view.fault}`);
  return view;
};

holdTime();

describe('the form', () => {
  it('is empty, with an id of its own and the number of people who would take part', async () => {
    const { world, flora } = await open();
    expect(await world.app.planning.form(flora)).toMatchObject({ workshop: 'w1', people: 5, fault: null, form: { title: '' } });
    expect(await world.app.planning.form(flora)).toMatchObject({ workshop: 'w2' });
  });

  it.each([
    ['empty-title', { title: ' ' }],
    ['title-too-long', { title: 'å'.repeat(121) }],
    ['bad-split', { splitNumber: '' }],
    ['bad-split', { splitNumber: 'två' }],
    ['bad-split', { splitBy: 'size', splitNumber: '1' }],
    ['bad-minutes', { minutes: '' }],
    ['bad-minutes', { minutes: '0' }],
    ['bad-minutes', { minutes: '241' }],
    ['bad-minutes', { minutes: '1,5' }],
    ['bad-minutes', { minutes: 'åtta' }],
  ] as const)('with a fault comes back as it was filled in: %s %j', async (fault, part) => {
    const { world, preview } = await open();
    expect(await preview(part)).toEqual({ workshop: 'w9', people: 5, form: { ...form, ...part }, fault });
    expect(world.held.events('workshop-w9')).toEqual([]);
  });

  it('is there again when one goes back from the groups', async () => {
    const { world, flora, preview } = await open();
    await preview({ splitBy: 'size', splitNumber: '3', minutes: '12' });
    expect(await world.app.planning.edit(flora, 'w9')).toMatchObject({
      form: { ...form, splitBy: 'size', splitNumber: '3', minutes: '12' },
      fault: null,
    });
    expect(await world.app.planning.edit(flora, 'nope')).toEqual({ refused: 'no-such-workshop' });
  });
});

describe('the preview', () => {
  it('shows the groups by name, the questions and the minutes, and those who answer only', async () => {
    const { preview } = await open();
    const view = groupsIn(await preview());
    expect(view).toMatchObject({ title: 'Vår väg', people: 5, minutes: 8, seed: 7, questions: rounds });
    const names = view.groups.flatMap(({ members }) => members.map(({ name }) => name)).sort();
    expect(names).toEqual(['anna', 'bo', 'cia', 'dag', 'gustav'].map((id) => `${id} i Teams`));
  });

  it('is what one gets', async () => {
    const { world, flora, preview } = await open();
    const { groups } = groupsIn(await preview());
    expect(await world.app.planning.create(flora, 'w9')).toEqual({ created: 'w9' });
    await world.press('w9', { type: 'start-round', round: 1 });
    const { group } = await world.card('anna', 'w9');
    expect(group.members.map(({ name }) => name)).toEqual(groups[group.number - 1]?.members.map(({ name }) => name));
  });

  it('is shuffled once, however often the press comes', async () => {
    const { world, flora, preview } = await open();
    const { seed, groups } = groupsIn(await preview());
    const shuffled = await Promise.all([1, 2, 3, 4].map(() => world.app.planning.shuffle(flora, 'w9', seed)));
    const [first] = shuffled;
    expect(first).not.toMatchObject({ groups });
    for (const view of shuffled) expect(view).toEqual(first);
  });

  it('is not there for a workshop that is created, or does not exist', async () => {
    const { world, flora, preview } = await open();
    await preview();
    await world.app.planning.create(flora, 'w9');
    expect(await world.app.planning.shuffle(flora, 'w9', 7)).toEqual({ refused: 'already-created' });
    expect(await world.app.planning.edit(flora, 'w9')).toEqual({ refused: 'already-created' });
    expect(await world.app.planning.preview(flora, 'w9', form, rounds)).toEqual({ refused: 'already-created' });
    expect(await world.app.planning.shuffle(flora, 'nope', 7)).toEqual({ refused: 'no-such-workshop' });
    expect(await world.app.planning.create(flora, 'nope')).toEqual({ refused: 'no-such-workshop' });
  });
});

describe('creating', () => {
  it('makes one workshop, however often the press comes', async () => {
    const { world, flora, preview } = await open();
    await preview();
    for (let times = 0; times < 4; times += 1) expect(await world.app.planning.create(flora, 'w9')).toEqual({ created: 'w9' });
    expect(await world.app.facilitating.list(flora)).toMatchObject({ workshops: [{ workshop: 'w9' }], more: 0 });
  });

  it('takes in those who joined the team since the groups were shown', async () => {
    const { world, flora, preview } = await open();
    await preview();
    world.letTeamBe(...Object.keys(cast), 'nina');
    await world.app.refreshPeople();
    await settle();
    await world.app.planning.create(flora, 'w9');
    expect(await world.app.facilitating.ask(flora, 'w9', null)).toMatchObject({ people: 6 });
  });
});
