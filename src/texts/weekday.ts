import type { Language } from '../domain/people.ts';
import { clock } from './time.ts';

const ZONE = 'Europe/Stockholm';
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const formats = (options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> => ({
  sv: new Intl.DateTimeFormat(LOCALES.sv, { timeZone: ZONE, ...options }),
  en: new Intl.DateTimeFormat(LOCALES.en, { timeZone: ZONE, ...options }),
});

const weekdays = formats({ weekday: 'long' });
const days = formats({ day: 'numeric', month: 'long' });
const daysOfAYear = formats({ day: 'numeric', month: 'long', year: 'numeric' });

/** `fredag 13 mars 13:00` or `Friday 13 March 13:00`, in Swedish time, of an ISO time that is near. Throws RangeError for what is no time. */
export const weekdayAndClock = (iso: string, language: Language): string => {
  const date = new Date(iso);
  return `${weekdays[language].format(date)} ${days[language].format(date)} ${clock(iso)}`;
};

/** `13 mars 2026`, of an ISO time, where the hour is not known or not told. Throws RangeError for what is no time. */
export const dayOnly = (iso: string, language: Language): string => daysOfAYear[language].format(new Date(iso));
