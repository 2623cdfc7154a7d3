import { describe, expect, it } from 'vitest';
import { addMonths, dayByKey, weeksOf } from '../../../src/tab/views/composer/month.ts';

describe('a month in the calendar', () => {
  it('has whole weeks from Monday, by their ISO numbers, over the turn of the year', () => {
    const december = weeksOf('2026-12');
    expect(december.map(({ number }) => number)).toEqual([49, 50, 51, 52, 53]);
    expect(december[0]?.days).toEqual([null, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06']);
    expect(weeksOf('2027-01').map(({ number }) => number)).toEqual([53, 1, 2, 3, 4]);
    // 1 March is a Sunday: five days are left of the sixth week.
    expect(weeksOf('2026-03')).toHaveLength(6);
    expect(weeksOf('2026-03').flatMap(({ days }) => days.filter(Boolean))).toHaveLength(31);
  });

  it('is walked through by keys, also over the night that clocks are changed', () => {
    expect(dayByKey('2031-03-30', 'ArrowRight')).toBe('2031-03-31');
    expect(dayByKey('2031-03-30', 'ArrowUp')).toBe('2031-03-23');
    expect([dayByKey('2026-03-04', 'Home'), dayByKey('2026-03-04', 'End')]).toEqual(['2026-03-02', '2026-03-08']);
    expect(dayByKey('2026-01-31', 'PageDown')).toBe('2026-02-28');
    expect(dayByKey('2026-03-04', 'x')).toBeUndefined();
    expect([addMonths('2026-01-15', -1), addMonths('2024-02-29', 12)]).toEqual(['2025-12-15', '2025-02-28']);
  });
});
