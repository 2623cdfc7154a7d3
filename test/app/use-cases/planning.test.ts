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
  const preview = async (part: Partial<WorkshopForm> = {}, drafts = 0) => {
    const view = await world.app.planning.preview(flora, 'w9', { ...form, ...part }, drafts, rounds);
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
    expect(await world.app.planning.form(flora)).toMatchObject({
      workshop: 'w1',
      people: 5,
      fault: null,
      form: { title: '' },
      drafts: 0,
    });
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
    expect(await preview(part)).toEqual({ workshop: 'w9', people: 5, form: { ...form, ...part }, fault, drafts: 0 });
    expect(world.held.events('workshop-w9')).toEqual([]);
  });

  it('is there again when one goes back from the groups', async () => {
    const { world, flora, preview } = await open();
    await preview({ splitBy: 'size', splitNumber: '3', minutes: '12' });
    expect(await world.app.planning.edit(flora, 'w9')).toMatchObject({
      form: { ...form, splitBy: 'size', splitNumber: '3', minutes: '12' },
      fault: null,
      drafts: 1,
    });
    expect(await world.app.planning.edit(flora, 'nope')).toEqual({ refused: 'no-such-workshop' });
  });
});

describe('the preview', () => {
  it('shows the groups by name, the questions and the minutes, and those who answer only', async () => {
    const { preview } = await open();
    const view = groupsIn(await preview());
    expect(view).toMatchObject({ title: 'Vår väg', people: 5, minutes: 8, drafts: 1, questions: rounds });
    const names = view.groups.flatMap(({ members }) => members.map(({ name }) => name)).sort();
    expect(names).toEqual(['anna', 'bo', 'cia', 'dag', 'gustav'].map((id) => `${id} i Teams`));
  });

  it('is what one gets', async () => {
    const { world, flora, preview } = await open();
    const { groups } = groupsIn(await preview());
    expect(await world.app.planning.create(flora, 'w9', 1)).toEqual({ created: 'w9' });
    await world.press('w9', { type: 'start-round', round: 1 });
    const { group } = await world.card('anna', 'w9');
    expect(group.members.map(({ name }) => name)).toEqual(groups[group.number - 1]?.members.map(({ name }) => name));
  });

  it('is shuffled once, however often the press comes', async () => {
    const { world, flora, preview } = await open();
    const { drafts, groups } = groupsIn(await preview());
    const shuffled = await Promise.all([1, 2, 3, 4].map(() => world.app.planning.shuffle(flora, 'w9', drafts)));
    const [first] = shuffled;
    expect(first).not.toMatchObject({ groups });
    for (const view of shuffled) expect(view).toEqual(first);
    expect(await world.app.planning.shuffle(flora, 'w9', 2)).toMatchObject({ drafts: 3 });
  });

  it('is of the form that was sent last: an older one that comes again shows it, and changes nothing', async () => {
    const { world, preview } = await open();
    await preview();
    const latest = await preview({ title: 'En annan', splitNumber: '1' }, 1);
    expect(latest).toMatchObject({ title: 'En annan', drafts: 2, groups: [{ number: 1 }] });
    const before = world.held.events('workshop-w9').length;
    expect(await preview()).toEqual(latest);
    expect(await preview({ title: 'En tredje' }, 1)).toEqual(latest);
    expect(world.held.events('workshop-w9')).toHaveLength(before);
  });

  it('is not there for a workshop that is created, or does not exist', async () => {
    const { world, flora, preview } = await open();
    await preview();
    await world.app.planning.create(flora, 'w9', 1);
    expect(await world.app.planning.shuffle(flora, 'w9', 1)).toEqual({ refused: 'already-created' });
    expect(await world.app.planning.edit(flora, 'w9')).toEqual({ refused: 'already-created' });
    expect(await world.app.planning.preview(flora, 'w9', form, 1, rounds)).toEqual({ refused: 'already-created' });
    expect(await world.app.planning.shuffle(flora, 'nope', 0)).toEqual({ refused: 'no-such-workshop' });
    expect(await world.app.planning.create(flora, 'nope', 0)).toEqual({ refused: 'no-such-workshop' });
  });
});

describe('creating', () => {
  it('makes one workshop, however often the press comes', async () => {
    const { world, flora, preview } = await open();
    await preview();
    for (let times = 0; times < 4; times += 1) expect(await world.app.planning.create(flora, 'w9', 1)).toEqual({ created: 'w9' });
    expect(await world.app.facilitating.list(flora)).toMatchObject({ workshops: [{ workshop: 'w9' }], more: 0 });
  });

  it('from a card with other groups than there are now creates nothing, and shows them', async () => {
    const { world, flora, preview } = await open();
    const { drafts } = groupsIn(await preview());
    const now = await world.app.planning.shuffle(await world.person('gustav'), 'w9', drafts);
    const before = world.held.events('workshop-w9').length;
    expect(await world.app.planning.create(flora, 'w9', drafts)).toEqual({ ...now, changed: true });
    expect(now).toMatchObject({ drafts: 2 });
    expect(world.held.events('workshop-w9')).toHaveLength(before);
    expect(await world.app.planning.create(flora, 'w9', 2)).toEqual({ created: 'w9' });
  });

  it('takes in those who joined the team since the groups were shown', async () => {
    const { world, flora, preview } = await open();
    await preview();
    world.letTeamBe(...Object.keys(cast), 'nina');
    await world.app.refreshPeople();
    await settle();
    await world.app.planning.create(flora, 'w9', 1);
    expect(await world.app.facilitating.ask(flora, 'w9', null)).toMatchObject({ people: 6 });
  });
});
