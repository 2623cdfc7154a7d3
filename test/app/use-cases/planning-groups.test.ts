import { describe, expect, it } from 'vitest';
import { type ArrangeGroupsView, nothingTyped } from '../../../src/app/views/planning/arrange-groups.ts';
import { holdTime, openWorld } from '../../support/app-world.ts';

/** Anna, Bo, Cia, Dag and Gustav in two groups. */
const open = async () => {
  const world = await openWorld();
  const flora = await world.person('flora');
  const { planning } = world.app;
  const workshop = await world.workshop();
  const look = async () => arranged(await planning.arrange(flora, workshop));
  const change = async (kind: Parameters<typeof planning.change>[3], typed: Partial<typeof nothingTyped>) =>
    arranged(await planning.change(flora, workshop, (await look()).drafts, kind, { ...nothingTyped, ...typed }));
  return { world, flora, planning, workshop, look, change };
};
const arranged = (view: object): ArrangeGroupsView => {
  if (!('wishes' in view)) throw new Error(JSON.stringify(view));
  return view as ArrangeGroupsView;
};
const at = ({ groups }: ArrangeGroupsView, person: string) =>
  groups.find(({ members }) => members.some(({ name }) => name === `${person} i Teams`))?.number;
const people = ['anna', 'bo', 'cia', 'dag', 'gustav'];
const [small, large] = [2, 3];

holdTime();

describe('groups changed by hand', () => {
  it('take somebody who is moved, who stays there when the others are mixed anew', async () => {
    const { look, change, planning, flora, workshop } = await open();
    const before = await look();
    const from = before.groups.find(({ members }) => members.length === large)?.number;
    const person = people.find((each) => at(before, each) === from) ?? '';
    const to = from === 1 ? 2 : 1;
    const after = await change('move', { person, toGroup: String(to) });
    expect(at(after, person)).toBe(to);
    expect(after.wishes).toMatchObject([{ id: 'locked-0', kind: 'locked', group: to }]);
    const press = ['move', { ...nothingTyped, person, toGroup: String(to) }] as const;
    expect(arranged(await planning.change(flora, workshop, before.drafts, ...press))).toEqual(after);
  });

  it('let two change places, once however often the press comes', async () => {
    const { look, planning, flora, workshop } = await open();
    const before = await look();
    const person = 'anna';
    const other = people.find((each) => at(before, each) !== at(before, person)) ?? '';
    const typed = { ...nothingTyped, person, other };
    const first = arranged(await planning.change(flora, workshop, before.drafts, 'swap', typed));
    expect([at(first, person), at(first, other)]).toEqual([at(before, other), at(before, person)]);
    expect(await planning.change(flora, workshop, before.drafts, 'swap', typed)).toEqual(first);
  });

  it('keep people together and apart, mixing anew only where that is needed', async () => {
    const { look, change } = await open();
    const before = await look();
    const [person = '', mate = ''] = people.filter((each) => at(before, each) === 1);
    const stranger = people.find((each) => at(before, each) === 2) ?? '';
    const same = await change('together', { person, other: mate });
    expect([same.notice, same.groups]).toEqual([null, before.groups]);
    const mixed = await change('together', { person, other: stranger });
    expect(mixed.notice).toBe('mixed-anew');
    expect(new Set([person, mate, stranger].map((each) => at(mixed, each))).size).toBe(1);
  });

  it('say who it is about where wishes cannot be met, and lose nothing', async () => {
    const { look, change } = await open();
    await change('together', { person: 'anna', other: 'bo' });
    const before = await look();
    const refused = await change('apart', { person: 'bo', other: 'anna' });
    expect(refused).toMatchObject({
      asking: 'apart',
      typed: { person: 'bo', other: 'anna' },
      fault: { is: 'together-and-apart' },
    });
    expect(refused.fault?.people.map(({ name }) => name)).toEqual(['anna i Teams', 'bo i Teams']);
    expect([refused.wishes, refused.groups, refused.drafts]).toEqual([before.wishes, before.groups, before.drafts]);
  });

  it.each([
    ['move', {}, 'person-missing'],
    ['swap', { person: 'anna' }, 'other-missing'],
    ['apart', { person: 'anna', other: 'anna' }, 'same-person'],
    ['lock', { person: 'nobody' }, 'not-in-a-group'],
    ['move', { person: 'anna', toGroup: '9' }, 'no-such-group'],
    ['move', { person: 'anna', toGroup: 'två' }, 'no-such-group'],
    ['move', { person: 'anna' }, 'no-such-group'],
  ] as const)('%s %j: %s', async (kind, typed, fault) => {
    const { change } = await open();
    expect(await change(kind, typed)).toMatchObject({ asking: kind, fault: { is: fault } });
  });

  it('leave nobody alone', async () => {
    const { look, change } = await open();
    const before = await look();
    const number = before.groups.find(({ members }) => members.length === small)?.number ?? 0;
    const [one = '', alone = ''] = people.filter((each) => at(before, each) === number);
    const other = number === 1 ? 2 : 1;
    const refused = await change('move', { person: one, toGroup: String(other) });
    expect(refused.fault).toMatchObject({ is: 'would-be-alone', people: [{ name: `${alone} i Teams` }], groups: [number] });
  });

  it('are rid of a wish again, and a press from an older card changes nothing', async () => {
    const { planning, flora, workshop, change } = await open();
    const { drafts } = await change('lock', { person: 'anna' });
    const free = arranged(await planning.dropWish(flora, workshop, drafts, 'locked-0'));
    expect(free.wishes).toEqual([]);
    expect(await planning.dropWish(flora, workshop, drafts, 'locked-0')).toEqual(free);
    const old = arranged(await planning.change(flora, workshop, drafts, 'lock', { ...nothingTyped, person: 'bo' }));
    expect(old).toMatchObject({ notice: 'draft-changed-meanwhile', asking: 'lock', typed: { person: 'bo' }, wishes: [] });
  });

  it('are left alone while a round goes on', async () => {
    const { world, workshop, look, change } = await open();
    expect((await look()).roundOpen).toBe(false);
    await world.press(workshop, { type: 'start-round', round: 1 });
    expect((await look()).roundOpen).toBe(true);
    expect(await change('lock', { person: 'anna' })).toMatchObject({ notice: 'another-round-open', wishes: [] });
  });

  it('are searched by name and unit, and who is chosen stays chosen', async () => {
    const { planning, flora, workshop } = await open();
    const find = async (words: string, person = '') =>
      arranged(await planning.arrange(flora, workshop, 'swap', { ...nothingTyped, words, person })).people.map(({ id }) => id);
    expect(await find('ANN')).toEqual(['anna']);
    expect(await find('teams dag')).toEqual(['dag']);
    expect(await find('dag', 'cia')).toEqual(['cia', 'dag']);
    expect((await find('')).length).toBe(5);
  });
});
