import { evenness } from './evenness.ts';
import { MEETING } from './meetings.ts';
import type { Random } from './random.ts';
import { bump, cell, type Table } from './table.ts';

/**
 * How far the search goes: it looks at so many swaps, in slices of some milliseconds each, and at fewer where there are few to
 * choose from (so many times each pair of chairs). Counted rather than timed, so that a seed gives one answer on every machine.
 */
const slices = 170;
const most = { inSlice: 10_000, ofEach: 6 } as const;
/** How much worse a swap may make it at first, and at last, with a chance of one in e: 50 and 12 % of a meeting. */
const warm = 0.5 * MEETING;
const cold = 0.12 * MEETING;

/**
 * Simulated annealing over swaps of two chairs: tried are rather those who sit with somebody they have met, and rather with
 * groups where they have met few. A swap is weighed at once from what each chair would cost at each group, which is kept up to
 * date. Ends when nothing is left to mend.
 * Takes the group (from 0) of each chair, and returns the best that was seen.
 */
export function* improve(table: Table, start: Int32Array, random: Random): Generator<undefined, Int32Array> {
  const { groups, chairs, weight, known, movable } = table;
  const at = Int32Array.from(start);
  const even = evenness(table, at);
  /** Chairs × groups: what those who sit there would cost each chair. */
  const strain = new Int32Array(chairs * groups);
  const follow = (chair: number, group: number, sign: number) => {
    const others = known[chair] ?? nobody;
    for (let index = 0; index < others.length; index += 1) {
      const other = cell(others, index);
      bump(strain, other * groups + group, sign * cell(weight, other * chairs + chair));
    }
  };
  for (const [chair, group] of at.entries()) follow(chair, group, 1);

  const anybody = (): number => cell(movable, Math.floor(random() * movable.length));
  /** What it would cost a chair to be where another is. */
  const there = (chair: number, other: number): number => cell(strain, chair * groups + cell(at, other));
  /** Of three chairs, the first that is strained where it is. */
  const strained = (): number => {
    let chair = anybody();
    for (let again = 0; again < 2 && there(chair, chair) <= 0; again += 1) chair = anybody();
    return chair;
  };
  /** Of three chairs, the one where the given chair would cost least. */
  const welcoming = (chair: number): number => {
    let other = anybody();
    for (let again = 0; again < 2; again += 1) {
      const rival = anybody();
      if (there(chair, rival) < there(chair, other)) other = rival;
    }
    return other;
  };
  const swap = (one: number, other: number, from: number, to: number) => {
    at[one] = to;
    at[other] = from;
    even.swap(one, other, from, to);
    follow(one, from, -1);
    follow(one, to, 1);
    follow(other, to, -1);
    follow(other, from, 1);
  };

  let cost = at.reduce((sum, group, chair) => sum + cell(strain, chair * groups + group) / 2, even.cost());
  let lowest = cost;
  let best = Int32Array.from(at);
  const swapsInSlice = Math.min(most.inSlice, most.ofEach * chairs * chairs);
  // A function of its own: the engine makes fast code of it, and not of a loop in a generator.
  const search = (heat: number) => {
    for (let tried = 0; tried < swapsInSlice && lowest > 0; tried += 1) {
      const one = strained();
      const other = welcoming(one);
      const from = cell(at, one);
      const to = cell(at, other);
      if (from === to) continue;
      const change =
        cell(strain, one * groups + to) +
        cell(strain, other * groups + from) -
        cell(strain, one * groups + from) -
        cell(strain, other * groups + to) -
        2 * cell(weight, one * chairs + other) +
        even.change(one, other, from, to);
      if (change > 0 && random() >= Math.exp(-change / heat)) continue;
      swap(one, other, from, to);
      cost += change;
      if (cost < lowest) {
        lowest = cost;
        best = Int32Array.from(at);
      }
    }
  };
  for (let turn = 0; turn < slices && lowest > 0 && movable.length > 1; turn += 1) {
    yield;
    search(warm * (cold / warm) ** (turn / slices));
  }
  return best;
}

const nobody = new Int32Array();
