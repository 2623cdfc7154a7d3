import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csv } from '../../src/web/csv.ts';
import { injections } from '../support/injections.ts';

/** As Swedish Excel splits it; every cell as text. */
const read = (text: string): string[][] =>
  parse(Buffer.from(text), { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: true });

/** What a spreadsheet would make of a cell, worked out another way: character by character, by a list. */
const wouldRun = (cell: string): boolean => {
  const signs = '=+-@＝＋－＠﹦﹢﹣﹫⁼⁺₌₊';
  const blanks = ' \t\r\n\v\f\0\u00a0\u00ad\u034f\u180e\u200b\u200d\u200e\u202e\u2003\u2060\u3000\u3164\ufe0f\ufeff"`´‘’“”„«»';
  const shown = [...cell].find((character) => !blanks.includes(character)) ?? '';
  return (shown !== '' && signs.includes(shown)) || ['\t', '\r', '\n'].includes(cell.charAt(0));
};
const oneKindOfBreak = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

describe('a table for Swedish Excel', () => {
  it('has a byte order mark, semicolons, decimal commas and CRLF', () => {
    const text = csv([
      ['Enhet', 'Svar', 'Andel'],
      ['Barn- och utbildning; Öst', 'Hon sa "ja"', 0.5],
      ['Räddningstjänsten', 'rad 1\nrad 2', null],
    ]);
    expect(text).toBe(
      '\uFEFF"Enhet";"Svar";"Andel"\r\n"Barn- och utbildning; Öst";"Hon sa ""ja""";0,5\r\n"Räddningstjänsten";"rad 1\nrad 2";\r\n',
    );
    expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('keeps numbers numbers, negative ones too', () => {
    expect(csv([[0, -0, -5, 92, -1.25, 1e21]])).toBe('\uFEFF0;0;-5;92;-1,25;1e+21\r\n');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s', (number) => {
    expect(() => csv([[number]])).toThrow(RangeError);
  });

  it('is empty but for the mark without rows', () => expect(csv([])).toBe('\uFEFF'));

  it('makes one kind of line break in a cell, and nothing that is not Unicode', () => {
    expect(read(csv([['a\r\nb\rc\nd', 'x\uD800y']]))).toEqual([['a\nb\nc\nd', 'x\uFFFDy']]);
  });

  it('ends a cell where Excel would spill the rest into other cells', () => {
    const [[cell = ''] = []] = read(csv([[`=${'å'.repeat(40_000)}`]]));
    expect(cell).toHaveLength(32_767);
    expect(cell.startsWith("'=åå")).toBe(true);
    expect(cell.endsWith('å…')).toBe(true);
    const whole = 'ä'.repeat(32_767);
    expect(read(csv([[whole]]))).toEqual([[whole]]);
  });

  it('gives back any table of texts that nobody would run', () => {
    const harmless = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !wouldRun(text))
      .map((text) => `x${oneKindOfBreak(text)}`);
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(read(csv(rows))).toEqual(rows);
      }),
    );
  });
});

describe('a text that would run as a formula', () => {
  it('comes in 500 and more ways here, no two the same', () => {
    expect(new Set(injections).size).toBe(injections.length);
    expect(injections.length).toBeGreaterThanOrEqual(500);
    expect(injections.filter((text) => !wouldRun(text))).toEqual([]);
  });

  it('stays text, and is all there after an apostrophe', () => {
    const rows: Cell[][] = injections.map((text) => ['före', text, -5, text]);
    const expected = injections.map((text) => {
      const cell = `'${oneKindOfBreak(text)}`;
      return ['före', cell, '-5', cell];
    });
    expect(read(csv(rows))).toEqual(expected);
  });

  it('is caught whatever is put before and after it', () => {
    const hidden = fc.constantFrom(...' \t\u00a0\u200b\u200e\u3000\u3164\ufeff"“«\u0301\0');
    const sign = fc.constantFrom(...'=+-@＝＋－＠﹦﹢﹣﹫');
    fc.assert(
      fc.property(
        fc.array(hidden, { maxLength: 6 }),
        sign,
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
        (before, first, after) => {
          const [[cell = ''] = []] = read(csv([[before.join('') + first + after]]));
          expect(cell.startsWith("'")).toBe(true);
        },
      ),
    );
  });

  it.each(['Ja', '5-6 personer', 'a=b', 'anna@bjorkhaga.se', '(=1)', '– tankstreck', '• punkt', 'åäö', '1+1', ' två'])(
    'is not seen in %s',
    (text) => expect(read(csv([[text]]))).toEqual([[text]]),
  );
});
