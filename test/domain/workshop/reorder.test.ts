import { describe, expect, it } from 'vitest';
import { buildingOn, lowered, removed, replaced } from '../../../src/domain/workshop/reorder.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';

const round = (heading: string, from?: number): RoundPlan => ({ heading, question: '?', minutes: 8, ...(from && { from }) });
const plans = [round('a'), round('b'), round('c', 2), round('d', 1), round('e', 4)];
/** Each round by its heading, with the heading of the one it builds on. */
const story = (rounds: readonly RoundPlan[]) =>
  rounds.map(({ heading, from }) => heading + (from ? rounds[from - 1]?.heading : ''));

describe('what a round builds on follows along', () => {
  it('when rounds change places', () => {
    expect(story(plans)).toEqual(['a', 'b', 'cb', 'da', 'ed']);
    expect(story(lowered(plans, 1))).toEqual(['b', 'a', 'cb', 'da', 'ed']);
    expect(story(lowered(plans, 3))).toEqual(['a', 'b', 'da', 'cb', 'ed']);
    expect(lowered(plans, 5)).toEqual(plans);
    expect(lowered(lowered(plans, 2), 2)).toEqual(plans);
  });

  it('when one is taken out', () => {
    expect(story(removed(plans, 3))).toEqual(['a', 'b', 'da', 'ed']);
    expect(story(removed(plans, 5))).toEqual(['a', 'b', 'cb', 'da']);
  });

  it('when one becomes several, or one is added', () => {
    const three = [round('x'), round('y', 2), round('z', 3)];
    expect(story(replaced(plans, 2, three))).toEqual(['a', 'x', 'yx', 'zy', 'cx', 'da', 'ed']);
    expect(story(replaced(plans, 6, [round('x', 5)]))).toEqual(['a', 'b', 'cb', 'da', 'ed', 'xe']);
  });

  it('and those that build on a round are known', () => {
    expect([1, 2, 3].map((number) => buildingOn(plans, number))).toEqual([[4], [3], []]);
  });
});
