import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { Person } from '../../../domain/organisation.ts';
import { type BroughtAlong, emptyRound, type RoundForm } from '../../../domain/round-form/form.ts';
import { kindOf, type RoundKind } from '../../../domain/round-form/kinds.ts';
import { readRound } from '../../../domain/round-form/read.ts';
import { formOf } from '../../../domain/round-form/write.ts';
import { buildingOn, lowered, removed, replaced } from '../../../domain/workshop/reorder.ts';
import type { RoundPlan } from '../../../domain/workshop/round-plan.ts';
import type { Created, Draft } from '../../../domain/workshop/state.ts';
import { type RoundFormView, type RoundKindView, roundForm } from '../../views/planning/round-form.ts';
import { firstToCome, plansOf } from '../../views/planning/round-lines.ts';
import { type RoundListView, roundList } from '../../views/planning/round-list.ts';
import { lastPress } from './last-press.ts';
import { type PlanningParts, type PlanningRefusal, runsWorkshops } from './parts.ts';

/** The rounds as they are to be, or what the list is to say instead. */
type Next = { readonly rounds: readonly RoundPlan[] } | { readonly say: Parameters<typeof roundList>[2] };

type Outcome<View> = Promise<View | Refusal<PlanningRefusal>>;

/** One of the rounds to come, as a card names it; one more than there are is a round to be added. */
export interface RoundPlace {
  readonly workshop: string;
  readonly drafts: number;
  readonly round: number;
}

/** The rounds to come: looked through, added, changed, moved and taken away, in a draft and in a workshop that goes on. */
export interface RoundPlanning {
  rounds(me: Person, workshop: string): Outcome<RoundListView>;
  /** What kind a round is to be. */
  roundKind(me: Person, workshop: string, round: number | null): Outcome<RoundKindView | RoundListView>;
  /** Its fields, filled in with what the round has already. */
  roundForm(me: Person, place: RoundPlace, kind: RoundKind | null): Outcome<RoundFormView | RoundListView>;
  /** A field that the form did not have is as the round has it. */
  saveRound(
    me: Person,
    place: RoundPlace,
    kind: RoundKind,
    typed: Partial<RoundForm>,
    along: BroughtAlong,
  ): Outcome<RoundListView | RoundFormView>;
  /** Lets a round change places with the one before it, or after it. */
  moveRound(me: Person, place: RoundPlace, way: 'up' | 'down'): Outcome<RoundListView>;
  removeRound(me: Person, place: RoundPlace, sure: boolean): Outcome<RoundListView>;
}

