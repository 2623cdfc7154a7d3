import { dueClose } from '../domain/workshop/count.ts';
import type { PeopleService } from './people.ts';
import type { Clock } from './ports.ts';
import type { WorkshopStreams } from './workshops.ts';

/** Closes every round whose time, and grace, is out. What is due stands in the log, so a restart neither forgets nor repeats it. */
export const closeDueRounds = async (workshops: WorkshopStreams, clock: Clock): Promise<void> => {
  const now = clock.now();
  const closing = (await workshops.running()).map(async ([workshop, state]) => {
    const due = dueClose(state);
    if (!due || due.at > now) return;
    const command = { type: 'close-round', at: now.toISOString(), by: null, round: due.round, confirmed: true } as const;
    await workshops.perform(workshop, command);
  });
  // A workshop whose file takes no more writes holds up none of the others.
  const fault = (await Promise.allSettled(closing)).find((outcome) => outcome.status === 'rejected');
  if (fault) throw fault.reason;
};

/** Opens the chats that are not open yet, one after the other, so that the first round goes out as quickly as the next. */
export const openChats = async (people: PeopleService): Promise<void> => {
  const { people: everybody } = await people.roster();
  for (const [id, { chat, teams }] of everybody) if (!chat && teams.length > 0) await people.chat(id, 'refresh');
};
