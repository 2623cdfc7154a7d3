import { describe, expect, it } from 'vitest';
import type { ThemeEvent } from '../../../src/domain/themes.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
import { isHeld, roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, answered, at, bo, closed, created, flora, started, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);

const open = [...created(), started(), answered(anna, 'Bo är hopplös'), answered(bo, 'Färre möten')];
const hide = {
  type: 'change-themes',
  at: at(3),
  by: flora,
  round: 1,
  basis: 1,
  change: { type: 'hide-answer', steps: 0, present: [anna, bo], answer: anna, reason: 'Pekar ut någon' },
} as const;
const changed = (change: ThemeEvent, by = flora, minute = 3): WorkshopEvent => ({
  ...{ type: 'themes-changed', at: at(minute), by, round: 1, change },
});
const hidden = changed({ type: 'answer-hidden', answer: anna, reason: 'Pekar ut någon' });
const rewrite = { type: 'give-answer', at: at(4), by: anna, round: 1, group: 1, basis: 1, text: 'Mer stöd till Bo' } as const;
const rewritten = [
  answered(anna, 'Mer stöd till Bo', { minute: 4 }),
  changed({ type: 'answer-unhidden', answer: anna, rewritten: true }, anna, 4),
] as const;

const hiddenAfter = (...events: readonly WorkshopEvent[]): readonly string[] => {
  const round = roundAt(workshopAfter(...events), 1);
  return isHeld(round) ? [...(round.themes?.hidden.keys() ?? [])] : [];
};

describe('an answer of a round that goes on', () => {
  it('can be hidden with a reason, once, and shown again', () => {
    given(...open)
      .when(hide)
      .thenRecorded(hidden);
    given(...open, hidden)
      .when(hide)
      .thenNothing();
    given(...open, hidden)
      .when({ ...hide, change: { type: 'unhide-answer', steps: 1, answer: anna } })
      .thenRecorded(changed({ type: 'answer-unhidden', answer: anna }));
  });

  it('stays hidden when the round closes', () => {
    expect(hiddenAfter(...open, hidden, closed())).toEqual([anna]);
  });

  it('is seen anew when its author changes what was hidden: both are in the log, and no undoing hides the new words', () => {
    given(...open, hidden)
      .when(rewrite)
      .thenRecorded(...rewritten);
    expect(hiddenAfter(...open, hidden, ...rewritten)).toEqual([]);
    const undone = changed({ type: 'step-undone' }, flora, 9);
    expect(hiddenAfter(...open, hidden, ...rewritten, closed(), undone)).toEqual([]);
  });

  it('is not hidden by somebody who has read an older version of it', () =>
    given(...open, answered(anna, 'Mer stöd till Bo', { minute: 2 }))
      .when(hide)
      .thenRefused('answer-changed-since'));

  it('needs a reason, and must be there', () => {
    given(...open)
      .when({ ...hide, change: { ...hide.change, reason: ' ' } })
      .thenRefused('empty-reason');
    given(...open)
      .when({ ...hide, change: { ...hide.change, answer: 'eva' } })
      .thenRefused('no-such-answer');
  });

  it('is given no theme yet, and in an anonymous round there is none to hide', () => {
    given(...open)
      .when({ ...hide, change: { type: 'move-answers', steps: 0, present: [anna, bo], answers: [anna], to: null } })
      .thenRefused('round-still-open');
    const nameless: RoundPlan = { heading: 'Ärligt', question: 'Vad?', minutes: 5, names: 'nobody' };
    given(...created({ rounds: [nameless] }), started(), {
      ...{ type: 'ballot-cast', round: 1, by: anna },
      response: { kind: 'text', text: 'Ärligt talat' },
    })
      .when(hide)
      .thenRefused('round-still-open');
  });
});
