import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PersonId, type Role, roles } from '../domain/people.ts';
import { guidFrom, teamsIdFrom } from './ids.ts';

export type UnitType = 'förvaltning' | 'bolag' | 'förbund';

/** A person of Björkhaga kommun. `id` is the Entra object id and `teamsId` the id Teams shows a bot; both follow from the e-mail. */
export interface DemoPerson {
  readonly id: PersonId;
  readonly teamsId: string;
  readonly name: string;
  readonly email: string;
  readonly upn: string;
  readonly unit: string;
  readonly unitType: UnitType;
  readonly roles: readonly Role[];
}

const header = 'name;email;unit;unitType;role';
const unitTypes: readonly UnitType[] = ['förvaltning', 'bolag', 'förbund'];

/** The demo organisation as the file an administrator would keep: UTF-8, semicolons, roles separated by `|`. */
export const organisationFile = join(import.meta.dirname, 'organisation.csv');

export const personOf = (name: string, email: string, unit: string, unitType: UnitType, held: readonly Role[]): DemoPerson => ({
  id: guidFrom(`person/${email}`),
  teamsId: teamsIdFrom(email),
  name,
  email,
  upn: email,
  unit,
  unitType,
  roles: held,
});

/** Reads what `toCsv` writes. Throws, with the line's number, on anything else: the demo's own file is expected to be right. */
export const peopleFromCsv = (csv: string): readonly DemoPerson[] => {
  const [first, ...lines] = csv.trimEnd().split(/\r?\n/);
  if (first !== header) throw new Error(`line 1: expected ${header}`);
  return lines.map((line, index) => {
    const [name = '', email = '', unit = '', type = '', role = ''] = line.split(';');
    const unitType = unitTypes.find((known) => known === type);
    const held = role.split('|').map((code) => roles.find((known) => known === code));
    if (name === '' || !email.includes('@') || unit === '' || unitType === undefined)
      throw new Error(`line ${index + 2}: not a person`);
    return personOf(
      name,
      email,
      unit,
      unitType,
      held.map((known) => {
        if (known === undefined) throw new Error(`line ${index + 2}: unknown role`);
        return known;
      }),
    );
  });
};

/** Björkhaga's ninety-two: one director, three facilitators, eighty-eight managers. */
export const loadPeople = (): readonly DemoPerson[] => peopleFromCsv(readFileSync(organisationFile, 'utf8'));

/** The people as an organisation file; throws if a field holds a semicolon, a quote or a line break, which the format cannot say. */
export const toCsv = (people: readonly DemoPerson[]): string => {
  const rows = people.map(({ name, email, unit, unitType, roles: held }) => [name, email, unit, unitType, held.join('|')]);
  const odd = rows.flat().find((field) => /[;"\r\n]/.test(field));
  if (odd !== undefined) throw new Error(`cannot be written to CSV: ${odd}`);
  return `${[header, ...rows.map((row) => row.join(';'))].join('\n')}\n`;
};
