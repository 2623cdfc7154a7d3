import { beforeAll, describe, expect, it } from 'vitest';
import type { WeeklySlot } from '../../../src/domain/calendar/slot.ts';
import type { HolidayOn } from '../../../src/domain/calendar/working-day.ts';
import { holidays } from '../../../src/store/holidays.ts';
import { elevenYears } from './eleven-years.ts';
import { allDates, MINUTE_MS, placed, weekdayOf } from './stockholm.ts';

let holidayOn: HolidayOn;
beforeAll(async () => {
  holidayOn = await holidays();
});

describe.each([
  [{ weekday: 5, time: '13:00', skipHolidays: true } satisfies WeeklySlot, 20260102],
  [{ weekday: 7, time: '02:30', skipHolidays: false } satisfies WeeklySlot, 7],
])('a letter every week for eleven years, %o', (slot, seed) => {
  it('is settled once a week, through two processes, late ticks, clocks set back and hours down', () => {
    const days = allDates.filter((date) => weekdayOf(date) === slot.weekday && !(slot.skipHolidays && holidayOn(date)));
    const done = elevenYears(slot, holidayOn, seed);
    expect(done.map(({ sendAt }) => sendAt)).toEqual(days.map((date) => placed({ date, time: slot.time }).at));

    const late = done.map(({ sendAt, now }) => (Date.parse(now) - Date.parse(sendAt)) / MINUTE_MS);
    expect(late.every((minutes) => minutes >= 0)).toBe(true);
    expect(done.filter(({ what }, index) => (what === 'send') !== (late[index] ?? 0) < 120)).toEqual([]);
    // The hours down were met: some letters were late, some too late.
    expect(late.filter((minutes) => minutes > 60).length).toBeGreaterThan(0);
    expect(done.filter(({ what }) => what === 'hold').length).toBeGreaterThan(0);
  });
});
