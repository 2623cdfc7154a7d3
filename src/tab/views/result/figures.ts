import type { Texts } from '../../../texts/texts.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** A number as the language writes it, with at most one decimal: `3,9` or `3.9`. */
export const figure = (value: number, { language }: Texts): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value);

/** A part of a whole, 0 to 1; of nothing it is nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** `12 (40 %)`: so many, and how large a part that is of those who answered. */
export const countAndShare = (count: number, answered: number, t: Texts): string =>
  t.result.countOf(count, t.shared.percent(Math.round(100 * share(count, answered))));
