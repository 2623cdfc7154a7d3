import { noise } from './noise.ts';
import type { Weights } from './weigh.ts';

/** A unit vector (or zeros), all of the same length. */
export type Point = Float64Array;

/** One direction for every four answers: with more they would follow single answers. Not fewer than the themes need, nor more than help. */
const ANSWERS_PER_DIRECTION = 4;
const FEWEST_DIRECTIONS = 9;
const MOST_DIRECTIONS = 30;
const ROUNDS = 8;

/**
 * Latent semantic analysis: the answers along the strongest directions in which their words vary together, so that two answers
 * with no word in common may be near through the words that others use beside them. Orthogonal iteration; yields between rounds.
 */
export function* toPoints(answers: readonly Weights[]): Generator<undefined, readonly Point[]> {
  const terms = new Map([...new Set(answers.flatMap((weights) => [...weights.keys()]))].map((term, index) => [term, index]));
  const rows = answers.map((weights) => ({
    columns: Int32Array.from(weights.keys(), (term) => terms.get(term) ?? 0),
    values: Float64Array.from(weights.values()),
  }));
  const wished = Math.max(FEWEST_DIRECTIONS, Math.floor(answers.length / ANSWERS_PER_DIRECTION));
  const size = Math.min(MOST_DIRECTIONS, terms.size, answers.length, wished);
  const random = noise(answers.length);
  let directions: readonly Float64Array[] = Array.from({ length: size }, () => Float64Array.from(answers, () => random() - 0.5));
  let strengths: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turned = directions.map((direction) => through(rows, terms.size, direction));
    strengths = straighten(turned);
    directions = turned;
    yield;
  }
  return answers.map((_, answer) =>
    normal(Float64Array.from(directions, (direction, d) => (direction[answer] ?? 0) * Math.sqrt(strengths[d] ?? 0))),
  );
}

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** The answers' likeness to each other times a vector, by way of the terms: never a matrix of all answers by all. */
const through = (rows: readonly Row[], terms: number, vector: Float64Array): Float64Array => {
  const sums = new Float64Array(terms);
  let row = 0;
  for (const { columns, values } of rows) {
    const by = vector[row++] ?? 0;
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place] ?? 0;
      sums[column] = (sums[column] ?? 0) + by * (values[place] ?? 0);
    }
  }
  return Float64Array.from(rows, ({ columns, values }) => {
    let sum = 0;
    for (let place = 0; place < columns.length; place += 1) sum += (sums[columns[place] ?? 0] ?? 0) * (values[place] ?? 0);
    return sum;
  });
};

/** Makes the vectors orthonormal in place (Gram and Schmidt) and tells how long each was. */
const straighten = (vectors: readonly Float64Array[]): readonly number[] =>
  vectors.map((vector, index) => {
    for (const earlier of vectors.slice(0, index)) add(vector, earlier, -dot(vector, earlier));
    const length = Math.sqrt(dot(vector, vector));
    // What is left of a direction that the others already span is rounding, not a direction.
    const real = length > 1e-9;
    for (let place = 0; place < vector.length; place += 1) vector[place] = real ? (vector[place] ?? 0) / length : 0;
    return real ? length : 0;
  });

/** Adds so many times the one vector to the other, in place. */
export const add = (to: Float64Array, vector: Float64Array, times: number): void => {
  for (let place = 0; place < to.length; place += 1) to[place] = (to[place] ?? 0) + times * (vector[place] ?? 0);
};

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let place = 0; place < a.length; place += 1) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
};

/** The vector at length 1, zeros where it has none. */
export const normal = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(dot(vector, vector));
  return length > 1e-9 ? vector.map((value) => value / length) : vector.map(() => 0);
};
