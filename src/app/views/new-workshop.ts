import type { Quality } from '../../domain/grouping/quality.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import type { Mix } from '../../domain/workshop/events.ts';
import { type NamesShown, type Together, together } from '../../domain/workshop/round-plan.ts';
import type { Draft } from '../../domain/workshop/state.ts';
import type { TemplateId } from '../../domain/workshop/templates.ts';
import { type NamedPerson, named, type People } from './names.ts';
import { type Organisation, type OrganisationNote, organisationNote } from './organisation-note.ts';
import type { GroupFault } from './planning/arrange-groups.ts';
import { type RoundLine, roundLine } from './planning/round-lines.ts';

/** What stands in the form's fields: as typed, so that nothing is lost when a field is wrong. */
export interface WorkshopForm {
  readonly template: TemplateId;
  readonly title: string;
  /** What is proposed, where the template asks whether people stand behind it. */
  readonly proposal: string;
  readonly answersPer: Together;
  /** The rule for the rounds that the template has none for. */
  readonly names: NamesShown;
  readonly mode: Mix['mode'];
  readonly director: boolean;
  readonly observers: boolean;
  readonly splitBy: 'count' | 'size';
  readonly splitNumber: string;
  readonly minutes: string;
}

/** The form for a new workshop; `people` would take part. */
export interface NewWorkshopView {
  readonly workshop: string;
  readonly people: number;
  readonly form: WorkshopForm;
  readonly fault: FormFault | null;
  /** Why the wishes of an earlier draft leave no way to divide the people. */
  readonly impossible: GroupFault | null;
  /** How often it has been drafted. Goes back with the form. */
  readonly drafts: number;
}

/** What is wrong with the form: the workshop's own refusals, minutes outside 1 to 240, and a template whose proposal is to be written. */
export type FormFault =
  | Extract<WorkshopRefusal, 'empty-title' | 'title-too-long' | 'too-few-people' | 'bad-split' | 'anonymous-needs-persons'>
  | 'bad-minutes'
  | 'proposal-missing'
  | 'proposal-too-long';

/** The groups as they will be: what the facilitator sees before "Skapa". */
export interface GroupPreviewView {
  readonly workshop: string;
  readonly title: string;
  readonly template: TemplateId;
  readonly answersPer: Together;
  readonly people: number;
  readonly mode: Mix['mode'];
  readonly quality: Quality;
  readonly rounds: readonly RoundLine[];
  readonly groups: readonly { readonly number: number; readonly members: readonly NamedPerson[] }[];
  /** Goes back with "Blanda om" and "Skapa", so that the press means these groups. */
  readonly drafts: number;
  readonly note: OrganisationNote | null;
  /** The groups are not the ones that were on the card that was pressed. */
  readonly changed: boolean;
}

export const groupPreview = (
  state: Draft,
  workshop: string,
  people: People,
  organisation: Organisation,
  quality: Quality,
  changed = false,
): GroupPreviewView => ({
  workshop,
  title: state.title,
  template: state.template,
  answersPer: together(state.answersPer),
  people: state.groups.reduce((sum, group) => sum + group.members.length, 0),
  mode: state.mix.mode,
  quality,
  rounds: state.rounds.map(roundLine),
  groups: state.groups.map(({ number, members }) => ({ number, members: members.map((id) => named(people, id)) })),
  drafts: state.drafts,
  note: organisationNote(organisation),
  changed,
});
