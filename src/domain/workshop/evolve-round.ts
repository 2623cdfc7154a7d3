import { Map as ImmutableMap } from 'immutable';
import { groupOf } from '../grouping.ts';
import type { PersonId } from '../people.ts';
import { evolveThemes, noThemes } from '../themes.ts';
import type { WorkshopEvent } from './events.ts';
import { asked } from './round-plan.ts';
import { type Created, type HeldRound, isHeld, type Revision, type Round, slotOf } from './state.ts';

type RoundEvent = Extract<
  WorkshopEvent,
  {
    type:
      | 'question-rewritten'
      | 'round-started'
      | 'voice-chosen'
      | 'round-extended'
      | 'answer-given'
      | 'ballot-cast'
      | 'ballots-counted'
      | 'answer-filled-in'
      | 'people-reminded'
      | 'round-closed'
      | 'result-shown'
      | 'round-skipped'
      | 'themes-changed';
  }
>;

/** What one fact about a round does to it. Total: one that does not fit leaves it as it was. */
export const ofRound = (state: Created, round: Round, event: RoundEvent): Round => {
  switch (event.type) {
    case 'question-rewritten':
      return round.phase === 'planned' ? rewritten(round, event) : round;
    case 'round-started':
      return {
        phase: 'open',
        plan: round.plan,
        asks: event.asks ?? asked(round.plan),
        answersPer: round.plan.answersPer ?? state.answersPer,
        startedAt: event.at,
        endsAt: event.endsAt,
        groups: event.groups ?? state.groups,
        voices: event.voices ?? [],
        answers: ImmutableMap(),
        filledIn: [],
        reminders: [],
        remindedByClock: false,
        themes: null,
        left: [],
      };
    case 'round-skipped':
      return { phase: 'skipped', plan: round.plan };
    default:
      return isHeld(round) ? ofHeld(round, event) : round;
  }
};

const ofHeld = (
  round: HeldRound,
  event: Exclude<RoundEvent, { type: 'question-rewritten' | 'round-started' | 'round-skipped' }>,
): Round => {
  switch (event.type) {
    case 'voice-chosen': {
      const at = round.groups.findIndex(({ number }) => number === event.group);
      return { ...round, voices: round.voices.map((voice, index) => (index === at ? event.person : voice)) };
    }
    case 'round-extended':
      return round.phase === 'open' ? { ...round, endsAt: event.endsAt } : round;
    case 'answer-given': {
      const { by, at, text, group, late = false } = event;
      const response = event.response ?? { kind: 'text', text };
      return withAnswer(round, { by, at, response, late: late === true }, group);
    }
    case 'ballot-cast':
      return round.phase === 'open'
        ? seatedAgain(withAnswer(round, { by: event.by, at: null, response: event.response, late: false }, 0), [event.by])
        : round;
    case 'ballots-counted': {
      const { responses, answered } = event;
      const counted = { responses, answered };
      return round.phase === 'closed' ? seatedAgain({ ...round, answers: ImmutableMap(), counted }, answered) : round;
    }
    case 'answer-filled-in': {
      const { id, group, by, response } = event;
      const others = round.filledIn.filter((one) => one.id !== id);
      return { ...round, filledIn: [...others, { id, group, by, response }] };
    }
    case 'people-reminded':
      return round.phase === 'open'
        ? {
            ...round,
            reminders: [...round.reminders, event.people],
            remindedByClock: round.remindedByClock || event.by === null,
          }
        : round;
    case 'round-closed':
      return round.phase === 'open' ? { ...round, phase: 'closed', closedAt: event.at, shown: false, counted: null } : round;
    case 'result-shown':
      return round.phase === 'closed' ? { ...round, shown: true } : round;
    case 'themes-changed':
      return { ...round, themes: evolveThemes(round.themes ?? noThemes, event.change) };
  }
};

const rewritten = (
  round: Extract<Round, { phase: 'planned' }>,
  { by, question }: { by: PersonId; question: string },
): Extract<Round, { phase: 'planned' }> => {
  const { asks } = round.plan;
  // In a round of consent the question is the proposal.
  const plan = { ...round.plan, question, ...(asks?.kind === 'consent' && { asks: { ...asks, proposal: question } }) };
  return { ...round, plan, rewrites: [...round.rewrites, { by, question }] };
};

/**
 * Ballots have no place among the other events: when a workshop is read anew they come after these, as does the list of who has
 * answered. So somebody who had answered when they left is first taken out, and here gets their seat back.
 */
const seatedAgain = <Held extends HeldRound>(round: Held, answered: readonly PersonId[]): Held => {
  const back = round.left.filter(({ person }) => answered.includes(person) && !groupOf(round.groups, person));
  const groups = round.groups.map((group) => {
    const own = back.filter(({ group: number }) => number === group.number).map(({ person }) => person);
    return own.length === 0 ? group : { ...group, members: [...group.members, ...own] };
  });
  return back.length === 0 ? round : { ...round, groups };
};

const withAnswer = <Held extends HeldRound>(round: Held, revision: Revision, group: number): Held => {
  const slot = slotOf(round.answersPer, revision.by, group);
  return { ...round, answers: round.answers.set(slot, [...(round.answers.get(slot) ?? []), revision]) };
};
