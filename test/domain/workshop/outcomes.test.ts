import { describe, expect, it } from 'vitest';
import type { Resolution, WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
import { roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import {
  anna,
  answered,
  at,
  bo,
  chosen,
  closed,
  created,
  flora,
  plan,
  shown,
  started,
  workshopAfter,
} from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);

const held = [...created(), started(), answered(anna, 'Mer tid'), answered(bo, 'Färre möten'), closed()];

describe('themes of a round', () => {
  const suggest = {
    type: 'change-themes',
    at: at(12),
    by: flora,
    round: 1,
    change: {
      type: 'suggest-themes',
      steps: 0,
      present: [anna, bo],
      themes: [
        { name: 'Tid', answers: [anna] },
        { name: 'Möten', answers: [bo] },
      ],
    },
  } as const;
  const suggested: WorkshopEvent = {
    type: 'themes-changed',
    at: at(12),
    by: flora,
    round: 1,
    change: {
      type: 'themes-suggested',
      themes: [
        { id: 't1', name: 'Tid', answers: [anna] },
        { id: 't2', name: 'Möten', answers: [bo] },
      ],
    },
  };

  it('are recorded when the round has closed, and can be changed one step at a time', () => {
    given(...held)
      .when(suggest)
      .thenRecorded(suggested);
    const rename = { ...suggest, change: { type: 'rename-theme', steps: 1, theme: 't1', name: 'Arbetsro' } } as const;
    given(...held, suggested)
      .when(rename)
      .thenRecorded({ ...suggested, change: { type: 'theme-renamed', theme: 't1', name: 'Arbetsro' } });
    given(...held, suggested)
      .when({ ...rename, change: { ...rename.change, steps: 0 } })
      .thenRefused('themes-changed-meanwhile');
  });

  it.each([
    ['round-still-open', held.slice(0, -1)],
    ['no-such-round', created()],
  ] as const)('are refused before: %s', (code, past) =>
    given(...past)
      .when(suggest)
      .thenRefused(code),
  );

  it('are what a vote is about: settled when it starts, with as many dots as suit them', () => {
    const vote: RoundPlan = {
      heading: 'Röst',
      question: 'Vad först?',
      minutes: 5,
      from: 1,
      asks: { kind: 'vote', themes: [], budget: 0, cap: 0 },
    };
    const [first] = plan.rounds;
    if (!first) throw new Error('no round');
    const past = [...created({ rounds: [first, vote] }), ...held.slice(2), chosen(2)];
    const start = { type: 'start-round', at: at(15), by: flora, round: 2 } as const;
    given(...past)
      .when(start)
      .thenRefused('no-themes');
    const decision = workshop.decide(workshopAfter(...past, suggested), start);
    expect(decision).toMatchObject([
      {
        type: 'round-started',
        asks: {
          kind: 'vote',
          themes: [
            { id: 't1', name: 'Tid' },
            { id: 't2', name: 'Möten' },
          ],
          budget: 1,
          cap: 1,
        },
      },
    ]);
  });
});

describe('what the facilitator fills in for a group', () => {
  const fill = {
    type: 'fill-in',
    at: at(12),
    by: flora,
    round: 1,
    group: 2,
    id: 'x1',
    response: { kind: 'text', text: 'Från lappen' },
  } as const;
  const filled: WorkshopEvent = { ...fill, type: 'answer-filled-in' };

  it('is kept apart from what people sent, once', () => {
    given(...held)
      .when(fill)
      .thenRecorded(filled);
    given(...held, filled)
      .when(fill)
      .thenNothing();
    expect(roundAt(workshopAfter(...held, filled), 1)).toMatchObject({ filledIn: [{ id: 'x1', group: 2, by: flora }] });
  });

  const scale: RoundPlan = {
    heading: 'Skala',
    question: 'Hur?',
    minutes: 5,
    asks: { kind: 'scale', lowLabel: 'lite', highLabel: 'mycket' },
  };
  const nameless: RoundPlan = { heading: 'Ärligt', question: 'Vad?', minutes: 5, names: 'nobody' };
  const counted: WorkshopEvent = { type: 'ballots-counted', round: 1, responses: [], answered: [] };
  const score = { ...fill, response: { kind: 'scale', score: 3 } } as const;

  it.each([
    ['no-such-group', { ...fill, group: 9 }, held],
    ['wrong-kind', { ...fill, response: { kind: 'scale', score: 3 } }, held],
    ['empty-answer', { ...fill, response: { kind: 'text', text: '' } }, held],
    ['no-such-round', { ...fill, round: 2 }, held],
    ['anonymous-round', fill, [...created({ rounds: [nameless] }), started(), closed(), counted]],
    ['result-already-shown', score, [...created({ rounds: [scale] }), started(), closed(), shown()]],
  ] as const)('is refused: %s', (code, command, past) =>
    given(...past)
      .when(command)
      .thenRefused(code),
  );

  it('may come in words after the result is shown: words stand for themselves', () =>
    given(...held, shown())
      .when(fill)
      .thenRecorded(filled));
});

describe('decisions and actions', () => {
  const resolution: Resolution = {
    text: 'Vi kortar mötena',
    owner: anna,
    unit: 'Skola',
    due: '2026-05-01',
    from: { round: 1, theme: 't2' },
  };
  const make = { type: 'make-resolution', at: at(12), by: flora, id: 'r1', resolution, saves: null } as const;
  const made: WorkshopEvent = { type: 'resolution-made', at: at(12), by: flora, id: 'r1', resolution };
  const done: WorkshopEvent = { type: 'action-done', at: at(13), by: anna, id: 'r1' };

  it('are made once, can be changed, done and withdrawn', () => {
    given(...held)
      .when(make)
      .thenRecorded(made);
    given(...held, made)
      .when(make)
      .thenNothing();
    given(...held, made)
      .when({ ...make, resolution: { ...resolution, due: null } })
      .thenRecorded({ ...made, resolution: { ...resolution, due: null } });
    given(...held, made)
      .when({ type: 'finish-action', at: at(13), by: anna, id: 'r1' })
      .thenRecorded(done);
    given(...held, made, done)
      .when({ type: 'finish-action', at: at(14), by: anna, id: 'r1' })
      .thenNothing();
    given(...held, made)
      .when({ type: 'withdraw-resolution', at: at(13), by: flora, id: 'r1' })
      .thenRecorded({ type: 'resolution-withdrawn', at: at(13), by: flora, id: 'r1' });
  });

  it('are saved over nothing that the form did not show; a form from before forms said so saves as it did', () => {
    const other = { ...resolution, text: 'Vi provar i maj.' };
    given(...held, made)
      .when({ ...make, resolution: other, saves: 1 })
      .thenRecorded({ ...made, resolution: other });
    given(...held, made)
      .when({ ...make, resolution: other, saves: null })
      .thenRecorded({ ...made, resolution: other });
    given(...held, made)
      .when({ ...make, resolution: other, saves: 0 })
      .thenRefused('decision-changed-meanwhile');
    // The same press again is the same decision.
    given(...held, made)
      .when({ ...make, saves: 0 })
      .thenNothing();
    given(...held, made, { type: 'resolution-withdrawn', at: at(13), by: flora, id: 'r1' })
      .when({ ...make, saves: 1 })
      .thenRefused('no-such-decision');
  });

  it.each([
    ['empty-decision', { ...make, resolution: { ...resolution, text: ' ' } }],
    ['decision-too-long', { ...make, resolution: { ...resolution, text: 'x'.repeat(501) } }],
    ['no-such-decision', { type: 'finish-action', at: at(13), by: anna, id: 'r9' }],
  ] as const)('are refused: %s', (code, command) =>
    given(...held)
      .when(command)
      .thenRefused(code),
  );
});
