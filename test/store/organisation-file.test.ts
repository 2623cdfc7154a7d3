import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOrganisation } from '../../src/store/organisation-csv.ts';
import { readOrganisationFile } from '../../src/store/organisation-file.ts';

const read = (...lines: string[]) => parseOrganisation(Buffer.from(lines.join('\n')));
const header = 'name,email,unit,unitType,role';
const anna = {
  name: 'Anna Lindqvist',
  email: 'anna.lindqvist@bjorkhaga.se',
  unit: 'Kultur och fritid',
  unitType: 'förvaltning',
  roles: ['manager', 'facilitator'],
};
const annaLine = 'Anna Lindqvist,anna.lindqvist@bjorkhaga.se,Kultur och fritid,förvaltning,manager|facilitator';
const bo = { name: 'Bo Ek', email: 'bo.ek@bjorkhaga.se', unit: 'Björkhaga Energi AB', unitType: 'bolag', roles: ['manager'] };
const boLine = 'Bo Ek,bo.ek@bjorkhaga.se,Björkhaga Energi AB,bolag,chef';

describe('a file that is right', () => {
  it('is read with commas', () => {
    expect(read(header, annaLine, boLine)).toEqual({ rows: [anna, bo], faults: [] });
  });

  it('is read with semicolons, a byte order mark and Windows line ends, as a Swedish Excel saves it', () => {
    const text = `\uFEFF${[header, annaLine, boLine, ''].join('\r\n').replaceAll(',', ';')}`;
    expect(parseOrganisation(Buffer.from(text))).toEqual({ rows: [anna, bo], faults: [] });
  });

  it('may hold commas, quotes and semicolons inside quotes', () => {
    const { rows, faults } = read(header, `"Ek, Bo ""Bosse""",bo.ek@bjorkhaga.se, "Vatten; avlopp" ,bolag,chef`);
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ ...bo, name: 'Ek, Bo "Bosse"', unit: 'Vatten; avlopp' }]);
  });

  it('may have its columns in any order and case, in Swedish, among columns of its own', () => {
    const { rows, faults } = read(
      'Roll;E-POST;Telefon;Enhetstyp;Enhet;Namn',
      'chef|processledare;Anna.Lindqvist@Bjorkhaga.SE;0500-1;förvaltning;Kultur och fritid;Anna Lindqvist',
    );
    expect({ rows, faults }).toEqual({ rows: [anna], faults: [] });
  });

  it.each([
    ['chef', ['manager']],
    ['Processledare', ['facilitator']],
    ['stadsdirektör', ['director']],
    ['kommundirekto\u0308r', ['director']],
    ['KOMMUNIKATÖR', ['communicator']],
    ['observatör', ['observer']],
    ['director | chef|manager|', ['director', 'manager']],
    ['', ['manager']],
  ])('reads the role %j', (word, roles) => {
    expect(read(header, `Bo,bo@b.se,Energi,bolag,${word}`).rows[0]?.roles).toEqual(roles);
  });

  it('may leave the unit type empty', () => {
    expect(read(header, 'Bo,bo@b.se,Energi,,chef')).toMatchObject({ rows: [{ unitType: '' }], faults: [] });
  });

  it('may have empty lines, also such as spreadsheets leave', () => {
    expect(read('', header, '', annaLine, '   ', ',,,,', boLine, '')).toEqual({ rows: [anna, bo], faults: [] });
  });

  it('may be of ten thousand people', () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `Chef ${n},chef.${n}@bjorkhaga.se,Enhet ${n % 80},bolag,chef`);
    const { rows, faults } = read(header, ...lines);
    expect([rows.length, faults.length, rows[9_999]?.email]).toEqual([10_000, 0, 'chef.9999@bjorkhaga.se']);
  });
});

