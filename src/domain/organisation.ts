import type { PersonId, Role } from './people.ts';

/** One person of the organisation file, as the file has them. */
export interface OrganisationRow {
  readonly name: string;
  /** Trimmed, NFC and lower-cased: ready to be compared. */
  readonly email: string;
  readonly unit: string;
  /** What kind of unit (förvaltning, bolag, förbund …), in the file's own words; may be empty. */
  readonly unitType: string;
  /** At least one, each once, in the file's order. */
  readonly roles: readonly Role[];
}

/** Why nothing of the file was loaded. */
export type FileFault =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-too-large'
  | 'not-utf8'
  | 'column-missing'
  | 'column-repeated'
  | 'no-rows';

/** Why one row was left out. */
type RowFault = 'empty-field' | 'too-long' | 'bad-email' | 'unknown-role' | 'duplicate-email' | 'uneven-row' | 'broken-quote';

/**
 * What is wrong with the file, for the edge to put into words. `line` counts from 1 as an editor shows it, null where the
 * fault is in no line. `detail` is the path for file-missing and file-unreadable (with the system's code), the code of the
 * column (`name`, `email`, …) for column-missing, column-repeated, empty-field and too-long, "found/expected" counts for
 * uneven-row, the word itself for bad-email, unknown-role and duplicate-email, else empty. It is text from outside.
 */
export interface OrganisationFault {
  readonly line: number | null;
  readonly fault: FileFault | RowFault;
  readonly detail: string;
}

export interface OrganisationFile {
  readonly rows: readonly OrganisationRow[];
  /** In the order of the file's lines. */
  readonly faults: readonly OrganisationFault[];
}

/** A member of the Teams team; addresses as Teams writes them, either may be empty. */
export interface RosterMember {
  readonly id: PersonId;
  readonly teamsId: string;
  readonly name: string;
  readonly email: string;
  readonly upn: string;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  /** What they sign in with, where that is not their e-mail address: a guest's (`anna_vgr.se#ext#@bjorkhaga.onmicrosoft.com`), say. */
  readonly upn?: string;
  readonly unit: string;
  readonly unitType: string;
  readonly roles: readonly Role[];
  /** Whether the organisation file knew them. */
  readonly inFile: boolean;
}

export interface Directory {
  /** Everybody in the team, in the roster's order. */
  readonly people: ReadonlyMap<PersonId, Person>;
  /** In the file's order: to be shown to the facilitator, never silently dropped. */
  readonly notInTeam: readonly OrganisationRow[];
}

/** The unit of whoever is in the team but not in the file. */
export const OTHERS_UNIT = 'Övriga';

/** How two addresses are compared: trimmed, NFC (macOS writes å as two characters), without regard to case. */
export const addressKey = (address: string): string => address.trim().normalize('NFC').toLowerCase();

/**
 * Matches the team's roster with the organisation file. A row belongs to one person: to whoever has its address as sign-in
 * name (UPN, which is unique and verified in the tenant), else to the first who has it as e-mail address, which a guest's
 * home organisation can set to anything. So nobody takes over another's roles by sharing an address.
 */
export const directory = (roster: readonly RosterMember[], file: OrganisationFile): Directory => {
  const unclaimed = new Map(file.rows.map((row) => [row.email, row]));
  const claimed = new Map<PersonId, OrganisationRow>();
  for (const field of ['upn', 'email'] as const) {
    for (const member of roster) {
      const row = unclaimed.get(addressKey(member[field]));
      if (row === undefined || claimed.has(member.id)) continue;
      claimed.set(member.id, row);
      unclaimed.delete(row.email);
    }
  }
  return {
    people: new Map(roster.map((member) => [member.id, person(member, claimed.get(member.id))])),
    notInTeam: [...unclaimed.values()],
  };
};

const person = (member: RosterMember, row: OrganisationRow | undefined): Person => {
  const email = addressKey(member.email) || addressKey(member.upn);
  const upn = addressKey(member.upn);
  const address = { email, ...(upn !== '' && upn !== email && { upn }) };
  const { id } = member;
  if (row === undefined) {
    return {
      id,
      name: member.name.trim() || email,
      ...address,
      unit: OTHERS_UNIT,
      unitType: '',
      roles: ['manager'],
      inFile: false,
    };
  }
  const { unit, unitType, roles } = row;
  return { id, name: member.name.trim() || row.name, ...address, unit, unitType, roles, inFile: true };
};
