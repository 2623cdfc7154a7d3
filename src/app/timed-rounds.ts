import { inWorkingHours, workingTimeFrom } from '../domain/calendar/working-hours.ts';
import { isRefusal } from '../domain/decider.ts';
import { dueOpen, dueReminder } from '../domain/workshop/count.ts';
import { type Created, isHeld, roundAt } from '../domain/workshop/state.ts';
import type { GroupMaker } from './groups.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Holidays, Journal } from './ports.ts';
import { startRound } from './starting.ts';
import type { WorkshopStreams } from './workshops.ts';

interface Parts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly clock: Clock;
  readonly groups: GroupMaker;
  readonly holidays: Holidays;
  readonly journal: Journal;
}

/** A round that could not be opened (groups that are impossible, no themes to vote about) is tried again so often, ms. */
const TRY_AGAIN_MS = 60_000;

/** What the clock does with rounds over days: opens them, and reminds. Closing is as for every round (timed-work.ts). */
export const roundsOverDays = (parts: Parts): (() => Promise<void>) => {
  const { workshops, clock, journal } = parts;
  /** When a round was last tried, so that making its groups is not begun again every second. */
  const tried = new Map<string, number>();

  const open = async (workshop: string, state: Created) => {
    const due = dueOpen(state);
    const now = clock.now();
    if (!due || due.at > now || due.until <= now) return;
    const key = `${workshop}/${due.round}`;
    // Either way: the clock may have been set back.
    if (Math.abs(now.getTime() - (tried.get(key) ?? Number.NEGATIVE_INFINITY)) < TRY_AGAIN_MS) return;
    tried.set(key, now.getTime());
    try {
      const outcome = await startRound(parts, workshop, { round: due.round, by: null });
      if (isRefusal(outcome))
        journal.warn({ workshop, round: due.round, refused: outcome.refused }, 'a round could not be opened');
      else tried.delete(key);
    } catch (error) {
      tried.delete(key);
      throw error;
    }
  };

  const remind = async (workshop: string, state: Created) => {
    const due = dueReminder(state);
    const now = clock.now().toISOString();
    if (!due) return;
    const isHoliday = await parts.holidays();
    const at = workingTimeFrom(due.from, due, isHoliday);
    if (at === null || at > now || !inWorkingHours(now, isHoliday)) return;
    const round = roundAt(state, due.round);
    const reminders = isHeld(round) ? round.reminders.length : 0;
    await workshops.perform(workshop, { type: 'remind', at: now, by: null, round: due.round, reminders });
  };

  return async () => {
    const work = (await workshops.running()).flatMap(([workshop, state]) => [open(workshop, state), remind(workshop, state)]);
    // A workshop whose file takes no more writes holds up none of the others.
    const fault = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected');
    if (fault) throw fault.reason;
  };
};
