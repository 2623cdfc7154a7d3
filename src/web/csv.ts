/** A text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * A table as Swedish Excel opens it by a double click: UTF-8 with a byte order mark, semicolons, decimal commas, CRLF after
 * every row (RFC 4180 for the rest). Texts are quoted and never run as formulas; numbers stay numbers, negative ones too.
 * Throws RangeError for a number that is not finite.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`;

const written = (cell: Cell): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return `"${asText(cell).replaceAll('"', '""')}"`;
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} cannot be written in a table`);
  return String(cell).replace('.', ',');
};

/** Excel's limit for a cell (32 767 characters); what is over it would spill into cells of its own, and could begin as a formula there. */
const MOST_CHARACTERS = 32_767;

const asText = (text: string): string => {
  const harmless = runs(text) ? `'${text}` : text;
  // A lone CR ends a row in some readers, quoted or not.
  const oneKind = harmless.replaceAll(/\r\n?/g, '\n');
  const whole = oneKind.length > MOST_CHARACTERS ? `${oneKind.slice(0, MOST_CHARACTERS - 1)}…` : oneKind;
  return whole.toWellFormed();
};

/** What a spreadsheet may pass over before it looks at what a cell begins with: blanks, quotes, and everything that does not show. */
const passedOver = /^[\s\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}"'`´‘’‚“”„«»]*/u;

/**
 * Whether a spreadsheet might take the text for a formula (OWASP, CSV Injection): it begins with = + - @, tab or a line break,
 * or one of these signs comes first among what shows. NFKC folds their full-width, small and raised forms; it is given one
 * character, because with the next it could make another sign of the two (= and U+0338 are ≠).
 */
const runs = (text: string): boolean => {
  const first = text.replace(passedOver, '').match(/^./su)?.[0] ?? '';
  return /^[\t\r\n]/.test(text) || /^[=+\-@]/.test(first.normalize('NFKC'));
};
