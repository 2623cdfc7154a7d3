import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/domain/workshop/commands.ts';
import { isHeld, roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import {
  anna,
  answered,
  at,
  bo,
  closed,
  created,
  dag,
  ended,
  flora,
  started,
  workshopAfter,
} from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const open = [...created(), started()];
const answer = (by: string, text: string, { basis = 0, group = 1, round = 1, minute = 1 } = {}) =>
  ({ type: 'give-answer', at: at(minute), by, round, group, basis, text }) as const;

describe('an answer', () => {
  it('is recorded, trimmed', () =>
    given(...open)
      .when(answer(anna, ' Vi är på väg.\n'))
      .thenRecorded(answered(anna, 'Vi är på väg.')));

  it('stands beside the answers of the others in the group', () =>
    given(...open, answered(bo, 'Bos svar'))
      .when(answer(anna, 'Annas svar'))
      .thenRecorded(answered(anna, 'Annas svar')));

  it('of the full length is taken', () => {
    const text = 'å'.repeat(LIMITS.answer);
    given(...open)
      .when(answer(anna, ` ${text} `))
      .thenRecorded(answered(anna, text));
  });

  it.each([
    ['empty-answer', answer(anna, ' \r\n\t ')],
    ['answer-too-long', answer(anna, 'å'.repeat(LIMITS.answer + 1))],
    ['not-participant', answer(flora, 'Hej')],
    ['wrong-group', answer(anna, 'Hej', { group: 2 })],
    ['wrong-group', answer(anna, 'Hej', { group: 9 })],
    ['round-not-open', answer(anna, 'Hej', { round: 2 })],
    ['no-such-round', answer(anna, 'Hej', { round: 4 })],
    ['no-such-round', answer(anna, 'Hej', { round: 0.5 })],
    ['answer-changed-meanwhile', answer(anna, 'Hej', { basis: 1 })],
    ['answer-changed-meanwhile', answer(anna, 'Hej', { basis: -1 })],
    ['answer-changed-meanwhile', answer(anna, 'Hej', { basis: Number.NaN })],
  ] as const)('is refused as %s', (code, command) =>
    given(...open)
      .when(command)
      .thenRefused(code),
  );

  it('is taken in the grace after the time is out, until the round is closed', () =>
    given(...open)
      .when(answer(anna, 'Sent', { minute: 8.9 }))
      .thenRecorded(answered(anna, 'Sent', { minute: 8.9 })));

  it('is too late when the round is closed', () =>
    given(...open, closed())
      .when(answer(anna, 'Sent'))
      .thenRefused('round-not-open'));

  it('is too late when the workshop has ended', () =>
    given(...open, closed(), ended)
      .when(answer(anna, 'Sent'))
      .thenRefused('round-not-open'));
});

describe('changing an answer', () => {
  const first = answered(anna, 'Ett');

  it('puts a new version after the old one, and the last one counts', () => {
    const second = answered(anna, 'Två', { minute: 2 });
    given(...open, first)
      .when(answer(anna, 'Två', { basis: 1, minute: 2 }))
      .thenRecorded(second);
    const versions = [
      expect.objectContaining({ response: { kind: 'text', text: 'Ett' } }),
      { by: anna, at: at(2), response: { kind: 'text', text: 'Två' }, late: false },
    ];
    const round = roundAt(workshopAfter(...open, first, second), 1);
    expect(isHeld(round) && round.answers.toJS()).toEqual({ [anna]: versions });
  });

  it('from a card that shows an older version is refused, so that the newer one is not lost unseen', () =>
    given(...open, first)
      .when(answer(anna, 'Två'))
      .thenRefused('answer-changed-meanwhile'));

  it('to the words that are saved asks nothing, from however old a card', () => {
    const second = answered(anna, 'Två', { minute: 2 });
    for (const basis of [0, 1, 2, 40])
      given(...open, first, second)
        .when(answer(anna, ' Två ', { basis }))
        .thenNothing();
    given(...open, first, second, closed())
      .when(answer(anna, 'Två'))
      .thenNothing();
  });
});

describe('the same press, delivered four times', () => {
  const press = answer(anna, ' Ett ');

  it.each([1, 1.1, 1.5, 1.6])('has one effect (delivered at minute %d)', (minute) =>
    given(...open, answered(anna, 'Ett'))
      .when({ ...press, at: at(minute) })
      .thenNothing(),
  );

  it('has no effect after the person has changed the answer', () =>
    given(...open, answered(anna, 'Ett'), answered(anna, 'Två'))
      .when(press)
      .thenNothing());

  it('has no effect, and is no refusal, after the round is closed', () => {
    given(...open, answered(anna, 'Ett'), closed())
      .when(press)
      .thenNothing();
    given(...open, answered(anna, 'Ett'), closed(), ended)
      .when(press)
      .thenNothing();
  });

  it('of the first version does not undo a return to it', () => {
    const there = [answered(anna, 'Ett'), answered(anna, 'Två'), answered(anna, 'Ett', { minute: 3 })];
    given(...open, ...there)
      .when(press)
      .thenNothing();
    given(...open, ...there)
      .when(answer(anna, 'Två', { basis: 1 }))
      .thenNothing();
    given(...open, ...there)
      .when(answer(anna, 'Ett', { basis: 2 }))
      .thenNothing();
  });

  it('is another press from another person', () =>
    given(...open, answered(anna, 'Ett'))
      .when(answer(dag, 'Ett', { group: 2 }))
      .thenRecorded(answered(dag, 'Ett')));
});
