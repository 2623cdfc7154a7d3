import type { Decider } from '../decider.ts';
import type { WorkshopCommand, WorkshopRefusal } from './commands.ts';
import { decide } from './decide.ts';
import type { WorkshopEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Workshop } from './state.ts';

/** A workshop: from the draft, through its rounds, to the end. */
export const workshop: Decider<Workshop, WorkshopCommand, WorkshopEvent, WorkshopRefusal> = {
  initial: { phase: 'none' },
  decide,
  evolve,
};
