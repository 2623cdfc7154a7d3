import type { Language } from '../domain/people.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** `3 mars 2026` of `2026-03-03`: a day is the same day in every time zone. What is no date stays as it is. */
export const dayOf = (date: string, language: Language): string => {
  const moment = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const format = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locales[language], format).format(moment);
};
