import { type Group, groupOf } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import type { WorkshopEvent } from './events.ts';
import { ofRound } from './evolve-round.ts';
import { type Created, type Draft, draftsOf, type Help, isCreated, MIXED, type Workshop } from './state.ts';

type Of<Type extends WorkshopEvent['type']> = Extract<WorkshopEvent, { type: Type }>;

/** What one fact does to a workshop. Total: an event that does not fit the state leaves it as it was. */
export const evolve = (state: Workshop, event: WorkshopEvent): Workshop => {
  switch (event.type) {
    case 'workshop-drafted': {
      const { mix = MIXED, ...plan } = event.plan;
      return { phase: 'draft', draftedBy: event.by, draftedAt: event.at, drafts: draftsOf(state) + 1, mix, ...plan };
    }
    case 'groups-shuffled':
      return state.phase === 'draft' ? { ...state, seed: event.seed, groups: event.groups, drafts: state.drafts + 1 } : state;
    case 'groups-arranged':
      return state.phase === 'none' ? state : { ...state, groups: event.groups, mix: event.mix, drafts: state.drafts + 1 };
    case 'rounds-planned':
      return planned(state, event);
    case 'workshop-created':
      return state.phase === 'draft' ? created(state) : state;
    default:
      return isCreated(state) ? { ...evolveCreated(state, event), ...summaryAfter(state, event) } : state;
  }
};

type CreatedEvent = Exclude<
  WorkshopEvent,
  { type: 'workshop-drafted' | 'groups-shuffled' | 'groups-arranged' | 'rounds-planned' | 'workshop-created' }
>;

/** What is no part of a summary leaves the one that was posted as it is. */
const beside: ReadonlySet<WorkshopEvent['type']> = new Set<WorkshopEvent['type']>([
  'round-chosen',
  'help-asked',
  'help-taken',
  'help-closed',
  'message-written',
  'workshop-ended',
  'workshop-reopened',
]);

const summaryAfter = (
  { summaries, summaryStands }: Created,
  { type }: CreatedEvent,
): Pick<Created, 'summaries' | 'summaryStands'> =>
  type === 'summary-shown'
    ? { summaries: summaries + 1, summaryStands: true }
    : { summaries, summaryStands: summaryStands && beside.has(type) };

const evolveCreated = (state: Created, event: CreatedEvent): Created => {
  switch (event.type) {
    case 'person-joined':
      return joined(state, event);
    case 'person-left':
      return left(state, event.person);
    case 'round-chosen':
      return { ...state, current: event.round };
    case 'help-asked': {
      const { id, round, group, by, at } = event;
      return { ...state, helps: [...state.helps, { id, round, group, by, at, takenBy: null, closed: false }] };
    }
    case 'help-taken':
      return helped(state, event.id, (help) => ({ ...help, takenBy: event.by }));
    case 'help-closed':
      return helped(state, event.id, (help) => ({ ...help, takenBy: help.takenBy ?? event.by, closed: true }));
    case 'message-written':
      return { ...state, messages: [...state.messages, { at: event.at, by: event.by, text: event.text }] };
    case 'resolution-made': {
      const { id, at, by, resolution } = event;
      const others = state.resolutions.filter((one) => one.id !== id);
      const saves = (state.resolutions.find((one) => one.id === id)?.saves ?? 0) + 1;
      return { ...state, resolutions: [...others, { id, at, by, done: false, saves, ...resolution }] };
    }
    case 'resolution-withdrawn':
      return { ...state, resolutions: state.resolutions.filter(({ id }) => id !== event.id) };
    case 'action-done': {
      const done = state.resolutions.map((one) => (one.id === event.id ? { ...one, done: true } : one));
      return { ...state, resolutions: done };
    }
    case 'summary-shown':
      return { ...state, shownResolutions: state.resolutions };
    case 'workshop-ended':
      return { ...state, phase: 'ended', endings: state.endings + 1 };
    case 'workshop-reopened':
      return { ...state, phase: 'running' };
    default:
      return {
        ...state,
        rounds: state.rounds.map((round, index) => (index === event.round - 1 ? ofRound(state, round, event) : round)),
      };
  }
};

/** The rounds that are still to come are planned anew; those that have been held, and what comes before `first`, stay. */
const planned = (state: Workshop, { first, rounds }: Of<'rounds-planned'>): Workshop => {
  if (state.phase === 'none') return state;
  if (state.phase === 'draft')
    return { ...state, rounds: [...state.rounds.slice(0, first - 1), ...rounds], drafts: state.drafts + 1 };
  const fresh = rounds.map((plan) => ({ phase: 'planned' as const, plan, rewrites: [] }));
  return { ...state, rounds: [...state.rounds.slice(0, first - 1), ...fresh], drafts: state.drafts + 1 };
};

const created = (draft: Draft): Created => ({
  ...draft,
  phase: 'running',
  rounds: draft.rounds.map((plan) => ({ phase: 'planned', plan, rewrites: [] })),
  current: 1,
  endings: 0,
  helps: [],
  messages: [],
  resolutions: [],
  summaries: 0,
  summaryStands: false,
  shownResolutions: [],
});

/** A newcomer has a seat in the workshop's groups, and in the groups of the round that is open (`seat`, where they are others). */
const joined = (state: Created, { person, group, seat = group }: Of<'person-joined'>): Created => ({
  ...state,
  groups: state.groups.map((one) => withMember(one, person, group)),
  rounds: state.rounds.map((round) =>
    // One who had answered, and left, has their seat still.
    round.phase === 'open' && !groupOf(round.groups, person)
      ? { ...round, groups: round.groups.map((one) => withMember(one, person, seat)) }
      : round,
  ),
});

const withMember = (group: Group, person: PersonId, number: number): Group =>
  group.number === number && !group.members.includes(person) ? { ...group, members: [...group.members, person] } : group;

/** Whoever leaves is taken out where they have not answered; an answer that is there stays. */
const left = (state: Created, person: PersonId): Created => ({
  ...state,
  groups: state.groups.map((group) => without(group, person)),
  rounds: state.rounds.map((round) => {
    if (round.phase !== 'open' || round.answers.has(person)) return round;
    const group = groupOf(round.groups, person)?.number;
    const gone = group === undefined ? round.left : [...round.left.filter((one) => one.person !== person), { person, group }];
    return { ...round, left: gone, groups: round.groups.map((one) => without(one, person)) };
  }),
});

const without = (group: Group, person: PersonId): Group =>
  groupOf([group], person) ? { ...group, members: group.members.filter((one) => one !== person) } : group;

const helped = (state: Created, id: number, to: (help: Help) => Help): Created => ({
  ...state,
  helps: state.helps.map((help) => (help.id === id ? to(help) : help)),
});
