import { tally } from '../../domain/workshop/count.ts';
import { type NamesShown, namesShown, type Together, together } from '../../domain/workshop/round-plan.ts';
import {
  answersPerIn,
  type Created,
  groupsIn,
  hasAnswered,
  isHeld,
  type Round,
  roundAt,
  slotOf,
} from '../../domain/workshop/state.ts';
import type { People } from './names.ts';
import { type RoundResultView, roundResult } from './round-result.ts';

/** What everybody in the room sees on the wall: the same for all. Times are ISO, UTC. */
export interface StageView {
  readonly workshop: string;
  readonly title: string;
  readonly ended: boolean;
  readonly round: number;
  readonly rounds: number;
  readonly phase: 'planned' | 'skipped' | 'open' | 'closed' | 'shown';
  readonly heading: string;
  /** Null before the round has started: it is the facilitator's until then. */
  readonly question: string | null;
  readonly kind: string;
  readonly names: NamesShown;
  readonly answersPer: Together;
  readonly startedAt: string | null;
  readonly endsAt: string | null;
  /** Whether the round goes on over days: then times need a date. */
  readonly overDays: boolean;
  readonly answered: number;
  readonly asked: number;
  readonly groups: readonly { readonly number: number; readonly answered: number; readonly asked: number }[];
  /** As everybody may see it, when the facilitator has shown it. */
  readonly result: RoundResultView | null;
}

/** The round that the workshop stands at; undefined where there is none. */
export const stage = (state: Created, people: People, workshop: string): StageView | undefined => {
  const round = roundAt(state, state.current);
  if (!round) return undefined;
  const { plan } = round;
  const shown = round.phase === 'closed' && round.shown;
  return {
    workshop,
    title: state.title,
    ended: state.phase === 'ended',
    round: state.current,
    rounds: state.rounds.length,
    phase: shown ? 'shown' : round.phase,
    heading: plan.heading,
    question: isHeld(round) ? plan.question : null,
    kind: isHeld(round) ? round.asks.kind : (plan.asks?.kind ?? 'text'),
    names: namesShown(plan),
    answersPer: together(answersPerIn(state, round)),
    startedAt: isHeld(round) ? round.startedAt : null,
    endsAt: round.phase === 'open' ? round.endsAt : null,
    overDays: plan.days !== undefined,
    ...tally(state, round),
    groups: groupsOf(state, round),
    result: shown ? (roundResult(state, people, { round: state.current, viewer: 'all' }) ?? null) : null,
  };
};

const groupsOf = (state: Created, round: Round): StageView['groups'] => {
  const per = answersPerIn(state, round);
  return groupsIn(state, round).map(({ number, members }) => {
    const slots = per === 'person' ? members : [slotOf(per, '', number)];
    return { number, asked: slots.length, answered: slots.filter((slot) => hasAnswered(round, slot)).length };
  });
};
