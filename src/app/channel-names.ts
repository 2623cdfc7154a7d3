import { homeTeam } from '../domain/roster.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Messenger } from './ports.ts';
import type { NamedChannel } from './views/names.ts';

/** The names of channels by their conversation ids, in that order. */
export type ChannelNames = (ids: readonly string[]) => Promise<readonly NamedChannel[]>;

/** Teams is asked at most so often: a report is drawn again each time a number moves. */
const ASK_AGAIN_MS = 60_000;

/** Asks Teams when a name is first needed, and keeps it. */
export const channelNames = ({
  people,
  messenger,
  clock,
}: {
  people: PeopleService;
  messenger: Messenger;
  clock: Clock;
}): ChannelNames => {
  const known = new Map<string, string | null>();
  let askedAt = Number.NEGATIVE_INFINITY;

  return async (ids) => {
    if (ids.length === 0) return [];
    // The General channel's id is the team's.
    const home = homeTeam(await people.roster());
    const now = clock.now().getTime();
    if (home && ids.some((id) => id !== home.id && !known.has(id)) && Math.abs(now - askedAt) >= ASK_AGAIN_MS) {
      askedAt = now;
      const found = await messenger.channels(home, 'reply');
      if (found.outcome === 'done') for (const { id, name } of found.value) known.set(id, name);
    }
    return ids.map((id) => ({ id, name: known.get(id) ?? null, general: id === home?.id }));
  };
};