describe('a row with a fault', () => {
  it.each([
    ['an empty name', ' ,x@b.se,Energi,bolag,chef', 'empty-field', 'name'],
    ['an empty unit', 'X,x@b.se,,bolag,chef', 'empty-field', 'unit'],
    ['no e-mail', 'X,,Energi,bolag,chef', 'empty-field', 'email'],
    ['no domain', 'X,x@,Energi,bolag,chef', 'bad-email', 'x@'],
    ['no dot in the domain', 'X,x@bjorkhaga,Energi,bolag,chef', 'bad-email', 'x@bjorkhaga'],
    ['two addresses', 'X,x@b.se y@b.se,Energi,bolag,chef', 'bad-email', 'x@b.se y@b.se'],
    ['an unknown role', 'X,x@b.se,Energi,bolag,chef|kung', 'unknown-role', 'kung'],
    ['an object key as role', 'X,x@b.se,Energi,bolag,constructor', 'unknown-role', 'constructor'],
    ['a cell too few', 'X,x@b.se,Energi,chef', 'uneven-row', '4/5'],
    ['a cell too many', 'X,x@b.se,Energi,bolag,chef,', 'uneven-row', '6/5'],
    ['a quote that is not closed', '"X,x@b.se,Energi,bolag,chef', 'broken-quote', ''],
    ['text after a quote', '"X" y,x@b.se,Energi,bolag,chef', 'broken-quote', ''],
    ['a name of a thousand characters', `${'X'.repeat(1000)},x@b.se,Energi,bolag,chef`, 'too-long', 'name'],
  ])('(%s) is left out and named, and the rest is loaded', (_, line, fault, detail) => {
    expect(read(header, annaLine, '', line, boLine)).toEqual({ rows: [anna, bo], faults: [{ line: 4, fault, detail }] });
  });

  it('has all its faults named at once', () => {
    const { faults } = read(header, ',x,,bolag,kung|drottning');
    expect(faults.map(({ fault, detail }) => `${fault} ${detail}`)).toEqual([
      'empty-field name',
      'empty-field unit',
      'bad-email x',
      'unknown-role kung',
      'unknown-role drottning',
    ]);
  });

  it('is named by its line with every kind of line end', () => {
    const { faults } = parseOrganisation(Buffer.from(`${header}\r\n${annaLine}\rX,,E,b,chef\n\nY,,E,b,chef`));
    expect(faults.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('loads the first of two with the same e-mail, without regard to case and accents written in two ways', () => {
    const { rows, faults } = read(header, 'Åsa,å@b.se,E,b,chef', 'Asa,A\u030A@B.SE,F,b,director');
    expect(rows.map(({ name }) => name)).toEqual(['Åsa']);
    expect(faults).toEqual([{ line: 3, fault: 'duplicate-email', detail: 'å@b.se' }]);
  });

  it('does not stand in the way of a right row with the same e-mail', () => {
    expect(read(header, 'Bo,bo.ek@bjorkhaga.se,,bolag,chef', boLine).rows).toEqual([bo]);
  });
});

describe('a file with a fault', () => {
  it('in Latin-1 loads nothing and names the line of the first such byte', () => {
    const bytes = Buffer.from([header, 'Bo,bo@b.se,Energi,bolag,chef', boLine, 'Åsa,asa@b.se,E,b,chef'].join('\r\n'), 'latin1');
    expect(parseOrganisation(bytes)).toEqual({ rows: [], faults: [{ line: 3, fault: 'not-utf8', detail: '' }] });
  });

  it('in UTF-16 loads nothing', () => {
    const bytes = Buffer.from(`\uFEFF${header}\n${annaLine}`, 'utf16le');
    expect(parseOrganisation(bytes)).toEqual({ rows: [], faults: [{ line: 1, fault: 'not-utf8', detail: '' }] });
  });

  it('without a column loads nothing and names every missing one', () => {
    expect(read('', 'namn;enhet;roll', 'Bo;Energi;chef')).toEqual({
      rows: [],
      faults: [
        { line: 2, fault: 'column-missing', detail: 'email' },
        { line: 2, fault: 'column-missing', detail: 'unitType' },
      ],
    });
  });

  it('with a column twice loads nothing', () => {
    expect(read(`${header},namn`, `${annaLine},Anna`)).toEqual({
      rows: [],
      faults: [{ line: 1, fault: 'column-repeated', detail: 'name' }],
    });
  });

  it.each([
    ['nothing', ''],
    ['only empty lines', '\n \n'],
    ['only a header', `${header}\n,,,,\n`],
  ])('with %s has no rows', (_, text) => {
    expect(read(text)).toEqual({ rows: [], faults: [{ line: null, fault: 'no-rows', detail: '' }] });
  });
});

describe('on disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samling-organisation-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('a file is read', async () => {
    const path = join(folder, 'organisation.csv');
    await writeFile(path, `${header}\n${annaLine}\n`);
    expect(await readOrganisationFile(path)).toEqual({ rows: [anna], faults: [] });
  });

  it('a missing file is named', async () => {
    const path = join(folder, 'missing.csv');
    expect(await readOrganisationFile(path)).toEqual({ rows: [], faults: [{ line: null, fault: 'file-missing', detail: path }] });
  });

  it('what cannot be read is named, with the reason', async () => {
    const path = join(folder, 'folder.csv');
    await mkdir(path);
    expect(await readOrganisationFile(path)).toEqual({
      rows: [],
      faults: [{ line: null, fault: 'file-unreadable', detail: `${path} (EISDIR)` }],
    });
  });

  it('a file that is far too large is not read', async () => {
    const path = join(folder, 'large.csv');
    await writeFile(path, header);
    await truncate(path, 10_000_001);
    expect(await readOrganisationFile(path)).toMatchObject({ rows: [], faults: [{ fault: 'file-too-large' }] });
  });
});
