import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import { nextSeed } from '../../../domain/grouping.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { WorkshopRefusal } from '../../../domain/workshop/commands.ts';
import { draftsOf, isCreated } from '../../../domain/workshop/state.ts';
import { askable } from '../../audience.ts';
import { seatEverybody } from '../../seating.ts';
import { type GroupPreviewView, groupPreview, type NewWorkshopView, type WorkshopForm } from '../../views/new-workshop.ts';
import {
  canDivide,
  emptyForm,
  formFault,
  formOfDraft,
  includeOf,
  isFormFault,
  mixOf,
  roundsOf,
  splitOf,
  type TemplateRound,
} from './form.ts';
import { faultOf } from './group-fault.ts';
import { type PlanningParts, type PlanningRefusal, runsWorkshops } from './parts.ts';

type Outcome<View> = Promise<View | Refusal<PlanningRefusal>>;

/** From "Ny workshop" to "Skapa". */
export interface Drafting {
  /** An empty form, with the id that the workshop will have: a form sent twice makes one workshop. */
  form(me: Person): Outcome<NewWorkshopView>;
  /** The form as it was filled in, or the groups it gives. `rounds` are the template's, with their questions. */
  preview(
    me: Person,
    workshop: string,
    form: WorkshopForm,
    drafts: number,
    rounds: readonly TemplateRound[],
  ): Outcome<GroupPreviewView | NewWorkshopView>;
  /** The groups as they are. */
  look(me: Person, workshop: string): Outcome<GroupPreviewView>;
  shuffle(me: Person, workshop: string, drafts: number): Outcome<GroupPreviewView>;
  /** Back from the groups to the form. */
  edit(me: Person, workshop: string): Outcome<NewWorkshopView>;
  create(me: Person, workshop: string, drafts: number): Outcome<{ readonly created: string } | GroupPreviewView>;
}

export const drafting = (parts: PlanningParts): Drafting => {
  const { workshops, people, groups, chance, clock } = parts;
  const asked = async (form: WorkshopForm) => askable((await people.organisation()).people, includeOf(form));
  const now = () => clock.now().toISOString();

  /** The draft, or why there is none. */
  const draftOf = async (workshop: string) => {
    const state = await workshops.get(workshop);
    if (isCreated(state)) return refuse<WorkshopRefusal>('already-created');
    return state.phase === 'none' ? refuse<WorkshopRefusal>('no-such-workshop') : state;
  };

  const show = async (workshop: string, changed = false) => {
    const state = await draftOf(workshop);
    if (isRefusal(state)) return state;
    const [everybody, organisation, quality] = await Promise.all([
      people.everybody(),
      people.organisation(),
      groups.judge(state.groups),
    ]);
    return groupPreview(state, workshop, everybody, organisation, quality, changed);
  };

  return {
    async form(me) {
      if (!runsWorkshops(me)) return refuse('not-allowed');
      const participants = await asked(emptyForm);
      return { workshop: chance.id(), people: participants.length, form: emptyForm, fault: null, impossible: null, drafts: 0 };
    },

    async preview(me, workshop, form, drafts, rounds) {
      if (!runsWorkshops(me)) return refuse('not-allowed');
      const participants = await asked(form);
      const again = (why: Partial<Pick<NewWorkshopView, 'fault' | 'impossible'>>): NewWorkshopView => ({
        ...{ workshop, people: participants.length, form, fault: null, impossible: null, drafts },
        ...why,
      });
      const fault = formFault(form, rounds);
      if (fault) return again({ fault });
      const state = await workshops.get(workshop);
      const before = state.phase === 'draft' ? state : undefined;
      const [split, seed, mix] = [splitOf(form), chance.seed(), mixOf(form, before)];
      const fresh = drafts === draftsOf(state) && !isCreated(state) && canDivide(participants.length, split);
      const made = fresh ? await groups.make(participants, { split, seed, mix, groups: before?.groups ?? [] }) : undefined;
      if (made && 'refused' in made) return again({ impossible: faultOf(made, await people.everybody()) });
      const outcome = await workshops.perform(workshop, {
        ...{ type: 'draft-workshop', at: now(), by: me.id, people: participants, drafts, split, seed, mix },
        ...{ title: form.title, template: form.template, answersPer: form.answersPer },
        rounds: roundsOf(form, rounds, before),
        ...(made && { groups: made }),
      });
      if (!isRefusal(outcome)) return show(workshop);
      return isFormFault(outcome.refused) ? again({ fault: outcome.refused }) : outcome;
    },

    async look(me, workshop) {
      return runsWorkshops(me) ? show(workshop) : refuse('not-allowed');
    },

    async shuffle(me, workshop, drafts) {
      if (!runsWorkshops(me)) return refuse('not-allowed');
      const state = await draftOf(workshop);
      if (isRefusal(state)) return state;
      // The same press again: the groups that it gave.
      if (state.drafts !== drafts) return show(workshop);
      const seed = nextSeed(state.seed);
      const persons = state.groups.flatMap(({ members }) => members);
      const made = await groups.make(persons, { split: state.split, seed, mix: state.mix, groups: state.groups });
      if ('refused' in made) return refuse('groups-impossible');
      const outcome = await workshops.perform(workshop, {
        ...{ type: 'shuffle-groups', at: now(), by: me.id, drafts, seed },
        groups: made,
      });
      return isRefusal(outcome) ? outcome : show(workshop);
    },

    async edit(me, workshop) {
      if (!runsWorkshops(me)) return refuse('not-allowed');
      const state = await draftOf(workshop);
      if (isRefusal(state)) return state;
      const form = formOfDraft(state);
      return { workshop, people: (await asked(form)).length, form, fault: null, impossible: null, drafts: state.drafts };
    },

    async create(me, workshop, drafts) {
      if (!runsWorkshops(me)) return refuse('not-allowed');
      const outcome = await workshops.perform(workshop, { type: 'create-workshop', at: now(), by: me.id, drafts });
      if (isRefusal(outcome)) return outcome.refused === 'draft-changed-meanwhile' ? show(workshop, true) : outcome;
      // Whoever has joined the team since the groups were shown takes part too.
      await seatEverybody(parts, workshop);
      return { created: workshop };
    },
  };
};
