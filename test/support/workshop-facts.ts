import type { WorkshopEvent, WorkshopPlan } from '../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { type Created, isCreated } from '../../src/domain/workshop/state.ts';
import { workshop } from '../../src/domain/workshop/workshop.ts';

type Fact<Type extends WorkshopEvent['type']> = Extract<WorkshopEvent, { type: Type }>;

/** So many minutes (and seconds) after half past eight, when the first round of these tests starts. */
export const at = (minute = 0, second = 0): string =>
  new Date(Date.parse('2026-03-02T08:30:00.000Z') + minute * 60_000 + second * 1_000).toISOString();

/** The facilitator; takes no part in the groups. */
export const flora = 'flora';
export const [anna, bo, cia, dag, eva] = ['anna', 'bo', 'cia', 'dag', 'eva'] as const;

const rounds: readonly RoundPlan[] = [
  { heading: 'Nuläge', question: 'Var är vi?', minutes: 8 },
  { heading: 'Riktning', question: 'Vart är vi på väg?', minutes: 5 },
  { heading: 'Nästa steg', question: 'Vad gör vi först?', minutes: 5 },
];

/** Group 1: Anna, Bo and Cia. Group 2: Dag and Eva. Three rounds of 8, 5 and 5 minutes. */
export const plan: WorkshopPlan = {
  title: 'Var är vi?',
  template: 'where-are-we',
  answersPer: 'person',
  split: { by: 'count', groups: 2 },
  seed: 7,
  groups: [
    { number: 1, members: [anna, bo, cia] },
    { number: 2, members: [dag, eva] },
  ],
  rounds,
};

export const drafted = (part: Partial<WorkshopPlan> = {}): Fact<'workshop-drafted'> => ({
  type: 'workshop-drafted',
  at: at(-10),
  by: flora,
  plan: { ...plan, ...part },
});

/** A workshop that has been created. */
export const created = (part: Partial<WorkshopPlan> = {}): readonly WorkshopEvent[] => [
  drafted(part),
  { type: 'workshop-created', at: at(-9), by: flora },
];

export const started = (round = 1, minute = 0, lasts = rounds[round - 1]?.minutes ?? 0): Fact<'round-started'> => ({
  type: 'round-started',
  at: at(minute),
  by: flora,
  round,
  endsAt: at(minute + lasts),
});

export const answered = (
  by: string,
  text: string,
  { round = 1, group = by === dag || by === eva ? 2 : 1, minute = 1 }: { round?: number; group?: number; minute?: number } = {},
): Fact<'answer-given'> => ({ type: 'answer-given', at: at(minute), by, round, group, text });

export const closed = (round = 1, minute = 8): Fact<'round-closed'> => ({
  type: 'round-closed',
  at: at(minute),
  by: flora,
  round,
});

export const shown = (round = 1, minute = 9): Fact<'result-shown'> => ({
  type: 'result-shown',
  at: at(minute),
  by: flora,
  round,
});

export const chosen = (round: number, minute = 10): Fact<'round-chosen'> => ({
  type: 'round-chosen',
  at: at(minute),
  by: flora,
  round,
});

export const ended: Fact<'workshop-ended'> = { type: 'workshop-ended', at: at(20), by: flora };

/** The workshop after these events; fails where they have not created one. */
export const workshopAfter = (...events: readonly WorkshopEvent[]): Created => {
  const state = events.reduce(workshop.evolve, workshop.initial);
  if (!isCreated(state)) throw new Error('no workshop has been created');
  return state;
};
