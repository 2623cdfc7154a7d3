import { Temporal } from 'temporal-polyfill';

/** Where a time is a time (product.md, promise 8), whatever zone the machine is set to. */
const ZONE = 'Europe/Stockholm';

/** What a clock on a wall in Stockholm shows: `YYYY-MM-DD` and `HH:MM`. */
export interface WallTime {
  readonly date: string;
  readonly time: string;
}

/** What the author is told of a time near a clock change; null for every other time. */
export type ClockChangeNote = 'does-not-exist' | 'exists-twice';

export interface Placed {
  /** ISO, UTC, to the millisecond. */
  readonly at: string;
  readonly note: ClockChangeNote | null;
}

/**
 * When a wall-clock time is. Most are once. One that does not exist (summer time begins: 02:00 up to 03:00) is moved forward by
 * the length of the gap, 02:30 to 03:30, so that two letters half an hour apart stay half an hour apart; one that exists twice
 * (summer time ends) is the first. It is what calendars do (RFC 5545, 3.3.5), and Temporal's `compatible`.
 * Throws RangeError for what is no date or time: `readWallTime` has seen to it before.
 */
export const toInstant = ({ date, time }: WallTime): Placed => {
  const wanted = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wanted.toZonedDateTime(ZONE, { disambiguation: 'earlier' });
  const later = wanted.toZonedDateTime(ZONE, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { at: isoOf(earlier), note: null };
  const exists = earlier.toPlainDateTime().equals(wanted);
  return exists ? { at: isoOf(earlier), note: 'exists-twice' } : { at: isoOf(later), note: 'does-not-exist' };
};

/**
 * What the wall clock shows at an ISO time, seconds left out. In the hour that comes twice both times show the same, and
 * `toInstant` leads back to the first. Throws RangeError for what is no time.
 */
export const wallOf = (iso: string): WallTime => {
  const shown = Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE).toPlainDateTime();
  return { date: shown.toPlainDate().toString(), time: shown.toPlainTime().toString({ smallestUnit: 'minute' }) };
};

/** The same time on the wall the next day, ISO, through both clock changes. Throws RangeError for what is no time. */
export const dayAfter = (iso: string): string => isoOf(Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE).add({ days: 1 }));

/** As `Date.toISOString` writes it, so that times can be compared as texts with those of the log. */
const isoOf = (zoned: Temporal.ZonedDateTime): string => zoned.toInstant().toString({ fractionalSecondDigits: 3 });
