import { nextSlot, reminderFor, type WeeklySlot, weekdays } from '../../../src/domain/calendar/slot.ts';
import { toInstant, wallOf } from '../../../src/domain/calendar/wall-clock.ts';
import type { HolidayOn } from '../../../src/domain/calendar/working-day.ts';
import { holidays } from '../../../src/store/holidays.ts';
import { elevenYears } from './eleven-years.ts';
import { allDates, autumnSundays, MINUTE_MS, plusDays, springSundays, timesOfDay } from './stockholm.ts';

/** All that the calendar says of 2026 to 2036, as text: the same wherever it is written, whatever zone the machine is set to. */
export const calendarTable = async (): Promise<string> => {
  const holidayOn = await holidays();
  const friday: WeeklySlot = { weekday: 5, time: '13:00', skipHolidays: true };
  return [
    ...[...springSundays, ...autumnSundays].flatMap(aroundChange),
    ...allDates.filter((date) => holidayOn(date) !== null).map((date) => `${date} ${holidayOn(date)}`),
    ...weekdays.flatMap((weekday) => slotsOf({ weekday, time: '02:30', skipHolidays: false }, holidayOn)),
    ...weekdays.flatMap((weekday) => slotsOf({ weekday, time: '13:00', skipHolidays: true }, holidayOn)),
    ...elevenYears(friday, holidayOn, 20260102).map(({ sendAt, what, now }) => `${sendAt} ${what} ${now}`),
    '',
  ].join('\n');
};

/** Wall-clock times to instants, and instants to wall-clock times, every quarter from the evening before to the day after. */
const aroundChange = (sunday: string): readonly string[] => [
  ...[-1, 0, 1].flatMap((days) =>
    timesOfDay(24, 15).map((time) => {
      const date = plusDays(sunday, days);
      const { at, note } = toInstant({ date, time });
      return `${date} ${time} -> ${at} ${note}`;
    }),
  ),
  ...timesOfDay(6, 15).map((_, quarter) => {
    const iso = new Date(Date.parse(`${sunday}T00:00Z`) + (quarter - 8) * 15 * MINUTE_MS).toISOString();
    const { date, time } = wallOf(iso);
    return `${iso} -> ${date} ${time}`;
  }),
];

const slotsOf = (slot: WeeklySlot, holidayOn: HolidayOn): readonly string[] => {
  const lines: string[] = [];
  let at = nextSlot(slot, '2025-12-31T22:59:59.999Z', holidayOn);
  while (at < '2036-12-31T23:00:00.000Z') {
    lines.push(`${slot.weekday} ${slot.time} ${at} reminder ${reminderFor(at, holidayOn)}`);
    at = nextSlot(slot, at, holidayOn);
  }
  return lines;
};
