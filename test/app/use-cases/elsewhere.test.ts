import { describe, expect, it } from 'vitest';
import type { Resolving } from '../../../src/app/use-cases/resolving.ts';
import { holdTime, pass, type World } from '../../support/app-world.ts';
import { placeControl, planned, WORKSHOP, worldHolding } from '../../support/held-workshop.ts';

holdTime();

/** Whether the bot edits Flora's control card when somebody answers, after she has looked at the decisions. */
const follows = async (decisions: (world: World) => Pick<Resolving, 'list'>): Promise<boolean> => {
  const world = await worldHolding({ rounds: [planned()] });
  await placeControl(world, 'flora');
  await world.press(WORKSHOP, { type: 'start-round', round: 1 });
  await pass(5_000);
  await decisions(world).list(await world.person('flora'), WORKSHOP, 1);
  world.teams.edits.length = 0;
  await world.answer('anna', WORKSHOP, 'Svar');
  await pass(5_000);
  return world.teams.edits.some(({ shown }) => shown.kind === 'control-card');
};

describe('the control card in the chat', () => {
  it('is left alone while the decisions lie in its place', async () => {
    expect(await follows(({ app }) => app.resolving)).toBe(false);
  });

  it('follows on while the decisions are looked at on the page', async () => {
    expect(await follows(({ app }) => app.elsewhere.resolving)).toBe(true);
  });
});
