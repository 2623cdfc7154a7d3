import { describe, expect, it } from 'vitest';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, answered, at, chosen, closed, created, ended, flora, shown, started } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const open = [...created(), started()];
const over = [...open, answered(anna, 'Svar'), closed()];
const by = flora;

describe('showing the result', () => {
  const show = { type: 'show-result', at: at(9), by, round: 1 } as const;

  it('is done when the round is closed', () =>
    given(...over)
      .when(show)
      .thenRecorded(shown()));

  it('happens once', () =>
    given(...over, shown())
      .when(show)
      .thenNothing());

  it('waits until the round is closed', () =>
    given(...open)
      .when(show)
      .thenRefused('round-still-open'));

  it('is of a round that was held', () => {
    given(...created())
      .when(show)
      .thenRefused('no-such-round');
    given(...over)
      .when({ ...show, round: 7 })
      .thenRefused('no-such-round');
  });
});

describe('the next round', () => {
  const next = (round = 1) => ({ type: 'next-round', at: at(10), by, round }) as const;

  it('is where the workshop then stands', () => {
    given(...over)
      .when(next())
      .thenRecorded(chosen(2));
    expect(given(...over, chosen(2)).state).toMatchObject({ current: 2 });
  });

  it('is one step, however often the press comes', () =>
    given(...over, chosen(2))
      .when(next())
      .thenNothing());

  it('waits until the round is closed', () =>
    given(...open)
      .when(next())
      .thenRefused('round-still-open'));

  it('is refused after the last', () =>
    given(...over, chosen(2), chosen(3))
      .when(next(3))
      .thenRefused('no-more-rounds'));
});

describe('skipping a round', () => {
  const skip = (round = 1) => ({ type: 'skip-round', at: at(10), by, round }) as const;
  const skipped = (round = 1): WorkshopEvent => ({ type: 'round-skipped', at: at(10), by, round });

  it('goes on to the next', () =>
    given(...created())
      .when(skip())
      .thenRecorded(skipped(), chosen(2)));

  it('stays where it is when another round is skipped, or the last', () => {
    given(...created())
      .when(skip(2))
      .thenRecorded(skipped(2));
    given(...created(), chosen(3))
      .when(skip(3))
      .thenRecorded(skipped(3));
  });

  it('happens once', () =>
    given(...created(), skipped(), chosen(2))
      .when(skip())
      .thenNothing());

  it('is for a round that has not been held', () => {
    given(...open)
      .when(skip())
      .thenRefused('round-already-held');
    given(...over)
      .when(skip())
      .thenRefused('round-already-held');
    given(...created())
      .when(skip(4))
      .thenRefused('no-such-round');
  });
});

describe('ending', () => {
  const end = { type: 'end-workshop', at: at(20), by, endings: 0 } as const;

  it('can be done between rounds, once', () => {
    given(...over)
      .when(end)
      .thenRecorded(ended);
    given(...over, ended)
      .when(end)
      .thenNothing();
  });

  it('waits until the round is closed', () =>
    given(...open)
      .when(end)
      .thenRefused('round-still-open'));

  it.each([
    { type: 'join', at: at(21), person: 'nina' },
    { type: 'rewrite-question', at: at(21), by, round: 2, question: 'Varför?', rewrites: 0 },
    { type: 'start-round', at: at(21), by, round: 2 },
    { type: 'extend-round', at: at(21), by, round: 1, endsAt: at(8) },
    { type: 'remind', at: at(21), by, round: 1, reminders: 0 },
    { type: 'close-round', at: at(21), by, round: 1, confirmed: true },
    { type: 'show-result', at: at(21), by, round: 1 },
    { type: 'next-round', at: at(21), by, round: 1 },
    { type: 'skip-round', at: at(21), by, round: 2 },
  ] as const)('leaves nothing to do: $type', (command) =>
    given(...over, ended)
      .when(command)
      .thenRefused('workshop-ended'),
  );
});

describe('reopening', () => {
  const reopen = { type: 'reopen-workshop', at: at(30), by, endings: 1 } as const;
  const reopened: WorkshopEvent = { type: 'workshop-reopened', at: at(30), by };

  it('takes up where it ended, with everything there', () => {
    given(...over, chosen(2), ended)
      .when(reopen)
      .thenRecorded(reopened);
    expect(given(...over, chosen(2), ended, reopened).state).toMatchObject({
      phase: 'running',
      current: 2,
      rounds: [{ phase: 'closed' }, {}, {}],
    });
  });

  it('of one that runs changes nothing', () =>
    given(...over)
      .when({ ...reopen, endings: 0 })
      .thenNothing());

  it('happens once, however often the press comes, also after it has been ended again', () => {
    given(...over, ended, reopened)
      .when(reopen)
      .thenNothing();
    given(...over, ended, reopened, ended)
      .when(reopen)
      .thenNothing();
    given(...over, ended, reopened, ended)
      .when({ ...reopen, endings: 2 })
      .thenRecorded(reopened);
  });

  it('is not undone by the old end when it comes again; a new end ends', () => {
    const end = { type: 'end-workshop', at: at(31), by, endings: 0 } as const;
    given(...over, ended, reopened)
      .when(end)
      .thenNothing();
    given(...over, ended, reopened)
      .when({ ...end, endings: 1 })
      .thenRecorded({ ...ended, at: at(31) });
  });

  it('lets those who joined the team meanwhile take part', () => {
    given(...over, ended)
      .when({ type: 'join', at: at(25), person: 'nina' })
      .thenRefused('workshop-ended');
    given(...over, ended, reopened)
      .when({ type: 'join', at: at(31), person: 'nina' })
      .thenRecorded({ type: 'person-joined', at: at(31), person: 'nina', group: 2 });
  });
});
