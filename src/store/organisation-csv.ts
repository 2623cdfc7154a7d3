import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { OrganisationFault, OrganisationFile, OrganisationRow } from '../domain/organisation.ts';
import { type Column, readHeader } from './organisation-header.ts';
import { readRow } from './organisation-row.ts';

/**
 * Reads the text of an organisation file (the format is in the README): columns name, email, unit, unitType and role in any
 * order, Swedish or English. A row with a fault is left out and named; a fault of the whole file loads nothing.
 */
export const parseOrganisation = (bytes: Uint8Array): OrganisationFile => {
  const badLine = lineOfFirstBadByte(bytes);
  if (badLine !== null) return nothing({ line: badLine, fault: 'not-utf8', detail: '' });

  const [first, ...rest] = linesWithText(new TextDecoder('utf-8').decode(bytes));
  if (first === undefined) return nothing({ line: null, fault: 'no-rows', detail: '' });
  const delimiter = first.text.split(';').length > first.text.split(',').length ? ';' : ',';
  const header = readHeader(cells(first.text, delimiter) ?? [first.text]);
  if ('faults' in header) return nothing(...header.faults.map((fault) => ({ line: first.number, ...fault })));

  const filled = rest.map((line) => ({ number: line.number, cells: cells(line.text, delimiter) })).filter(hasContent);
  if (filled.length === 0) return nothing({ line: null, fault: 'no-rows', detail: '' });
  return collect(filled, header.columns);
};

interface Line {
  readonly number: number;
  readonly text: string;
}

/** `cells` is null where a quote is broken. */
interface Cells {
  readonly number: number;
  readonly cells: readonly string[] | null;
}

const collect = (records: readonly Cells[], columns: readonly (Column | null)[]): OrganisationFile => {
  const rows = new Map<string, OrganisationRow>();
  const faults: OrganisationFault[] = [];
  for (const { number: line, cells } of records) {
    const read = readRow(cells, columns);
    if ('faults' in read) faults.push(...read.faults.map((fault) => ({ line, ...fault })));
    else if (rows.has(read.row.email)) faults.push({ line, fault: 'duplicate-email', detail: read.row.email });
    else rows.set(read.row.email, read.row);
  }
  return { rows: [...rows.values()], faults };
};

/**
 * The cells of one line. A line is a row: nothing in this file has reason to hold a line break, and read line by line a
 * forgotten quote costs one row instead of everything down to the next quote, and every line number is right.
 */
const cells = (line: string, delimiter: string): readonly string[] | null => {
  try {
    return parse(line, { delimiter, trim: true, relax_quotes: true, relax_column_count: true })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
};

/** Spreadsheets save an emptied row as delimiters alone. */
const hasContent = ({ cells }: Cells): boolean => cells === null || cells.some((cell) => cell.trim() !== '');

const linesWithText = (text: string): readonly Line[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== '');

/** Where an editor would show the first byte that is not UTF-8; null when all is well. */
const lineOfFirstBadByte = (bytes: Uint8Array): number | null => {
  if (isUtf8(bytes)) return null;
  // Every byte as one character: line breaks are the same in UTF-8, Latin-1 and Windows-1252.
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\n|\r/);
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
};

const nothing = (...faults: readonly OrganisationFault[]): OrganisationFile => ({ rows: [], faults });
