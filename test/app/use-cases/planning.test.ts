import { describe, expect, it } from 'vitest';
import type { GroupPreviewView, NewWorkshopView, WorkshopForm } from '../../../src/app/views/new-workshop.ts';
import { templateIds } from '../../../src/domain/workshop/templates.ts';
import { texts } from '../../../src/texts/texts.ts';
import { cast, holdTime, openWorld, settle, type World } from '../../support/app-world.ts';

const form: WorkshopForm = {
  template: 'where-are-we',
  title: 'Vår väg',
  answersPer: 'person',
  proposal: '',
  names: 'facilitator',
  mode: 'mixed',
  director: false,
  observers: false,
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
    expect(await preview(part)).toEqual({
      ...{ workshop: 'w9', people: 5, form: { ...form, ...part }, fault, impossible: null, drafts: 0 },
    });
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
    expect(view).toMatchObject({ title: 'Vår väg', people: 5, drafts: 1, mode: 'mixed', quality: { met: 0, metByChance: 0 } });
    expect(view.rounds).toMatchObject(rounds.map((round) => ({ ...round, kind: 'text', minutes: 8, names: 'facilitator' })));
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

describe('what the form chooses', () => {
  const template = [
    { heading: 'Ensam', question: 'Vad tänker du?', answersPer: 'person' },
    { heading: 'Par', question: 'Vad tänker ni?', answersPer: 'pair', from: 1 },
    { heading: 'Sist', question: 'Vad blev det?', names: 'facilitator' },
  ] as const;
  const consent = [{ heading: 'Hållning', question: 'Står du bakom det?', asks: { kind: 'consent', proposal: '' } }] as const;
  const planned = async (part: Partial<WorkshopForm>, from: Parameters<World['app']['planning']['preview']>[4] = template) => {
    const { world, flora } = await open();
    const send = async (more: Partial<WorkshopForm>, drafts: number) => {
      const view = await world.app.planning.preview(flora, 'w9', { ...form, ...part, ...more }, drafts, from);
      if ('refused' in view) throw new Error(view.refused);
      return view;
    };
    return { world, flora, first: await send({}, 0), again: send };
  };
  const namesOf = (view: GroupPreviewView | NewWorkshopView) => groupsIn(view).rounds.map(({ names }) => names);

  it('is the rule for names, but never a more open one than the template, and none that pairs cannot be made from', async () => {
    expect(namesOf((await planned({ names: 'all' })).first)).toEqual(['all', 'all', 'facilitator']);
    expect(namesOf((await planned({ names: 'nobody' })).first)).toEqual(['facilitator', 'facilitator', 'nobody']);
    expect((await planned({ names: 'nobody', answersPer: 'group' }, rounds)).first).toMatchObject({
      fault: 'anonymous-needs-persons',
    });
  });

  it('is who takes part beside the managers, also when somebody comes late; they answer like the others', async () => {
    const { world, flora, first } = await planned({ director: true, observers: true }, rounds);
    const names = groupsIn(first).groups.flatMap(({ members }) => members.map(({ name }) => name));
    expect(names).toHaveLength(7);
    expect(names).toEqual(expect.arrayContaining(['dora i Teams', 'olle i Teams']));
    expect(await world.app.planning.edit(flora, 'w9')).toMatchObject({ people: 7, form: { director: true, observers: true } });
    await world.app.planning.create(flora, 'w9', 1);
    await world.press('w9', { type: 'start-round', round: 1 });
    expect(await world.answer('olle', 'w9', 'Jag hjälper till')).toMatchObject({ status: { is: 'answered' } });
    expect(await world.app.facilitating.ask(flora, 'w9', null)).toMatchObject({ asked: 7, answered: 1 });
  });

  it('is whether each administration sits by itself', async () => {
    const { world, flora } = await open();
    world.letFileSay(cast, { anna: 'Skola', bo: 'Skola', cia: 'Vård', dag: 'Vård', gustav: 'Vård' });
    await world.app.refreshPeople();
    const view = await world.app.planning.preview(flora, 'w9', { ...form, mode: 'by-unit', splitNumber: '1' }, 0, rounds);
    if (!('groups' in view)) throw new Error('no preview');
    expect(view.groups.map(({ members }) => members.map(({ unit }) => unit))).toEqual([
      ['Skola', 'Skola'],
      ['Vård', 'Vård', 'Vård'],
    ]);
  });

  it('is the proposal, which is asked for where the template needs one, and comes back', async () => {
    const { world, flora, first, again } = await planned({}, consent);
    expect(first).toMatchObject({ fault: 'proposal-missing', form: { title: 'Vår väg' } });
    expect(await again({ proposal: 'å'.repeat(1_001) }, 0)).toMatchObject({ fault: 'proposal-too-long' });
    const view = groupsIn(await again({ proposal: ' Vi delar lokaler. ' }, 0));
    expect(view.rounds).toMatchObject([{ kind: 'consent', question: 'Vi delar lokaler.' }]);
    expect(await world.app.planning.edit(flora, 'w9')).toMatchObject({ form: { proposal: 'Vi delar lokaler.' } });
    const changed = groupsIn(await again({ proposal: 'Vi delar allt.' }, view.drafts));
    expect(changed.rounds).toMatchObject([{ question: 'Vi delar allt.' }]);
  });

  it('leaves rounds that have been changed since as they are, but for what the form says anew', async () => {
    const { world, flora, first, again } = await planned({}, rounds);
    const { drafts } = groupsIn(first);
    const place = { workshop: 'w9', drafts, round: 1 };
    await world.app.planning.removeRound(flora, place, true);
    const view = groupsIn(await again({ title: 'Nytt namn', minutes: '20', names: 'all' }, drafts + 1));
    expect(view.title).toBe('Nytt namn');
    expect(view.rounds).toMatchObject([{ heading: 'Riktning', minutes: 20, names: 'all' }]);
    const other = groupsIn(await again({ template: 'reflection' }, view.drafts));
    expect(other.rounds).toHaveLength(2);
  });

  it('keeps the wishes, and says which cannot be met with other groups', async () => {
    const { world, flora, first, again } = await planned({}, rounds);
    const { planning } = world.app;
    const typed = { person: 'anna', other: 'bo', toGroup: '', words: '' };
    const apart = await planning.change(flora, 'w9', groupsIn(first).drafts, 'apart', typed);
    if ('refused' in apart) throw new Error(apart.refused);
    expect(await again({ splitNumber: '1' }, apart.drafts)).toMatchObject({
      impossible: { is: 'apart-too-many', people: [{ name: 'anna i Teams' }, { name: 'bo i Teams' }], groups: [1] },
      form: { splitNumber: '1' },
    });
    const shuffled = await planning.shuffle(flora, 'w9', apart.drafts);
    if (!('groups' in shuffled)) throw new Error('no preview');
    for (const { members } of shuffled.groups)
      expect(members.filter(({ name }) => name === 'anna i Teams' || name === 'bo i Teams').length).toBeLessThan(2);
  });
});

describe('the templates that come with the program', () => {
  const each = (['sv', 'en'] as const).flatMap((language) => templateIds.map((template) => ({ language, template })));

  it.each(each)('$template ($language) gives rounds, however names and answers are chosen', async ({ language, template }) => {
    const { world, flora } = await open();
    for (const names of ['all', 'facilitator', 'nobody'] as const)
      for (const answersPer of ['person', 'group'] as const) {
        const filled = { ...form, template, names, answersPer, proposal: 'Vi delar lokaler.' };
        const { rounds: asked } = texts[language].templates[template];
        const view = await world.app.planning.preview(flora, `w-${template}-${names}-${answersPer}`, filled, 0, asked);
        if (names === 'nobody' && answersPer === 'group') expect(view).toMatchObject({ fault: 'anonymous-needs-persons' });
        else expect(view).toMatchObject({ rounds: asked.map(({ heading }) => ({ heading })) });
      }
  });
});
