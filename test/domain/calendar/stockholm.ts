import type { Placed, WallTime } from '../../../src/domain/calendar/wall-clock.ts';

/**
 * Swedish time by arithmetic alone, to hold the library and its time zone data against: one hour ahead of UTC, two from 01:00 UTC
 * on the last Sunday of March to 01:00 UTC on the last Sunday of October (directive 2000/84/EC).
 */
export const firstYear = 2026;
export const lastYear = 2036;
export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

export const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const twoFigures = (number: number): string => String(number).padStart(2, '0');

/** `YYYY-MM-DD` of a day, counted on by `days`. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7;

/** March and October have 31 days. */
const lastSunday = (year: number, month: 3 | 10): string => {
  const last = `${year}-${twoFigures(month)}-31`;
  return plusDays(last, -(weekdayOf(last) % 7));
};

export const springSundays = years.map((year) => lastSunday(year, 3));
export const autumnSundays = years.map((year) => lastSunday(year, 10));

const minutesAhead = (epochMs: number): 60 | 120 => {
  const year = new Date(epochMs).getUTCFullYear();
  const begins = Date.parse(`${lastSunday(year, 3)}T01:00Z`);
  const ends = Date.parse(`${lastSunday(year, 10)}T01:00Z`);
  return epochMs >= begins && epochMs < ends ? 120 : 60;
};

/** Where a wall-clock time belongs: found by trying both offsets, and seeing which of them was in force then. */
export const placed = ({ date, time }: WallTime): Placed => {
  const asUtc = Date.parse(`${date}T${time}Z`);
  const found = ([120, 60] as const).filter((ahead) => minutesAhead(asUtc - ahead * MINUTE_MS) === ahead);
  const [ahead = 60] = found;
  const at = new Date(asUtc - ahead * MINUTE_MS).toISOString();
  return { at, note: found.length === 0 ? 'does-not-exist' : found.length === 2 ? 'exists-twice' : null };
};

/** What the wall clock shows. */
export const shownAt = (iso: string): WallTime => {
  const epochMs = Date.parse(iso);
  const shown = new Date(epochMs + minutesAhead(epochMs) * MINUTE_MS).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
};

/** `HH:MM` from midnight up to `hours`, every `step` minutes. */
export const timesOfDay = (hours: number, step: number): readonly string[] =>
  Array.from({ length: (hours * 60) / step }, (_, index) => {
    const minutes = index * step;
    return `${twoFigures(Math.floor(minutes / 60))}:${twoFigures(minutes % 60)}`;
  });

/** Every day of the eleven years. */
export const allDates: readonly string[] = (() => {
  const dates: string[] = [];
  for (let date = `${firstYear}-01-01`; date <= `${lastYear}-12-31`; date = plusDays(date, 1)) dates.push(date);
  return dates;
})();
