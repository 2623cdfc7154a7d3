/** In the place of what is not shown: too few stand behind it (fewer than 5), or it could be worked out from what is shown. */
export type Withheld = 'withheld';

export type Shown<Value> = Value | Withheld;

/** One text that people wrote. */
export interface SummaryAnswer {
  readonly text: string;
  /** A person's name, a group's ("Grupp 7"), or null where nobody is to be named. Already decided: shown as it stands. */
  readonly by: string | null;
  /** The unit of the one who is named; null beside a null `by`. */
  readonly unit: string | null;
  /** The facilitator typed it in afterwards. */
  readonly typedIn: boolean;
  /** It came after the round had closed. */
  readonly late: boolean;
}

/** Answers that belong together: of a theme, of a group, of none (övrigt), or all there are. */
export interface AnswerSection {
  readonly under:
    | { readonly is: 'theme'; readonly name: string }
    | { readonly is: 'group'; readonly number: number }
    | { readonly is: 'rest' }
    | { readonly is: 'all' };
  readonly answers: Shown<readonly SummaryAnswer[]>;
}

/** What a round came to, by its kind. Percentages are of those who answered, and worked out by whoever shows them. */
export type RoundResult =
  | { readonly kind: 'text'; readonly sections: readonly AnswerSection[] }
  | {
      readonly kind: 'choice';
      /** Several could be chosen: the counts add up to more than the answered. */
      readonly several: boolean;
      readonly options: readonly { readonly text: string; readonly count: Shown<number> }[];
    }
  | ({ readonly kind: 'scale' } & ScaleResult)
  | ({ readonly kind: 'check'; readonly direction: 'in' | 'out' } & ScaleResult & {
        /** The most common first. */
        readonly words: Shown<readonly { readonly word: string; readonly count: number }[]>;
      })
  | {
      readonly kind: 'ranking';
      /** In order; a place is shared where the points are the same. */
      readonly options: Shown<readonly { readonly place: number; readonly text: string; readonly points: number }[]>;
    }
  | {
      readonly kind: 'number';
      /** What it counts ("dagar"). */
      readonly unit: string | null;
      readonly median: Shown<number>;
      readonly mean: Shown<number>;
      readonly least: Shown<number>;
      readonly most: Shown<number>;
    }
  | { readonly kind: 'one-two-four-all'; readonly ideas: Shown<readonly Idea[]> }
  | {
      readonly kind: 'vote';
      /** Dots that each had. */
      readonly budget: number;
      /** In order; a place is shared where the dots are the same. */
      readonly themes: Shown<
        readonly { readonly place: number; readonly name: string; readonly dots: number; readonly voters: number }[]
      >;
    }
  | ConsentResult;

/** A scale from 1: how many gave each step, and the mean. */
interface ScaleResult {
  readonly lowLabel: string;
  readonly highLabel: string;
  /** Of the steps 1, 2, 3, 4 and 5. */
  readonly counts: Shown<readonly number[]>;
  readonly mean: Shown<number>;
}

/** Where an idea stood: alone, in a pair, in a four, with all. */
export type IdeaLevel = 'one' | 'two' | 'four' | 'all';

/**
 * An idea, and the ideas of the level before that went into it. An idea that was not taken further stands first in its own tree,
 * at the level that it reached, so that every idea is there exactly once.
 */
export interface Idea extends SummaryAnswer {
  readonly level: IdeaLevel;
  readonly from: readonly Idea[];
}

/** How many stood how to a proposal. */
interface Stances {
  readonly supports: number;
  readonly canLiveWith: number;
  readonly objects: number;
}

/** An objection as it may be seen, and what came of it in the newest edition (src/domain/consent.ts). */
export interface ObjectionSeen extends SummaryAnswer {
  /** Which edition it was to, from 1. */
  readonly edition: number;
  readonly now: 'stands' | 'met' | 'open';
}

export interface ConsentResult {
  readonly kind: 'consent';
  /** As it read when it was last asked. */
  readonly proposal: string;
  readonly stances: Shown<Stances>;
  /** Whether anybody objects to it still. */
  readonly standing: Shown<'unanswered' | 'agreed' | 'objections-remain'>;
  /** The objections that remain. */
  readonly objections: Shown<readonly ObjectionSeen[]>;
  /** Recorded as the joint position, or still asked about. */
  readonly settled: boolean;
  /** The proposal as it read before it was edited, oldest first. */
  readonly earlier: readonly {
    readonly proposal: string;
    readonly stances: Shown<Stances>;
    readonly objections: Shown<readonly ObjectionSeen[]>;
  }[];
}
