import type { HolidayOn } from '../domain/calendar/working-day.ts';

/**
 * What counts as a holiday: the public ones (lag 1989:253 om allmänna helgdagar; its ordinary Sundays are left to the weekday)
 * and midsommarafton, julafton and nyårsafton, on which hardly anybody works, and which the law itself counts as Sundays where
 * it reckons time (lag 1930:173, 2 §). date-holidays calls these three, and no others in Sweden, `bank`. Half days, as
 * valborgsmässoafton, and days that only the calendar knows, as annandag pingst, are ordinary days.
 */
const types: ('public' | 'bank')[] = ['public', 'bank'];

const A_DATE = /^(\d{4})-\d{2}-\d{2}$/;

/**
 * Swedish holidays, their names in Swedish as in a sentence ("julafton"). The library with every country's days is read when
 * this is first called (some 36 MB and 0.15 s), each year's days when first asked for.
 * What it gives throws RangeError for what is not `YYYY-MM-DD`.
 */
export const holidays = async (): Promise<HolidayOn> => {
  const { default: Holidays } = await import('date-holidays');
  const sweden = new Holidays('SE', { languages: 'sv', timezone: 'Europe/Stockholm', types });
  const years = new Map<string, ReadonlyMap<string, string>>();

  const daysOf = (year: string): ReadonlyMap<string, string> => {
    const known = years.get(year);
    if (known) return known;
    // "2026-12-24 00:00:00": the date as it is in Sweden, whatever zone this machine is in.
    const days = new Map(sweden.getHolidays(Number(year)).map(({ date, name }) => [date.slice(0, 10), name]));
    years.set(year, days);
    return days;
  };

  return (date) => {
    const year = A_DATE.exec(date)?.[1];
    if (year === undefined) throw new RangeError(`no date: ${date}`);
    return daysOf(year).get(date) ?? null;
  };
};
