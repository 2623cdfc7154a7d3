import type { ArrangeGroupsView, GroupFault, Wish } from '../../../app/views/planning/arrange-groups.ts';
import type { Quality } from '../../../domain/grouping/quality.ts';
import type { Texts } from '../../../texts/texts.ts';

/** A change that can be asked for, as the page sends it. */
export interface Change {
  readonly change: 'move' | 'swap' | 'together' | 'apart' | 'lock';
  readonly person: string;
  readonly other?: string;
  readonly toGroup?: number;
}

/** How good the groups are. Where each administration sits by itself, how many units are in a group says nothing. */
export const qualityOf = ({ mode, quality }: Pick<ArrangeGroupsView, 'mode' | 'quality'>, t: Texts): string => {
  const words = t.newWorkshop.groupPreview;
  const met = words.met(quality.met, Math.round(quality.metByChance));
  return mode === 'by-unit' ? met : `${words.units(quality.units)} ${met}`;
};

/** Why a change cannot be made, with whom it is about. */
export const faultOf = ({ is, people, groups, most }: GroupFault, t: Texts): string =>
  t.arrangeGroups.faults[is](namesOf(people, t), groups.join(', '), most);

/** A wish in one line: what, and who. */
export const wishOf = ({ kind, group, people }: Wish, t: Texts): string => `${kindOf({ kind, group }, t)} ${namesOf(people, t)}`;

export const kindOf = ({ kind, group }: Pick<Wish, 'kind' | 'group'>, t: Texts): string => {
  const words = t.arrangeGroups.wish;
  if (kind !== 'locked') return words[kind];
  return group === null ? words.nowhere : words.locked(group);
};

export const namesOf = (people: readonly { readonly name: string | null }[], t: Texts): string =>
  new Intl.ListFormat(t.language, { type: 'conjunction' }).format(people.map(({ name }) => name ?? t.shared.unknownPerson));

/** What a change came to, and what it did to the mix. */
export const saidOf = ({ change, person, other }: Change, before: Quality, after: ArrangeGroupsView, t: Texts): string => {
  const who = (wanted: string | undefined) => {
    const one = after.people.find(({ id }) => id === wanted);
    return [one?.name ?? t.shared.unknownPerson, one?.group ?? 0] as const;
  };
  const [one, two] = [who(person), who(other)];
  const words = t.tabGroups.said;
  const done = {
    move: () => words.move(...one),
    swap: () => words.swap(...one, ...two),
    together: () => words.together(one[0], two[0]),
    apart: () => words.apart(one[0], two[0]),
    lock: () => words.lock(...one),
  }[change]();
  const anew = after.notice === 'mixed-anew' ? [t.arrangeGroups.mixedAnew] : [];
  return [done, ...anew, ...difference(before, after, t)].join(' ');
};

const difference = (before: Quality, { mode, quality }: ArrangeGroupsView, t: Texts): readonly string[] => [
  ...(mode === 'mixed' && before.units !== quality.units ? [t.tabGroups.said.fewest(before.units, quality.units)] : []),
  ...(before.met !== quality.met ? [t.tabGroups.said.met(before.met, quality.met)] : []),
];
