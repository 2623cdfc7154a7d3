import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { organisationSource } from '../../src/store/organisation-source.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A source whose clock is moved on past the next look at the file. */
const openSource = async () => {
  const { folder, remove } = await temporaryFolder();
  onTestFinished(remove);
  const path = join(folder, 'organisation.csv');
  let now = Date.parse('2026-03-02T08:00:00Z');
  const source = organisationSource(path, { now: () => new Date(now) });
  return {
    save: (text: string) => writeFile(path, text),
    look: () => {
      now += 5_000;
      return source();
    },
    atOnce: source,
  };
};

const header = 'name,email,unit,unitType,role';
const anna = 'Anna Lindqvist,anna@b.se,Kultur,förvaltning,processledare';
const bo = 'Bo Ek,bo@b.se,Energi,bolag,chef';
const names = ({ rows }: { rows: readonly { name: string }[] }) => rows.map(({ name }) => name);

it('reads the file again when it has been saved, a few seconds later', async () => {
  const { save, look, atOnce } = await openSource();
  await save([header, anna].join('\n'));
  expect(names(await look())).toEqual(['Anna Lindqvist']);
  await save([header, anna, bo].join('\n'));
  expect(names(await atOnce())).toEqual(['Anna Lindqvist']);
  expect(names(await look())).toEqual(['Anna Lindqvist', 'Bo Ek']);
});

it('keeps the people when the file can no longer be read, and tells why', async () => {
  const { save, look } = await openSource();
  await save([header, anna].join('\n'));
  await look();
  await save('Namn;Adress\nAnna;Storgatan 1');
  const slipped = await look();
  expect(names(slipped)).toEqual(['Anna Lindqvist']);
  expect(slipped.faults.map(({ fault }) => fault)).toContain('column-missing');
  await save([header, bo].join('\n'));
  expect(await look()).toMatchObject({ rows: [{ name: 'Bo Ek' }], faults: [] });
});

it('has nobody, and says so, where there never was a file', async () => {
  const { look } = await openSource();
  expect(await look()).toMatchObject({ rows: [], faults: [{ fault: 'file-missing' }] });
});
