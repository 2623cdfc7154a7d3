import { describe, expect, it } from 'vitest';
import type { RoundLine } from '../../../src/app/views/planning/round-lines.ts';
import { howOf, noticeWords, optionsOf, totalOf } from '../../../src/tab/views/rounds/round-words.ts';
import { sv } from '../../../src/texts/sv.ts';

const text: RoundLine = {
  ...{ number: 1, heading: 'Nuläge', question: 'Hur är läget?', kind: 'text', asks: { kind: 'text' }, minutes: 8 },
  ...{ answersPer: null, names: 'facilitator', from: null, seating: 'keep', days: null },
};
const overDays: RoundLine = {
  ...text,
  kind: 'choice',
  asks: {
    kind: 'choice',
    several: false,
    options: [
      { id: 'o1', text: 'Skolan' },
      { id: 'o2', text: 'Vården' },
    ],
  },
  ...{ answersPer: 'group', from: 2, seating: 'remix' },
  days: { opensAt: '2026-03-02T07:00:00.000Z', closesAt: '2026-03-06T15:00:00.000Z', late: true },
};

describe('a round in words', () => {
  it('has its length or its days, and what is not as in the rest of the workshop', () => {
    expect(howOf(text, sv)).toEqual(['8 minuter', 'namn visas bara för processledaren']);
    expect(howOf(overDays, sv)).toEqual([
      'öppnar 2 mars 2026 08:00, stänger 6 mars 2026 16:00',
      'sena svar tas emot',
      'namn visas bara för processledaren',
      'ett svar per grupp',
      'bygger på runda 2',
      'nya grupper',
    ]);
    expect([optionsOf(text), optionsOf(overDays)]).toEqual([[], ['Skolan', 'Vården']]);
  });

  it('takes its minutes of the day only where people meet', () => {
    expect(totalOf([text, overDays, text], sv)).toBe('3 rundor, tillsammans 16 minuter');
    expect(totalOf([overDays], sv)).toBe('1 runda');
  });
});

describe('why nothing came of a press', () => {
  it('is said in the words of the list', () => {
    expect(noticeWords({ is: 'built-on', round: 2, by: [4, 5] }, sv)).toBe(sv.roundPlans.builtOn(2, '4, 5'));
    expect(noticeWords({ is: 'only-round' }, sv)).toBe(sv.roundPlans.onlyRound);
    expect(noticeWords({ is: 'refused', refusal: 'round-already-held' }, sv)).toBe(sv.refusals['round-already-held']);
  });
});