export const roundPlanning = ({ workshops, clock }: PlanningParts): RoundPlanning => {
  const last = lastPress();

  const planned = async (me: Person, workshop: string): Promise<Draft | Created | Refusal<PlanningRefusal>> => {
    if (!runsWorkshops(me)) return refuse('not-allowed');
    const state = await workshops.get(workshop);
    if (state.phase === 'none') return refuse('no-such-workshop');
    return state.phase === 'ended' ? refuse('workshop-ended') : state;
  };

  /** Makes these the rounds, from the first that can still be changed; on refusal says so on the list. */
  const plan = async (me: Person, { workshop, drafts }: RoundPlace, state: Draft | Created, rounds: readonly RoundPlan[]) => {
    const first = firstToCome(state);
    const at = clock.now().toISOString();
    return workshops.perform(workshop, { type: 'plan-rounds', at, by: me.id, drafts, first, rounds: rounds.slice(first - 1) });
  };

  const list = async (workshop: string, more: Parameters<typeof roundList>[2] = {}): Outcome<RoundListView> => {
    const state = await workshops.get(workshop);
    return state.phase === 'none' ? refuse('no-such-workshop') : roundList(state, workshop, more);
  };

  /** Whether the round is there and still to come. */
  const isToCome = (state: Draft | Created, round: number) => round >= firstToCome(state) && round <= plansOf(state).length;
  const held = (workshop: string) => list(workshop, { notice: { is: 'refused', refusal: 'round-already-held' } });

  /** A change of the order: the list as it is after, or why it is as it was. */
  const change = async (
    me: Person,
    place: RoundPlace,
    press: string,
    next: (state: Draft | Created) => Next,
  ): Outcome<RoundListView> => {
    const { workshop, drafts, round } = place;
    const state = await planned(me, workshop);
    if (isRefusal(state)) return state;
    const wish = [me.id, drafts, press, round];
    if (state.drafts !== drafts && last.isAgain(workshop, wish)) return list(workshop);
    if (state.drafts !== drafts) return list(workshop, { notice: { is: 'refused', refusal: 'draft-changed-meanwhile' } });
    if (!isToCome(state, round)) return held(workshop);
    const meant = next(state);
    if ('say' in meant) return list(workshop, meant.say);
    const outcome = await plan(me, place, state, meant.rounds);
    if (isRefusal(outcome)) return list(workshop, { notice: { is: 'refused', refusal: outcome.refused } });
    last.note(workshop, wish);
    return list(workshop);
  };

  return {
    async rounds(me, workshop) {
      const state = await planned(me, workshop);
      return isRefusal(state) ? state : roundList(state, workshop);
    },

    async roundKind(me, workshop, round) {
      const state = await planned(me, workshop);
      if (isRefusal(state)) return state;
      const plans = plansOf(state);
      const number = round ?? plans.length + 1;
      const at = plans[number - 1];
      if (round !== null && !isToCome(state, number)) return held(workshop);
      return { workshop, drafts: state.drafts, round: number, adding: !at, kind: at ? kindOf(at) : 'text' };
    },

    async roundForm(me, { workshop, round }, kind) {
      const state = await planned(me, workshop);
      if (isRefusal(state)) return state;
      const at = plansOf(state)[round - 1];
      if (at && !isToCome(state, round)) return held(workshop);
      const length = plansOf(state).at(-1)?.minutes;
      const form = at ? formOf(at) : { ...emptyRound, ...(length !== undefined && { minutes: String(length) }) };
      const place = { workshop, drafts: state.drafts, round: at ? round : plansOf(state).length + 1, adding: !at };
      return roundForm(state, place, kind ?? (at ? kindOf(at) : 'text'), form);
    },

    async saveRound(me, place, kind, typed, along) {
      const { workshop, drafts, round } = place;
      const state = await planned(me, workshop);
      if (isRefusal(state)) return state;
      const plans = plansOf(state);
      const at = plans[round - 1];
      const form = { ...(at ? formOf(at) : emptyRound), ...typed };
      const wish = [me.id, drafts, round, kind, typed];
      const again = (more: Partial<Pick<RoundFormView, 'faults' | 'notice'>>) =>
        roundForm(state, { workshop, drafts: state.drafts, round, adding: round > plans.length }, kind, form, more);
      const stale = state.drafts !== drafts;
      if (stale && !last.isAgain(workshop, wish)) return again({ notice: 'draft-changed-meanwhile' });
      if (round > plans.length + 1 || (round <= plans.length && !isToCome(state, round))) return held(workshop);
      const now = clock.now().toISOString();
      const around = { number: round, answersPer: state.answersPer, earlier: plans.slice(0, round - 1), now, along };
      const read = readRound(kind, form, around);
      if ('faults' in read) return again({ faults: read.faults });
      const told = { clock: { round, notes: read.notes } };
      if (stale) return list(workshop, told);
      const outcome = await plan(me, place, state, replaced(plans, round, read.rounds));
      // What the round itself lacks has been said: it is a later one that can no longer build on it.
      if (isRefusal(outcome)) return again({ notice: outcome.refused === 'no-material' ? 'built-on' : outcome.refused });
      last.note(workshop, wish);
      return list(workshop, told);
    },

    moveRound: (me, place, way) =>
      change(me, place, way, (state) => {
        const upper = way === 'up' ? place.round - 1 : place.round;
        const plans = plansOf(state);
        if (upper < firstToCome(state) || upper >= plans.length) return { say: {} };
        return buildingOn(plans, upper).includes(upper + 1)
          ? { say: { notice: { is: 'built-on', round: upper, by: [upper + 1] } } }
          : { rounds: lowered(plans, upper) };
      }),

    removeRound: (me, place, sure) =>
      change(me, place, sure ? 'remove' : 'ask', (state) => {
        const by = buildingOn(plansOf(state), place.round);
        if (by.length > 0) return { say: { notice: { is: 'built-on', round: place.round, by } } };
        if (plansOf(state).length === 1) return { say: { notice: { is: 'only-round' } } };
        return sure ? { rounds: removed(plansOf(state), place.round) } : { say: { removing: place.round } };
      }),
  };
};
