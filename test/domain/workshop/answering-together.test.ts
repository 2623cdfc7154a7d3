import { describe, expect, it } from 'vitest';
import { missing, tally } from '../../../src/domain/workshop/count.ts';
import { isHeld, roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, answered, at, bo, cia, closed, created, dag, eva, started, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const open = [...created({ answersPer: 'group' }), started()];
const answer = (by: string, text: string, { basis = 0, group = 1, minute = 1 } = {}) =>
  ({ type: 'give-answer', at: at(minute), by, round: 1, group, basis, text }) as const;
const annas = answered(anna, 'Annas');

describe('a group', () => {
  it('answers through any of its members', () =>
    given(...open)
      .when(answer(cia, 'Vårt'))
      .thenRecorded(answered(cia, 'Vårt')));

  it('has one answer: the whole group has then answered', () => {
    const state = workshopAfter(...open, annas);
    const round = roundAt(state, 1);
    expect(round && tally(state, round)).toEqual({ answered: 1, asked: 2 });
    expect(round?.phase === 'open' && missing(round)).toEqual([dag, eva]);
  });

  it('is changed by another member who has seen the answer', () =>
    given(...open, annas)
      .when(answer(bo, 'Bos', { basis: 1, minute: 2 }))
      .thenRecorded(answered(bo, 'Bos', { minute: 2 })));

  it('does not answer for another group', () =>
    given(...open)
      .when(answer(dag, 'Hej'))
      .thenRefused('wrong-group'));

  it('is not stopped by the answer of another group', () =>
    given(...open, annas)
      .when(answer(eva, 'Evas', { group: 2 }))
      .thenRecorded(answered(eva, 'Evas')));
});

describe('two who answer for the group at once', () => {
  it('the second learns that the first was there before', () =>
    given(...open, annas)
      .when(answer(bo, 'Bos'))
      .thenRefused('answer-changed-meanwhile'));

  it('also where both wrote the same: the words are the other one’s', () =>
    given(...open, annas)
      .when(answer(bo, 'Annas'))
      .thenRefused('answer-changed-meanwhile'));

  it('the second can then put theirs after the first, on a card that shows it', () =>
    given(...open, annas)
      .when(answer(bo, 'Annas\nBos', { basis: 1 }))
      .thenRecorded(answered(bo, 'Annas\nBos')));

  it('and the second’s refused press goes on being refused when it comes again', () => {
    const press = answer(bo, 'Bos');
    given(...open, annas)
      .when(press)
      .thenRefused('answer-changed-meanwhile');
    given(...open, annas, answered(cia, 'Cias'))
      .when(press)
      .thenRefused('answer-changed-meanwhile');
  });

  it('no version is lost: every one stays in the log', () => {
    const state = workshopAfter(...open, annas, answered(bo, 'Bos', { minute: 2 }));
    const round = roundAt(state, 1);
    expect(isHeld(round) && round.answers.toJS()).toEqual({
      'group-1': [
        { by: anna, at: at(1), response: { kind: 'text', text: 'Annas' }, late: false },
        { by: bo, at: at(2), response: { kind: 'text', text: 'Bos' }, late: false },
      ],
    });
  });
});

describe('a press that comes again', () => {
  it('has no effect after a colleague has changed the answer', () => {
    given(...open, annas, answered(bo, 'Bos'))
      .when(answer(anna, 'Annas'))
      .thenNothing();
    given(...open, annas, answered(bo, 'Bos'), closed())
      .when(answer(anna, 'Annas'))
      .thenNothing();
  });

  it('of the colleague’s change has no effect either', () =>
    given(...open, annas, answered(bo, 'Bos'), answered(anna, 'Mina'))
      .when(answer(bo, 'Bos', { basis: 1 }))
      .thenNothing());

  it('that was a clash is too late when the round is closed', () =>
    given(...open, annas, closed())
      .when(answer(bo, 'Bos'))
      .thenRefused('round-not-open'));
});
