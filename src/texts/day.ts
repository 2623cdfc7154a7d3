import type { Language } from '../domain/people.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** `3 mars 2026` of `2026-03-03`: a day is the same day in every time zone. What is no date stays as it is. */
export const dayOf = (date: string, language: Language): string => {
  const moment = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const format = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locales[language], format).format(moment);
};

/** `torsdag` of `2026-03-05`. Throws RangeError for what is no date. */
export const weekdayName = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${date}T12:00:00Z`));

/** `mars 2026` of `2026-03`. Throws RangeError for what is no month. */
export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T12:00:00Z`),
  );
