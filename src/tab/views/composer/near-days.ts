import { addDays } from './month.ts';

const FRIDAY = 5;

/** The Friday after today, as `YYYY-MM-DD` in Sweden; `now` is ms since 1970. */
export const nextFriday = (now: number): string => {
  const today = dateOf(now);
  const days = (FRIDAY - new Date(`${today}T12:00:00Z`).getUTCDay() + 7) % 7 || 7;
  return addDays(today, days);
};

/** The day (`YYYY-MM-DD`) that it is in Sweden. */
export const dateOf = (now: number): string =>
  // sv-SE writes dates as ISO does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
