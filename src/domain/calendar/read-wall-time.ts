import { Temporal } from 'temporal-polyfill';
import type { WallTime } from './wall-clock.ts';

type DateFault = 'date-missing' | 'date-unreadable';
type TimeFault = 'time-missing' | 'time-unreadable';
export type WallTimeFault = DateFault | TimeFault;

/** One for each field that cannot be read: the person is told of both at once. */
export interface WallTimeFaults {
  readonly faults: readonly WallTimeFault[];
}

/**
 * Reads what Input.Date (`YYYY-MM-DD`) and Input.Time (`HH:MM`, 24 hours, whatever the client shows) give, and what a person
 * types where a client has plain fields. Says nothing of whether the time is past, or exists: see `toInstant`.
 */
export const readWallTime = (date: string, time: string): WallTime | WallTimeFaults => {
  const day = readDate(date);
  const clock = readTime(time);
  if ('fault' in day) return { faults: 'fault' in clock ? [day.fault, clock.fault] : [day.fault] };
  if ('fault' in clock) return { faults: [clock.fault] };
  return { date: day.date, time: clock.time };
};

/** `2026-03-09`, also without the zeros. The day must exist, in a year of four figures. */
const readDate = (typed: string): { readonly date: string } | { readonly fault: DateFault } => {
  const text = typed.trim();
  if (text === '') return { fault: 'date-missing' };
  const [year = 0, month = 0, day = 0] = /^([1-9]\d{3})-(\d{1,2})-(\d{1,2})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (month < 1 || month > 12) return { fault: 'date-unreadable' };
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  if (day < 1 || day > daysInMonth) return { fault: 'date-unreadable' };
  return { date: `${year}-${twoFigures(month)}-${twoFigures(day)}` };
};

/**
 * `13:00`, and as Swedes write it: `13.00`, `9.05`, `kl. 13`. Minutes have two figures: `9.5` may be five or thirty past nine,
 * and is asked about rather than guessed. So is `24:00`, which belongs to two days.
 */
export const readTime = (typed: string): { readonly time: string } | { readonly fault: TimeFault } => {
  const text = typed.trim();
  if (text === '') return { fault: 'time-missing' };
  const [hour = 24, minute = 0] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?$/i
      .exec(text)
      ?.slice(1)
      .map((figures) => Number(figures ?? 0)) ?? [];
  return hour > 23 || minute > 59 ? { fault: 'time-unreadable' } : { time: `${twoFigures(hour)}:${twoFigures(minute)}` };
};

const twoFigures = (number: number): string => String(number).padStart(2, '0');
