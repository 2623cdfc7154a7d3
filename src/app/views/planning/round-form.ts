import type { RoundFault, RoundForm } from '../../../domain/round-form/form.ts';
import { canTakeFrom, kindOf, type RoundKind } from '../../../domain/round-form/kinds.ts';
import type { WorkshopRefusal } from '../../../domain/workshop/commands.ts';
import { type Together, together } from '../../../domain/workshop/round-plan.ts';
import type { Created, Draft } from '../../../domain/workshop/state.ts';
import { plansOf, type RoundLine, roundLine } from './round-lines.ts';

/** Which round a form is about. */
interface Place {
  readonly workshop: string;
  readonly drafts: number;
  readonly round: number;
  /** Whether it is to be added, or is there already. */
  readonly adding: boolean;
}

/** The first step: what kind of round. */
export interface RoundKindView extends Place {
  /** The kind that it has; what to begin with where it is added. */
  readonly kind: RoundKind;
}

/** The second: its fields. */
export interface RoundFormView extends RoundKindView {
  readonly form: RoundForm;
  /** All of the workshop's, as they were when the form was filled in. */
  readonly rounds: readonly RoundLine[];
  /** As the workshop does it. */
  readonly answersPer: Together;
  /** Rounds that it can take its material from. */
  readonly earlier: readonly { readonly number: number; readonly heading: string; readonly kind: RoundKind }[];
  readonly faults: readonly RoundFault[];
  /** `built-on`: a later round needs this one to be of the kind that it is. */
  readonly notice: WorkshopRefusal | 'built-on' | null;
}

export const roundForm = (
  state: Draft | Created,
  place: Place,
  kind: RoundKind,
  form: RoundForm,
  { faults = [], notice = null }: Partial<Pick<RoundFormView, 'faults' | 'notice'>> = {},
): RoundFormView => ({
  ...place,
  kind,
  form,
  rounds: plansOf(state).map(roundLine),
  answersPer: together(state.answersPer),
  earlier: plansOf(state)
    .slice(0, place.round - 1)
    .map((plan, index) => ({ number: index + 1, heading: plan.heading, kind: kindOf(plan) }))
    .filter((earlier) => canTakeFrom(kind, earlier.kind)),
  faults,
  notice,
});
