import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTopics } from '../../../src/domain/grouping/topics.ts';
import { seeds } from './organisations.ts';

const want = (wishes: Readonly<Record<string, string>>) =>
  Object.entries(wishes).map(([person, ranked]) => ({ person, ranked: [...ranked] }));
const topics = (caps: Readonly<Record<string, number>>) => Object.entries(caps).map(([id, most]) => ({ id, most }));
const sets = (wishes: Readonly<Record<string, string>>, caps: Readonly<Record<string, number>>, seed = 1) => {
  const groups = assignTopics(want(wishes), topics(caps), seed);
  if ('refused' in groups) throw new Error(groups.refused);
  return Object.fromEntries(groups.map(({ topic, members }) => [topic, members.join('')]));
};

const crowds = fc.array(
  fc.shuffledSubarray([...'ABCD']).map((ranked) => ranked),
  { minLength: 2, maxLength: 30 },
);

describe('free choice of topic', () => {
  it('gives everybody their first choice where there is room', () =>
    expect(sets({ a: 'XY', b: 'X', c: 'YX', d: 'Y' }, { X: 2, Y: 2 })).toEqual({ X: 'ab', Y: 'cd' }));

  it('moves those who have a second choice, so that those who have none get their first', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(sets({ a: 'X', b: 'XY', c: 'X', d: 'Y' }, { X: 2, Y: 2 }, seed)).toEqual({ X: 'ac', Y: 'bd' });
      }),
    ));

  it('seats everybody once, under the caps, nobody alone, with as many first choices as the caps allow', () =>
    fc.assert(
      fc.property(crowds, seeds, (ranked, seed) => {
        const choices = ranked.map((each, index) => ({ person: `p${index}`, ranked: each }));
        const most = Math.max(3, Math.ceil(choices.length / 3));
        const caps = [...'ABCD'].map((id) => ({ id, most }));
        const groups = assignTopics(choices, caps, seed);
        if ('refused' in groups) throw new Error(groups.refused);
        expect(groups.flatMap(({ members }) => members).sort()).toEqual(choices.map(({ person }) => person).sort());
        for (const { members } of groups) {
          expect(members.length).toBeLessThanOrEqual(most);
          expect(members.length).toBeGreaterThan(1);
        }
        // Unless a topic was not held for want of people.
        if (groups.length < 4) return;
        const firsts = groups.flatMap(({ topic, members }) =>
          members.filter((person) => choices.find((choice) => choice.person === person)?.ranked[0] === topic),
        );
        const possible = caps.map(({ id }) => Math.min(most, choices.filter((choice) => choice.ranked[0] === id).length));
        const full = possible.reduce((sum, value) => sum + value, 0);
        expect(firsts.length).toBeGreaterThanOrEqual(full - 1);
      }),
    ));

  it('does not hang on the order of the choices', () =>
    fc.assert(
      fc.property(crowds, seeds, (ranked, seed) => {
        const choices = ranked.map((each, index) => ({ person: `p${index}`, ranked: each }));
        const caps = [...'ABCD'].map((id) => ({ id, most: 12 }));
        expect(assignTopics([...choices].reverse(), caps, seed)).toEqual(assignTopics(choices, caps, seed));
      }),
    ));

  it('does not hold a topic with one person, who gets their second choice', () =>
    expect(sets({ a: 'XY', b: 'Y', c: 'Y' }, { X: 3, Y: 3 })).toEqual({ Y: 'abc' }));
  it('brings company where there is no room elsewhere, whoever loses least', () =>
    expect(sets({ a: 'X', b: 'X', c: 'XY', d: 'Y' }, { X: 3, Y: 3 })).toEqual({ X: 'ab', Y: 'cd' }));
  it('passes over topics that are not there, and numbers groups as the list does', () =>
    expect(assignTopics(want({ a: 'ÅY', b: 'Y' }), topics({ X: 2, Y: 2 }), 1)).toEqual([
      { number: 2, topic: 'Y', members: ['a', 'b'] },
    ]));
  it('refuses when there are too few places', () =>
    expect(assignTopics(want({ a: 'X', b: 'X', c: 'X' }), topics({ X: 2 }), 1)).toEqual({
      refused: 'too-few-places',
      people: 3,
      places: 2,
    }));
  it('refuses when the caps leave somebody alone', () =>
    expect(assignTopics(want({ a: 'X', b: 'X', c: 'Y' }), topics({ X: 2, Y: 2 }), 1)).toEqual({
      refused: 'alone-with-topic',
      person: 'c',
      topic: 'Y',
    }));
});
