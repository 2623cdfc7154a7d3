import { describe, expect, it } from 'vitest';
import type { ControlCardView } from '../../../src/app/views/control-card.ts';
import { closeQuestion, readiness, timeOf, unheardNow } from '../../../src/tab/views/console/words.ts';
import { sv } from '../../../src/texts/sv.ts';

const anna = { name: 'Anna Lindqvist', unit: 'Skolan' };
const per = { name: 'Per Ekdahl', unit: 'Vården' };

describe('who is waited for', () => {
  it('is a person with their group, or a group with its people', () => {
    const counts = { answered: 7, asked: 8 };
    expect(readiness({ ...counts, sitting: 'person', waitingFor: [{ group: 7, people: [anna] }] }, sv)).toBe(
      '7 av 8 klara; saknas: Anna Lindqvist (grupp 7)',
    );
    expect(readiness({ ...counts, sitting: 'pair', waitingFor: [{ group: 2, people: [anna, per] }] }, sv)).toBe(
      '7 av 8 klara; saknas: par 2 (Anna Lindqvist, Per Ekdahl)',
    );
  });

  it('is not said where nobody is, or where they are too many to be named', () => {
    const counts = { answered: 8, asked: 8, sitting: 'person' } as const;
    expect(readiness({ ...counts, waitingFor: [] }, sv)).toBeUndefined();
    expect(readiness({ ...counts, waitingFor: null }, sv)).toBeUndefined();
  });
});

describe('kinds of unit that are under-heard', () => {
  const kind = (name: string): ControlCardView['unheard'][number] => ({
    kind: name,
    people: 9,
    answers: 1,
    groups: 4,
    heardIn: 1,
    shareOfPeople: 0.5,
    shareOfAnswers: 0.1,
  });
  const unheard = ['a', 'b', 'c', 'd'].map(kind);

  it('are told from half of the answers on, three of them', () => {
    expect(unheardNow({ unheard, answered: 4, asked: 8, phase: 'open' }, false).map((each) => each.kind)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(unheardNow({ unheard, answered: 3, asked: 8, phase: 'open' }, false)).toEqual([]);
  });

  it('are told before half of them when the round is about to be closed, and never after', () => {
    expect(unheardNow({ unheard, answered: 3, asked: 8, phase: 'open' }, true)).toHaveLength(3);
    expect(unheardNow({ unheard, answered: 8, asked: 8, phase: 'closed' }, true)).toEqual([]);
  });
});

describe('the question before a round is closed', () => {
  it('counts people, or those who answer together', () => {
    const round = { missing: 9, asked: 16, answered: 13, tooFew: false };
    expect(closeQuestion({ ...round, sitting: 'person' }, sv).question).toBe(sv.control.askClose.person(9));
    expect(closeQuestion({ ...round, sitting: 'four' }, sv).question).toBe(sv.control.askClose.four(3));
  });

  it('warns of answers that would be deleted, also where nobody is missing, and only where there are any', () => {
    const few = { sitting: 'person', missing: 0, asked: 3, answered: 3, tooFew: true } as const;
    expect(closeQuestion(few, sv)).toEqual({
      question: sv.control.askClose.nobodyMissing,
      warning: sv.control.askClose.tooFew,
    });
    expect(closeQuestion({ ...few, missing: 3, answered: 0 }, sv).warning).toBeUndefined();
    expect(closeQuestion({ ...few, tooFew: false }, sv).warning).toBeUndefined();
  });
});

describe('a time of the round', () => {
  it('has its day where the round goes on over days', () => {
    const at = '2026-03-13T12:00:00.000Z';
    expect(timeOf(at, { days: null }, sv)).toBe('13:00');
    expect(timeOf(at, { days: { opensAt: at, closesAt: at } }, sv)).toBe('fredag 13 mars 13:00');
  });
});
