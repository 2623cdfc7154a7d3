import { describe, expect, it } from 'vitest';
import type { ArchiveView } from '../../../src/app/views/archive.ts';
import { isRefusal } from '../../../src/domain/decider.ts';
import { holdTime, openWorld, type World } from '../../support/app-world.ts';

holdTime();

const look = async (world: World, who: string, words: string): Promise<ArchiveView['workshops']> => {
  const view = await world.app.watching.archive(await world.person(who), words);
  if (isRefusal(view)) throw new Error(view.refused);
  return view.workshops;
};

/** What is found, as text; what was looked for stands within stars. */
const found = async (world: World, who: string, words: string): Promise<readonly string[]> =>
  (await look(world, who, words)).flatMap(({ hits }) =>
    hits.map(({ is, excerpt }) => `${is}: ${excerpt.map(({ text, found: hit }) => (hit ? `*${text}*` : text)).join('')}`),
  );

/** A round with an answer, closed; Flora leads. */
const closedRound = async () => {
  const world = await openWorld();
  const workshop = await world.workshop();
  await world.press(workshop, { type: 'start-round', round: 1 });
  await world.answer('anna', workshop, 'Vi behöver fler VIKARIER och en idé om äldre.');
  await world.press(workshop, { type: 'close-round', round: 1, confirmed: true });
  return { world, workshop, show: () => world.press(workshop, { type: 'show-result', round: 1 }) };
};

const decide = async (world: World, workshop: string, text: string, saves: number) => {
  const fields = { text, owner: '', unit: '', due: '' };
  const ref = { workshop, resolution: 'r1', source: null, saves };
  return world.app.resolving.save(await world.person('flora'), ref, fields);
};

describe('the archive of workshops', () => {
  it('finds an answer once its round has been shown, and not before', async () => {
    const { world, show } = await closedRound();
    for (const who of ['flora', 'anna', 'olle']) expect(await look(world, who, 'vikarie')).toEqual([]);
    await show();
    for (const who of ['flora', 'anna', 'olle'])
      expect(await found(world, who, 'vikarie')).toEqual(['answer: Vi behöver fler *VIKARIE*R och en idé om äldre.']);
    expect(await found(world, 'anna', 'IDE äldre')).toEqual(['answer: Vi behöver fler VIKARIER och en *idé* om *äldre*.']);
    expect(await look(world, 'anna', 'aldre')).toEqual([]);
    // Each word somewhere, also in the title.
    const [one] = await look(world, 'anna', 'vikarier');
    expect(await look(world, 'anna', `${one?.title} vikarier`)).toHaveLength(1);
    expect(await look(world, 'anna', 'vikarier badhus')).toEqual([]);
  });

  it('finds an answer no more when it has been hidden', async () => {
    const { world, workshop, show } = await closedRound();
    await show();
    const flora = await world.person('flora');
    const themes = await world.app.theming.open(flora, workshop, 1, 'rest', 1);
    const [answer] = 'is' in themes && themes.is === 'theme' ? themes.answers : [];
    if (!answer) throw new Error('no answer');
    const hide = { type: 'hide-answers', steps: 0, answers: [answer.id], reason: 'Nämner en person' } as const;
    await world.app.theming.change(flora, workshop, 1, hide, null);
    for (const who of ['flora', 'anna']) expect(await look(world, who, 'vikarier')).toEqual([]);
  });

  it('finds a decision for its facilitators, and for the rest as it was shown to all', async () => {
    const { world, workshop, show } = await closedRound();
    await show();
    await decide(world, workshop, 'Vi provar mötesfria onsdagar.', 0);
    expect(await found(world, 'flora', 'onsdag')).toEqual(['decision: Vi provar mötesfria *onsdag*ar.']);
    expect(await look(world, 'anna', 'onsdag')).toEqual([]);
    expect(await look(world, 'anna', '')).toMatchObject([{ mayReadSummary: false }]);
    const anna = await world.person('anna');
    expect(await world.app.summarising.shown(anna, workshop)).toEqual({ refused: 'not-shown' });

    await world.app.summarising.show(await world.person('flora'), workshop, 0);
    await decide(world, workshop, 'Vi provar mötesfria torsdagar.', 1);
    expect(await found(world, 'anna', 'onsdag')).toHaveLength(1);
    expect(await look(world, 'anna', 'torsdag')).toEqual([]);
    expect(await world.app.summarising.shown(anna, workshop)).toMatchObject({
      preview: null,
      summary: { resolutions: [{ text: 'Vi provar mötesfria onsdagar.' }] },
    });
    await world.app.resolving.withdraw(await world.person('flora'), workshop, 'r1');
    expect(await look(world, 'anna', 'onsdag')).toEqual([]);
  });
});
