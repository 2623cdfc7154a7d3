import type { OrganisationFault } from '../domain/organisation.ts';

export const columns = ['name', 'email', 'unit', 'unitType', 'role'] as const;
export type Column = (typeof columns)[number];

/** The words a header may use, in lower case. */
const words: ReadonlyMap<string, Column> = new Map([
  ['name', 'name'],
  ['namn', 'name'],
  ['email', 'email'],
  ['e-mail', 'email'],
  ['epost', 'email'],
  ['e-post', 'email'],
  ['unit', 'unit'],
  ['enhet', 'unit'],
  ['unittype', 'unitType'],
  ['enhetstyp', 'unitType'],
  ['role', 'role'],
  ['roll', 'role'],
  ['roller', 'role'],
]);

/** Which column each cell of a row is in; null for a column that is not ours and is passed over. Every column of ours is there once. */
export const readHeader = (
  cells: readonly string[],
): { columns: readonly (Column | null)[] } | { faults: readonly Omit<OrganisationFault, 'line'>[] } => {
  const found = cells.map((cell) => words.get(cell.trim().normalize('NFC').toLowerCase()) ?? null);
  const faults = columns.flatMap((column): readonly Omit<OrganisationFault, 'line'>[] => {
    const times = found.filter((each) => each === column).length;
    if (times === 1) return [];
    return [{ fault: times === 0 ? 'column-missing' : 'column-repeated', detail: column }];
  });
  return faults.length > 0 ? { faults } : { columns: found };
};
