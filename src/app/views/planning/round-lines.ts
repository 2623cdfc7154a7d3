import type { Question } from '../../../domain/questions/questions.ts';
import { kindOf, type RoundKind } from '../../../domain/round-form/kinds.ts';
import {
  type AnswersPer,
  asked,
  type NamesShown,
  namesShown,
  type OverDays,
  type RoundPlan,
  type Seating,
} from '../../../domain/workshop/round-plan.ts';
import { type Created, type Draft, isCreated } from '../../../domain/workshop/state.ts';

/** A round in a line or two: what it asks and how. */
export interface RoundLine {
  readonly number: number;
  readonly heading: string;
  readonly question: string;
  readonly kind: RoundKind;
  /** With its alternatives, labels and limits. */
  readonly asks: Question;
  readonly minutes: number;
  /** Where it is not as the workshop does it. */
  readonly answersPer: AnswersPer | null;
  readonly names: NamesShown;
  readonly from: number | null;
  readonly seating: Seating;
  readonly days: OverDays | null;
}

export const plansOf = (state: Draft | Created): readonly RoundPlan[] =>
  isCreated(state) ? state.rounds.map(({ plan }) => plan) : state.rounds;

/** The number of the first round that can still be changed, or one more than there are: rounds after the last that was held or skipped. */
export const firstToCome = (state: Draft | Created): number =>
  isCreated(state) ? state.rounds.findLastIndex(({ phase }) => phase !== 'planned') + 2 : 1;

export const roundLine = (plan: RoundPlan, index: number): RoundLine => ({
  number: index + 1,
  heading: plan.heading,
  question: plan.question,
  kind: kindOf(plan),
  asks: asked(plan),
  minutes: plan.minutes,
  answersPer: plan.answersPer ?? null,
  names: namesShown(plan),
  from: plan.from ?? null,
  seating: plan.seating ?? 'keep',
  days: plan.days ?? null,
});
