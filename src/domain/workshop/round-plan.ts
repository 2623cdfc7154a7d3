import type { Question } from '../questions/questions.ts';

/** Whose answer is asked for: each person's, or one for the group, the pair or the four that sit together in the round. */
export type AnswersPer = 'person' | 'group' | 'pair' | 'four';

/** As a card says it: everybody answers for themselves, or those who sit together answer together. */
export type Together = 'person' | 'group';

export const together = (answersPer: AnswersPer): Together => (answersPer === 'person' ? 'person' : 'group');

/** Who may know who wrote what: everybody, the facilitator alone, nobody at all. Chosen before the start, locked after. */
export type NamesShown = 'all' | 'facilitator' | 'nobody';

/** Who sits with whom in a round: as before, mixed anew, or by the topic chosen in an earlier round. */
export type Seating = 'keep' | 'remix' | 'by-topic';

/** A round over days: opens and closes at set times, ISO in UTC. */
export interface OverDays {
  readonly opensAt: string;
  readonly closesAt: string;
  /** Whether an answer is taken after it has closed, marked as late. */
  readonly late: boolean;
}

/** One question as the facilitator has planned it; `heading` is a word or two ("Nuläge"). What is missing is as it was before there was a choice. */
export interface RoundPlan {
  readonly heading: string;
  /** What is asked; the proposal, in a round of consent. */
  readonly question: string;
  readonly minutes: number;
  /** What kind of answer; open text where missing. A vote's themes are settled when it starts. */
  readonly asks?: Question;
  /** The workshop's own choice where missing. */
  readonly answersPer?: AnswersPer;
  /** `facilitator` where missing. */
  readonly names?: NamesShown;
  /** The earlier round, from 1, that this one takes its material from: its answers, its themes, its proposal. */
  readonly from?: number;
  readonly seating?: Seating;
  readonly days?: OverDays;
}

const TEXT: Question = { kind: 'text' };

export const asked = ({ asks = TEXT }: Pick<RoundPlan, 'asks'>): Question => asks;

export const namesShown = ({ names = 'facilitator' }: Pick<RoundPlan, 'names'>): NamesShown => names;

export const isAnonymous = (plan: Pick<RoundPlan, 'names'>): boolean => namesShown(plan) === 'nobody';
