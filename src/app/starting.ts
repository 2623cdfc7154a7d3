import { isRefusal } from '../domain/decider.ts';
import type { PersonId } from '../domain/people.ts';
import { isCreated } from '../domain/workshop/state.ts';
import type { GroupMaker } from './groups.ts';
import type { PeopleService } from './people.ts';
import type { Clock } from './ports.ts';
import { seatEverybody } from './seating.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly clock: Clock;
  readonly groups: GroupMaker;
}

/**
 * Starts a round, for a facilitator or (`by` null) for the clock: everybody has a seat, the groups that the round asks for are made,
 * and it is known whose turn it is to speak for them.
 */
export const startRound = async (
  parts: Parts,
  workshop: string,
  { round, by }: { round: number; by: PersonId | null },
): ReturnType<WorkshopStreams['perform']> => {
  const { workshops, clock, groups } = parts;
  await seatEverybody(parts, workshop);
  const state = await workshops.get(workshop);
  if (!isCreated(state)) return { refused: 'no-such-workshop' };
  const [made, spoken] = await Promise.all([groups.forRound(state, round), groups.spoken(state)]);
  if (made !== undefined && isRefusal(made)) return { refused: 'groups-impossible' };
  const at = clock.now().toISOString();
  return workshops.perform(workshop, { type: 'start-round', at, by, round, spoken, ...(made && { groups: made }) });
};
