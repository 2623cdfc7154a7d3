import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import type { OutcomeCommand, WorkshopRefusal } from '../../domain/workshop/commands.ts';
import type { Source } from '../../domain/workshop/events.ts';
import { type Created, isCreated } from '../../domain/workshop/state.ts';
import type { Broadcaster } from '../broadcaster.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import { type Chance, type Clock, WriteFailed } from '../ports.ts';
import {
  type ActionListView,
  type ActionView,
  actionView,
  fromOf,
  openActions,
  type ResolutionFields,
  type ResolutionFormView,
  type ResolutionListView,
  resolutionList,
  storedResolution,
} from '../views/resolutions-card.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type ResolvingRefusal = WorkshopRefusal | 'not-allowed';

/** Which decision, of which workshop; where it comes from when it is new. */
export interface ResolutionRef {
  readonly workshop: string;
  readonly resolution: string;
  readonly source: Source | null;
  /** How often it had been saved when its form was shown; null on cards from before forms carried it. */
  readonly saves: number | null;
}

export interface Resolving {
  list(me: Person, workshop: string, page: number): Promise<ResolutionListView | Refusal<ResolvingRefusal>>;
  /** An empty form, from a theme or a round's result or from nothing. */
  form(me: Person, workshop: string, source: Source | null): Promise<ResolutionFormView | Refusal<ResolvingRefusal>>;
  /** One that has been made, to be changed. */
  edit(me: Person, workshop: string, resolution: string): Promise<ResolutionFormView | Refusal<ResolvingRefusal>>;
  /** Stores it; a no comes back on the form with what was typed, beside what somebody else has saved meanwhile. */
  save(
    me: Person,
    ref: ResolutionRef,
    fields: ResolutionFields,
  ): Promise<ResolutionListView | ResolutionFormView | Refusal<ResolvingRefusal>>;
  withdraw(me: Person, workshop: string, resolution: string): Promise<ResolutionListView | Refusal<ResolvingRefusal>>;
  /** Done, says a facilitator. */
  finish(me: Person, workshop: string, resolution: string): Promise<ResolutionListView | Refusal<ResolvingRefusal>>;
  /** Done, says the owner: their own card of it. */
  finishMine(me: Person, workshop: string, resolution: string): Promise<ActionView | Refusal<ResolvingRefusal>>;
  /** What I am to do, of all workshops that are looked through. */
  mine(me: Person): Promise<ActionListView>;
}

/** Looked through for actions that are still to be done. */
const RECENT_WORKSHOPS = 30;

