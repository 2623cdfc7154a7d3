import type { Person } from '../domain/organisation.ts';
import { participants } from '../domain/workshop/count.ts';
import { isCreated } from '../domain/workshop/state.ts';
import { askable } from './audience.ts';
import type { PeopleService } from './people.ts';
import type { Clock } from './ports.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly clock: Clock;
}

/**
 * Everybody in the team who is to be asked has a seat: whoever has joined since the groups were made, or has become a manager,
 * sits down in the smallest group. Looked through when somebody joins, before a round starts, and after a restart.
 */
export const seatEverybody = async ({ workshops, people, clock }: Parts, workshop: string): Promise<void> => {
  const state = await workshops.get(workshop);
  if (!isCreated(state) || state.phase !== 'running') return;
  const seated = new Set(participants(state));
  const everybody: ReadonlyMap<string, Person> = (await people.organisation()).people;
  const at = clock.now().toISOString();
  for (const person of askable(everybody)) {
    if (!seated.has(person)) await workshops.perform(workshop, { type: 'join', at, person });
  }
};
