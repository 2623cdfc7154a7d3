import { Temporal } from 'temporal-polyfill';

/** The name, in Swedish, of the holiday that a date (`YYYY-MM-DD`) is, or null. The edge brings the table. */
export type HolidayOn = (date: string) => string | null;

const SATURDAY = 6;

/** At most five days off follow on each other in Sweden (Christmas Eve on a Wednesday); a table that says a month is broken. */
const LONGEST_SEARCH_DAYS = 31;

/**
 * The nearest day before a date (`YYYY-MM-DD`, as the result) on which people are at work: Monday to Friday and no holiday.
 * Throws when there is none within a month.
 */
export const workingDayBefore = (date: string, holidayOn: HolidayOn): string => {
  const start = Temporal.PlainDate.from(date);
  for (let days = 1; days <= LONGEST_SEARCH_DAYS; days += 1) {
    const day = start.subtract({ days });
    if (day.dayOfWeek < SATURDAY && holidayOn(day.toString()) === null) return day.toString();
  }
  throw new Error(`no working day in the month before ${date}: the table of holidays is wrong`);
};
