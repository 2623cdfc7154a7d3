import { type Created, isHeld } from '../domain/workshop/state.ts';
import type { People } from './views/names.ts';
import { type ActionListView, openActions } from './views/resolutions-card.ts';
import type { WorkshopStreams } from './workshops.ts';

/** Looked through for what is still to be done. */
const RECENT_WORKSHOPS = 10;

/** "Sedan sist": what earlier workshops left to be done, until the first round of this one is held; then null. */
export const earlierActions = async (
  workshops: WorkshopStreams,
  people: People,
  workshop: string,
  state: Created,
): Promise<ActionListView | null> => {
  if (state.rounds.some(isHeld)) return null;
  const earlier = (await workshops.newest(RECENT_WORKSHOPS)).filter(
    ([id, other]) => id !== workshop && other.draftedAt <= state.draftedAt,
  );
  return openActions(earlier, people);
};
