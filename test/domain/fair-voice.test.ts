import { describe, expect, it } from 'vitest';
import { fairVoice, type Voice } from '../../src/domain/fair-voice.ts';

/** One of the kind in each of the groups. */
const seated = (kind: string, ...groups: readonly number[]): readonly Voice[] => groups.map((group) => ({ kind, group }));

describe('fair voice', () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const people = [...seated('bolag', ...nine), ...seated('förvaltning', ...nine, ...nine), ...seated('förbund', 1, 2)];

  it('says in how many of its groups a kind has been heard, the least heard first', () => {
    const answers = [...seated('bolag', 2, 5), ...seated('förvaltning', 1, 3, 4, 6, 7, 8, 9), ...seated('förbund', 1)];
    expect(fairVoice(people, answers).map(({ kind, heardIn, groups }) => `${kind}: ${heardIn} av ${groups} grupper`)).toEqual([
      'bolag: 2 av 9 grupper',
      'förbund: 1 av 2 grupper',
      'förvaltning: 7 av 9 grupper',
    ]);
  });

  it('counts a group once however many answer in it, and the answers each', () =>
    expect(fairVoice(people, seated('bolag', 2, 2, 2, 5))[2]).toEqual({
      kind: 'bolag',
      people: 9,
      answers: 4,
      groups: 9,
      heardIn: 2,
      shareOfPeople: 9 / 29,
      shareOfAnswers: 1,
    }));

  it('has kinds that nobody has heard, and no share of nothing', () => {
    expect(fairVoice(seated('bolag', 1), [])).toMatchObject([{ answers: 0, heardIn: 0, shareOfPeople: 1, shareOfAnswers: 0 }]);
    expect(fairVoice([], [])).toEqual([]);
  });

  it('counts one who answered and then left: never more heard than there are', () =>
    expect(fairVoice([], seated('bolag', 3))).toMatchObject([{ people: 0, groups: 1, heardIn: 1 }]));
});
