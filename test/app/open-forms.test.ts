import { describe, expect, it, vi } from 'vitest';
import { openForms } from '../../src/app/open-forms.ts';
import { holdTime } from '../support/app-world.ts';

holdTime();

const HOUR = 60 * 60_000;
const opened = () => {
  const forms = openForms();
  const late: string[] = [];
  forms.onLate((letter) => late.push(letter));
  forms.open('l1', 'anna');
  return { forms, late };
};

describe('a form in the place of a letter', () => {
  it('is open to the one who writes, until it is closed', () => {
    const { forms } = opened();
    expect([forms.isOpen('l1', 'anna'), forms.isOpen('l1', 'bo'), forms.isOpen('l2', 'anna')]).toEqual([true, false, false]);
    forms.close('l1', 'anna');
    expect(forms.isOpen('l1', 'anna')).toBe(false);
    expect(forms.putOff('l1', 'anna')).toBe(false);
  });

  it('counts as left after an hour, counted from when it was opened last', () => {
    const { forms, late } = opened();
    vi.advanceTimersByTime(HOUR / 2);
    forms.open('l1', 'anna');
    vi.advanceTimersByTime(HOUR - 1);
    expect(forms.isOpen('l1', 'anna')).toBe(true);
    vi.advanceTimersByTime(1);
    expect(forms.isOpen('l1', 'anna')).toBe(false);
    expect(late).toEqual([]);
  });

  it('puts edits off, which may be made when the hour is over, and not when the form is closed', () => {
    const { forms, late } = opened();
    expect([forms.putOff('l1', 'anna'), forms.putOff('l1', 'bo')]).toEqual([true, false]);
    vi.advanceTimersByTime(HOUR / 2);
    forms.close('l1', 'anna');
    expect(late).toEqual([]);
    vi.advanceTimersByTime(HOUR / 2);
    expect(late).toEqual(['l1']);
    vi.advanceTimersByTime(2 * HOUR);
    expect(late).toEqual(['l1']);
  });

  it('is known of so many: the oldest counts as left', () => {
    const { forms } = opened();
    for (let person = 0; person < 5_000; person += 1) forms.open('l1', `p${person}`);
    expect([forms.isOpen('l1', 'anna'), forms.isOpen('l1', 'p0'), forms.isOpen('l1', 'p4999')]).toEqual([false, true, true]);
  });
});
