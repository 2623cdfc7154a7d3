import type { ResponseFault } from '../../domain/questions/fault.ts';
import type { Question } from '../../domain/questions/questions.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { closedToFillIns } from '../../domain/workshop/outcomes.ts';
import type { AnswersPer } from '../../domain/workshop/round-plan.ts';
import { type Created, isHeld, roundAt } from '../../domain/workshop/state.ts';
import type { Draft } from './answer-draft.ts';
import { type NamedPerson, named, type People } from './names.ts';

/** An answer typed in by the facilitator, for a group that could not answer itself. */
export interface FillInView {
  readonly workshop: string;
  readonly round: number;
  /** What the answer will be known by: a form sent twice makes one answer. */
  readonly id: string;
  readonly heading: string;
  readonly question: string;
  readonly asks: Question;
  readonly sitting: AnswersPer;
  readonly groups: readonly { readonly number: number; readonly members: readonly NamedPerson[] }[];
  /** The group that is chosen; null before one is. */
  readonly group: number | null;
  readonly draft: Draft;
  readonly faults: readonly ResponseFault[];
  /** How many answers have been typed in so far. */
  readonly filledIn: number;
  /** The last one was stored just now, for this group. */
  readonly saved: number | null;
  /** Why nothing was stored, or nothing can be. */
  readonly notice: WorkshopRefusal | 'not-stored' | null;
}

type Form = Pick<FillInView, 'workshop' | 'round' | 'id'> &
  Partial<Pick<FillInView, 'group' | 'draft' | 'faults' | 'saved' | 'notice'>>;

/** The form of a round with names, open or closed; undefined for every other. */
export const fillIn = (state: Created, people: People, form: Form): FillInView | undefined => {
  const round = roundAt(state, form.round);
  if (!isHeld(round)) return undefined;
  const closed = closedToFillIns(round);
  if (closed === 'anonymous-round') return undefined;
  const { heading, question } = round.plan;
  return {
    group: null,
    draft: {},
    faults: [],
    saved: null,
    notice: closed ?? null,
    ...form,
    heading,
    question,
    asks: round.asks,
    sitting: round.answersPer,
    groups: round.groups.map(({ number, members }) => ({ number, members: members.map((id) => named(people, id)) })),
    filledIn: round.filledIn.length,
  };
};
