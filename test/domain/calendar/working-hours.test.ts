import { describe, expect, it } from 'vitest';
import { inWorkingHours, workingTimeFrom } from '../../../src/domain/calendar/working-hours.ts';

/** Good Friday and Easter Monday of 2026. */
const holiday = (date: string) => (date === '2026-04-03' || date === '2026-04-06' ? 'påsk' : null);
/** Of the week of Monday 2 March 2026 (winter time, UTC+1). */
const clock = (day: number, time: string) => new Date(`2026-03-${String(day).padStart(2, '0')}T${time}:00+01:00`).toISOString();

describe('the hours in which people are written to', () => {
  it.each([
    ['Monday at eight', clock(2, '08:00'), true],
    ['a minute before', clock(2, '07:59'), false],
    ['a minute before five', clock(2, '16:59'), true],
    ['at five', clock(2, '17:00'), false],
    ['Saturday', clock(7, '12:00'), false],
    ['Good Friday', '2026-04-03T10:00:00.000Z', false],
    ['Thursday before, at eight in summer time', '2026-04-02T06:00:00.000Z', true],
  ])('%s', (_, now, is) => expect(inWorkingHours(now, holiday)).toBe(is));
});

describe('when to write', () => {
  const span = (startedAt: string, endsAt: string) => ({ startedAt, endsAt });
  const when = (from: string, startedAt: string, endsAt: string) => workingTimeFrom(from, span(startedAt, endsAt), holiday);

  it('is at once in working hours', () =>
    expect(when(clock(3, '16:00'), clock(2, '08:00'), clock(4, '16:00'))).toBe(clock(3, '16:00')));

  it('is next morning when it is evening', () =>
    expect(when(clock(3, '18:00'), clock(2, '08:00'), clock(4, '18:00'))).toBe(clock(4, '08:00')));

  it('is Friday when it closes early on Monday', () =>
    expect(when(clock(8, '08:00'), clock(5, '08:00'), clock(9, '08:00'))).toBe(clock(6, '16:00')));

  it('is Monday when there is time enough then', () =>
    expect(when(clock(8, '12:00'), clock(5, '08:00'), clock(9, '12:00'))).toBe(clock(9, '08:00')));

  it('is Thursday before Easter, of a round that closes on Easter Monday', () =>
    expect(when('2026-04-05T10:00:00.000Z', '2026-03-30T06:00:00.000Z', '2026-04-06T10:00:00.000Z')).toBe(
      '2026-04-02T14:00:00.000Z',
    ));

  it('is never in a round of one weekend', () =>
    expect(when(clock(7, '20:00'), clock(7, '08:00'), clock(8, '20:00'))).toBeNull());
});
