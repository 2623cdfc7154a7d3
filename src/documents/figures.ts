import type { Shown } from '../app/views/summary-result.ts';
import type { Texts } from '../texts/texts.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** A number as it is written in the language, with `decimals` or else at most one; its stand-in where it is withheld. */
export const figure = (value: Shown<number>, t: Texts, decimals = 0): string =>
  value === 'withheld'
    ? t.summary.withheldShort
    : new Intl.NumberFormat(locales[t.language], { minimumFractionDigits: decimals, maximumFractionDigits: 1 }).format(value);

/** A count's share of those who answered, in whole percent; nothing where it cannot be said. */
export const share = (count: Shown<number>, answered: number, t: Texts): string =>
  count === 'withheld' || answered === 0 ? '' : t.shared.percent(Math.round((100 * count) / answered));
