import type { Option } from './choice.ts';
import { type AnsweredOf, placed } from './count.ts';
import { type Faulty, type ResponseFault, unlessFaulty } from './fault.ts';
import { type Inputs, rankInput, typed } from './inputs.ts';

/** The first, the second and the third of the options: one choice set for each place, which a phone can show. */
export interface RankingQuestion {
  readonly kind: 'ranking';
  readonly options: readonly Option[];
  /** How many places are asked for; at most as many as there are options. All are to be filled. */
  readonly places: number;
}

/** Ids of options, the first place first; as many as the question has places. */
export interface RankingResponse {
  readonly kind: 'ranking';
  readonly ranked: readonly string[];
}

/** An option with its points, how many put it first, and its place from 1, shared where the points are the same. */
export interface Ranked extends Option {
  readonly points: number;
  readonly firsts: number;
  readonly place: number;
}

export interface RankingTally extends AnsweredOf {
  readonly kind: 'ranking';
  /** By points, then by first places, then in the question's order. */
  readonly options: readonly Ranked[];
}

export const readRanking = ({ options, places }: RankingQuestion, inputs: Inputs): RankingResponse | Faulty => {
  const ranked = Array.from({ length: places }, (_, index) => typed(inputs, rankInput(index + 1)));
  const faults = ranked.flatMap((id, index): readonly ResponseFault[] => {
    const field = rankInput(index + 1);
    const option = options.find((one) => one.id === id);
    if (id === '') return [{ field, fault: 'rank-missing' }];
    if (!option) return [{ field, fault: 'choice-not-there' }];
    const first = ranked.indexOf(id);
    return first < index ? [{ field, fault: 'rank-twice', option: option.text, first: first + 1, again: index + 1 }] : [];
  });
  return unlessFaulty(faults, () => ({ kind: 'ranking', ranked }));
};

/**
 * Borda's count over the places asked for: with three places the first gives three points, the second two, the third one,
 * and what was not placed none (de Borda 1781; cut off at the places asked for).
 */
export const tallyRanking = (
  { options, places }: RankingQuestion,
  responses: readonly RankingResponse[],
  asked: number,
): RankingTally => {
  const points = (id: string) =>
    responses.reduce((sum, { ranked }) => sum + (ranked.includes(id) ? places - ranked.indexOf(id) : 0), 0);
  const counted = options
    .map((option) => ({
      ...option,
      points: points(option.id),
      firsts: responses.filter(({ ranked }) => ranked[0] === option.id).length,
    }))
    .toSorted((a, b) => b.firsts - a.firsts);
  return { kind: 'ranking', answered: responses.length, asked, options: placed(counted, (option) => option.points) };
};
