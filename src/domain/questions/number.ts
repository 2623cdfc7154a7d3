import type { AnsweredOf } from './count.ts';
import { type Faulty, unlessFaulty } from './fault.ts';
import { INPUT, type Inputs, typed } from './inputs.ts';
import { mean, median, quantile } from './statistics.ts';

/** A number from `least` to `most`, both among them. `unit` is what it counts ("procent", "dagar"). */
export interface NumberQuestion {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly unit?: string;
}

export interface NumberResponse {
  readonly kind: 'number';
  readonly number: number;
}

/** Every figure is null where nobody has answered. The quartiles are those of `quantile`. */
export interface NumberTally extends AnsweredOf {
  readonly kind: 'number';
  readonly mean: number | null;
  readonly least: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly most: number | null;
}

export const readNumber = (question: NumberQuestion, inputs: Inputs): NumberResponse | Faulty => {
  const field = INPUT.number;
  const text = typed(inputs, field);
  if (text === '') return { faults: [{ field, fault: 'number-missing' }] };
  const number = parseNumber(text, question.unit ?? '');
  const { least, most } = question;
  if (number === undefined) return { faults: [{ field, fault: 'number-not-a-number' }] };
  return unlessFaulty(
    number < least || number > most ? [{ field, fault: 'number-out-of-range', given: number, least, most }] : [],
    () => ({ kind: 'number', number }),
  );
};

/**
 * `3`, `3,5` as Swedes write it, `3.5` as Input.Number sends it, `12 000` with any space between the thousands, `−2` with
 * either minus, and the unit after it. Comma and point are both decimal: `1.000` is one. Undefined for anything else.
 */
export const parseNumber = (text: string, unit = ''): number | undefined => {
  const bare = unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length).trim() : text;
  const match = /^([-−+]?)(\d{1,3}(?:\s\d{3})+|\d{1,15})(?:[.,](\d{1,15}))?$/u.exec(bare);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '0'] = match;
  const size = Number(`${whole.replace(/\s/gu, '')}.${decimals}`);
  // Nought has no sign: -0 is written 0 in the log and would differ from itself when it is read again.
  return size !== 0 && (sign === '-' || sign === '−') ? -size : size;
};

export const tallyNumber = (responses: readonly NumberResponse[], asked: number): NumberTally => {
  const numbers = responses.map(({ number }) => number);
  return {
    kind: 'number',
    answered: numbers.length,
    asked,
    mean: mean(numbers),
    least: quantile(numbers, 0),
    lowerQuartile: quantile(numbers, 0.25),
    median: median(numbers),
    upperQuartile: quantile(numbers, 0.75),
    most: quantile(numbers, 1),
  };
};
