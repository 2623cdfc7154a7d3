import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Split } from '../../domain/grouping.ts';
import type { Person } from '../../domain/organisation.ts';
import type { WorkshopCommand, WorkshopRefusal } from '../../domain/workshop/commands.ts';
import type { RoundPlan } from '../../domain/workshop/events.ts';
import { isCreated } from '../../domain/workshop/state.ts';
import { askable } from '../audience.ts';
import type { PeopleService } from '../people.ts';
import type { Chance, Clock } from '../ports.ts';
import { seatEverybody } from '../seating.ts';
import {
  type FormFault,
  type GroupPreviewView,
  groupPreview,
  type NewWorkshopView,
  type WorkshopForm,
} from '../views/new-workshop.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type PlanningRefusal = WorkshopRefusal | 'not-allowed';

export interface Planning {
  /** An empty form, with the id that the workshop will have: a form sent twice makes one workshop. */
  form(me: Person): Promise<NewWorkshopView | Refusal<PlanningRefusal>>;
  /** The form as it was filled in, or the groups it gives. `rounds` are the template's, with their questions. */
  preview(
    me: Person,
    workshop: string,
    form: WorkshopForm,
    drafts: number,
    rounds: readonly Omit<RoundPlan, 'minutes'>[],
  ): Promise<GroupPreviewView | NewWorkshopView | Refusal<PlanningRefusal>>;
  shuffle(me: Person, workshop: string, drafts: number): Promise<GroupPreviewView | Refusal<PlanningRefusal>>;
  /** Back from the groups to the form. */
  edit(me: Person, workshop: string): Promise<NewWorkshopView | Refusal<PlanningRefusal>>;
  create(
    me: Person,
    workshop: string,
    drafts: number,
  ): Promise<{ readonly created: string } | GroupPreviewView | Refusal<PlanningRefusal>>;
}

const MINUTES = { least: 1, most: 240 } as const;

const EMPTY: WorkshopForm = {
  template: 'where-are-we',
  title: '',
  answersPer: 'person',
  splitBy: 'size',
  splitNumber: '6',
  minutes: '8',
};

export const planning = ({
  workshops,
  people,
  chance,
  clock,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  chance: Chance;
  clock: Clock;
}): Planning => {
  const runs = (me: Person) => may(me.roles, 'run-workshop');
  const asked = async () => askable((await people.organisation()).people);
  const now = () => clock.now().toISOString();

  const showGroups = async (workshop: string, changed = false) => {
    const state = await workshops.get(workshop);
    if (isCreated(state)) return refuse('already-created');
    if (state.phase === 'none') return refuse('no-such-workshop');
    return groupPreview(state, workshop, await people.everybody(), await people.organisation(), changed);
  };

  const perform = async (workshop: string, command: WorkshopCommand) => workshops.perform(workshop, command);

  return {
    async form(me) {
      if (!runs(me)) return refuse('not-allowed');
      return { workshop: chance.id(), people: (await asked()).length, form: EMPTY, fault: null, drafts: 0 };
    },

    async preview(me, workshop, form, drafts, rounds) {
      if (!runs(me)) return refuse('not-allowed');
      const participants = await asked();
      const again = (fault: FormFault): NewWorkshopView => ({ workshop, people: participants.length, form, fault, drafts });
      const minutes = Number(form.minutes);
      if (!Number.isInteger(minutes) || minutes < MINUTES.least || minutes > MINUTES.most) return again('bad-minutes');
      const outcome = await perform(workshop, {
        type: 'draft-workshop',
        at: now(),
        by: me.id,
        title: form.title,
        template: form.template,
        answersPer: form.answersPer,
        split: splitOf(form),
        seed: chance.seed(),
        people: participants,
        rounds: rounds.map((round) => ({ ...round, minutes })),
        drafts,
      });
      if (!isRefusal(outcome)) return showGroups(workshop);
      return isFormFault(outcome.refused) ? again(outcome.refused) : outcome;
    },

    async shuffle(me, workshop, drafts) {
      if (!runs(me)) return refuse('not-allowed');
      const outcome = await perform(workshop, { type: 'shuffle-groups', at: now(), by: me.id, drafts });
      return isRefusal(outcome) ? outcome : showGroups(workshop);
    },

    async edit(me, workshop) {
      if (!runs(me)) return refuse('not-allowed');
      const state = await workshops.get(workshop);
      if (state.phase === 'none') return refuse('no-such-workshop');
      if (isCreated(state)) return refuse('already-created');
      const { template, title, answersPer, split } = state;
      const number = String(split.by === 'count' ? split.groups : split.size);
      const minutes = String(state.rounds[0]?.minutes ?? EMPTY.minutes);
      const form = { template, title, answersPer, splitBy: split.by, splitNumber: number, minutes };
      return { workshop, people: (await asked()).length, form, fault: null, drafts: state.drafts };
    },

    async create(me, workshop, drafts) {
      if (!runs(me)) return refuse('not-allowed');
      const outcome = await perform(workshop, { type: 'create-workshop', at: now(), by: me.id, drafts });
      if (isRefusal(outcome)) return outcome.refused === 'draft-changed-meanwhile' ? showGroups(workshop, true) : outcome;
      // Whoever has joined the team since the groups were shown takes part too.
      await seatEverybody({ workshops, people, clock }, workshop);
      return { created: workshop };
    },
  };
};

const splitOf = ({ splitBy, splitNumber }: WorkshopForm): Split => {
  const number = Number(splitNumber);
  return splitBy === 'count' ? { by: 'count', groups: number } : { by: 'size', size: number };
};

const isFormFault = (code: WorkshopRefusal): code is Exclude<FormFault, 'bad-minutes'> =>
  code === 'empty-title' || code === 'title-too-long' || code === 'too-few-people' || code === 'bad-split';
