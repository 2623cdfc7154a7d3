import type { Person } from '../../domain/organisation.ts';
import type { PersonId } from '../../domain/people.ts';

/** Everybody whom the roster has known, also those who have left: an old answer keeps its name. */
export type People = ReadonlyMap<PersonId, Person>;

/** A person as a card may name them. `name` is null where the roster has never known them. */
export interface NamedPerson {
  readonly name: string | null;
  readonly unit: string | null;
}

export const named = (people: People, id: PersonId): NamedPerson => {
  const person = people.get(id);
  return { name: person?.name ?? null, unit: person?.unit ?? null };
};

/** A channel as a card may name it. `name` is null for General, which Teams gives none, and where Teams has not told it. */
export interface NamedChannel {
  readonly id: string;
  readonly name: string | null;
  readonly general: boolean;
}
