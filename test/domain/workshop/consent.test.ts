import { describe, expect, it } from 'vitest';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
import { roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { at, chosen, closed, created, flora, started, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);

const proposal = 'Vi inför en gemensam inköpsfunktion.';
const better = 'Vi inför en gemensam inköpsfunktion, stegvis.';
const consent: RoundPlan = { heading: 'Ställning', question: proposal, minutes: 8, asks: { kind: 'consent', proposal } };
const vote: RoundPlan = {
  heading: 'Röst',
  question: 'Vad först?',
  minutes: 5,
  asks: { kind: 'vote', themes: [], budget: 0, cap: 0 },
  from: 2,
};
const words: RoundPlan = { heading: 'Ord', question: 'Vad säger vi?', minutes: 5 };
const held = [...created({ rounds: [consent, words, vote] }), started(), closed()];

const again = (text: string, drafts = 1) =>
  ({ type: 'ask-again', at: at(10), by: flora, round: 1, proposal: text, drafts }) as const;
const planned: WorkshopEvent = {
  type: 'rounds-planned',
  at: at(10),
  by: flora,
  first: 2,
  rounds: [{ ...consent, question: better, asks: { kind: 'consent', proposal: better }, from: 1 }, words, { ...vote, from: 3 }],
};

describe('asking again with a proposal that has been changed', () => {
  it('puts a round of its own after this one, and the workshop goes on to it; what later rounds build on moves along', () =>
    given(...held)
      .when(again(` ${better} `))
      .thenRecorded(planned, chosen(2)));

  it('happens once, also when the press comes again', () =>
    given(...held, planned, chosen(2))
      .when(again(better))
      .thenNothing());

  it('keeps what was said of the first edition', () => {
    const state = workshopAfter(...held, planned, chosen(2));
    expect([1, 2, 3, 4].map((number) => roundAt(state, number)?.phase)).toEqual(['closed', 'planned', 'planned', 'planned']);
  });

  it.each([
    ['empty-question', again('  '), held],
    ['question-too-long', again('x'.repeat(1_001)), held],
    ['draft-changed-meanwhile', again(better, 0), held],
    ['no-such-round', { ...again(better), round: 2 }, held],
    ['no-such-round', again(better), held.slice(0, -1)],
  ] as const)('is refused: %s', (code, command, past) =>
    given(...past)
      .when(command)
      .thenRefused(code),
  );
});

describe('rewriting the question of a consent round', () => {
  it('rewrites the proposal', () => {
    const rewritten: WorkshopEvent = { type: 'question-rewritten', at: at(-1), by: flora, round: 1, question: better };
    const state = workshopAfter(...created({ rounds: [consent] }), rewritten, started());
    expect(roundAt(state, 1)).toMatchObject({ asks: { kind: 'consent', proposal: better }, plan: { question: better } });
  });
});
