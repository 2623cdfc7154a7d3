import type { Choosable } from '../../../app/views/planning/arrange-groups.ts';

/** Where the people of a group come from: kinds of unit, of each its units, of each how many people. */
export interface Mixed {
  readonly kinds: readonly (readonly number[])[];
  readonly units: number;
}

/** The mix of a group, in an order that stays as people come and go. */
export const mixOf = (members: readonly Pick<Choosable, 'unit' | 'unitType'>[]): Mixed => {
  const kinds = parted(members, ({ unitType }) => unitType).map((people) =>
    parted(people, ({ unit }) => unit ?? '').map(({ length }) => length),
  );
  return { kinds, units: kinds.flat().length };
};

const parted = <Each>(list: readonly Each[], nameOf: (each: Each) => string): readonly (readonly Each[])[] =>
  [...new Set(list.map(nameOf))]
    .sort((a, b) => a.localeCompare(b, 'sv'))
    .map((name) => list.filter((each) => nameOf(each) === name));