const EMPTY: ResolutionFields = { text: '', owner: '', unit: '', due: '' };

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const resolving = ({
  workshops,
  people,
  broadcasts,
  desks,
  clock,
  chance,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  broadcasts: Broadcaster;
  desks: Desks;
  clock: Clock;
  chance: Chance;
}): Resolving => {
  const runs = (me: Person) => may(me.roles, 'run-workshop');
  const now = () => clock.now().toISOString();

  const created = async (workshop: string): Promise<Created | Refusal<'no-such-workshop'>> => {
    const state = await workshops.get(workshop);
    return isCreated(state) ? state : refuse('no-such-workshop');
  };

  const showList = async (workshop: string, page = 1, notice: ResolutionListView['notice'] = null) => {
    const state = await created(workshop);
    if (isRefusal(state)) return state;
    const [everybody, ledger] = await Promise.all([people.everybody(), broadcasts.ledger(workshop)]);
    return resolutionList(state, everybody, ledger, { workshop, page, notice });
  };

  const showForm = async (
    me: Person,
    { workshop, resolution, source }: Omit<ResolutionRef, 'saves'>,
    fields?: ResolutionFields,
    notice: ResolutionFormView['notice'] = null,
  ): Promise<ResolutionFormView | Refusal<ResolvingRefusal>> => {
    const state = await created(workshop);
    if (isRefusal(state)) return state;
    const present = [...(await people.organisation()).people.values()];
    const one = state.resolutions.find(({ id }) => id === resolution);
    const stored = one ? storedResolution(workshop, state, one, { me: me.id, people: await people.everybody() }) : null;
    return {
      workshop,
      resolution,
      isNew: one === undefined,
      fields: fields ?? stored?.fields ?? EMPTY,
      source: source && { round: source.round, ref: source.theme },
      from: fromOf(state, source),
      people: present.map(({ id, name, unit }) => ({ id, name, unit })).toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
      units: [...new Set(present.map(({ unit }) => unit))].toSorted((a, b) => a.localeCompare(b, 'sv')),
      saves: one?.saves ?? 0,
      stored,
      notice,
    };
  };

  /** Only what the lists offered is taken: an owner who is in the team, a unit that there is, a date. */
  const chosen = async ({ text, owner, unit, due }: ResolutionFields) => {
    const present = (await people.organisation()).people;
    return {
      text,
      owner: present.has(owner) ? owner : null,
      unit: [...present.values()].some((person) => person.unit === unit) ? unit : null,
      due: DATE.test(due) ? due : null,
    };
  };

  type Press = Extract<OutcomeCommand, { type: 'withdraw-resolution' | 'finish-action' }>['type'];
  const pressed = async (me: Person, workshop: string, type: Press, id: string) => {
    if (!runs(me)) return refuse('not-allowed');
    desks.ask(workshop, me.id, 'peek');
    try {
      const outcome = await workshops.perform(workshop, { type, at: now(), by: me.id, id });
      return showList(workshop, 1, isRefusal(outcome) ? outcome.refused : null);
    } catch (error) {
      if (error instanceof WriteFailed) return showList(workshop, 1, 'not-stored');
      throw error;
    }
  };

  return {
    async list(me, workshop, page) {
      if (!runs(me)) return refuse('not-allowed');
      desks.ask(workshop, me.id, 'peek');
      return showList(workshop, page);
    },
    async form(me, workshop, source) {
      if (!runs(me)) return refuse('not-allowed');
      desks.ask(workshop, me.id, 'peek');
      return showForm(me, { workshop, resolution: chance.id(), source });
    },
    async edit(me, workshop, resolution) {
      if (!runs(me)) return refuse('not-allowed');
      const state = await created(workshop);
      if (isRefusal(state)) return state;
      const one = state.resolutions.find(({ id }) => id === resolution);
      if (!one) return refuse('no-such-decision');
      desks.ask(workshop, me.id, 'peek');
      return showForm(me, { workshop, resolution, source: one.from });
    },
    async save(me, ref, fields) {
      if (!runs(me)) return refuse('not-allowed');
      const { workshop, resolution: id, source, saves } = ref;
      desks.ask(workshop, me.id, 'peek');
      try {
        const resolution = { ...(await chosen(fields)), from: source };
        const command = { type: 'make-resolution', at: now(), by: me.id, id, resolution, saves } as const;
        const outcome = await workshops.perform(workshop, command);
        if (!isRefusal(outcome)) return showList(workshop);
        return outcome.refused === 'no-such-workshop' ? outcome : showForm(me, ref, fields, outcome.refused);
      } catch (error) {
        if (error instanceof WriteFailed) return showForm(me, ref, fields, 'not-stored');
        throw error;
      }
    },
    withdraw: (me, workshop, resolution) => pressed(me, workshop, 'withdraw-resolution', resolution),
    finish: (me, workshop, resolution) => pressed(me, workshop, 'finish-action', resolution),
    async finishMine(me, workshop, resolution) {
      const before = await created(workshop);
      if (isRefusal(before)) return before;
      const one = before.resolutions.find(({ id }) => id === resolution);
      if (!one) return refuse('no-such-decision');
      if (one.owner !== me.id) return refuse('not-allowed');
      const outcome = await workshops.perform(workshop, { type: 'finish-action', at: now(), by: me.id, id: resolution });
      if (isRefusal(outcome)) return outcome;
      const state = await created(workshop);
      if (isRefusal(state)) return state;
      return actionView(workshop, state, await people.everybody(), { ...one, done: true });
    },
    mine: async (me) => openActions(await workshops.newest(RECENT_WORKSHOPS), await people.everybody(), me.id),
  };
};
