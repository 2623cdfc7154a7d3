import { may } from '../../../domain/access.ts';
import { nextSlot } from '../../../domain/calendar/slot.ts';
import { wallOf } from '../../../domain/calendar/wall-clock.ts';
import { type Refusal, refuse } from '../../../domain/decider.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { Clock, Holidays } from '../../ports.ts';
import type { LetterCalendarView } from '../../views/letters/calendar.ts';

/** The month (`YYYY-MM`) beside a letter that is to get its time. */
export type LetterCalendar = (me: Person, month: string) => Promise<LetterCalendarView | Refusal<'not-allowed'>>;

export const letterCalendar =
  ({ post: { letters, desk }, clock, holidays }: { post: Correspondence; clock: Clock; holidays: Holidays }): LetterCalendar =>
  async (me, month) => {
    if (!may(me.roles, 'write-letters')) return refuse('not-allowed');
    const now = clock.now().toISOString();
    const [every, { slot }, holidayOn] = await Promise.all([letters.all(), desk.state(), holidays()]);
    return {
      month,
      today: wallOf(now).date,
      holidays: daysOf(month).flatMap((date) => {
        const name = holidayOn(date);
        return name === null ? [] : [{ date, name }];
      }),
      letters: every
        .flatMap(({ id, sendAt, held, content: { heading } }) =>
          sendAt === null || held ? [] : [{ letter: id, heading, ...wallOf(sendAt) }],
        )
        .filter(({ date }) => date.startsWith(`${month}-`)),
      slot: slot ? wallOf(nextSlot(slot, now, holidayOn)) : null,
    };
  };

const daysOf = (month: string): readonly string[] => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  // The day before the first of the next month.
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
};
