import type { ArrangeGroupsView, Choosable, Wish } from '../../../app/views/planning/arrange-groups.ts';

/** What letting somebody go over a place asks for. */
export type Drop = { readonly is: 'move'; readonly group: number } | { readonly is: 'swap'; readonly other: string };

/** Where a pointer is: over a group, perhaps over somebody in it. */
export interface Place {
  readonly group: number;
  readonly person: string | undefined;
}

/** What is asked for where `dragged` is let go; nothing in their own group. */
export const dropAt = (people: readonly Choosable[], dragged: string, place: Place | undefined): Drop | undefined => {
  const from = people.find(({ id }) => id === dragged)?.group;
  if (place === undefined || from === undefined || place.group === from) return undefined;
  return place.person === undefined ? { is: 'move', group: place.group } : { is: 'swap', other: place.person };
};

export const sameDrop = (one: Drop | undefined, other: Drop | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Where everybody sits after a drop, as far as it goes through. */
export const seatedAfter = (people: readonly Choosable[], person: string, drop: Drop): readonly Choosable[] => {
  const groupOf = (wanted: string) => people.find(({ id }) => id === wanted)?.group;
  const [from, to] = [groupOf(person), drop.is === 'move' ? drop.group : groupOf(drop.other)];
  if (from === undefined || to === undefined) return people;
  return people.map((each) => {
    if (each.id === person) return { ...each, group: to };
    return drop.is === 'swap' && each.id === drop.other ? { ...each, group: from } : each;
  });
};

/** The newest of what the page has: what the last press gave, or what comes live. */
export const newest = (
  live: ArrangeGroupsView | undefined,
  pressed: ArrangeGroupsView | undefined,
): ArrangeGroupsView | undefined => (live && pressed && pressed.drafts > live.drafts ? pressed : (live ?? pressed));

/** Whether people sit alike, and the same wishes stand; rounds may have been planned anew. */
export const sameSeats = (one: ArrangeGroupsView, other: ArrangeGroupsView): boolean => seatsIn(one) === seatsIn(other);

const seatsIn = ({ people, wishes }: ArrangeGroupsView): string =>
  JSON.stringify([people.map(({ id, group }) => [id, group]), wishes.map(({ id, ids }) => [id, ids])]);

/** The wishes that somebody is in. */
export const wishesOf = (wishes: readonly Wish[], person: string): readonly Wish[] =>
  wishes.filter(({ ids }) => ids.includes(person));

/** Whether people sit as a wish has it: a move by hand may go against one. */
export const isMet = ({ kind, ids }: Wish, people: readonly Choosable[]): boolean => {
  const groups = people.filter(({ id }) => ids.includes(id)).map(({ group }) => group);
  const apart = new Set(groups).size;
  return kind === 'locked' || (kind === 'together' ? apart <= 1 : apart === groups.length);
};

/** Everybody whose name or unit has each of the words; nobody where there are no words. */
export const found = (people: readonly Choosable[], words: string): readonly Choosable[] => {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return people.filter(({ name, unit }) => wanted.every((word) => folded(`${name ?? ''} ${unit ?? ''}`).includes(word)));
};

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv').trim();
