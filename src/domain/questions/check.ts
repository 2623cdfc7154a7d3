import type { AnsweredOf } from './count.ts';
import { type Faulty, type ResponseFault, unlessFaulty } from './fault.ts';
import { INPUT, type Inputs, typed } from './inputs.ts';
import { QUESTION_LIMITS } from './limits.ts';
import { type Distribution, distribution, readScore, type Score } from './scale.ts';

/** Check-in or check-out: how it is from one to five, and one word for it. */
export interface CheckQuestion {
  readonly kind: 'check';
  readonly direction: 'in' | 'out';
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface CheckResponse {
  readonly kind: 'check';
  readonly score: Score;
  /** As it was written. */
  readonly word: string;
}

export interface CheckTally extends AnsweredOf, Distribution {
  readonly kind: 'check';
  /** The most common first, then in the alphabet's order. In small letters, so that "Trött!" and "trött" are one. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
}

export const readCheck = (inputs: Inputs): CheckResponse | Faulty => {
  const score = readScore(inputs);
  const word = typed(inputs, INPUT.word);
  const faults = wordFaults(word);
  if (typeof score !== 'number') return { faults: [score, ...faults] };
  return unlessFaulty(faults, () => ({ kind: 'check', score, word }));
};

const wordFaults = (word: string): readonly ResponseFault[] => {
  const field = INPUT.word;
  const most = QUESTION_LIMITS.word;
  if (folded(word) === '') return [{ field, fault: 'word-empty' }];
  if (word.length > most) return [{ field, fault: 'word-too-long', length: word.length, most }];
  return /\s/u.test(word) ? [{ field, fault: 'word-several' }] : [];
};

/** How words are compared: in small letters, without the punctuation around them. A picture ("🙂") is a word. */
export const folded = (word: string): string => word.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '').toLocaleLowerCase('sv');

export const tallyCheck = (responses: readonly CheckResponse[], asked: number): CheckTally => {
  const counts = new Map<string, number>();
  for (const { word } of responses) counts.set(folded(word), (counts.get(folded(word)) ?? 0) + 1);
  return {
    kind: 'check',
    answered: responses.length,
    asked,
    ...distribution(responses.map(({ score }) => score)),
    words: [...counts]
      .map(([word, count]) => ({ word, count }))
      .toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'sv')),
  };
};
