import type { SummaryView } from '../app/views/summary.ts';
import type { Texts } from '../texts/texts.ts';
import { type Cell, csv } from '../web/csv.ts';
import type { SheetCell } from './sheet.ts';
import { sheets } from './sheets.ts';

/** The same tables as the workbook's in one file, each under its name, with an empty row between. */
export const csvFile = (view: SummaryView, t: Texts): string =>
  csv(
    sheets(view, t).flatMap(({ name, columns, rows }, index) => [
      ...(index > 0 ? [[]] : []),
      [name],
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map(cell)),
    ]),
  );

const cell = (value: SheetCell): Cell => (value !== null && typeof value === 'object' ? value.day : value);
