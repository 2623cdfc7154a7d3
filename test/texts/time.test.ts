import { describe, expect, it } from 'vitest';
import { clock, dayAndClock } from '../../src/texts/time.ts';

describe('a time in Europe/Stockholm', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(clock('2026-01-15T09:42:59.999Z')).toBe('10:42');
    expect(clock('2026-07-15T08:42:00Z')).toBe('10:42');
  });

  it('has two figures for the hour, and midnight is 00', () => {
    expect(clock('2026-01-15T08:05:00Z')).toBe('09:05');
    expect(clock('2026-01-14T23:00:00Z')).toBe('00:00');
  });

  it('jumps from 02 to 03 when summer time begins', () => {
    expect(clock('2026-03-29T00:59:59Z')).toBe('01:59');
    expect(clock('2026-03-29T01:00:00Z')).toBe('03:00');
  });

  it('has 02 twice when summer time ends', () => {
    expect(clock('2026-10-25T00:30:00Z')).toBe('02:30');
    expect(clock('2026-10-25T00:59:59Z')).toBe('02:59');
    expect(clock('2026-10-25T01:30:00Z')).toBe('02:30');
    expect(clock('2026-10-25T02:00:00Z')).toBe('03:00');
  });

  it('has the day it is in Sweden, in either language', () => {
    expect(dayAndClock('2026-03-03T09:42:00Z', 'sv')).toBe('3 mars 2026 10:42');
    expect(dayAndClock('2026-03-03T09:42:00Z', 'en')).toBe('3 March 2026 10:42');
    expect(dayAndClock('2025-12-31T23:30:00Z', 'sv')).toBe('1 januari 2026 00:30');
  });

  it('is refused where it is none', () => {
    expect(() => clock('nyss')).toThrow(RangeError);
  });
});
