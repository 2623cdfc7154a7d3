import { describe, it } from 'vitest';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, at, bo, cia, closed, created, dag, eva, flora, plan, started } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const nameless = { rounds: plan.rounds.map((round) => ({ ...round, names: 'nobody' as const })) };
const close = (confirmed: boolean) => ({ type: 'close-round', at: at(8), by: flora, round: 1, confirmed }) as const;
const ballot = (by: string): WorkshopEvent => ({
  type: 'ballot-cast',
  round: 1,
  by,
  response: { kind: 'text', text: `Av ${by}` },
});
const counted = (answered: readonly string[], responses: readonly string[]): WorkshopEvent => ({
  type: 'ballots-counted',
  round: 1,
  responses: responses.map((text) => ({ kind: 'text', text })),
  answered,
});

describe('closing an anonymous round', () => {
  const four = {
    ...nameless,
    groups: [
      { number: 1, members: [anna, bo] },
      { number: 2, members: [cia, dag] },
    ],
  };
  const fourAnswered = [...created(four), started(), ...[anna, bo, cia, dag].map(ballot)];

  it('asks first where so few have answered that the answers are deleted, though nobody is missing', () => {
    given(...fourAnswered)
      .when(close(false))
      .thenRefused('people-missing');
    given(...fourAnswered)
      .when(close(true))
      .thenRecorded(closed(), counted([anna, bo, cia, dag], []));
  });

  it('goes at once where five have answered and nobody is missing', () =>
    given(...created(nameless), started(), ...[anna, bo, cia, dag, eva].map(ballot))
      .when(close(false))
      .thenRecorded(closed(), counted([anna, bo, cia, dag, eva], ['Av anna', 'Av bo', 'Av cia', 'Av dag', 'Av eva'])));

  it('by the clock asks nobody', () =>
    given(...fourAnswered)
      .when({ ...close(false), by: null, at: at(9) })
      .thenRecorded({ ...closed(1, 9), by: null }, counted([anna, bo, cia, dag], [])));
});
