import { bump, cell, type Table } from './table.ts';

/** Keeps count of how uneven a seating is, and of what every swap would do to that. */
export interface Evenness {
  /** What the unevenness costs in all. */
  readonly cost: () => number;
  /** What it would cost more (or less) if two chairs changed groups. */
  readonly change: (one: number, other: number, from: number, to: number) => number;
  /** They have. */
  readonly swap: (one: number, other: number, from: number, to: number) => void;
}

/**
 * For each trait and group it is known beforehand what one more and one fewer would cost, so that weighing a swap is a few
 * additions. `at` is the group of each chair.
 */
export const evenness = ({ groups, depth, traits, low, high, price }: Table, at: Int32Array): Evenness => {
  const count = new Int32Array(price.length * groups);
  const oneMore = new Int32Array(count.length);
  const oneFewer = new Int32Array(count.length);

  const costOf = (trait: number, value: number): number =>
    cell(price, trait) * Math.max(0, cell(low, trait) - value, value - cell(high, trait));
  const add = (trait: number, group: number, by: number) => {
    const index = trait * groups + group;
    bump(count, index, by);
    const value = cell(count, index);
    oneMore[index] = costOf(trait, value + 1) - costOf(trait, value);
    oneFewer[index] = costOf(trait, value - 1) - costOf(trait, value);
  };

  for (let trait = 0; trait < price.length; trait += 1) for (let group = 0; group < groups; group += 1) add(trait, group, 0);
  for (const [index, trait] of traits.entries()) add(trait, cell(at, Math.floor(index / depth)), 1);

  return {
    cost: () => count.reduce((sum, value, index) => sum + costOf(Math.floor(index / groups), value), 0),
    change: (one, other, from, to) => {
      let change = 0;
      for (let each = 0; each < depth; each += 1) {
        const a = cell(traits, one * depth + each);
        const b = cell(traits, other * depth + each);
        if (a === b) continue;
        change += cell(oneFewer, a * groups + from) + cell(oneMore, a * groups + to);
        change += cell(oneFewer, b * groups + to) + cell(oneMore, b * groups + from);
      }
      return change;
    },
    swap: (one, other, from, to) => {
      for (let each = 0; each < depth; each += 1) {
        const a = cell(traits, one * depth + each);
        const b = cell(traits, other * depth + each);
        if (a === b) continue;
        add(a, from, -1);
        add(a, to, 1);
        add(b, to, -1);
        add(b, from, 1);
      }
    },
  };
};
