import { describe, expect, it } from 'vitest';
import { dueClose, dueOpen, dueReminder } from '../../../src/domain/workshop/count.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, at, bo, cia, closed, created, dag, eva, flora, plan, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const HOUR = 60;
const DAY = 24 * HOUR;

/** Opens an hour from now, closes four days later. */
const days = { opensAt: at(HOUR), closesAt: at(HOUR + 4 * DAY), late: true };
const past = created({ rounds: plan.rounds.map((round, index) => (index === 2 ? round : { ...round, days })) });
const begun = {
  type: 'round-started',
  at: days.opensAt,
  by: null,
  round: 1,
  endsAt: days.closesAt,
  voices: [anna, dag],
} satisfies WorkshopEvent;
const reminded = (by: string | null): WorkshopEvent => ({
  type: 'people-reminded',
  at: at(3 * DAY),
  by,
  round: 1,
  people: [anna, bo, cia, dag, eva],
});

describe('a round over days', () => {
  it('is opened by the clock, and closes when it was planned to', () => {
    expect(dueOpen(workshopAfter(...past))).toEqual({
      round: 1,
      at: new Date(days.opensAt),
      until: new Date(days.closesAt),
    });
    given(...past)
      .when({ type: 'start-round', at: days.opensAt, by: null, round: 1 })
      .thenRecorded(begun);
    expect(dueClose(workshopAfter(...past, begun))).toMatchObject({ round: 1 });
  });

  it('that a facilitator starts before its time closes when it was planned to', () =>
    given(...past)
      .when({ type: 'start-round', at: at(5), by: flora, round: 1 })
      .thenRecorded({ ...begun, at: at(5), by: flora }));

  it('whose last day has been is started by nobody', () => {
    const late = at(HOUR + 5 * DAY);
    given(...past)
      .when({ type: 'start-round', at: late, by: null, round: 1 })
      .thenNothing();
    given(...past)
      .when({ type: 'start-round', at: late, by: flora, round: 1 })
      .thenRefused('closing-time-past');
  });

  it('is followed by the next, where the workshop stands then', () => {
    const over = [...past, begun, closed(1, HOUR + 4 * DAY)];
    expect(dueOpen(workshopAfter(...over))).toMatchObject({ round: 2 });
    given(...over)
      .when({ type: 'start-round', at: at(2 * HOUR), by: null, round: 2 })
      .thenRecorded(
        { type: 'round-chosen', at: at(2 * HOUR), by: null, round: 2 },
        { type: 'round-started', at: at(2 * HOUR), by: null, round: 2, endsAt: days.closesAt, voices: [bo, eva] },
      );
    expect(dueOpen(workshopAfter(...past, begun))).toBeUndefined();
  });

  it('is prolonged to the same hour of the next day, through the clock change too', () => {
    const extend = { type: 'extend-round', at: at(2 * HOUR), by: flora, round: 1, endsAt: days.closesAt } as const;
    given(...past, begun)
      .when(extend)
      .thenRecorded({ type: 'round-extended', at: at(2 * HOUR), by: flora, round: 1, endsAt: at(HOUR + 5 * DAY) });
    const endsAt = '2026-03-28T15:00:00.000Z';
    given(...past, { ...begun, endsAt })
      .when({ ...extend, endsAt })
      .thenRecorded({ type: 'round-extended', at: at(2 * HOUR), by: flora, round: 1, endsAt: '2026-03-29T14:00:00.000Z' });
  });

  it('reminds once by itself: a day before it closes, or when half of its time is gone', () => {
    expect(dueReminder(workshopAfter(...past, begun))).toMatchObject({ round: 1, from: at(HOUR + 3 * DAY) });
    const short = { ...begun, endsAt: at(HOUR + DAY) };
    expect(dueReminder(workshopAfter(...past, short))).toMatchObject({ from: at(HOUR + DAY / 2) });
    expect(dueReminder(workshopAfter(...past, begun, reminded(flora)))).toMatchObject({ round: 1 });
    expect(dueReminder(workshopAfter(...past, begun, reminded(null)))).toBeUndefined();
    given(...past, begun, reminded(null))
      .when({ type: 'remind', at: at(3 * DAY), by: null, round: 1, reminders: 1 })
      .thenNothing();
    given(...past, begun, reminded(null))
      .when({ type: 'remind', at: at(3 * DAY), by: flora, round: 1, reminders: 1 })
      .thenRecorded(reminded(flora));
  });
});

describe('a live round', () => {
  it('is neither opened nor reminded of by the clock', () => {
    const live = created();
    expect(dueOpen(workshopAfter(...live))).toBeUndefined();
    expect(dueReminder(workshopAfter(...live, { ...begun, endsAt: at(HOUR + 8) }))).toBeUndefined();
  });
});
