/** One line of the table. Without `must` it is there for comparison, and nothing hangs on it. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  readonly must?: string;
  readonly holds?: boolean;
  /** Both sides, or how it spread. */
  readonly details: string;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const ratio = (value: number): string => `${value.toFixed(2)} ×`;

const verdict = ({ holds }: Row): string => {
  if (holds === undefined) return '';
  return holds ? 'ok' : 'MISSED';
};

/** A Markdown table, so that it can be pasted as it is. */
export const tableOf = (rows: readonly Row[]): string => {
  const cells = [
    ['measure', 'value', 'must', '', 'details'],
    ...rows.map((row) => [row.measure, row.value, row.must ?? '', verdict(row), row.details]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const text = cells.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `|${[...widths, 7].map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [text[0], rule, ...text.slice(1)].join('\n');
};
