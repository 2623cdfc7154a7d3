import type { Language } from '../domain/people.ts';

/** Where a time is a time (product.md, promise 8). The rules for both clock changes come with the runtime's time zone data. */
const ZONE = 'Europe/Stockholm';

const clockFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

const dayFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' }),
};

/** `10:42`, in Swedish time and the same in both languages, of an ISO time. Throws RangeError for what is no time. */
export const clock = (iso: string): string => clockFormat.format(new Date(iso));

/** `3 mars 2026 10:42` or `3 March 2026 10:42`, in Swedish time, of an ISO time. Throws RangeError for what is no time. */
export const dayAndClock = (iso: string, language: Language): string =>
  `${dayFormats[language].format(new Date(iso))} ${clock(iso)}`;
