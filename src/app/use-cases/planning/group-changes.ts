import { type MoveRefusal, move, swap } from '../../../domain/grouping/changes.ts';
import { type Group, groupOf } from '../../../domain/grouping.ts';
import type { PersonId } from '../../../domain/people.ts';
import type { Mix } from '../../../domain/workshop/events.ts';
import type { Created, Draft } from '../../../domain/workshop/state.ts';
import type { GroupChange, TypedChange } from '../../views/planning/arrange-groups.ts';

interface Arranged {
  readonly groups: readonly Group[];
  readonly mix: Mix;
  /** Whether the groups must be made anew for the wishes to be met; else these groups meet them. */
  readonly anew: boolean;
}

/** What a change makes of the groups and the wishes. Whoever is moved by hand stays there when the groups are mixed anew. */
export const applied = (
  { groups, mix }: Draft | Created,
  change: GroupChange,
  { person, other, toGroup }: TypedChange,
): Arranged | MoveRefusal => {
  const stranger = [person, ...(change === 'move' || change === 'lock' ? [] : [other])].find((id) => !groupOf(groups, id));
  if (stranger !== undefined) return { refused: 'not-in-a-group', person: stranger };
  const pair = [person, other].sort();
  const side = groupOf(groups, person) === groupOf(groups, other);
  switch (change) {
    case 'move':
      return settled(move(groups, person, Number(toGroup.trim() || Number.NaN)), mix, [person]);
    case 'swap':
      return settled(swap(groups, person, other), mix, pair);
    case 'lock':
      return settled(groups, mix, [person]);
    case 'together':
      return { groups, mix: { ...mix, together: withSet(mix.together, pair) }, anew: !side };
    case 'apart':
      return { groups, mix: { ...mix, apart: withSet(mix.apart, pair) }, anew: side };
  }
};

const settled = (groups: readonly Group[] | MoveRefusal, mix: Mix, people: readonly PersonId[]): Arranged | MoveRefusal =>
  'refused' in groups ? groups : { groups, mix: { ...mix, locked: [...new Set([...mix.locked, ...people])] }, anew: false };

const withSet = (sets: Mix['together'], set: readonly PersonId[]): Mix['together'] =>
  sets.some((each) => JSON.stringify(each) === JSON.stringify(set)) ? sets : [...sets, set];

/** The wishes but one, by the id that the view gave it (`apart-0`). One that is not there takes nothing away. */
export const without = (mix: Mix, wish: string): Mix => {
  const [kind = '', place = ''] = wish.split('-');
  const less = <Each>(list: readonly Each[], name: string) =>
    kind === name ? list.filter((_, index) => String(index) !== place) : list;
  return {
    ...mix,
    together: less(mix.together, 'together'),
    apart: less(mix.apart, 'apart'),
    locked: less(mix.locked, 'locked'),
  };
};
