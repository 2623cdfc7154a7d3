import { beforeAll, describe, expect, it } from 'vitest';
import { nextSlot, reminderFor, type Weekday, type WeeklySlot, weekdays } from '../../../src/domain/calendar/slot.ts';
import { wallOf } from '../../../src/domain/calendar/wall-clock.ts';
import type { HolidayOn } from '../../../src/domain/calendar/working-day.ts';
import { holidays } from '../../../src/store/holidays.ts';
import { allDates, MINUTE_MS, placed, plusDays, shownAt, weekdayOf } from './stockholm.ts';

const none: HolidayOn = () => null;
const always: HolidayOn = () => 'helgdag';
const friday: WeeklySlot = { weekday: 5, time: '13:00', skipHolidays: true };

let holidayOn: HolidayOn;
beforeAll(async () => {
  holidayOn = await holidays();
});

describe('the next fredag 13.00', () => {
  it.each([
    ['earlier in the week', '2026-03-24T08:00:00.000Z', '2026-03-27T12:00:00.000Z'],
    ['the same morning', '2026-03-27T08:00:00.000Z', '2026-03-27T12:00:00.000Z'],
    ['a millisecond before', '2026-03-27T11:59:59.999Z', '2026-03-27T12:00:00.000Z'],
    [
      'on the time itself: the next week, in summer time and so an hour earlier',
      '2026-04-04T12:00:00Z',
      '2026-04-10T11:00:00.000Z',
    ],
    ['långfredagen is skipped', '2026-03-27T12:00:00.000Z', '2026-04-10T11:00:00.000Z'],
    ['juldagen and nyårsdagen are both skipped', '2026-12-18T12:00:00.000Z', '2027-01-08T12:00:00.000Z'],
    ['midsommarafton is skipped', '2026-06-12T11:00:00.000Z', '2026-06-26T11:00:00.000Z'],
    ['late on Thursday in UTC is Friday in Sweden', '2026-07-16T22:30:00.000Z', '2026-07-17T11:00:00.000Z'],
  ])('%s', (_, after, at) => {
    expect(nextSlot(friday, after, holidayOn)).toBe(at);
  });

  it('skips no holiday unless asked to', () => {
    const at = nextSlot({ ...friday, skipHolidays: false }, '2026-03-27T12:00:00.000Z', holidayOn);
    expect(wallOf(at)).toEqual({ date: '2026-04-03', time: '13:00' });
    expect(nextSlot({ ...friday, skipHolidays: false }, at, always)).toBe('2026-04-10T11:00:00.000Z');
  });

  it('does not look for ever in a table where every day is a holiday', () => {
    expect(() => nextSlot(friday, '2026-03-27T12:00:00.000Z', always)).toThrow(/holidays is wrong/);
    expect(() => reminderFor('2026-03-27T12:00:00.000Z', always)).toThrow(/holidays is wrong/);
  });
});

describe('söndag 02.30, the hour that clock changes take and give', () => {
  const sunday: WeeklySlot = { weekday: 7, time: '02:30', skipHolidays: false };

  it('comes at 03.30 when the hour is missing, once', () => {
    const at = nextSlot(sunday, '2026-03-28T12:00:00.000Z', none);
    expect(at).toBe('2026-03-29T01:30:00.000Z');
    expect(nextSlot(sunday, at, none)).toBe('2026-04-05T00:30:00.000Z');
  });

  it('comes the first time when the hour comes twice, and not again', () => {
    const at = nextSlot(sunday, '2026-10-24T12:00:00.000Z', none);
    expect(at).toBe('2026-10-25T00:30:00.000Z');
    for (const minutes of [0, 29, 30, 60, 61, 90]) {
      const after = new Date(Date.parse(at) + minutes * MINUTE_MS).toISOString();
      expect(nextSlot(sunday, after, none)).toBe('2026-11-01T01:30:00.000Z');
    }
  });
});

describe('the reminder', () => {
  it.each([
    ['of Friday is on Thursday', '2026-03-27T12:00:00.000Z', '2026-03-26 09:00'],
    ['of Monday is on Friday', '2026-03-23T12:00:00.000Z', '2026-03-20 09:00'],
    ['of Sunday is on Friday', '2026-03-22T12:00:00.000Z', '2026-03-20 09:00'],
    ['of Monday after a clock change is at 09.00 by the clock then', '2026-03-30T07:00:00.000Z', '2026-03-27 09:00'],
    ['of Tuesday after Easter is on skärtorsdagen', '2026-04-07T11:00:00.000Z', '2026-04-02 09:00'],
    ['of the Monday after five days off is six days before', '2031-12-29T12:00:00.000Z', '2031-12-23 09:00'],
    ['of an early slot is not at its hour', '2026-03-27T05:00:00.000Z', '2026-03-26 09:00'],
  ])('%s', (_, slotAt, expected) => {
    const { date, time } = wallOf(reminderFor(slotAt, holidayOn));
    expect(`${date} ${time}`).toBe(expected);
  });
});

/** Every time of a slot in the eleven years, each found from the one before. */
const chain = (slot: WeeklySlot): readonly string[] => {
  const found: string[] = [];
  for (let at = nextSlot(slot, '2025-12-31T22:59:59.999Z', holidayOn); shownAt(at).date <= '2036-12-31'; ) {
    found.push(at);
    at = nextSlot(slot, at, holidayOn);
  }
  return found;
};

describe.each(weekdays)('every week of 2026 to 2036, weekday %d', (weekday: Weekday) => {
  const days = allDates.filter((date) => weekdayOf(date) === weekday);

  it.each(['00:00', '02:30', '13:00', '23:45'])('at %s: once a week, but for holidays, at the same wall-clock time', (time) => {
    expect(chain({ weekday, time, skipHolidays: false })).toEqual(days.map((date) => placed({ date, time }).at));
    const working = days.filter((date) => holidayOn(date) === null);
    expect(working.length).toBeLessThan(days.length);
    const kept = chain({ weekday, time, skipHolidays: true });
    expect(kept).toEqual(working.map((date) => placed({ date, time }).at));
    const oddTimes = kept.map((at) => shownAt(at)).filter((shown) => shown.time !== time);
    expect(oddTimes.every((shown) => time === '02:30' && shown.time === '03:30' && weekday === 7)).toBe(true);
  });

  it('is reminded of on a working day, less than a week before and never on the day itself', () => {
    for (const at of chain({ weekday, time: '13:00', skipHolidays: true })) {
      const slotDay = shownAt(at).date;
      const { date, time } = shownAt(reminderFor(at, holidayOn));
      expect(time).toBe('09:00');
      expect(weekdayOf(date)).toBeLessThan(6);
      expect(holidayOn(date)).toBeNull();
      expect(date < slotDay && date > plusDays(slotDay, -7)).toBe(true);
      for (let day = plusDays(date, 1); day < slotDay; day = plusDays(day, 1)) {
        expect(weekdayOf(day) >= 6 || holidayOn(day) !== null).toBe(true);
      }
    }
  });
});
