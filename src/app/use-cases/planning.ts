import { type GroupArranging, groupArranging } from './planning/arranging.ts';
import { type Drafting, drafting } from './planning/drafting.ts';
import type { PlanningParts } from './planning/parts.ts';
import { type RoundPlanning, roundPlanning } from './planning/rounds.ts';

/** Planning a workshop: the form, the groups and the rounds. */
export interface Planning extends Drafting, GroupArranging, RoundPlanning {}

export const planning = (parts: PlanningParts): Planning => ({
  ...drafting(parts),
  ...groupArranging(parts),
  ...roundPlanning(parts),
});
