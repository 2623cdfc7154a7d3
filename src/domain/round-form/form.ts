import type { WallTimeFault } from '../calendar/read-wall-time.ts';
import type { ClockChangeNote } from '../calendar/wall-clock.ts';
import type { QuestionFault } from '../questions/check-question.ts';
import type { PlanFault } from '../workshop/commands.ts';
import type { AnswersPer, NamesShown, RoundPlan, Seating } from '../workshop/round-plan.ts';

/** A round as it stands in the form's fields, every text as it was typed: so nothing is lost when one of them is wrong. */
export interface RoundForm {
  readonly heading: string;
  readonly question: string;
  readonly minutes: string;
  /** `workshop`: as the workshop does it. Pairs and fours are made by 1-2-4-alla alone, and stay what they are. */
  readonly answersPer: AnswersPer | 'workshop';
  readonly names: NamesShown;
  /** The number of an earlier round, or empty. */
  readonly from: string;
  readonly seating: Seating;
  readonly timing: 'live' | 'days';
  readonly opensDate: string;
  readonly opensTime: string;
  readonly closesDate: string;
  readonly closesTime: string;
  readonly late: boolean;
  /** One a line. */
  readonly options: string;
  readonly places: string;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly least: string;
  readonly most: string;
  readonly unit: string;
  /** Empty for what the program suggests. */
  readonly budget: string;
  readonly cap: string;
  /** What groups that are made by topic talk about, in the round after. */
  readonly nextQuestion: string;
}

/** The field at which a fault is said; `round` is the form as a whole. */
export type RoundField = keyof RoundForm | 'round';

/** One thing that the facilitator can mend, where it is. */
export type RoundFault = { readonly field: RoundField } & (
  | { readonly fault: PlanFault | WallTimeFault | 'closes-in-the-past' | 'not-a-number' }
  | QuestionFault
);

/** What is told of a time near a clock change. */
export interface ClockNotes {
  readonly opens: ClockChangeNote | null;
  readonly closes: ClockChangeNote | null;
}

/** Words of rounds that a kind brings with it. */
export interface BroughtAlong {
  readonly pair: Pick<RoundPlan, 'heading' | 'question'>;
  readonly four: Pick<RoundPlan, 'heading' | 'question'>;
  readonly topics: Pick<RoundPlan, 'heading'>;
}

export const emptyRound: RoundForm = {
  heading: '',
  question: '',
  minutes: '8',
  answersPer: 'workshop',
  names: 'facilitator',
  from: '',
  seating: 'keep',
  timing: 'live',
  opensDate: '',
  opensTime: '',
  closesDate: '',
  closesTime: '',
  late: false,
  options: '',
  places: '3',
  lowLabel: '',
  highLabel: '',
  least: '0',
  most: '100',
  unit: '',
  budget: '',
  cap: '',
  nextQuestion: '',
};
