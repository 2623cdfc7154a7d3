import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { SummaryView } from '../app/views/summary.ts';
import type { Texts } from '../texts/texts.ts';
import { excelText } from './excel-text.ts';
import type { SheetCell } from './sheet.ts';
import { sheets } from './sheets.ts';

/**
 * The summary as an Excel workbook (xlsx), one sheet a table, heading row frozen. What people wrote are text cells, in the text
 * format too, so that they stay text when somebody edits them. Rejects only for a fault of the library's.
 */
export const excel = (view: SummaryView, t: Texts): Promise<Uint8Array> =>
  writeExcelFile(
    sheets(view, t).map(({ name, columns, rows }) => ({
      sheet: name,
      data: [columns.map(({ heading }) => headingCell(heading)), ...rows.map((row) => row.map(cell))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();

const headingCell = (heading: string): Cell => ({ ...text(heading), fontWeight: 'bold', backgroundColor: '#E8EEF3' });

const text = (value: string) =>
  ({ type: String, value: excelText(value), format: '@', wrap: true, alignVertical: 'top' }) as const;

const cell = (value: SheetCell): Cell => {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  const date = new Date(`${value.day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? text(value.day)
    : { type: Date, value: date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' };
};
