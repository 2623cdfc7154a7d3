import type { NamesShown } from '../../domain/workshop/round-plan.ts';
import type { RoundResult, Shown, SummaryAnswer } from './summary-result.ts';

/**
 * A workshop from its purpose to what was decided, as one person may see it. Everything is settled here: who is named, what is
 * withheld, in what order answers come. Whatever is made of it (a card, a file) shows what it holds and decides nothing.
 */
export interface SummaryView {
  readonly title: string;
  /** The municipality's name. */
  readonly organisation: string;
  /** The day it was held, `YYYY-MM-DD` in Swedish time: the first round's, or today where none has been started. */
  readonly date: string;
  readonly purpose: string | null;
  /** When the summary was put together, ISO in UTC. */
  readonly composedAt: string;
  readonly participation: Participation;
  /** All that were planned, also those that were not held. */
  readonly rounds: readonly SummaryRound[];
  readonly resolutions: readonly SummaryResolution[];
}

/** Who took part: those who answered in at least one round, themselves or through their group. */
export interface Participation {
  readonly invited: number;
  readonly tookPart: Shown<number>;
  /** Every unit with somebody invited, in the order to show them. */
  readonly units: readonly {
    /** Null for those of no unit. */
    readonly unit: string | null;
    readonly invited: number;
    readonly tookPart: Shown<number>;
  }[];
}

/** What kind of answer a round asks for: the domain's words, and `one-two-four-all`. */
export type SummaryKind = RoundResult['kind'];

export interface SummaryRound {
  /** From 1. */
  readonly number: number;
  readonly heading: string;
  readonly question: string;
  readonly kind: SummaryKind;
  readonly names: NamesShown;
  /** What `answered` and `asked` count. */
  readonly answersPer: 'person' | 'group' | 'pair' | 'four';
  readonly answered: number;
  readonly asked: number;
  /** Of the answered: typed in afterwards by the facilitator, and come after the round had closed. */
  readonly typedIn: number;
  readonly late: number;
  /** Answers that the facilitator has hidden: they are nowhere else in the summary. */
  readonly hidden: number;
  readonly result: Shown<RoundResult> | 'skipped' | 'not-held' | 'not-shown';
  /** Empty where no themes have been made, and for kinds that have none. */
  readonly themes: readonly SummaryTheme[];
}

export interface SummaryTheme {
  /** Null for what lies under no theme (övrigt). */
  readonly name: string | null;
  readonly answers: Shown<number>;
  /** Chosen to speak for the theme; also among the round's answers. */
  readonly quotes: readonly SummaryAnswer[];
}

/** What was decided. With an owner it is an action (åtgärd). */
export interface SummaryResolution {
  readonly text: string;
  readonly owner: string | null;
  readonly unit: string | null;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly done: boolean;
  /** The round it came from, and the theme in it; without a theme it came from the round as a whole (a position). */
  readonly from: { readonly round: number; readonly heading: string; readonly theme: string | null } | null;
}
