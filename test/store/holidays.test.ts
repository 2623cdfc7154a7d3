import { beforeAll, describe, expect, it } from 'vitest';
import type { HolidayOn } from '../../src/domain/calendar/working-day.ts';
import { holidays } from '../../src/store/holidays.ts';
import { allDates, plusDays, weekdayOf, years } from '../domain/calendar/stockholm.ts';

/** As the almanac has them. */
const easters = [
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
];

/** The first such weekday on or after a date. */
const onOrAfter = (weekday: number, date: string): string =>
  weekdayOf(date) === weekday ? date : onOrAfter(weekday, plusDays(date, 1));

/** Lag 1989:253, 1 and 2 §§, and the three eves of lag 1930:173, 2 §. */
const byLaw = (year: number, easter: string): readonly (readonly [string, string])[] => [
  [`${year}-01-01`, 'nyårsdagen'],
  [`${year}-01-06`, 'trettondedag jul'],
  [plusDays(easter, -2), 'långfredagen'],
  [easter, 'påskdagen'],
  [plusDays(easter, 1), 'annandag påsk'],
  [`${year}-05-01`, 'första maj'],
  [plusDays(easter, 39), 'Kristi himmelsfärdsdag'],
  [plusDays(easter, 49), 'pingstdagen'],
  [`${year}-06-06`, 'nationaldagen'],
  [onOrAfter(5, `${year}-06-19`), 'midsommarafton'],
  [onOrAfter(6, `${year}-06-20`), 'midsommardagen'],
  [onOrAfter(6, `${year}-10-31`), 'alla helgons dag'],
  [`${year}-12-24`, 'julafton'],
  [`${year}-12-25`, 'juldagen'],
  [`${year}-12-26`, 'annandag jul'],
  [`${year}-12-31`, 'nyårsafton'],
];

let holidayOn: HolidayOn;
beforeAll(async () => {
  holidayOn = await holidays();
});

describe('the holidays of Sweden', () => {
  it('are those of the law and the three eves, 2026 to 2036, and no other day', () => {
    const expected = years.flatMap((year, index) => byLaw(year, easters[index] ?? '')).sort();
    const found = allDates.flatMap((date) => {
      const name = holidayOn(date);
      return name === null ? [] : [[date, name] as const];
    });
    expect(found).toEqual(expected);
  });

  it.each(['2026-04-30', '2026-05-25', '2026-10-30', '2026-01-05', '2026-04-02', '2026-12-13', '2026-03-01'])(
    'leave %s an ordinary day',
    (date) => {
      expect(holidayOn(date)).toBeNull();
    },
  );

  it('are asked for by date', () => {
    expect(() => holidayOn('julafton')).toThrow(RangeError);
    expect(() => holidayOn('2026-12-24T13:00:00.000Z')).toThrow(RangeError);
  });
});
