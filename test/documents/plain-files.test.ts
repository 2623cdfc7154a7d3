import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/documents/csv-file.ts';
import { json } from '../../src/documents/json.ts';
import { sheets } from '../../src/documents/sheets.ts';
import { texts } from '../../src/texts/texts.ts';
import { csv } from '../../src/web/csv.ts';
import { injectedTexts } from '../support/injected-texts.ts';
import { summaryOfTexts, summaryView } from '../support/summary-view.ts';

const read = (text: string): string[][] =>
  parse(Buffer.from(text), { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: true });

describe('a summary as CSV', () => {
  it('has the tables of the workbook, each under its name', () => {
    const rows = read(csvFile(summaryView, texts.sv));
    for (const { name, columns, rows: expected } of sheets(summaryView, texts.sv)) {
      const at = rows.findIndex((row) => row.length === 1 && row[0] === name);
      expect(at, name).toBeGreaterThanOrEqual(0);
      expect(rows[at + 1]).toEqual(columns.map(({ heading }) => heading));
      if (expected.length > 0) expect(rows[at + 2]?.[0]).toBe(String(expected[0]?.[0]));
    }
    expect(rows).toContainEqual(["'=1+1", '', '', '', '', 'Pågår']);
    expect(rows).toContainEqual(expect.arrayContaining(['Ordna ett torg i april', '2026-04-15']));
  });

  it('writes every text as the other tables do', () => {
    const rows = read(csvFile(summaryOfTexts(injectedTexts), texts.sv));
    const first = rows.findIndex(([name]) => name === 'Svar') + 2;
    const expected = injectedTexts.map((text) => read(csv([['x', text]]))[0]?.[1]);
    expect(rows.slice(first, first + injectedTexts.length).map((row) => row[3])).toEqual(expected);
  });
});

describe('a summary as JSON', () => {
  it('says what it is, and holds all of the view', () => {
    expect(JSON.parse(json(summaryView))).toEqual({ format: 'samling-summary', version: 1, summary: summaryView });
    expect(json(summaryView)).toMatch(/^\{\n {2}"format": "samling-summary",\n {2}"version": 1,\n {2}"summary": \{/);
  });

  it('is the same file whatever order the view was put together in', () => {
    const { title, rounds, ...rest } = summaryView;
    const turned = { rounds, ...rest, title };
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(summaryView));
    expect(json(turned)).toBe(json(summaryView));
  });

  it('gives back every text exactly, null bytes and halves of characters too', () => {
    expect(JSON.parse(json(summaryOfTexts(injectedTexts)))).toEqual(
      expect.objectContaining({ summary: summaryOfTexts(injectedTexts) }),
    );
  });
});
