import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { excel } from '../../src/documents/excel.ts';
import { sheets } from '../../src/documents/sheets.ts';
import { writable } from '../../src/documents/writable.ts';
import { texts } from '../../src/texts/texts.ts';
import { injectedTexts } from '../support/injected-texts.ts';
import { summaryOfTexts, summaryView } from '../support/summary-view.ts';

const opened = async (bytes: Uint8Array, sheet: string): Promise<readonly (readonly unknown[])[]> => {
  const found = (await readExcelFile(Buffer.from(bytes), { trim: false })).find((one) => one.sheet === sheet);
  if (!found) throw new RangeError(`no sheet ${sheet}`);
  return found.data;
};

const made = await excel(summaryView, texts.sv);

describe('a summary as an Excel workbook', () => {
  it('has a sheet for each question that a reader has', async () => {
    const names = (await readExcelFile(Buffer.from(made))).map(({ sheet }) => sheet);
    expect(names).toEqual(['Sammanfattning', 'Svar', 'Teman', 'Resultat', 'Beslut']);
  });

  it('says the same as the view, cell by cell', async () => {
    for (const { name, columns, rows } of sheets(summaryView, texts.sv)) {
      const cells = rows.map((row) =>
        columns.map((_, index) => {
          const cell = row[index] ?? null;
          if (cell === null || typeof cell !== 'object') return cell === '' ? null : cell;
          return new Date(`${cell.day}T00:00:00Z`);
        }),
      );
      expect(await opened(made, name), name).toEqual([columns.map(({ heading }) => heading), ...cells]);
    }
  });

  it('has texts, names and what is withheld where they belong', async () => {
    const answers = await opened(made, 'Svar');
    expect(answers).toContainEqual([
      ...[2, 'Nuläge', 'Mötas oftare', 'Vi behöver mötas\növer gränserna.', null, 'Åsa Öberg', 'Socialförvaltningen', null],
    ]);
    expect(answers).toContainEqual([7, 'Nuläge', 'Ensam', 'Fika', 'Torg', null, null, null]);
    expect(await opened(made, 'Resultat')).toContainEqual([3, 'Nuläge', 'Val', 'Omsorgen', 'Antal', 'Visas inte']);
    const due = (await opened(made, 'Beslut')).at(1)?.[3];
    expect(due).toEqual(new Date('2026-04-15T00:00:00Z'));
  });

  it('freezes the heading row and sets the widths of every sheet, and has no formula anywhere', () => {
    const parts = Object.entries(unzipSync(made)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(parts).toHaveLength(5);
    for (const [name, content] of parts) {
      const xml = strFromU8(content);
      expect(xml, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml, name).toMatch(/<col [^>]*customWidth="1"/);
      expect(xml, name).not.toContain('<f>');
    }
  });

  it('gives back every text that something could take for anything but text', async () => {
    const rows = await opened(await excel(summaryOfTexts(injectedTexts), texts.sv), 'Svar');
    expect(rows.slice(1).map((row) => row[3])).toEqual(injectedTexts.map(writable));
  });

  it('ends a text where a cell does', async () => {
    const rows = await opened(await excel(summaryOfTexts(['å'.repeat(40_000)]), texts.sv), 'Svar');
    expect(rows[1]?.[3]).toBe(`${'å'.repeat(32_766)}…`);
  });
});
