import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../../src/domain/grouping/meetings.ts';
import { mix } from '../../../src/domain/grouping/mix.ts';
import { nextInTurn, spokespersons, voiceAfter } from '../../../src/domain/grouping/spokespersons.ts';
import { noWishes } from '../../../src/domain/grouping/wishes.ts';
import { divide, type Group } from '../../../src/domain/grouping.ts';
import { ninetyTwo } from './organisations.ts';

const group = { number: 1, members: ['b', 'a', 'c'] };

describe('gruppens röst', () => {
  it('goes round: in the same groups nobody speaks twice before everybody has once', () => {
    const groups = divide([...'abcdefghijkl'], { by: 'size', size: 6 }, 1);
    const turns = new Map<string, number>();
    for (let round = 1; round <= 12; round += 1) {
      for (const person of spokespersons(groups, turns)) turns.set(person, (turns.get(person) ?? 0) + 1);
      const times = [...'abcdefghijkl'].map((person) => turns.get(person) ?? 0);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }
  });

  it('goes round also when people are mixed anew: only when too few are left for all groups does anybody speak again', () => {
    const turns = new Map<string, number>();
    const people = ninetyTwo.map(({ person }) => person);
    const past: (readonly Group[])[] = [];
    for (let round = 1; round <= 7; round += 1) {
      const turn = nextInTurn(people, turns);
      const asked = { split: { by: 'count', groups: 15 }, seed: round, wishes: noWishes } as const;
      const steps = mix(ninetyTwo, { ...asked, meetings: meetingsOf(past.slice(-2)), turn });
      let step = steps.next();
      while (!step.done) step = steps.next();
      if ('refused' in step.value) throw new Error(step.value.refused);
      past.push(step.value);
      const voices = spokespersons(step.value, turns);
      expect(voices.filter((person) => turn.has(person))).toHaveLength(Math.min(15, turn.size));
      for (const person of voices) turns.set(person, (turns.get(person) ?? 0) + 1);
    }
    expect(Math.min(...people.map((person) => turns.get(person) ?? 0))).toBe(1);
    expect(Math.max(...people.map((person) => turns.get(person) ?? 0))).toBe(2);
  });

  it('is the first by id among those who have spoken as often', () => expect(spokespersons([group], new Map())).toEqual(['a']));
  it('is nobody where nobody sits', () =>
    expect(spokespersons([{ number: 1, members: [] }, group], new Map())).toEqual(['', 'a']));
  it('passes to who has spoken least often of the others', () =>
    expect(
      voiceAfter(
        group,
        'a',
        new Map([
          ['a', 0],
          ['b', 2],
          ['c', 1],
        ]),
      ),
    ).toBe('c'));
  it('passes to nobody where nobody else sits', () =>
    expect(voiceAfter({ number: 1, members: ['a'] }, 'a', new Map())).toBeUndefined());
  it('knows whose turn it is', () =>
    expect(
      nextInTurn(
        ['a', 'b', 'c'],
        new Map([
          ['a', 1],
          ['b', 2],
          ['c', 1],
          ['gone', 0],
        ]),
      ),
    ).toEqual(new Set(['a', 'c'])));
});
