const DAY_MS = 86_400_000;

/** Days are reckoned at noon in UTC: no clock is changed there. */
const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const dateAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** `YYYY-MM` of a date (`YYYY-MM-DD`). */
export const monthOf = (date: string): string => date.slice(0, 7);

export const addDays = (date: string, days: number): string => dateAt(noon(date) + days * DAY_MS);

/** The same day so many months on, or the last one of a month that is shorter. */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0, 12)).getUTCDate();
  return dateAt(Date.UTC(year, month - 1 + months, Math.min(day, last), 12));
};

/** 0 is Monday. */
const weekday = (date: string): number => (new Date(noon(date)).getUTCDay() + 6) % 7;

/** The ISO week: that of its Thursday. */
const weekOf = (monday: string): number => {
  const thursday = noon(monday) + 3 * DAY_MS;
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1, 12);
  return Math.floor((thursday - first) / (7 * DAY_MS)) + 1;
};

export interface Week {
  /** ISO 8601. */
  readonly number: number;
  /** Seven, from Monday; null for those of another month. */
  readonly days: readonly (string | null)[];
}

/** The weeks of a month (`YYYY-MM`). */
export const weeksOf = (month: string): readonly Week[] => {
  const first = `${month}-01`;
  const monday = addDays(first, -weekday(first));
  const weeks = Array.from({ length: 6 }, (_, index) => {
    const from = addDays(monday, index * 7);
    const days = Array.from({ length: 7 }, (_unused, day) => addDays(from, day));
    return { number: weekOf(from), days: days.map((date) => (monthOf(date) === month ? date : null)) };
  });
  return weeks.filter(({ days }) => days.some((day) => day !== null));
};

/** Where a key leads in a calendar (WAI-ARIA, date picker dialog); undefined for keys that lead nowhere. */
export const dayByKey = (date: string, key: string): string | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -weekday(date));
    case 'End':
      return addDays(date, 6 - weekday(date));
    case 'PageUp':
      return addMonths(date, -1);
    case 'PageDown':
      return addMonths(date, 1);
    default:
      return undefined;
  }
};
