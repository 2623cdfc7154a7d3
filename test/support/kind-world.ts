import { isRefusal } from '../../src/domain/decider.ts';
import type { Inputs } from '../../src/domain/questions/inputs.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { cast, openWorld, settle } from './app-world.ts';
import { heldLog } from './held-log.ts';
import { anna, bo, cia, created, dag, started } from './workshop-facts.ts';

const groups = [
  { number: 1, members: [anna, bo, cia] },
  { number: 2, members: [dag, 'gustav'] },
];

/**
 * A workshop of one round, which is open: Anna, Bo and Cia in group 1, Dag and Gustav in group 2; Bo and Dag speak for them. It was
 * made before this process started.
 */
export const kindWorld = async (round: Partial<RoundPlan>, more: readonly WorkshopEvent[] = [], workshop = 'k1') => {
  const held = heldLog();
  const rounds = [{ heading: 'Läget', question: 'Hur är det?', minutes: 8, ...round }];
  const past = [...created({ groups, rounds }), { ...started(), voices: [bo, dag] }, ...more];
  await held.log.append(`workshop-${workshop}`, past, 0);
  const world = await openWorld(cast, held);
  const before = held.events(`workshop-${workshop}`).length;

  const ref = async (who: string) => {
    const { basis, group } = await world.card(who, workshop);
    return { workshop, round: 1, owner: who, group: group.number, basis };
  };
  return {
    ...world,
    workshop,
    ref,
    /** Sends the inputs from the card as it stands, or from the one given. */
    async send(who: string, inputs: Inputs, card?: Awaited<ReturnType<typeof ref>>) {
      const view = await world.app.answering.answer(await world.person(who), card ?? (await ref(who)), inputs, false);
      await settle();
      if (isRefusal(view)) throw new Error(view.refused);
      return view;
    },
    /** What has been stored since. */
    stored: () => world.held.events(`workshop-${workshop}`).slice(before),
  };
};
