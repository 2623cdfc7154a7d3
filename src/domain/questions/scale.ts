import { type AnsweredOf, countEach } from './count.ts';
import type { Faulty, ResponseFault } from './fault.ts';
import { INPUT, type Inputs, typed } from './inputs.ts';
import { SCALE } from './limits.ts';
import { mean, median } from './statistics.ts';

/** One to five, with words for the two ends. */
export interface ScaleQuestion {
  readonly kind: 'scale';
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface ScaleResponse {
  readonly kind: 'scale';
  readonly score: Score;
}

export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** `counts` is how many gave 1, 2, 3, 4 and 5. Mean and median (halves between two) are null where nobody has answered. */
export interface Distribution {
  readonly counts: readonly number[];
  readonly mean: number | null;
  readonly median: number | null;
}

export interface ScaleTally extends AnsweredOf, Distribution {
  readonly kind: 'scale';
}

export const readScale = (inputs: Inputs): ScaleResponse | Faulty => {
  const score = readScore(inputs);
  return typeof score === 'number' ? { kind: 'scale', score } : { faults: [score] };
};

/** A whole number of the scale. */
export const readScore = (inputs: Inputs): Score | ResponseFault => {
  const text = typed(inputs, INPUT.score);
  if (text === '') return { field: INPUT.score, fault: 'score-missing' };
  return scores.find((score) => String(score) === text) ?? { field: INPUT.score, fault: 'score-out-of-range', ...SCALE };
};

export const distribution = (given: readonly Score[]): Distribution => ({
  counts: countEach<number>(scores, given),
  mean: mean(given),
  median: median(given),
});

export const tallyScale = (responses: readonly ScaleResponse[], asked: number): ScaleTally => ({
  kind: 'scale',
  answered: responses.length,
  asked,
  ...distribution(responses.map(({ score }) => score)),
});
