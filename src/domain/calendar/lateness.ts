/** `hold` asks the author whether it is still to go out. */
export type Lateness = 'not-yet' | 'send' | 'hold';

const HOUR_MS = 3_600_000;

/** How late a letter may go out by itself, in hours. */
export const GRACE_HOURS = 2;

/**
 * What to do with a letter that is to go out at `sendAt` and has not (ISO both). On its time, and less than `graceHours` after
 * it (hours that have passed, not what the wall clock shows), it is sent; later than that, the author is asked.
 *
 * The answer depends on nothing but the clock, and a clock can be set back: `send` and `hold` are each to be recorded before they
 * are acted on, once for the letter, and a letter of which either is recorded is not asked about again.
 * Throws RangeError for what is no time: else it would never be due.
 */
export const lateness = (sendAt: string, now: string, graceHours: number = GRACE_HOURS): Lateness => {
  const late = Date.parse(now) - Date.parse(sendAt);
  if (Number.isNaN(late)) throw new RangeError(`no time: ${sendAt} or ${now}`);
  if (late < 0) return 'not-yet';
  return late < graceHours * HOUR_MS ? 'send' : 'hold';
};
