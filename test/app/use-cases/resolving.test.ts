import { describe, expect, it } from 'vitest';
import type { ResolutionFields } from '../../../src/app/views/resolutions-card.ts';
import { isRefusal } from '../../../src/domain/decider.ts';
import { holdTime, openWorld, pass, settle, type World } from '../../support/app-world.ts';

holdTime();

const fields = (part: Partial<ResolutionFields> = {}): ResolutionFields => ({
  text: 'Vi provar mötesfria onsdagar.',
  owner: '',
  unit: '',
  due: '',
  ...part,
});

const save = async (world: World, workshop: string, part: Partial<ResolutionFields>, resolution = 'r1') => {
  const view = await world.app.resolving.save(
    await world.person('flora'),
    { workshop, resolution, source: null, saves: null },
    fields(part),
  );
  await settle();
  await pass(3_000);
  if (isRefusal(view)) throw new Error(view.refused);
  return view;
};

const told = (world: World, who: string) => world.inbox(who).filter((post) => JSON.stringify(post).includes('action-card'));

describe('a decision', () => {
  it('is made once, however often the form is sent, and stands in the list', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await save(world, workshop, { unit: 'Energi', due: '2026-04-15' });
    const view = await save(world, workshop, { unit: 'Energi', due: '2026-04-15' });
    expect(view).toMatchObject({
      rows: [{ text: 'Vi provar mötesfria onsdagar.', owner: null, unit: 'Energi', due: '2026-04-15', done: false, told: null }],
    });
  });

  it('that says nothing comes back on the form, with what was typed', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    expect(await save(world, workshop, { text: '  ', owner: 'anna' })).toMatchObject({
      notice: 'empty-decision',
      fields: { owner: 'anna' },
      isNew: true,
    });
  });

  it('takes only people, units and dates that there are', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const view = await save(world, workshop, { owner: 'nobody-here', unit: 'Månen', due: 'i morgon' });
    expect(view).toMatchObject({ rows: [{ owner: null, unit: null, due: null }] });
  });

  it('that a colleague has changed meanwhile comes back with both versions, and is saved over only by one who has seen it', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const flora = await world.person('flora');
    const ref = { workshop, resolution: 'r1', source: null };
    await save(world, workshop, {});
    await world.app.resolving.save(flora, { ...ref, saves: 1 }, fields({ text: 'Vi provar i maj.' }));
    const mine = fields({ text: 'Vi provar i juni.' });
    const view = await world.app.resolving.save(flora, { ...ref, saves: 1 }, mine);
    expect(view).toMatchObject({
      notice: 'decision-changed-meanwhile',
      fields: mine,
      saves: 2,
      stored: { mine: true, name: 'flora i Teams', row: { text: 'Vi provar i maj.' } },
    });
    expect(await world.app.resolving.save(flora, { ...ref, saves: 2 }, mine)).toMatchObject({ rows: [{ text: mine.text }] });
  });

  it('is changed and withdrawn', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await save(world, workshop, {});
    const flora = await world.person('flora');
    expect(await world.app.resolving.edit(flora, workshop, 'r1')).toMatchObject({ isNew: false, fields: fields() });
    expect(await save(world, workshop, { text: 'Vi provar i maj.' })).toMatchObject({ rows: [{ text: 'Vi provar i maj.' }] });
    expect(await world.app.resolving.withdraw(flora, workshop, 'r1')).toMatchObject({ rows: [] });
  });
});

describe('an action', () => {
  it('is told to its owner in their own chat, once, and to a new owner too', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await save(world, workshop, { owner: 'anna' });
    await save(world, workshop, { owner: 'anna', text: 'Vi provar i maj.' });
    expect(told(world, 'anna')).toHaveLength(1);
    const view = await save(world, workshop, { owner: 'bo', text: 'Vi provar i maj.' });
    expect([told(world, 'anna').length, told(world, 'bo').length]).toEqual([1, 1]);
    expect(view).toMatchObject({ rows: [{ owner: { name: 'bo i Teams' } }] });
    expect(await world.app.resolving.list(await world.person('flora'), workshop, 1)).toMatchObject({
      rows: [{ told: 'delivered' }],
    });
  });

  it('is finished by its owner, or by a facilitator, and by nobody else', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await save(world, workshop, { owner: 'anna' });
    const { resolving } = world.app;
    expect(await resolving.mine(await world.person('anna'))).toMatchObject({ actions: [{ resolution: 'r1' }], more: 0 });
    expect(await resolving.finishMine(await world.person('bo'), workshop, 'r1')).toEqual({ refused: 'not-allowed' });
    expect(await resolving.finish(await world.person('bo'), workshop, 'r1')).toEqual({ refused: 'not-allowed' });
    expect(await resolving.finishMine(await world.person('anna'), workshop, 'r1')).toMatchObject({ done: true });
    expect(await resolving.finishMine(await world.person('anna'), workshop, 'r1')).toMatchObject({ done: true });
    expect(await resolving.mine(await world.person('anna'))).toEqual({ actions: [], more: 0 });
  });

  it('that is not done stands on the card of the next workshop until its first round: "Sedan sist"', async () => {
    const world = await openWorld();
    const before = await world.workshop();
    await save(world, before, { owner: 'anna' });
    await save(world, before, { text: 'Ett beslut utan ansvarig.' }, 'r2');
    await pass(60_000);
    const next = await world.workshop();
    const flora = await world.person('flora');
    expect(await world.app.facilitating.ask(flora, next, null)).toMatchObject({
      since: { actions: [{ text: 'Vi provar mötesfria onsdagar.', title: 'Var är vi?' }], more: 0 },
    });
    expect(await world.app.facilitating.ask(flora, before, null)).toMatchObject({ since: { actions: [] } });
    await world.press(next, { type: 'start-round', round: 1 });
    expect(await world.app.facilitating.ask(flora, next, null)).toMatchObject({ since: null });
  });

  it('is nothing for others to make or look through', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    const anna = await world.person('anna');
    const no = { refused: 'not-allowed' };
    const { resolving } = world.app;
    expect(await resolving.list(anna, workshop, 1)).toEqual(no);
    expect(await resolving.form(anna, workshop, null)).toEqual(no);
    expect(await resolving.edit(anna, workshop, 'r1')).toEqual(no);
    expect(await resolving.save(anna, { workshop, resolution: 'r1', source: null, saves: 0 }, fields())).toEqual(no);
    expect(await resolving.withdraw(anna, workshop, 'r1')).toEqual(no);
  });
});
