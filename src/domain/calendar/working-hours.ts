import { Temporal } from 'temporal-polyfill';
import { toInstant, wallOf } from './wall-clock.ts';
import type { HolidayOn } from './working-day.ts';

/** People are written to by the clock between these hours of the wall clock, Monday to Friday, holidays excepted. */
const HOURS = { from: '08:00', to: '17:00' } as const;

/** Before a deadline there is to be so much time left to do what is asked. */
const LEAD_MS = 60 * 60_000;

const SATURDAY = 6;

interface Span {
  readonly startedAt: string;
  readonly endsAt: string;
}

/**
 * When to write to people who are to be written to from `from` on (ISO all): at once in working hours, else when the next ones
 * begin; where that leaves less than an hour before `endsAt`, an hour before the last working hours before `from` end. Null where
 * there are no working hours to write in.
 */
export const workingTimeFrom = (from: string, { startedAt, endsAt }: Span, holidayOn: HolidayOn): string | null => {
  const latest = Date.parse(endsAt) - LEAD_MS;
  const after = hoursBetween(from, endsAt, holidayOn).find(({ to }) => Date.parse(to) > Date.parse(from));
  const next = after && (Date.parse(after.from) > Date.parse(from) ? after.from : from);
  if (next !== undefined && Date.parse(next) <= latest) return next;
  const before = hoursBetween(startedAt, from, holidayOn).findLast((hours) => Date.parse(hours.from) < Date.parse(from));
  if (!before) return null;
  const earlier = Math.min(Date.parse(before.to) - LEAD_MS, Date.parse(from));
  return earlier > Date.parse(startedAt) ? new Date(earlier).toISOString() : null;
};

/** Whether it is working hours now. */
export const inWorkingHours = (now: string, holidayOn: HolidayOn): boolean =>
  hoursBetween(now, now, holidayOn).some(({ from, to }) => from <= now && now < to);

/** The working hours of every working day from the day of the first time to the day of the second. */
const hoursBetween = (first: string, last: string, holidayOn: HolidayOn): readonly { from: string; to: string }[] => {
  const start = Temporal.PlainDate.from(wallOf(first).date);
  const days = start.until(Temporal.PlainDate.from(wallOf(last).date)).days;
  return Array.from({ length: Math.max(0, days) + 1 }, (_, index) => start.add({ days: index })).flatMap((day) =>
    day.dayOfWeek < SATURDAY && holidayOn(day.toString()) === null
      ? [
          {
            from: toInstant({ date: day.toString(), time: HOURS.from }).at,
            to: toInstant({ date: day.toString(), time: HOURS.to }).at,
          },
        ]
      : [],
  );
};
