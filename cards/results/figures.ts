import type { Texts } from '../../src/texts/texts.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** A number as the language writes it, with at most one decimal: `3,9` or `3.9`. */
export const figure = (value: number, t: Texts): string =>
  new Intl.NumberFormat(locales[t.language], { maximumFractionDigits: 1 }).format(value);

/** A share of the whole in whole percent; of nothing it is nothing. */
export const percent = (part: number, whole: number, t: Texts): string =>
  t.shared.percent(whole === 0 ? 0 : Math.round((100 * part) / whole));

/** A, B, C …: what a bar is called, where what it stands for is somebody's words. */
export const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + (index % 26));
