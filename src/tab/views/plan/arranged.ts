import type { GroupPreviewView } from '../../../app/views/new-workshop.ts';
import type { ArrangeGroupsView, Choosable, GroupFault } from '../../../app/views/planning/arrange-groups.ts';
import type { Texts } from '../../../texts/texts.ts';

/** Groups as they stand, and everybody in them by id; nobody, while that is on its way. */
export type Arranged = Pick<ArrangeGroupsView, 'drafts' | 'mode' | 'quality' | 'groups' | 'people'>;

/** People as they sat after `drafts` changes. */
export interface Seated {
  readonly drafts: number;
  readonly people: readonly Choosable[];
}

/**
 * The newest of what the page has: the groups that the last press gave, or those that come live. `moved` is where people sit after a
 * move of this page's own, until they come live too.
 */
export const newest = (view: GroupPreviewView, live: Arranged | undefined, moved: Seated | undefined): Arranged =>
  live && live.drafts >= view.drafts ? live : { ...view, people: moved?.drafts === view.drafts ? moved.people : [] };

/** One person in another group, all others where they were. */
export const reseated = (people: readonly Choosable[], id: string, group: number): readonly Choosable[] =>
  people.map((person) => (person.id === id ? { ...person, group } : person));

/** How good the groups are. Where each administration sits by itself, how many units are in a group says nothing. */
export const qualityOf = ({ mode, quality }: Pick<Arranged, 'mode' | 'quality'>, t: Texts): string => {
  const words = t.newWorkshop.groupPreview;
  const met = words.met(quality.met, Math.round(quality.metByChance));
  return mode === 'by-unit' ? met : `${words.units(quality.units)} ${met}`;
};

/** Why a change cannot be made, with whom it is about. */
export const faultOf = ({ is, people, groups, most }: GroupFault, t: Texts): string => {
  const names = people.map(({ name }) => name ?? t.shared.unknownPerson);
  const sentence = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names);
  return t.arrangeGroups.faults[is](sentence, groups.join(', '), most);
};
