import { describe, expect, it } from 'vitest';
import { holdTime, pass } from '../support/app-world.ts';
import { planned, WORKSHOP, worldHolding } from '../support/held-workshop.ts';

const proposal = 'Vi samlar upphandlingarna i en kalender.';
const rounds = [planned({ asks: { kind: 'consent', proposal }, question: proposal }), planned({ question: 'Sedan?' })];

const closedConsent = async () => {
  const world = await worldHolding({ rounds });
  await world.press(WORKSHOP, { type: 'start-round', round: 1 });
  const view = await world.press(WORKSHOP, { type: 'close-round', round: 1, confirmed: true });
  const again = (text: string, drafts = view.askAgain ?? -1) =>
    world.press(WORKSHOP, { type: 'ask-again', round: 1, proposal: text, drafts });
  return { world, view, again };
};

holdTime();

describe('a proposal that is changed and asked again', () => {
  it('is a round of its own after the first, with everybody asked', async () => {
    const { world, view, again } = await closedConsent();
    expect(view).toMatchObject({ kind: 'consent', askAgain: 1 });
    expect(await again('Vi samlar dem från mars.')).toMatchObject({
      round: 2,
      rounds: 3,
      phase: 'planned',
      question: 'Vi samlar dem från mars.',
      kind: 'consent',
      buildsOn: 1,
      asking: null,
    });
    expect(await world.press(WORKSHOP, { type: 'start-round', round: 2 })).toMatchObject({ phase: 'open', asked: 5 });
    await pass(5_000);
    expect(world.inbox('bo').at(-1)).toMatchObject({ shown: { view: { question: 'Vi samlar dem från mars.' } } });
  });

  it('is one round, however often the press comes', async () => {
    const { again } = await closedConsent();
    await Promise.all([again('Ny lydelse'), again('Ny lydelse')]);
    expect(await again('Ny lydelse')).toMatchObject({ rounds: 3 });
  });

  it('that is empty stays in the box, and says what is missing', async () => {
    const { again } = await closedConsent();
    expect(await again('  ')).toMatchObject({ asking: 'ask-again', notice: 'empty-question', draft: '  ', round: 1 });
  });

  it('from a card that is older than the plan changes nothing, and keeps the words', async () => {
    const { again } = await closedConsent();
    expect(await again('Ny lydelse', 0)).toMatchObject({
      asking: 'ask-again',
      notice: 'draft-changed-meanwhile',
      draft: 'Ny lydelse',
      rounds: 2,
    });
  });
});
