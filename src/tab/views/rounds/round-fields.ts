import { emptyRound, type RoundForm } from '../../../domain/round-form/form.ts';
import { makesSeveral, type RoundKind } from '../../../domain/round-form/kinds.ts';

/** What the fields of a round's form are given. */
export interface RoundFieldsProps {
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly write: (changed: Partial<RoundForm>) => void;
  /** What is wrong with a field, in words; undefined where nothing is. */
  readonly fault: (field: keyof RoundForm) => string | undefined;
}

/** Pairs and fours are made by 1-2-4-alla, and stay what they are. */
export const pairedIn = ({ answersPer }: RoundForm): 'pair' | 'four' | null =>
  answersPer === 'pair' || answersPer === 'four' ? answersPer : null;

/** Pairs, fours and groups by topic belong to a meeting. */
export const canBeOverDays = (kind: RoundKind, form: RoundForm): boolean => !makesSeveral(kind) && pairedIn(form) === null;

/** The form as it is sent: what was chosen for another kind, and is no longer to be seen, does not come along. */
export const sentAs = (kind: RoundKind, form: RoundForm): RoundForm => {
  const live = canBeOverDays(kind, form) ? form : { ...form, timing: 'live' as const };
  if (!makesSeveral(kind)) return live;
  const { answersPer, from, seating } = emptyRound;
  return { ...live, answersPer, from, seating };
};
