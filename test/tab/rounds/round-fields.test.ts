import { describe, expect, it } from 'vitest';
import { emptyRound, type RoundForm } from '../../../src/domain/round-form/form.ts';
import { roundKinds } from '../../../src/domain/round-form/kinds.ts';
import { canBeOverDays, sentAs } from '../../../src/tab/views/rounds/round-fields.ts';

const days: RoundForm = { ...emptyRound, timing: 'days', from: '1', seating: 'remix', answersPer: 'group' };

describe('what is sent of a round that is planned', () => {
  it.each(roundKinds)('%s: nothing that was chosen for another kind, and is no longer seen', (kind) => {
    const several = kind === 'one-two-four' || kind === 'topics';
    const { timing, from, seating, answersPer } = several ? emptyRound : days;
    expect(sentAs(kind, days)).toEqual({ ...days, timing, from, seating, answersPer });
    expect(canBeOverDays(kind, days)).toBe(!several);
  });

  it('pairs and fours stay what they are, and are held while people meet', () => {
    for (const answersPer of ['pair', 'four'] as const) {
      expect(canBeOverDays('text', { ...days, answersPer })).toBe(false);
      expect(sentAs('text', { ...days, answersPer })).toEqual({ ...days, answersPer, timing: 'live' });
    }
  });
});
