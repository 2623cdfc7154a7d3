import { stances } from './questions/consent.ts';
import { SCALE } from './questions/limits.ts';
import type { Tally } from './questions/questions.ts';

/**
 * One figure over the cells of a result: a mean, or the share that chose an option, a theme or a stance. `of` is that id, or
 * `mean`. Values are as people read them: a mean from 1 to 5, a share from 0 to 1. `Name` is what a cell is called by.
 */
export interface Difference<Name> {
  readonly of: string;
  readonly low: { readonly cell: Name; readonly value: number };
  readonly high: { readonly cell: Name; readonly value: number };
}

/** What the cells have in common, the closest first; and what divides them, the widest first. Most figures are neither. */
export interface Differences<Name> {
  readonly shared: readonly Difference<Name>[];
  readonly divides: readonly Difference<Name>[];
}

/**
 * How far apart, of the whole way from least to most, cells may be and still share a view, and from where on it divides them:
 * half a step and a whole step of a five-step scale; for shares 12.5 and 25 percentage points. Ours, not a test of
 * significance: everybody was asked, and what differs does so.
 */
const DISTANCE = { shared: 1 / 8, divides: 1 / 4 } as const;

/** What fewer than one in four chose is no common ground, however evenly few they are. */
const COMMON_GROUND = 1 / 4;

/** A figure's value in one cell, with the way from least to most that values can go. */
interface Figure {
  readonly of: string;
  readonly value: number;
  readonly way: number;
}

/**
 * What cells (units, kinds, groups) share and what divides them. Give only cells that may be shown. Nothing of open text and
 * numbers, which have no common measure, nor where fewer than two cells have answers.
 */
export const differences = <Name>(cells: readonly { readonly name: Name; readonly tally: Tally }[]): Differences<Name> => {
  const answered = cells.filter(({ tally }) => tally.answered > 0);
  if (answered.length < 2) return { shared: [], divides: [] };
  const figures = answered.flatMap(({ name, tally }) => figuresOf(tally).map((figure) => ({ ...figure, cell: name })));
  const byGap = [...Map.groupBy(figures, ({ of }) => of).values()].flatMap(spread).toSorted((a, b) => a.gap - b.gap);
  return {
    shared: byGap.filter(({ gap, common }) => gap <= DISTANCE.shared && common).map(({ difference }) => difference),
    divides: byGap
      .filter(({ gap }) => gap >= DISTANCE.divides)
      .toReversed()
      .map(({ difference }) => difference),
  };
};

/** The lowest and the highest of one figure over the cells (the first of them where several are as low or high). */
const spread = <Name>(values: readonly (Figure & { readonly cell: Name })[]) => {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const lowest = sorted[0];
  const highest = sorted.find(({ value }) => value === sorted.at(-1)?.value);
  if (!lowest || !highest) return [];
  const end = ({ cell, value }: { readonly cell: Name; readonly value: number }) => ({ cell, value });
  return [
    {
      difference: { of: lowest.of, low: end(lowest), high: end(highest) },
      gap: rounded((highest.value - lowest.value) / lowest.way),
      common: lowest.of === MEAN || lowest.value >= COMMON_GROUND,
    },
  ];
};

/** So that 3.6 and 2.6 are a whole step apart, in spite of binary fractions. */
const rounded = (gap: number): number => Math.round(gap * 1e9) / 1e9;

const MEAN = 'mean';

const figuresOf = (tally: Tally): readonly Figure[] => {
  const share = (of: string, count: number): Figure => ({ of, value: count / tally.answered, way: 1 });
  switch (tally.kind) {
    case 'text':
    case 'number':
      return [];
    case 'scale':
    case 'check':
      return tally.mean === null ? [] : [{ of: MEAN, value: tally.mean, way: SCALE.most - SCALE.least }];
    case 'choice':
      return tally.options.map(({ id, count }) => share(id, count));
    case 'ranking':
      return tally.options.map(({ id, firsts }) => share(id, firsts));
    case 'vote':
      return tally.themes.map(({ id, voters }) => share(id, voters));
    case 'consent':
      return stances.map((stance) => share(stance, tally.counts[stance]));
  }
};
