import { GRACE_HOURS } from '../domain/calendar/lateness.ts';
import { nextSlot, reminderFor } from '../domain/calendar/slot.ts';
import { isRefusal } from '../domain/decider.ts';
import type { Correspondence } from './correspondence.ts';
import type { Clock, Holidays, Journal } from './ports.ts';

const HOUR_MS = 3_600_000;

/** Sends every letter whose time has come; holds one that has become too late. What is due stands in the log and is claimed there. */
export const sendDueLetters = async (post: Correspondence, clock: Clock, journal: Journal): Promise<void> => {
  const now = clock.now();
  const due = (await post.letters.all()).filter(
    ({ phase, sendAt, held }) => phase === 'draft' && !held && sendAt !== null && Date.parse(sendAt) <= now.getTime(),
  );
  const sendDue = async (id: string) => {
    const state = await post.letters.get(id);
    if (state.phase !== 'draft') return;
    const to = await post.recipients(state.audience);
    const youAsked = await post.newlyAnswered();
    const at = now.toISOString();
    const outcome = await post.letters.perform(id, { type: 'send-due', at, graceMs: GRACE_HOURS * HOUR_MS, to, youAsked });
    journal.info({ letter: id, outcome: isRefusal(outcome) ? outcome.refused : outcome.events[0]?.type }, 'a letter was due');
  };
  // A letter whose file takes no more writes holds up none of the others.
  const fault = (await Promise.allSettled(due.map(({ id }) => sendDue(id)))).find((outcome) => outcome.status === 'rejected');
  if (fault) throw fault.reason;
};

/** Reminds those who write, the working day before the weekly slot, when nothing is scheduled for it. */
export const remindAuthors = async (post: Correspondence, clock: Clock, holidays: Holidays): Promise<void> => {
  const { slot, reminded } = await post.desk.state();
  if (!slot) return;
  const now = clock.now().toISOString();
  const isHoliday = await holidays();
  const slotAt = nextSlot(slot, now, isHoliday);
  if (reminded.includes(slotAt) || reminderFor(slotAt, isHoliday) > now) return;
  // A letter that goes within the day of the slot is the week's letter.
  const ready = (await post.letters.all()).some(({ phase, at, sendAt, recalled }) => {
    const goes = phase === 'sent' && !recalled ? at : sendAt;
    return goes !== null && Math.abs(Date.parse(goes) - Date.parse(slotAt)) < 24 * HOUR_MS;
  });
  if (!ready) await post.desk.perform({ type: 'remind-author', at: now, slotAt });
};
