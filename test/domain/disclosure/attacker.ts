/** A set of people whose answers are known as a sum: what one shown figure tells. People are numbered from 0. */
export type KnownSum = readonly number[];

/**
 * Somebody who keeps every figure that has been shown, knows who answered and where they belong, and adds and subtracts.
 * Finds the smallest set of one to `most` people whose answers follow exactly, or undefined where there is none: Gaussian
 * elimination over the figures, then every small set is tried against what the figures span.
 */
export const smallestSingledOut = (people: number, known: readonly KnownSum[], most: number): readonly number[] | undefined => {
  const rows = reduced(known.map((sum) => indicator(people, sum)));
  for (let size = 1; size <= most; size += 1)
    for (const set of subsets(people, size)) if (follows(indicator(people, set), rows)) return set;
  return undefined;
};

interface Row {
  readonly values: readonly number[];
  readonly pivot: number;
}

const indicator = (people: number, set: readonly number[]): readonly number[] =>
  Array.from({ length: people }, (_, person) => (set.includes(person) ? 1 : 0));

const reduced = (rows: readonly (readonly number[])[]): readonly Row[] => {
  const basis: Row[] = [];
  for (const row of rows) {
    const values = cleared(row, basis);
    const pivot = values.findIndex((value) => Math.abs(value) > 1e-9);
    const lead = values[pivot];
    if (lead !== undefined) basis.push({ values: values.map((value) => value / lead), pivot });
  }
  return basis;
};

/** The row without what the basis tells of it. Earlier rows first: a later one is nought at their pivots. */
const cleared = (row: readonly number[], basis: readonly Row[]): readonly number[] =>
  basis.reduce((left, { values, pivot }) => {
    const times = left[pivot] ?? 0;
    return times === 0 ? left : left.map((value, index) => value - times * (values[index] ?? 0));
  }, row);

const follows = (row: readonly number[], basis: readonly Row[]): boolean =>
  cleared(row, basis).every((value) => Math.abs(value) < 1e-9);

function* subsets(people: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) return yield [];
  for (let first = from; first <= people - size; first += 1)
    for (const rest of subsets(people, size - 1, first + 1)) yield [first, ...rest];
}
