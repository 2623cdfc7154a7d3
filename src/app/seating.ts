import type { Person } from '../domain/organisation.ts';
import { participants } from '../domain/workshop/count.ts';
import { isCreated } from '../domain/workshop/state.ts';
import { askable } from './audience.ts';
import type { GroupMaker } from './groups.ts';
import type { PeopleService } from './people.ts';
import type { Clock } from './ports.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly clock: Clock;
  readonly groups: GroupMaker;
}

/**
 * Everybody in the team who is to be asked has a seat: whoever has joined since the groups were made, or has become a manager,
 * sits down where they do most for the mix; whoever has left the team is taken out before that. Looked through when somebody joins
 * or leaves, before a round starts, and after a restart.
 */
export const seatEverybody = async (parts: Parts, workshop: string): Promise<void> => {
  const { workshops, people, clock, groups } = parts;
  const state = await workshops.get(workshop);
  if (!isCreated(state) || state.phase !== 'running') return;
  const everybody: ReadonlyMap<string, Person> = (await people.organisation()).people;
  const seated = participants(state);
  const staying = new Set(seated.filter((person) => everybody.has(person)));
  const at = clock.now().toISOString();
  // A bot that has been taken out of its team sees nobody: that is not ninety people who have left.
  if (staying.size > 0)
    for (const person of seated) if (!staying.has(person)) await workshops.perform(workshop, { type: 'leave', at, person });
  for (const person of askable(everybody, state.mix.include)) {
    if (staying.has(person)) continue;
    const now = await workshops.get(workshop);
    if (isCreated(now)) await workshops.perform(workshop, { type: 'join', at, person, ...(await groups.seatFor(now, person)) });
  }
};
