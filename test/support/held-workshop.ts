import type { Role } from '../../src/domain/people.ts';
import type { WorkshopEvent, WorkshopPlan } from '../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { cast, chatOf, openWorld, settle, team, type World } from './app-world.ts';
import { heldLog } from './held-log.ts';
import { at } from './workshop-facts.ts';

export const WORKSHOP = 'w9';

/** A round as it is planned in these tests: open text, eight minutes, what each thinks. */
export const planned = (part: Partial<RoundPlan> = {}): RoundPlan => ({
  heading: 'Nuläge',
  question: 'Var är vi?',
  minutes: 8,
  answersPer: 'person',
  ...part,
});

interface Story {
  readonly rounds: readonly RoundPlan[];
  readonly plan?: Partial<WorkshopPlan>;
  readonly people?: Readonly<Record<string, readonly Role[]>>;
  /** What has happened since it was created. */
  readonly since?: readonly WorkshopEvent[];
}

/** The app with a workshop that has been created by other means than the form: all managers in two groups, Flora runs it. */
export const worldHolding = async ({ rounds, plan = {}, people = cast, since = [] }: Story): Promise<World> => {
  const managers = Object.keys(people).filter((id) => people[id]?.includes('manager'));
  const half = Math.ceil(managers.length / 2);
  const facts: readonly WorkshopEvent[] = [
    {
      type: 'workshop-drafted',
      at: at(-10),
      by: 'flora',
      plan: {
        title: 'Var är vi?',
        template: 'where-are-we',
        answersPer: 'person',
        split: { by: 'count', groups: 2 },
        seed: 7,
        groups: [
          { number: 1, members: managers.slice(0, half) },
          { number: 2, members: managers.slice(half) },
        ],
        rounds,
        ...plan,
      },
    },
    { type: 'workshop-created', at: at(-9), by: 'flora' },
    ...since,
  ];
  const held = heldLog();
  await held.log.append(`workshop-${WORKSHOP}`, facts, 0);
  return openWorld(people, held);
};

/** The facts of one type, as they lie in the log. */
export const factsOf = <Type extends WorkshopEvent['type']>(world: World, type: Type) =>
  (world.held.events(`workshop-${WORKSHOP}`) as readonly WorkshopEvent[]).filter(
    (event): event is Extract<WorkshopEvent, { type: Type }> => event.type === type,
  );

/** A facilitator's control card lies in their chat. */
export const placeControl = async (world: World, who: string, activityId = `control-${who}`): Promise<void> => {
  const message = { serviceUrl: team.serviceUrl, conversationId: chatOf(who), activityId };
  await world.app.facilitating.place(await world.person(who), WORKSHOP, message);
  await settle();
};
