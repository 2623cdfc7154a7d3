import { dueClose } from '../domain/workshop/count.ts';
import type { PeopleService } from './people.ts';
import type { Clock } from './ports.ts';
import type { WorkshopStreams } from './workshops.ts';

/** Closes every round whose time, and grace, is out. What is due stands in the log, so a restart neither forgets nor repeats it. */
export const closeDueRounds = async (workshops: WorkshopStreams, clock: Clock): Promise<void> => {
  const now = clock.now();
  for (const [workshop, state] of await workshops.running()) {
    const due = dueClose(state);
    if (!due || due.at > now) continue;
    const command = { type: 'close-round', at: now.toISOString(), by: null, round: due.round, confirmed: true } as const;
    await workshops.perform(workshop, command);
  }
};

/** Opens the chats that are not open yet, one after the other, so that the first round goes out as quickly as the next. */
export const openChats = async (people: PeopleService): Promise<void> => {
  const { people: everybody } = await people.roster();
  for (const [id, { chat, teams }] of everybody) if (!chat && teams.length > 0) await people.chat(id, 'refresh');
};
