import { addressKey, type OrganisationFault, type OrganisationRow } from '../domain/organisation.ts';
import { type Role, roles } from '../domain/people.ts';
import { type Column, columns } from './organisation-header.ts';

type Fault = Omit<OrganisationFault, 'line'>;

/** Longest a cell may be, in characters: an e-mail address can be 254 (RFC 5321), no name or unit needs as much. */
const MAX_CELL = 254;

/** The words a role may be written with, in lower case: the codes, and what product and people say. */
const roleWords: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...roles.map((role) => [role, role] as const),
  ['chef', 'manager'],
  ['processledare', 'facilitator'],
  ['stadsdirektör', 'director'],
  ['kommundirektör', 'director'],
  ['kommunikatör', 'communicator'],
  ['observatör', 'observer'],
]);

/** One @, a dot in the domain, nothing that separates addresses. Whether it exists is for Teams' roster to say. */
const emailShape = /^[^\s@,;:<>()"]+@[^\s@,;:<>()".]+(\.[^\s@,;:<>()".]+)+$/;

/**
 * Reads one row. `cells` is null where a quote is broken. An empty role is a manager, which is what nearly everybody is;
 * an empty unit type is allowed. All faults of the row come at once, so that it can be put right in one go.
 */
export const readRow = (
  cells: readonly string[] | null,
  header: readonly (Column | null)[],
): { row: OrganisationRow } | { faults: readonly Fault[] } => {
  if (cells === null) return { faults: [{ fault: 'broken-quote', detail: '' }] };
  if (cells.length !== header.length) return { faults: [{ fault: 'uneven-row', detail: `${cells.length}/${header.length}` }] };

  const cell = (column: Column) => (cells[header.indexOf(column)] ?? '').trim().normalize('NFC');
  const long = columns.filter((column) => cell(column).length > MAX_CELL);
  if (long.length > 0) return { faults: long.map((column) => ({ fault: 'too-long', detail: column })) };

  const email = addressKey(cell('email'));
  const words = cell('role')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const read = words.map((word) => ({ word, role: roleWords.get(word.toLowerCase()) }));
  const faults: readonly Fault[] = [
    ...(['name', 'email', 'unit'] as const).filter((column) => cell(column) === '').map(emptyField),
    ...(email === '' || emailShape.test(email) ? [] : [{ fault: 'bad-email', detail: email } as const]),
    ...read.filter(({ role }) => role === undefined).map(({ word }) => ({ fault: 'unknown-role', detail: word }) as const),
  ];
  if (faults.length > 0) return { faults };

  const known = read.flatMap(({ role }) => role ?? []);
  const held = known.length > 0 ? [...new Set(known)] : ['manager' as const];
  return { row: { name: cell('name'), email, unit: cell('unit'), unitType: cell('unitType'), roles: held } };
};

const emptyField = (column: Column): Fault => ({ fault: 'empty-field', detail: column });
