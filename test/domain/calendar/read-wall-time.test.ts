import { describe, expect, it } from 'vitest';
import { readTime, readWallTime } from '../../../src/domain/calendar/read-wall-time.ts';

describe('a time', () => {
  it.each([
    ['13:00', '13:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['13.00', '13:00'],
    ['9.05', '09:05'],
    ['9:30', '09:30'],
    [' 13:00\u00a0', '13:00'],
    ['13', '13:00'],
    ['kl 13', '13:00'],
    ['kl. 9.30', '09:30'],
    ['Kl 8:15', '08:15'],
  ])('reads %j', (typed, time) => {
    expect(readTime(typed)).toEqual({ time });
  });

  it.each(['9.5', '13:0', '24:00', '13:60', '-1:00', '1300', '13:00:00', '1 pm', '13,00', 'lunch', '١٣:٠٠', '13:00 eller 14:00'])(
    'asks again about %j',
    (typed) => {
      expect(readTime(typed)).toEqual({ fault: 'time-unreadable' });
    },
  );

  it('is asked for where there is none', () => {
    expect(readTime('  ')).toEqual({ fault: 'time-missing' });
  });
});

describe('a date and a time', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-3-9', '2026-03-09'],
    [' 2028-02-29 ', '2028-02-29'],
    ['2036-12-31', '2036-12-31'],
  ])('reads %j', (typed, date) => {
    expect(readWallTime(typed, '13.00')).toEqual({ date, time: '13:00' });
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0026-01-01',
    '26-01-01',
    '9/3',
    '2026-03-09T13:00',
    'på fredag',
  ])('asks again about %j', (typed) => {
    expect(readWallTime(typed, '13:00')).toEqual({ faults: ['date-unreadable'] });
  });

  it('tells of both fields at once', () => {
    expect(readWallTime('', '')).toEqual({ faults: ['date-missing', 'time-missing'] });
    expect(readWallTime('i morgon', '9.5')).toEqual({ faults: ['date-unreadable', 'time-unreadable'] });
    expect(readWallTime('2026-03-09', '')).toEqual({ faults: ['time-missing'] });
  });

  it('reads a time that does not exist: that is told where it is placed', () => {
    expect(readWallTime('2026-03-29', '02:30')).toEqual({ date: '2026-03-29', time: '02:30' });
  });
});
