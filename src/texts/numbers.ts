import type { Language } from '../domain/people.ts';

/** As many decimals as a number that somebody has typed can have. */
const DECIMALS = 15;

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat('sv-SE', { maximumFractionDigits: DECIMALS }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: DECIMALS }),
};

/** Writes numbers as the language does: `12 000,5` (the space is hard) or `12,000.5`. */
export const numberIn =
  (language: Language) =>
  (number: number): string =>
    formats[language].format(number);
