import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/domain/decider.ts';
import { holdTime, openWorld, pass, type World } from '../../support/app-world.ts';

holdTime();

const shownRound = async (): Promise<{ world: World; workshop: string }> => {
  const world = await openWorld();
  const workshop = await world.workshop();
  await world.press(workshop, { type: 'start-round', round: 1 });
  await world.answer('anna', workshop, 'Annas hemlighet');
  await world.press(workshop, { type: 'close-round', round: 1, confirmed: true });
  return { world, workshop };
};

const posted = (world: World, who: string) => world.inbox(who).filter((post) => JSON.stringify(post).includes('summary-card'));

const preview = async (world: World, workshop: string) => {
  const view = await world.app.summarising.preview(await world.person('flora'), workshop);
  if (isRefusal(view)) throw new Error(view.refused);
  return view;
};

describe('the summary', () => {
  it('tells who took part, and of each round what has been shown', async () => {
    const { world, workshop } = await shownRound();
    const { summary } = await preview(world, workshop);
    expect(summary.participation).toMatchObject({ tookPart: 1, units: [{ unit: 'Energi', tookPart: 1 }] });
    expect(summary.rounds.map(({ result }) => result)).toEqual(['not-shown', 'not-held', 'not-held']);
    await world.press(workshop, { type: 'show-result', round: 1 });
    const after = (await preview(world, workshop)).summary;
    expect(after.rounds[0]?.result).toMatchObject({ kind: 'text' });
    // The round's names are for the facilitator alone.
    expect(JSON.stringify(after)).toContain('Annas hemlighet');
    expect(JSON.stringify(after.rounds)).not.toContain('anna i Teams');
  });

  it('for a file has the names that the round gives to the facilitator, and is nobody else’s', async () => {
    const { world, workshop } = await shownRound();
    const file = await world.app.summarising.forFile(workshop, 'flora');
    expect(JSON.stringify(file)).toContain('"by":"anna i Teams"');
    for (const who of ['anna', 'olle', 'nobody'])
      expect(await world.app.summarising.forFile(workshop, who)).toEqual({ refused: 'not-allowed' });
  });

  it('is posted to everybody once, however often the press comes, and again when something has changed', async () => {
    const { world, workshop } = await shownRound();
    const flora = await world.person('flora');
    for (let times = 0; times < 4; times += 1) await world.app.summarising.show(flora, workshop, 0);
    await pass(5_000);
    expect([posted(world, 'anna').length, posted(world, 'olle').length]).toEqual([1, 1]);
    expect((await preview(world, workshop)).preview).toMatchObject({ summaries: 1, stands: true });
    await world.press(workshop, { type: 'show-result', round: 1 });
    await pass(5_000);
    expect((await preview(world, workshop)).preview).toMatchObject({ summaries: 1, stands: false });
    await world.app.summarising.show(flora, workshop, 1);
    await pass(5_000);
    expect(posted(world, 'anna')).toHaveLength(2);
  });

  it('waits for the round that is open, and is for a facilitator to post', async () => {
    const world = await openWorld();
    const workshop = await world.workshop();
    await world.press(workshop, { type: 'start-round', round: 1 });
    const { summarising } = world.app;
    expect(await summarising.show(await world.person('flora'), workshop, 0)).toMatchObject({
      preview: { notice: 'round-still-open', roundOpen: true, summaries: 0 },
    });
    expect(await summarising.show(await world.person('anna'), workshop, 0)).toEqual({ refused: 'not-allowed' });
    expect(await summarising.preview(await world.person('anna'), workshop)).toEqual({ refused: 'not-allowed' });
  });
});
