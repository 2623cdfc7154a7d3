import { describe, expect, it } from 'vitest';
import type { RoundFormView } from '../../../src/app/views/planning/round-form.ts';
import type { RoundListView } from '../../../src/app/views/planning/round-list.ts';
import { emptyRound } from '../../../src/domain/round-form/form.ts';
import { texts } from '../../../src/texts/texts.ts';
import { holdTime, openWorld } from '../../support/app-world.ts';

const along = texts.sv.roundPlans.along;
const open = async () => {
  const world = await openWorld();
  const flora = await world.person('flora');
  const { planning } = world.app;
  const workshop = await world.workshop();
  const list = async (): Promise<RoundListView> => listed(await planning.rounds(flora, workshop));
  const place = async (round: number) => ({ workshop, drafts: (await list()).drafts, round });
  return { world, flora, planning, workshop, list, place };
};
const listed = (view: object): RoundListView => {
  if (!('rounds' in view)) throw new Error(JSON.stringify(view));
  return view as RoundListView;
};
const headings = (view: object) =>
  listed(view).rounds.map(({ heading, from }) => (from === null ? heading : `${heading}<${from}`));
const vote = { ...emptyRound, heading: 'Röstning', question: 'Vilka är viktigast?', from: '3' };

holdTime();

describe('the rounds to come', () => {
  it('are added to, and the form says what kind first', async () => {
    const { flora, planning, workshop, place } = await open();
    expect(await planning.roundKind(flora, workshop, null)).toMatchObject({ round: 4, adding: true, kind: 'text' });
    expect(await planning.roundForm(flora, await place(4), 'vote')).toMatchObject({
      ...{ kind: 'vote', adding: true, round: 4, form: { heading: '', minutes: '8' } },
      earlier: [{ number: 1 }, { number: 2 }, { number: 3 }],
    });
    const at = await place(4);
    const first = await planning.saveRound(flora, at, 'vote', vote, along);
    expect(headings(first)).toEqual(['Var är vi?', 'Vart är vi på väg?', 'Vad gör vi först?', 'Röstning<3']);
    // Teams delivers the press again: one round, and the same answer.
    for (let times = 0; times < 3; times += 1) expect(await planning.saveRound(flora, at, 'vote', vote, along)).toEqual(first);
  });

  it('keep what was written where something is wrong with it', async () => {
    const { flora, planning, place, list } = await open();
    const before = await list();
    const view = (await planning.saveRound(
      flora,
      await place(4),
      'vote',
      { ...vote, heading: '', from: '' },
      along,
    )) as RoundFormView;
    expect(view.form).toEqual({ ...vote, heading: '', from: '' });
    expect(view.faults.map(({ field }) => field)).toEqual(['heading', 'from']);
    expect(await list()).toEqual(before);
  });

  it('are written over by nobody unseen: who was slower is told, and what they wrote is kept', async () => {
    const { world, flora, planning, place } = await open();
    const at = await place(4);
    await planning.saveRound(await world.person('gustav'), at, 'text', { ...vote, heading: 'Gustavs', from: '' }, along);
    const view = await planning.saveRound(flora, at, 'vote', vote, along);
    expect(view).toMatchObject({ notice: 'draft-changed-meanwhile', form: vote, drafts: at.drafts + 1 });
  });

  it('move, once for each press, but never before what they build on', async () => {
    const { flora, planning, place } = await open();
    await planning.saveRound(flora, await place(4), 'vote', vote, along);
    const at = await place(1);
    const first = await planning.moveRound(flora, at, 'down');
    expect(headings(first)).toEqual(['Vart är vi på väg?', 'Var är vi?', 'Vad gör vi först?', 'Röstning<3']);
    expect(await planning.moveRound(flora, at, 'down')).toEqual(first);
    expect(await planning.moveRound(flora, await place(4), 'up')).toMatchObject({
      notice: { is: 'built-on', round: 3, by: [4] },
    });
    expect(headings(await planning.moveRound(flora, await place(2), 'down'))).toEqual([
      ...['Vart är vi på väg?', 'Vad gör vi först?', 'Var är vi?', 'Röstning<2'],
    ]);
  });

  it('are taken away after a question, and not where another builds on them', async () => {
    const { flora, planning, place, list } = await open();
    await planning.saveRound(flora, await place(4), 'vote', vote, along);
    expect(await planning.removeRound(flora, await place(1), false)).toMatchObject({ removing: 1 });
    expect((await list()).rounds).toHaveLength(4);
    expect(await planning.removeRound(flora, await place(3), true)).toMatchObject({ notice: { is: 'built-on', by: [4] } });
    const at = await place(1);
    const first = await planning.removeRound(flora, at, true);
    expect(headings(first)).toEqual(['Vart är vi på väg?', 'Vad gör vi först?', 'Röstning<2']);
    expect(await planning.removeRound(flora, at, true)).toEqual(first);
  });

  it('do not become what a later one cannot build on', async () => {
    const { flora, planning, place } = await open();
    await planning.saveRound(flora, await place(4), 'vote', vote, along);
    const scale = { ...vote, from: '', lowLabel: 'Lågt', highLabel: 'Högt' };
    expect(await planning.saveRound(flora, await place(3), 'scale', scale, along)).toMatchObject({
      notice: 'built-on',
      form: scale,
    });
    const more = listed(await planning.saveRound(flora, await place(1), 'one-two-four', { ...vote, from: '' }, along));
    expect(more.rounds.map(({ from }) => from)).toEqual([null, 1, 2, null, null, 5]);
  });

  it('are those that have not been held', async () => {
    const { world, flora, planning, workshop, place, list } = await open();
    await world.press(workshop, { type: 'start-round', round: 1 });
    expect(await list()).toMatchObject({ first: 2, created: true });
    for (const refused of [
      await planning.removeRound(flora, await place(1), true),
      await planning.moveRound(flora, await place(1), 'down'),
      await planning.roundForm(flora, await place(1), null),
      await planning.saveRound(flora, await place(1), 'text', vote, along),
    ])
      expect(refused).toMatchObject({ notice: { is: 'refused', refusal: 'round-already-held' } });
    // The one after does not slip in before it either.
    expect(headings(await planning.moveRound(flora, await place(2), 'up'))[0]).toBe('Var är vi?');
    expect(headings(await planning.moveRound(flora, await place(2), 'down'))).toEqual([
      ...['Var är vi?', 'Vad gör vi först?', 'Vart är vi på väg?'],
    ]);
  });

  it('are said to be over days by the clock in Stockholm, and a time that comes twice is told of', async () => {
    const { flora, planning, place } = await open();
    const days = {
      timing: 'days',
      opensDate: '2026-10-20',
      opensTime: '08:00',
      closesDate: '2026-10-25',
      closesTime: '02:30',
    } as const;
    const view = await planning.saveRound(flora, await place(3), 'text', { ...vote, ...days, from: '' }, along);
    expect(view).toMatchObject({
      clock: { round: 3, notes: { opens: null, closes: 'exists-twice' } },
      rounds: [{}, {}, { days: { opensAt: '2026-10-20T06:00:00.000Z', closesAt: '2026-10-25T00:30:00.000Z' } }],
    });
  });
});
