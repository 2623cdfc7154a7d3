/** An answer of the round, by the id that its round gave it. */
export type AnswerId = string;

/** A theme's id: `t1`, `t2`, …, never used again in the same round. */
export type ThemeId = string;

/** A theme as the program suggests it. */
export interface Suggestion {
  readonly name: string;
  readonly answers: readonly AnswerId[];
}

/**
 * What a facilitator wants with the themes of a round. `steps` is how many had been made when the card was shown, so that a
 * press that comes again is known by its meaning. `present` is every answer that the round has now: the server fills it in.
 */
export type ThemeCommand =
  | { type: 'suggest-themes'; steps: number; present: readonly AnswerId[]; themes: readonly Suggestion[] }
  | { type: 'rename-theme'; steps: number; theme: ThemeId; name: string }
  | { type: 'merge-themes'; steps: number; theme: ThemeId; into: ThemeId }
  /** The answers, wherever they are, to a new theme. */
  | { type: 'split-theme'; steps: number; present: readonly AnswerId[]; answers: readonly AnswerId[]; name: string }
  /** `to` null: to övrigt. */
  | { type: 'move-answers'; steps: number; present: readonly AnswerId[]; answers: readonly AnswerId[]; to: ThemeId | null }
  | { type: 'hide-answer'; steps: number; present: readonly AnswerId[]; answer: AnswerId; reason: string }
  | { type: 'unhide-answer'; steps: number; answer: AnswerId }
  /** The answers say the same as `of`: they are shown once, counted as many, and go where `of` goes. */
  | { type: 'merge-duplicates'; steps: number; present: readonly AnswerId[]; answers: readonly AnswerId[]; of: AnswerId }
  | { type: 'undo-step'; steps: number };

/** One step of the themes. An undone step is a fact of its own: the log keeps both. */
export type ThemeEvent =
  | { readonly type: 'themes-suggested'; readonly themes: readonly (Suggestion & { readonly id: ThemeId })[] }
  | { readonly type: 'theme-renamed'; readonly theme: ThemeId; readonly name: string }
  | { readonly type: 'themes-merged'; readonly theme: ThemeId; readonly into: ThemeId }
  | { readonly type: 'theme-split'; readonly theme: ThemeId; readonly name: string; readonly answers: readonly AnswerId[] }
  | { readonly type: 'answers-moved'; readonly answers: readonly AnswerId[]; readonly to: ThemeId | null }
  | { readonly type: 'answer-hidden'; readonly answer: AnswerId; readonly reason: string }
  /** `rewritten`: by its author, who has changed the words that were hidden. */
  | { readonly type: 'answer-unhidden'; readonly answer: AnswerId; readonly rewritten?: true }
  | { readonly type: 'duplicates-merged'; readonly answers: readonly AnswerId[]; readonly of: AnswerId }
  | { readonly type: 'step-undone' };

/** Every no to a change of the themes. */
export type ThemeRefusal =
  | 'themes-changed-meanwhile'
  | 'no-such-theme'
  | 'no-such-answer'
  | 'no-answers-chosen'
  | 'empty-theme-name'
  | 'theme-name-too-long'
  | 'theme-name-taken'
  | 'too-many-themes'
  | 'empty-reason'
  | 'reason-too-long'
  | 'nothing-to-undo';
