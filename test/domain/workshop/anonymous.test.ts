import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/domain/workshop/answers.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
import { isHeld, roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, at, bo, cia, created, dag, eva, flora, started, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);

const rounds: readonly RoundPlan[] = [{ heading: 'Ärligt', question: 'Vad skaver?', minutes: 8, names: 'nobody' }];
const open = [...created({ rounds }), started()];
const ballot = (by: string, text: string): WorkshopEvent => ({
  type: 'ballot-cast',
  round: 1,
  by,
  response: { kind: 'text', text },
});
const give = (by: string, text: string, basis = 0, group = 1) =>
  ({ type: 'give-answer', at: at(3), by, round: 1, group, basis, text }) as const;
const close = { type: 'close-round', at: at(8), by: flora, round: 1, confirmed: true } as const;
const closed: WorkshopEvent = { type: 'round-closed', at: at(8), by: flora, round: 1 };
const everybody = [ballot(eva, 'Örat'), ballot(anna, 'Ämnet'), ballot(dag, 'Arbetsro'), ballot(bo, 'Tid'), ballot(cia, 'Mod')];

describe('an answer without a name', () => {
  it('has neither time nor group', () =>
    given(...open)
      .when(give(anna, ' Mod '))
      .thenRecorded(ballot(anna, 'Mod')));

  it('can be changed while the round is open, and a press that comes twice changes nothing', () => {
    given(...open, ballot(anna, 'Mod'))
      .when(give(anna, 'Mer mod', 1))
      .thenRecorded(ballot(anna, 'Mer mod'));
    given(...open, ballot(anna, 'Mod'))
      .when(give(anna, 'Mod'))
      .thenNothing();
  });

  it.each([
    ['empty-answer', give(anna, '  ')],
    ['wrong-group', give(anna, 'Mod', 0, 2)],
    ['not-participant', give('nina', 'Mod')],
  ] as const)('is refused as any other: %s', (code, command) =>
    given(...open)
      .when(command)
      .thenRefused(code),
  );

  it('is not taken after the round has closed, also where late answers are', () => {
    const days = { opensAt: at(0), closesAt: at(8), late: true };
    const counted: WorkshopEvent = { type: 'ballots-counted', round: 1, responses: [], answered: [] };
    given(...created({ rounds: rounds.map((plan) => ({ ...plan, days })) }), started(), closed, counted)
      .when(give(anna, 'Mod'))
      .thenRefused('round-not-open');
  });
});

describe('counting an anonymous round', () => {
  it('keeps each answer once, in an order that its words alone decide, and apart from them who has answered', () => {
    const counted: WorkshopEvent = {
      type: 'ballots-counted',
      round: 1,
      responses: ['Arbetsro', 'Mer mod', 'Tid', 'Ämnet', 'Örat'].map((text) => ({ kind: 'text', text })),
      answered: [anna, bo, cia, dag, eva],
    };
    given(...open, ...everybody, ballot(cia, 'Mer mod'))
      .when(close)
      .thenRecorded(closed, counted);
  });

  it('keeps no answers where fewer than five have answered', () =>
    given(...open, ...everybody.slice(0, 4))
      .when(close)
      .thenRecorded(closed, { type: 'ballots-counted', round: 1, responses: [], answered: [anna, bo, dag, eva] }));

  it('leaves nothing in the state that leads from a person to a text', () => {
    const { state } = given(...open, ...everybody);
    const decision = workshop.decide(state, close);
    if ('refused' in decision) throw new Error(decision.refused);
    const after = workshopAfter(...open, ...everybody, ...decision);
    const round = roundAt(after, 1);
    if (!isHeld(round)) throw new Error('not held');
    expect(round.answers.size).toBe(0);
    expect(answersOf(round).map(({ id, by, group }) => ({ id, by, group }))).toEqual(
      [1, 2, 3, 4, 5].map((n) => ({ id: `b${n}`, by: null, group: null })),
    );
  });

  it('shows no answer while the round is open', () => {
    const round = roundAt(workshopAfter(...open, ...everybody), 1);
    expect(isHeld(round) && answersOf(round)).toEqual([]);
  });
});
