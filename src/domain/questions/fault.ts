/** What was wrong, with what the texts need to say what to change. Numbers are as the person gave them. */
type Wrong =
  | { readonly fault: MissingOrUnknown }
  | { readonly fault: 'text-too-long' | 'word-too-long'; readonly length: number; readonly most: number }
  | { readonly fault: 'too-many-choices'; readonly given: number; readonly most: number }
  | { readonly fault: 'score-out-of-range'; readonly least: number; readonly most: number }
  /** `option` is its text; the places count from 1, and the fault is at the later one. */
  | { readonly fault: 'rank-twice'; readonly option: string; readonly first: number; readonly again: number }
  | { readonly fault: 'number-out-of-range'; readonly given: number; readonly least: number; readonly most: number }
  | { readonly fault: 'dots-over-budget'; readonly given: number; readonly budget: number }
  /** `theme` is its name. */
  | { readonly fault: 'dots-over-cap'; readonly theme: string; readonly given: number; readonly cap: number }
  | { readonly fault: 'dots-negative' | 'dots-not-whole'; readonly theme: string };

type MissingOrUnknown =
  | 'text-empty'
  | 'choice-empty'
  | 'choice-not-there'
  | 'score-missing'
  | 'rank-missing'
  | 'number-missing'
  | 'number-not-a-number'
  | 'word-empty'
  | 'word-several'
  | 'dots-none'
  | 'theme-not-there'
  | 'stance-missing'
  | 'objection-without-reason';

/** One thing that a person can mend, at the input (its id) where it is to be said. */
export type ResponseFault = Wrong & { readonly field: string };

/** An answer that could not be taken, with everything that is wrong with it, in the order of the card's inputs. */
export interface Faulty {
  readonly faults: readonly [ResponseFault, ...ResponseFault[]];
}

/** True for an answer that could not be read. No kind of answer has a field of this name. */
export const isFaulty = <Other extends object>(read: Other | Faulty): read is Faulty => 'faults' in read;

/** The answer, unless something is wrong with it. */
export const unlessFaulty = <Read extends object>(faults: readonly ResponseFault[], read: () => Read): Read | Faulty => {
  const [first, ...rest] = faults;
  return first === undefined ? read() : { faults: [first, ...rest] };
};
