import { describe, expect, it } from 'vitest';
import { GRACE_HOURS, lateness } from '../../../src/domain/calendar/lateness.ts';

const sendAt = '2026-03-27T12:00:00.000Z';

describe('a letter that is to go out at 13.00', () => {
  it.each([
    ['a week before', '2026-03-20T12:00:00.000Z', 'not-yet'],
    ['a millisecond before', '2026-03-27T11:59:59.999Z', 'not-yet'],
    ['on its time', '2026-03-27T12:00:00.000Z', 'send'],
    ['an hour late', '2026-03-27T13:00:00.000Z', 'send'],
    ['a millisecond less than two hours late', '2026-03-27T13:59:59.999Z', 'send'],
    ['two hours late', '2026-03-27T14:00:00.000Z', 'hold'],
    ['a year late', '2027-03-27T12:00:00.000Z', 'hold'],
  ])('%s', (_, now, expected) => {
    expect(lateness(sendAt, now)).toBe(expected);
  });

  it('is given the time that is set, two hours where nothing is', () => {
    expect(GRACE_HOURS).toBe(2);
    expect(lateness(sendAt, '2026-03-27T14:00:00.000Z', 3)).toBe('send');
    expect(lateness(sendAt, '2026-03-27T12:29:59.000Z', 0.5)).toBe('send');
    expect(lateness(sendAt, '2026-03-27T12:30:00.000Z', 0.5)).toBe('hold');
    expect(lateness(sendAt, sendAt, 0)).toBe('hold');
  });

  it('counts the hours that pass, not those that the wall clock shows, through both clock changes', () => {
    // 01:30 to 04:00 on the wall is one and a half hours in spring; 02:30 to 03:30 is two in autumn.
    expect(lateness('2026-03-29T00:30:00.000Z', '2026-03-29T02:00:00.000Z')).toBe('send');
    expect(lateness('2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000Z')).toBe('hold');
  });

  it('is never silently not due: what is no time is a fault', () => {
    expect(() => lateness('fredag', sendAt)).toThrow(RangeError);
    expect(() => lateness(sendAt, '')).toThrow(RangeError);
  });
});
