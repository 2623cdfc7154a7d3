import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant, wallOf } from '../../../src/domain/calendar/wall-clock.ts';
import { allDates, autumnSundays, MINUTE_MS, placed, plusDays, shownAt, springSundays, timesOfDay } from './stockholm.ts';

describe('a wall-clock time in Stockholm', () => {
  it.each([
    ['winter', '2026-01-16', '13:00', '2026-01-16T12:00:00.000Z', null],
    ['summer', '2026-07-17', '13:00', '2026-07-17T11:00:00.000Z', null],
    ['the first day of a year', '2027-01-01', '00:30', '2026-12-31T23:30:00.000Z', null],
    ['a leap day', '2028-02-29', '09:00', '2028-02-29T08:00:00.000Z', null],
    ['the last minute before the gap', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z', null],
    ['the first that does not exist: on to 03:00', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', 'does-not-exist'],
    ['half past: on to 03:30', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', 'does-not-exist'],
    ['the first after the gap', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', null],
    ['the last before the hour that comes twice', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z', null],
    ['the first that exists twice: the first of them', '2026-10-25', '02:00', '2026-10-25T00:00:00.000Z', 'exists-twice'],
    ['half past, the first time', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', 'exists-twice'],
    ['the first after both', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', null],
  ])('%s', (_, date, time, at, note) => {
    expect(toInstant({ date, time })).toEqual({ at, note });
  });

  it('is thrown out where it is none', () => {
    expect(() => toInstant({ date: '2026-02-30', time: '13:00' })).toThrow(RangeError);
    expect(() => toInstant({ date: '2026-02-28', time: '24:30' })).toThrow(RangeError);
    expect(() => wallOf('på fredag')).toThrow(RangeError);
  });

  it('is shown without its seconds', () => {
    expect(wallOf('2026-07-17T11:00:59.999Z')).toEqual({ date: '2026-07-17', time: '13:00' });
    expect(wallOf('2026-12-31T23:30:00Z')).toEqual({ date: '2027-01-01', time: '00:30' });
  });
});

describe('the clock changes of 2026 to 2036', () => {
  const changes = [...springSundays, ...autumnSundays];

  it('are twenty-two Sundays, at their dates', () => {
    expect(springSundays.join(' ')).toBe(
      '2026-03-29 2027-03-28 2028-03-26 2029-03-25 2030-03-31 2031-03-30 2032-03-28 2033-03-27 2034-03-26 2035-03-25 2036-03-30',
    );
    expect(autumnSundays.join(' ')).toBe(
      '2026-10-25 2027-10-31 2028-10-29 2029-10-28 2030-10-27 2031-10-26 2032-10-31 2033-10-30 2034-10-29 2035-10-28 2036-10-26',
    );
  });

  it.each(changes)('%s, every five minutes from the day before to the day after', (sunday) => {
    for (const days of [-1, 0, 1]) {
      for (const time of timesOfDay(24, 5)) {
        const wall = { date: plusDays(sunday, days), time };
        expect({ wall, ...toInstant(wall) }).toEqual({ wall, ...placed(wall) });
      }
    }
  });

  it('tell of twelve five-minute times each, those from 02:00 up to 03:00, and move the missing ones by an hour', () => {
    const five = timesOfDay(24, 5);
    const inTheHour = five.filter((time) => time.startsWith('02:'));
    for (const date of springSundays) {
      expect(five.filter((time) => toInstant({ date, time }).note === 'does-not-exist')).toEqual(inTheHour);
      for (const time of inTheHour) {
        expect(wallOf(toInstant({ date, time }).at)).toEqual({ date, time: time.replace('02:', '03:') });
      }
    }
    for (const date of autumnSundays) {
      expect(five.filter((time) => toInstant({ date, time }).note === 'exists-twice')).toEqual(inTheHour);
      for (const time of inTheHour) {
        const first = toInstant({ date, time }).at;
        const second = new Date(Date.parse(first) + 60 * MINUTE_MS).toISOString();
        expect([wallOf(first), wallOf(second)]).toEqual([
          { date, time },
          { date, time },
        ]);
      }
    }
  });

  it.each(changes)('%s: letters scheduled across it keep their order, and each its wall-clock time', (sunday) => {
    const times = ['00:00', '01:30', '02:10', '02:40', '03:45', '13:00'];
    const walls = [-1, 0, 1].flatMap((days) => times.map((time) => ({ date: plusDays(sunday, days), time })));
    const instants = walls.map((wall) => toInstant(wall));
    expect(instants.map(({ at }) => at)).toEqual(instants.map(({ at }) => at).sort());
    expect(new Set(instants.map(({ at }) => at)).size).toBe(walls.length);
    const kept = walls.filter((_, index) => instants[index]?.note !== 'does-not-exist');
    expect(kept.map((wall) => wallOf(toInstant(wall).at))).toEqual(kept);
  });
});

describe('any time of the eleven years', () => {
  const dates = fc.constantFrom(...allDates);
  const times = fc.constantFrom(...timesOfDay(24, 1));

  it('lies where Swedish law puts it', () => {
    fc.assert(
      fc.property(dates, times, (date, time) => {
        expect(toInstant({ date, time })).toEqual(placed({ date, time }));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is shown as Swedish law has it', () => {
    const start = Date.parse('2026-01-01T00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 * 365 * 24 * 60 }), (minute) => {
        const iso = new Date(start + minute * MINUTE_MS).toISOString();
        expect(wallOf(iso)).toEqual(shownAt(iso));
      }),
      { numRuns: 2_000 },
    );
  });
});
