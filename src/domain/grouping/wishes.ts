import type { PersonId } from '../people.ts';
import { byText } from './seat.ts';

/** What the facilitator has asked for. Whoever is not in the room is left out of it. */
export interface Wishes {
  /** Each set sits in one group. */
  readonly together: readonly (readonly PersonId[])[];
  /** No two of a set sit in the same group. */
  readonly apart: readonly (readonly PersonId[])[];
  /** The number of the group in which somebody sits. */
  readonly locked: ReadonlyMap<PersonId, number>;
}

export const noWishes: Wishes = { together: [], apart: [], locked: new Map() };

/** Why there are no groups under the wishes, with those whom it is about. */
export type WishRefusal =
  /** Wished both together and apart. */
  | { readonly refused: 'together-and-apart'; readonly people: readonly [PersonId, PersonId] }
  /** Wished together, locked to different groups. */
  | { readonly refused: 'together-in-different-groups'; readonly people: readonly PersonId[]; readonly groups: readonly number[] }
  /** More together than a group holds. */
  | { readonly refused: 'together-too-many'; readonly people: readonly PersonId[]; readonly most: number }
  /** Wished apart, locked to (or bound to those in) the same group. */
  | { readonly refused: 'apart-in-one-group'; readonly people: readonly [PersonId, PersonId]; readonly group: number }
  /** More to be kept apart than there are groups. */
  | { readonly refused: 'apart-too-many'; readonly people: readonly PersonId[]; readonly groups: number }
  /** Locked to a group that there will not be. */
  | { readonly refused: 'no-such-group'; readonly people: readonly [PersonId]; readonly group: number; readonly groups: number }
  /** More locked to a group, with those who are to be with them, than it holds. */
  | { readonly refused: 'locked-too-many'; readonly people: readonly PersonId[]; readonly group: number; readonly most: number }
  /** Each wish can be met, and all at once no way was found: here is everybody who has one. */
  | { readonly refused: 'wishes-too-tight'; readonly people: readonly PersonId[] };

/** People who move as one; alone in it is whoever is only locked, or only kept apart. */
export interface Bound {
  readonly people: readonly PersonId[];
  readonly group: number | null;
  /** Whom none of them may sit with. */
  readonly apart: ReadonlySet<PersonId>;
}

interface Room {
  readonly people: readonly PersonId[];
  readonly groups: number;
  /** How many the largest group holds. */
  readonly most: number;
}

/** Everybody who has a wish, in sets that move as one; or the first wish that cannot be. Hardest to place first. */
export const bind = (wishes: Wishes, room: Room): readonly Bound[] | WishRefusal => {
  const here = new Set(room.people);
  const present = (sets: readonly (readonly PersonId[])[]) =>
    sets.map((set) => [...new Set(set)].filter((person) => here.has(person)).sort(byText)).filter(({ length }) => length > 1);
  const apart = present(wishes.apart);
  const locked = new Map([...wishes.locked].filter(([person]) => here.has(person)).sort(([a], [b]) => byText(a, b)));
  const sets = merged([...present(wishes.together), ...[...locked.keys(), ...apart.flat()].map((person) => [person])]);
  const bounds = sets.map((people) => ({
    people,
    group: people.map((person) => locked.get(person)).find((group) => group !== undefined) ?? null,
    apart: new Set(
      apart.filter((set) => set.some((one) => people.includes(one))).flatMap((set) => set.filter((one) => !people.includes(one))),
    ),
  }));
  return impossible(bounds, apart, locked, room) ?? [...bounds].sort(harder);
};

const harder = (a: Bound, b: Bound): number =>
  Number(b.group !== null) - Number(a.group !== null) ||
  b.people.length - a.people.length ||
  b.apart.size - a.apart.size ||
  byText(first(a), first(b));

const first = ({ people: [person = ''] }: Bound): PersonId => person;

/** Sets that share somebody become one. */
const merged = (sets: readonly (readonly PersonId[])[]): readonly (readonly PersonId[])[] => {
  let rest: readonly (readonly PersonId[])[] = [];
  for (const set of sets) {
    const touching = rest.filter((other) => other.some((person) => set.includes(person)));
    rest = [...rest.filter((other) => !touching.includes(other)), [...new Set([...touching.flat(), ...set])].sort(byText)];
  }
  return rest;
};

const impossible = (
  bounds: readonly Bound[],
  apart: readonly (readonly PersonId[])[],
  locked: ReadonlyMap<PersonId, number>,
  { groups, most }: Room,
): WishRefusal | null => {
  for (const [person, group] of locked)
    if (!Number.isInteger(group) || group < 1 || group > groups)
      return { refused: 'no-such-group', people: [person], group, groups };
  for (const { people } of bounds) {
    const numbers = [...new Set(people.flatMap((person) => locked.get(person) ?? []))];
    if (numbers.length > 1)
      return { refused: 'together-in-different-groups', people: people.filter((person) => locked.has(person)), groups: numbers };
    if (people.length > most) return { refused: 'together-too-many', people, most };
  }
  for (const set of apart) if (set.length > groups) return { refused: 'apart-too-many', people: set, groups };
  for (const [one, other] of apart.flatMap(pairs)) {
    const [ones, others] = [one, other].map((person) => bounds.find(({ people }) => people.includes(person)));
    if (ones === others) return { refused: 'together-and-apart', people: [one, other] };
    if (ones?.group && ones.group === others?.group)
      return { refused: 'apart-in-one-group', people: [one, other], group: ones.group };
  }
  for (const group of new Set(locked.values())) {
    const people = bounds.filter((bound) => bound.group === group).flatMap((bound) => bound.people);
    if (people.length > most) return { refused: 'locked-too-many', people, group, most };
  }
  return null;
};

const pairs = (set: readonly PersonId[]): readonly (readonly [PersonId, PersonId])[] =>
  set.flatMap((one, index) => set.slice(index + 1).map((other) => [one, other] as const));
