import type { MoveRefusal } from '../../../domain/grouping/changes.ts';
import type { WishRefusal } from '../../../domain/grouping/wishes.ts';
import { named, type People } from '../../views/names.ts';
import type { GroupFault } from '../../views/planning/arrange-groups.ts';

/** A refusal with the names of those whom it is about. */
export const faultOf = (refusal: WishRefusal | MoveRefusal, people: People): GroupFault => {
  const persons = 'people' in refusal ? refusal.people : 'person' in refusal ? [refusal.person] : [];
  return {
    is: refusal.refused,
    people: persons.map((id) => named(people, id)),
    groups: groupsIn(refusal),
    most: 'most' in refusal ? refusal.most : 0,
  };
};

/** A number that somebody typed may be none. */
const groupsIn = (refusal: WishRefusal | MoveRefusal): readonly number[] => {
  if ('group' in refusal) return Number.isFinite(refusal.group) ? [refusal.group] : [];
  if (!('groups' in refusal)) return [];
  return typeof refusal.groups === 'number' ? [refusal.groups] : refusal.groups;
};
