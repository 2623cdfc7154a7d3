import { describe, expect, it } from 'vitest';
import type { PlanFault } from '../../../src/domain/workshop/commands.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { planFaults } from '../../../src/domain/workshop/plan-faults.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
import { roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { at, closed, created, drafted, ended, flora, plan, started, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);

const words: RoundPlan = { heading: 'Nuläge', question: 'Var är vi?', minutes: 8 };
const scale: RoundPlan = {
  heading: 'Skala',
  question: 'Hur går det?',
  minutes: 3,
  asks: { kind: 'scale', lowLabel: 'trögt', highLabel: 'lätt' },
};
const pairs: RoundPlan = { ...words, answersPer: 'pair', from: 1 };
const fours: RoundPlan = { ...words, answersPer: 'four', from: 2 };
const topics: RoundPlan = {
  ...words,
  asks: {
    kind: 'ranking',
    places: 2,
    options: [
      { id: 'a', text: 'Skola' },
      { id: 'b', text: 'Vård' },
    ],
  },
};

describe('planning the rounds to come', () => {
  const change = { type: 'plan-rounds', at: at(-5), by: flora, drafts: 1, first: 2, rounds: [scale] } as const;
  const changed: WorkshopEvent = { type: 'rounds-planned', at: at(-5), by: flora, first: 2, rounds: [scale] };

  it('replaces those from one on, in a draft and in a workshop that goes on', () => {
    given(drafted()).when(change).thenRecorded(changed);
    given(...created(), started(), closed())
      .when(change)
      .thenRecorded(changed);
    const state = workshopAfter(...created(), started(), closed(), changed);
    expect(state.rounds.map(({ phase, plan: { heading } }) => [phase, heading])).toEqual([
      ['closed', 'Nuläge'],
      ['planned', 'Skala'],
    ]);
  });

  it('happens once', () => given(drafted(), changed).when(change).thenNothing());

  it.each([
    ['draft-changed-meanwhile', { ...change, drafts: 0 }, [drafted()]],
    ['round-already-held', { ...change, first: 1 }, [...created(), started()]],
    ['no-such-round', { ...change, first: 5 }, [drafted()]],
    ['no-such-round', { ...change, first: 1, rounds: [] }, [drafted()]],
    ['workshop-ended', change, [...created(), ended]],
    ['empty-heading', { ...change, rounds: [{ ...scale, heading: ' ' }] }, [drafted()]],
    ['no-such-workshop', change, []],
  ] as const)('is refused: %s', (code, command, past) =>
    given(...past)
      .when(command)
      .thenRefused(code),
  );

  it('keeps the round of a rewritten question', () =>
    expect(roundAt(workshopAfter(...created()), 1)?.plan).toEqual(plan.rounds[0]));
});

describe('what keeps a round from being planned', () => {
  const days = { opensAt: at(0), closesAt: at(60 * 24 * 3), late: true };
  it.each<readonly [PlanFault, RoundPlan, readonly RoundPlan[]]>([
    ['empty-heading', { ...words, heading: '' }, []],
    ['heading-too-long', { ...words, heading: 'x'.repeat(61) }, []],
    ['empty-question', { ...words, question: ' ' }, []],
    ['question-too-long', { ...words, question: 'x'.repeat(1_001) }, []],
    ['bad-minutes', { ...words, minutes: 0 }, []],
    ['bad-minutes', { ...words, minutes: 2.5 }, []],
    ['bad-question', { ...words, asks: { kind: 'choice', several: false, options: [{ id: 'a', text: 'Bara en' }] } }, []],
    ['no-material', { ...words, asks: { kind: 'vote', themes: [], budget: 0, cap: 0 } }, [words]],
    ['no-material', { ...words, asks: { kind: 'vote', themes: [], budget: 0, cap: 0 }, from: 1 }, [scale]],
    ['no-material', { ...pairs }, [{ ...words, names: 'nobody' }]],
    ['no-material', { ...pairs }, [{ ...words, answersPer: 'group' }]],
    ['no-material', { ...fours }, [words, words]],
    ['no-material', { ...words, seating: 'by-topic', from: 1 }, [words]],
    ['no-material', { ...words, seating: 'by-topic', from: 1 }, [{ ...topics, names: 'nobody' }]],
    ['no-material', { ...words, from: 1 }, []],
    ['anonymous-needs-persons', { ...words, names: 'nobody', answersPer: 'group' }, []],
    ['closes-before-it-opens', { ...words, days: { ...days, closesAt: days.opensAt } }, []],
    ['round-too-long', { ...words, days: { ...days, closesAt: at(60 * 24 * 61) } }, []],
  ])('%s', (fault, round, earlier) => expect(planFaults(round, earlier.length + 1, 'person', earlier)).toEqual([fault]));

  it.each<readonly [string, RoundPlan, readonly RoundPlan[]]>([
    ['open text', words, []],
    ['a scale', scale, []],
    ['pairs after what each wrote', pairs, [words]],
    ['fours after pairs', fours, [words, pairs]],
    ['groups by topic', { ...words, seating: 'by-topic', from: 1 }, [topics]],
    ['a vote on the themes of words', { ...words, asks: { kind: 'vote', themes: [], budget: 0, cap: 0 }, from: 1 }, [words]],
    ['three days', { ...words, days }, []],
    ['without names', { ...scale, names: 'nobody' }, []],
  ])('nothing: %s', (_, round, earlier) => expect(planFaults(round, earlier.length + 1, 'person', earlier)).toEqual([]));

  it('there may be twenty rounds', () => {
    expect(planFaults(words, 20, 'person', [])).toEqual([]);
    expect(planFaults(words, 21, 'person', [])).toEqual(['too-many-rounds']);
  });
});
