import type { People } from '../../src/app/views/names.ts';

const capital = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** People by id, named after it: `anna` is Anna of Energi. */
export const peopleNamed = (...ids: readonly string[]): People =>
  new Map(
    ids.map((id) => [
      id,
      { id, name: capital(id), email: `${id}@b.example`, unit: 'Energi', unitType: 'bolag', roles: ['manager'], inFile: true },
    ]),
  );
