import { type Delivery, keyOf, type Ledger } from '../../domain/delivery.ts';
import type { PersonId } from '../../domain/people.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import type { Source } from '../../domain/workshop/events.ts';
import { type Created, type Resolved, roundAt } from '../../domain/workshop/state.ts';
import { actionBroadcast } from '../broadcast-ids.ts';
import type { DraftChange } from './letters/draft-change.ts';
import { type NamedPerson, named, type People } from './names.ts';
import type { SummaryResolution } from './summary.ts';

/** A decision or an action as it is shown. `due` is `YYYY-MM-DD`. */
export interface ResolutionRow {
  readonly workshop: string;
  readonly resolution: string;
  readonly text: string;
  readonly owner: NamedPerson | null;
  readonly unit: string | null;
  readonly due: string | null;
  readonly done: boolean;
  readonly from: SummaryResolution['from'];
  /** Whether the owner has been told: how their message has fared; null where nobody is to be told. */
  readonly told: 'waiting' | 'delivered' | 'unknown' | 'refused' | null;
}

/** What was decided in a workshop, for its facilitators. */
export interface ResolutionListView {
  readonly workshop: string;
  readonly title: string;
  readonly rows: readonly ResolutionRow[];
  readonly page: number;
  readonly pages: number;
  readonly notice: WorkshopRefusal | 'not-stored' | null;
}

/** What stands in the form's fields: as typed, so that nothing is lost when a field is wrong. Empty where nothing is chosen. */
export interface ResolutionFields {
  readonly text: string;
  readonly owner: string;
  readonly unit: string;
  readonly due: string;
}

export interface StoredResolution extends DraftChange {
  readonly row: ResolutionRow;
  readonly fields: ResolutionFields;
}

export interface ResolutionFormView {
  readonly workshop: string;
  /** The id that it has, or will have: a form sent twice makes one decision. */
  readonly resolution: string;
  readonly isNew: boolean;
  readonly fields: ResolutionFields;
  /** Where it comes from, to go back with the press (`ref` is a theme's id) and to be read. */
  readonly source: { readonly round: number; readonly ref: string | null } | null;
  readonly from: SummaryResolution['from'];
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly unit: string }[];
  readonly units: readonly string[];
  /** How often it had been saved when this was shown; it goes back with the press. */
  readonly saves: number;
  /** As it is stored, and who saved it last; null where it is not. */
  readonly stored: StoredResolution | null;
  readonly notice: WorkshopRefusal | 'not-stored' | null;
}

/** An action beside the name of its workshop, for its owner. */
export interface ActionView extends ResolutionRow {
  readonly title: string;
}

/** Open actions that a person is to do, or that earlier workshops left. */
export interface ActionListView {
  readonly actions: readonly ActionView[];
  readonly more: number;
}

/** A card holds so many. */
const PAGE = 8;

const rowOf = (workshop: string, state: Created, people: People, one: Resolved, ledger: Ledger | null = null): ResolutionRow => ({
  workshop,
  resolution: one.id,
  text: one.text,
  owner: one.owner === null ? null : named(people, one.owner),
  unit: one.unit,
  due: one.due,
  done: one.done,
  from: fromOf(state, one.from),
  told: ledger && one.owner !== null ? toldOf(ledger.deliveries.get(keyOf(actionBroadcast(one.id), owner(one.owner)))) : null,
});

export const actionView = (workshop: string, state: Created, people: People, one: Resolved): ActionView => ({
  ...rowOf(workshop, state, people, one),
  title: state.title,
});

const owner = (person: PersonId) => ({ kind: 'person', person }) as const;

const toldOf = (delivery: Delivery | undefined): ResolutionRow['told'] => {
  switch (delivery?.status.is) {
    case 'delivered':
    case 'recalled':
      return 'delivered';
    case 'unknown':
      return 'unknown';
    case 'refused':
    case 'stopped':
      return 'refused';
    default:
      return 'waiting';
  }
};

/** A decision as it is stored, for one who writes on it. */
export const storedResolution = (
  workshop: string,
  state: Created,
  one: Resolved,
  { me, people }: { me: PersonId; people: People },
): StoredResolution => ({
  row: rowOf(workshop, state, people, one),
  fields: fieldsOf(one),
  name: named(people, one.by).name,
  mine: one.by === me,
  at: one.at,
});

const fieldsOf = ({ text, owner: whose, unit, due }: Resolved): ResolutionFields => ({
  text,
  owner: whose ?? '',
  unit: unit ?? '',
  due: due ?? '',
});

/** The round, and the theme in it, that a decision came from. A theme that is there no more has lost its name. */
export const fromOf = (state: Created, source: Source | null): SummaryResolution['from'] => {
  const round = source && roundAt(state, source.round);
  if (!source || !round) return null;
  const themes = round.phase === 'closed' ? (round.themes?.themes ?? []) : [];
  const theme = themes.find(({ id }) => id === source.theme)?.name ?? null;
  return { round: source.round, heading: round.plan.heading, theme };
};

/** A page of what was decided, what is not done first, then by date. */
export const resolutionList = (
  state: Created,
  people: People,
  ledger: Ledger,
  { workshop, page = 1, notice = null }: { workshop: string; page?: number; notice?: ResolutionListView['notice'] },
): ResolutionListView => {
  const rows = state.resolutions.toSorted(openFirst).map((one) => rowOf(workshop, state, people, one, ledger));
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  return { workshop, title: state.title, rows: rows.slice((shown - 1) * PAGE, shown * PAGE), page: shown, pages, notice };
};

const openFirst = (a: Resolved, b: Resolved): number =>
  Number(a.done) - Number(b.done) || (a.due ?? '9').localeCompare(b.due ?? '9') || a.at.localeCompare(b.at);

/** Actions that are not done, of these workshops, the most urgent first; those of one person where `person` is given. */
export const openActions = (
  workshops: readonly (readonly [id: string, state: Created])[],
  people: People,
  person: PersonId | null = null,
): ActionListView => {
  const open = workshops.flatMap(([workshop, state]) =>
    state.resolutions
      .filter(({ done, owner: whose }) => !done && whose !== null && (person === null || whose === person))
      .map((one) => ({ one, workshop, state })),
  );
  const actions = open
    .toSorted((a, b) => openFirst(a.one, b.one))
    .map(({ one, workshop, state }) => actionView(workshop, state, people, one));
  return { actions: actions.slice(0, PAGE), more: Math.max(0, actions.length - PAGE) };
};
