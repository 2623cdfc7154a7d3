import type { ArrangeGroupsView } from '../../src/app/views/planning/arrange-groups.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { nameList, nameOf } from '../name-list.ts';
import { written } from '../person-text.ts';

/** Room for the names in the sentence, in UTF-16 units as JSON writes them. */
const NAMES = 600;

/** Why a change cannot be made, with who it is about and what to change. Has names in it: to be shown as a person's text. */
export const groupFaultText = ({ is, people, groups, most }: NonNullable<ArrangeGroupsView['fault']>, t: Texts): string => {
  const all = people.map((person) => nameOf(person, t));
  const sentence = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(all);
  const names = written(sentence) <= NAMES ? sentence : nameList(all, NAMES, t);
  return t.arrangeGroups.faults[is](names, groups.join(', '), most);
};
