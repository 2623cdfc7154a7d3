import { Temporal } from 'temporal-polyfill';
import { toInstant, wallOf } from './wall-clock.ts';
import { type HolidayOn, workingDayBefore } from './working-day.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** Monday is 1 (ISO 8601). */
export type Weekday = (typeof weekdays)[number];

/** When the letter goes out every week: "fredag 13.00", by the clock on the wall in Stockholm. */
export interface WeeklySlot {
  readonly weekday: Weekday;
  /** `HH:MM`. */
  readonly time: string;
  /** Whether a week whose day is a holiday goes without a letter. */
  readonly skipHolidays: boolean;
}

const WEEK_DAYS = 7;

/** No weekday is a holiday more than two weeks running; a table that says a year is broken. */
const LONGEST_SEARCH_WEEKS = 52;

/** When the author is reminded: at the start of the working day, with all of it left to write in. Exists on every date. */
const REMINDER_TIME = '09:00';

/**
 * The first time of the slot that is later than `after` (ISO): one a week at the same wall-clock time, through both clock
 * changes (`toInstant` tells where a time goes that does not exist or exists twice).
 * Give as `after` the later of now and the last slot used: then a clock set back does not give the same week twice.
 * Throws when every week of a year is a holiday.
 */
export const nextSlot = (slot: WeeklySlot, after: string, holidayOn: HolidayOn): string => {
  const today = Temporal.PlainDate.from(wallOf(after).date);
  const first = today.add({ days: (slot.weekday - today.dayOfWeek + WEEK_DAYS) % WEEK_DAYS });
  for (let weeks = 0; weeks <= LONGEST_SEARCH_WEEKS; weeks += 1) {
    const date = first.add({ weeks }).toString();
    if (slot.skipHolidays && holidayOn(date) !== null) continue;
    const { at } = toInstant({ date, time: slot.time });
    if (Date.parse(at) > Date.parse(after)) return at;
  }
  throw new Error(`no slot in the year after ${after}: the table of holidays is wrong`);
};

/**
 * When to remind the author of a slot (ISO, as the slot) that no draft is ready for: 09.00 on the working day before. Plainly
 * "the day before" would remind of Monday's letter on a Sunday, and at the slot's own hour the day to write it would be over.
 */
export const reminderFor = (slotAt: string, holidayOn: HolidayOn): string =>
  toInstant({ date: workingDayBefore(wallOf(slotAt).date, holidayOn), time: REMINDER_TIME }).at;
