import type { MoveRefusal } from '../../../domain/grouping/changes.ts';
import type { Quality } from '../../../domain/grouping/quality.ts';
import type { WishRefusal } from '../../../domain/grouping/wishes.ts';
import type { PersonId } from '../../../domain/people.ts';
import type { WorkshopRefusal } from '../../../domain/workshop/commands.ts';
import { dueClose } from '../../../domain/workshop/count.ts';
import type { Mix } from '../../../domain/workshop/events.ts';
import { type Created, type Draft, isCreated } from '../../../domain/workshop/state.ts';
import { type NamedPerson, named, type People } from '../names.ts';

/** What a facilitator can ask of the groups, one thing at a time. */
export const groupChanges = ['move', 'swap', 'together', 'apart', 'lock'] as const;
export type GroupChange = (typeof groupChanges)[number];

/** What was chosen and typed, as it was. */
export interface TypedChange {
  readonly person: PersonId;
  readonly other: PersonId;
  readonly toGroup: string;
  /** What is searched for among the names. */
  readonly words: string;
}

/** Why a change was not made, with whom it is about; a list that does not apply is empty. */
export interface GroupFault {
  readonly is: WishRefusal['refused'] | MoveRefusal['refused'] | 'person-missing' | 'other-missing' | 'same-person';
  readonly people: readonly NamedPerson[];
  readonly groups: readonly number[];
  readonly most: number;
}

/** A wish that stands; `id` goes back when it is to be taken away. */
export interface Wish {
  readonly id: string;
  readonly kind: 'together' | 'apart' | 'locked';
  readonly people: readonly NamedPerson[];
  /** The same people, by id. */
  readonly ids: readonly PersonId[];
  /** Where those who are locked sit. */
  readonly group: number | null;
}

/** Somebody to choose, and where they sit. */
export interface Choosable extends NamedPerson {
  readonly id: PersonId;
  /** In the organisation file's own words; empty where it has none. */
  readonly unitType: string;
  readonly group: number;
}

/** The card on which groups are changed by hand. */
export interface ArrangeGroupsView {
  readonly workshop: string;
  readonly title: string;
  readonly drafts: number;
  readonly created: boolean;
  /** A round goes on: until it is closed nothing can be changed. */
  readonly roundOpen: boolean;
  readonly mode: Mix['mode'];
  readonly quality: Quality;
  readonly groups: readonly { readonly number: number; readonly members: readonly NamedPerson[] }[];
  readonly wishes: readonly Wish[];
  readonly asking: GroupChange | null;
  /** Those whose names have the words searched for; those who are chosen first, then by name. */
  readonly people: readonly Choosable[];
  readonly everybody: number;
  readonly typed: TypedChange;
  readonly fault: GroupFault | null;
  /** `mixed-anew`: to meet a wish the others have moved too. */
  readonly notice: WorkshopRefusal | 'mixed-anew' | null;
}

export const nothingTyped: TypedChange = { person: '', other: '', toGroup: '', words: '' };

export const arrangeGroups = (
  state: Draft | Created,
  workshop: string,
  people: People,
  quality: Quality,
  more: Partial<Pick<ArrangeGroupsView, 'asking' | 'typed' | 'fault' | 'notice'>> = {},
): ArrangeGroupsView => {
  const typed = more.typed ?? nothingTyped;
  const asking = more.asking ?? null;
  const everybody = state.groups.flatMap(({ number, members }) =>
    members.map((id) => ({ id, group: number, unitType: people.get(id)?.unitType ?? '', ...named(people, id) })),
  );
  return {
    workshop,
    title: state.title,
    drafts: state.drafts,
    created: isCreated(state),
    roundOpen: isCreated(state) && dueClose(state) !== undefined,
    mode: state.mix.mode,
    quality,
    groups: state.groups.map(({ number, members }) => ({ number, members: members.map((id) => named(people, id)) })),
    wishes: wishesOf(state, people),
    asking,
    people: asking === null ? [] : found(everybody, typed),
    everybody: everybody.length,
    typed,
    fault: more.fault ?? null,
    notice: more.notice ?? null,
  };
};

const wishesOf = ({ mix, groups }: Draft | Created, people: People): readonly Wish[] => [
  ...(['together', 'apart'] as const).flatMap((kind) =>
    mix[kind].map((set, index) => ({
      id: `${kind}-${index}`,
      kind,
      people: set.map((id) => named(people, id)),
      ids: set,
      group: null,
    })),
  ),
  ...mix.locked.map((id, index) => ({
    id: `locked-${index}`,
    kind: 'locked' as const,
    people: [named(people, id)],
    ids: [id],
    group: groups.find(({ members }) => members.includes(id))?.number ?? null,
  })),
];

/** Each word searched for is somewhere in the name or the unit. */
const found = (everybody: readonly Choosable[], { words, person, other }: TypedChange): readonly Choosable[] => {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const chosen = (id: PersonId) => id === person || id === other;
  return everybody
    .filter(({ id, name, unit }) => chosen(id) || wanted.every((word) => folded(`${name ?? ''} ${unit ?? ''}`).includes(word)))
    .sort((a, b) => Number(chosen(b.id)) - Number(chosen(a.id)) || (a.name ?? '').localeCompare(b.name ?? '', 'sv'));
};

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv').trim();
