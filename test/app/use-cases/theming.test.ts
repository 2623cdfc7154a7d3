import { describe, expect, it } from 'vitest';
import type { ThemePress } from '../../../src/app/use-cases/theming.ts';
import { NOTHING_TYPED } from '../../../src/app/views/themes-card.ts';
import { isRefusal } from '../../../src/domain/decider.ts';
import { holdTime, openWorld, type World } from '../../support/app-world.ts';

holdTime();

/** A closed round with four answers, of which two are of meetings and two of schools. */
const closedRound = async (): Promise<{ world: World; workshop: string }> => {
  const world = await openWorld();
  const workshop = await world.workshop();
  await world.press(workshop, { type: 'start-round', round: 1 });
  await world.answer('anna', workshop, 'Mötena är för många och för långa.');
  await world.answer('bo', workshop, 'Kortare möten, färre möten.');
  await world.answer('cia', workshop, 'Skolorna behöver lokaler.');
  await world.answer('dag', workshop, 'Lokalerna i skolorna är slitna.');
  await world.press(workshop, { type: 'close-round', round: 1, confirmed: true });
  return { world, workshop };
};

const press = async (
  { world, workshop }: { world: World; workshop: string },
  change: ThemePress,
  theme: string | null = null,
) => {
  const place = theme === null ? null : { theme, page: 1, typed: NOTHING_TYPED };
  const view = await world.app.theming.change(await world.person('flora'), workshop, 1, change, place);
  if (isRefusal(view)) throw new Error(view.refused);
  return view;
};

const themesOf = async ({ world, workshop }: { world: World; workshop: string }) => {
  const view = await world.app.theming.list(await world.person('flora'), workshop, 1);
  if (isRefusal(view)) throw new Error(view.refused);
  return view;
};

describe('the themes of a closed round', () => {
  it('are suggested from the words of the answers, each answer under one theme or in the rest', async () => {
    const room = await closedRound();
    const view = await press(room, { type: 'suggest-themes', steps: 0 });
    expect(view).toMatchObject({ is: 'list', steps: 1, answers: 4, canUndo: true });
    const rows = view.is === 'list' ? view.themes : [];
    expect(rows.length).toBeGreaterThanOrEqual(1);
    expect(rows.reduce((sum, { answers }) => sum + answers, 0)).toBe(4);
  });

  it('are the same when the press comes four times', async () => {
    const room = await closedRound();
    const views = [];
    for (let times = 0; times < 4; times += 1) views.push(await press(room, { type: 'suggest-themes', steps: 0 }));
    expect(views.map(({ steps, notice }) => [steps, notice])).toEqual(Array(4).fill([1, null]));
  });

  it('are split, renamed, moved between, merged and undone', async () => {
    const room = await closedRound();
    await press(room, { type: 'split-theme', steps: 0, answers: ['anna', 'bo'], name: 'Möten' }, 'rest');
    await press(room, { type: 'split-theme', steps: 1, answers: ['cia'], name: 'Lokaler' }, 'rest');
    await press(room, { type: 'move-answers', steps: 2, answers: ['dag'], to: 't2' }, 'rest');
    await press(room, { type: 'rename-theme', steps: 3, theme: 't1', name: 'Mötestid' }, 't1');
    expect((await themesOf(room)).themes).toEqual([
      { ref: 't1', name: 'Mötestid', answers: 2 },
      { ref: 't2', name: 'Lokaler', answers: 2 },
    ]);
    const merged = await press(room, { type: 'merge-themes', steps: 4, theme: 't1', into: 't2' }, 't1');
    expect(merged).toMatchObject({ is: 'theme', ref: 't2', count: 4 });
    await press(room, { type: 'undo-step', steps: 5 });
    expect((await themesOf(room)).themes.map(({ name }) => name)).toEqual(['Mötestid', 'Lokaler']);
  });

  it('have answers hidden with a reason, several in one press, and shown again', async () => {
    const room = await closedRound();
    const hide = { type: 'hide-answers', steps: 0, answers: ['anna', 'bo'], reason: 'Pekar ut någon.' } as const;
    await press(room, hide, 'rest');
    // The same press once more changes nothing.
    expect(await press(room, hide, 'rest')).toMatchObject({ steps: 2, notice: null });
    expect((await themesOf(room)).hidden).toBe(2);
    const { world, workshop } = room;
    await world.press(workshop, { type: 'show-result', round: 1 });
    const shown = await world.app.browsing.result(await world.person('cia'), workshop, 1, 1);
    expect(JSON.stringify(shown)).toContain('Skolorna behöver lokaler.');
    expect(JSON.stringify(shown)).not.toContain('Mötena är för många');
    await press(room, { type: 'unhide-answer', steps: 2, answer: 'anna' }, 'rest');
    expect((await themesOf(room)).hidden).toBe(1);
  });

  it('say what is wrong on the card, with what was typed', async () => {
    const room = await closedRound();
    await press(room, { type: 'split-theme', steps: 0, answers: ['anna'], name: 'Möten' }, 'rest');
    const { world, workshop } = room;
    const typed = { rename: null, newName: 'möten', why: '' };
    const view = await world.app.theming.change(
      await world.person('flora'),
      workshop,
      1,
      { type: 'split-theme', steps: 1, answers: ['bo'], name: 'möten' },
      { theme: 'rest', page: 1, typed },
    );
    expect(view).toMatchObject({ is: 'theme', notice: 'theme-name-taken', typed });
    expect(await press(room, { type: 'hide-answers', steps: 1, answers: [], reason: 'x' }, 'rest')).toMatchObject({
      notice: 'no-answers-chosen',
    });
    expect(await press(room, { type: 'undo-step', steps: 9 })).toMatchObject({ notice: 'themes-changed-meanwhile' });
  });

  it('are nothing for a round that is open, and nobody but a facilitator sees them', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, { type: 'start-round', round: 1 });
    const { theming } = world.app;
    expect(await theming.list(await world.person('flora'), workshop, 1)).toEqual({ refused: 'round-still-open' });
    for (const who of ['anna', 'dora', 'olle']) {
      const me = await world.person(who);
      expect(await theming.list(me, workshop, 1)).toEqual({ refused: 'not-allowed' });
      expect(await theming.open(me, workshop, 1, 'rest', 1)).toEqual({ refused: 'not-allowed' });
      expect(await theming.change(me, workshop, 1, { type: 'suggest-themes', steps: 0 }, null)).toEqual({
        refused: 'not-allowed',
      });
    }
  });
});
