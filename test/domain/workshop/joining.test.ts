import { describe, expect, it } from 'vitest';
import { missing, tally } from '../../../src/domain/workshop/count.ts';
import { roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, answered, at, created, started, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const join = (person: string) => ({ type: 'join', at: at(3), person }) as const;
const joined = (person: string, group: number) => ({ type: 'person-joined', at: at(3), person, group }) as const;

describe('someone who joins the team', () => {
  it('comes to the smallest group', () =>
    given(...created())
      .when(join('nina'))
      .thenRecorded(joined('nina', 2)));

  it('comes to the first of those that are as small', () =>
    given(...created(), joined('nina', 2))
      .when(join('olle'))
      .thenRecorded(joined('olle', 1)));

  it('joins once', () => {
    given(...created(), joined('nina', 2))
      .when(join('nina'))
      .thenNothing();
    given(...created())
      .when(join(anna))
      .thenNothing();
  });

  it('is asked in the round that is open, and may answer it', () => {
    const past = [...created(), started(), answered(anna, 'Svar'), joined('nina', 2)];
    const state = workshopAfter(...past);
    const round = roundAt(state, 1);
    expect(round && tally(state, round)).toEqual({ answered: 1, asked: 6 });
    expect(round?.phase === 'open' && missing(round)).toContain('nina');
    given(...past)
      .when({ type: 'give-answer', at: at(4), by: 'nina', round: 1, group: 2, basis: 0, text: 'Ny här' })
      .thenRecorded(answered('nina', 'Ny här', { group: 2, minute: 4 }));
  });
});

describe('what is recorded twice', () => {
  it('seats nobody twice', () => {
    const state = workshopAfter(...created(), joined('nina', 2), joined('nina', 2));
    expect(state.groups.flatMap(({ members }) => members).filter((id) => id === 'nina')).toHaveLength(1);
  });
});
