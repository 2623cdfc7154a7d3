import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/domain/workshop/count.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { isHeld } from '../../../src/domain/workshop/state.ts';
import { anna, at, bo, cia, closed, created, dag, eva, plan, started, workshopAfter } from '../../support/workshop-facts.ts';

const [first, ...later] = plan.rounds;
const frank = created({ rounds: first ? [{ ...first, names: 'nobody' }, ...later] : [] });
const ballot = (by: string): WorkshopEvent => ({
  type: 'ballot-cast',
  round: 1,
  by,
  response: { kind: 'text', text: `svar ${by}` },
});
const left = (person: string): WorkshopEvent => ({ type: 'person-left', at: at(2), person });
const joined = (person: string, group: number): WorkshopEvent => ({ type: 'person-joined', at: at(3), person, group });
const everybody = [anna, bo, cia, dag, eva];
const counted: WorkshopEvent = {
  type: 'ballots-counted',
  round: 1,
  responses: everybody.map((by) => ({ kind: 'text', text: `svar ${by}` })),
  answered: [...everybody].sort(),
};

const counts = (...events: readonly WorkshopEvent[]) => {
  const state = workshopAfter(...frank, started(), ...events);
  const [round] = state.rounds;
  if (!isHeld(round)) throw new Error('not held');
  return { ...tally(state, round), seated: round.groups.flatMap(({ members }) => members).sort() };
};

describe('an anonymous round whose ballots are read after the other events', () => {
  it('counts whoever left after they had answered, as it did when they left', () => {
    const then = counts(ballot(anna), ballot(bo), left(anna));
    expect(then).toEqual({ answered: 2, asked: 5, seated: everybody.toSorted() });
    expect(counts(left(anna), ballot(anna), ballot(bo))).toEqual(then);
  });

  it('counts them also when the ballots are gone, and only who has answered is known', () => {
    const then = counts(...everybody.map(ballot), left(anna), closed(), counted);
    expect(then).toEqual({ answered: 5, asked: 5, seated: everybody.toSorted() });
    expect(counts(left(anna), closed(), counted)).toEqual(then);
  });

  it('leaves out whoever left without an answer, and seats nobody twice', () => {
    expect(counts(left(anna), ballot(bo))).toMatchObject({ answered: 1, asked: 4 });
    expect(counts(left(anna), joined(anna, 2), ballot(anna))).toMatchObject({
      answered: 1,
      asked: 5,
      seated: everybody.toSorted(),
    });
  });
});
