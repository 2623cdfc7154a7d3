const FRIDAY = 5;

/** The Friday after today, as `YYYY-MM-DD` in Sweden; `now` is ms since 1970. */
export const nextFriday = (now: number): string => {
  // sv-SE writes dates as ISO does.
  const today = new Date(`${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now)}T12:00:00Z`);
  const days = (FRIDAY - today.getUTCDay() + 7) % 7 || 7;
  return new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
};
