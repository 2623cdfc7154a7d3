import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import type { AnswersPer } from '../../domain/workshop/events.ts';
import type { Workshop } from '../../domain/workshop/state.ts';
import type { TemplateId } from '../../domain/workshop/templates.ts';
import { type NamedPerson, named, type People } from './names.ts';
import { type Organisation, type OrganisationNote, organisationNote } from './organisation-note.ts';

/** What stands in the form's fields: as typed, so that nothing is lost when a field is wrong. */
export interface WorkshopForm {
  readonly template: TemplateId;
  readonly title: string;
  readonly answersPer: AnswersPer;
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
  /** How often it has been drafted. Goes back with the form. */
  readonly drafts: number;
}

/** What is wrong with the form: the workshop's own refusals, and a number of minutes outside 1 to 240. */
export type FormFault =
  | Extract<WorkshopRefusal, 'empty-title' | 'title-too-long' | 'too-few-people' | 'bad-split'>
  | 'bad-minutes';

/** The groups as they will be: what the facilitator sees before "Skapa". */
export interface GroupPreviewView {
  readonly workshop: string;
  readonly title: string;
  readonly template: TemplateId;
  readonly answersPer: AnswersPer;
  readonly people: number;
  readonly minutes: number;
  readonly questions: readonly { readonly heading: string; readonly question: string }[];
  readonly groups: readonly { readonly number: number; readonly members: readonly NamedPerson[] }[];
  /** Goes back with "Blanda om" and "Skapa", so that the press means these groups. */
  readonly drafts: number;
  readonly note: OrganisationNote | null;
  /** The groups are not the ones that were on the card that was pressed. */
  readonly changed: boolean;
}

export const groupPreview = (
  state: Extract<Workshop, { phase: 'draft' }>,
  workshop: string,
  people: People,
  organisation: Organisation,
  changed = false,
): GroupPreviewView => ({
  workshop,
  title: state.title,
  template: state.template,
  answersPer: state.answersPer,
  people: state.groups.reduce((sum, group) => sum + group.members.length, 0),
  minutes: state.rounds[0]?.minutes ?? 0,
  questions: state.rounds.map(({ heading, question }) => ({ heading, question })),
  groups: state.groups.map(({ number, members }) => ({ number, members: members.map((id) => named(people, id)) })),
  drafts: state.drafts,
  note: organisationNote(organisation),
  changed,
});
