/** A month as one sees it who chooses when a letter goes. Dates are `YYYY-MM-DD` and times `HH:MM`, by the clock on the wall in Stockholm. */
export interface LetterCalendarView {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly today: string;
  /** Swedish public holidays of the month, their names in Swedish. */
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  /** Letters that are to go by themselves that month. */
  readonly letters: readonly {
    readonly letter: string;
    readonly date: string;
    readonly time: string;
    readonly heading: string;
  }[];
  /** The next time of the weekly slot, whatever the month; null where none is chosen. */
  readonly slot: { readonly date: string; readonly time: string } | null;
}
