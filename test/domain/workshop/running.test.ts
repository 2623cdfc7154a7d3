import { describe, expect, it } from 'vitest';
import { dueClose, GRACE_MS, missing } from '../../../src/domain/workshop/count.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import {
  anna,
  answered,
  at,
  bo,
  chosen,
  cia,
  closed,
  created,
  dag,
  eva,
  flora,
  started,
  workshopAfter,
} from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const open = [...created(), started()];
const everybody = [anna, bo, cia, dag, eva].map((person) => answered(person, `${person}s svar`));
const skipped: WorkshopEvent = { type: 'round-skipped', at: at(), by: flora, round: 1 };
const extended = (minute: number, until: number): WorkshopEvent => ({
  type: 'round-extended',
  at: at(minute),
  by: flora,
  round: 1,
  endsAt: at(until),
});

describe('starting a round', () => {
  const start = (round = 1, minute = 0) => ({ type: 'start-round', at: at(minute), by: flora, round }) as const;

  it('sets its end by its minutes', () =>
    given(...created())
      .when(start())
      .thenRecorded({ ...started(), voices: [anna, dag] }));

  it('asks with the question as it was rewritten', () => {
    const rewritten: WorkshopEvent = { type: 'question-rewritten', at: at(-1), by: flora, round: 1, question: 'Varför?' };
    expect(roundAt(workshopAfter(...created(), rewritten, started()), 1)).toMatchObject({
      phase: 'open',
      plan: { question: 'Varför?' },
    });
  });

  it('happens once, also when two facilitators press', () =>
    given(...open)
      .when({ ...start(1, 0.1), by: anna })
      .thenNothing());

  it('brings the workshop to that round, also from the card of one who had not seen that a colleague went on', () =>
    given(...created(), chosen(2))
      .when(start(1, 11))
      .thenRecorded(chosen(1, 11), { ...started(1, 11), voices: [anna, dag] }));

  it.each([
    ['no-such-round', start(4), open],
    ['no-such-round', start(0), open],
    ['round-already-held', start(), [...open, closed()]],
    ['round-already-held', start(), [...created(), skipped, chosen(2)]],
    ['another-round-open', start(2), open],
  ] as const)('is refused as %s', (code, command, past) =>
    given(...past)
      .when(command)
      .thenRefused(code),
  );
});

describe('+2 minuter', () => {
  const extend = (minute: number, endsAt = at(8)) =>
    ({ type: 'extend-round', at: at(minute), by: flora, round: 1, endsAt }) as const;

  it('counts from the end of the time', () =>
    given(...open)
      .when(extend(3))
      .thenRecorded(extended(3, 10)));

  it('counts from now where the time is out', () =>
    given(...open)
      .when(extend(8.5))
      .thenRecorded(extended(8.5, 10.5)));

  it('is two minutes however often the press comes, and from two facilitators at once', () =>
    given(...open, extended(3, 10))
      .when(extend(3.5))
      .thenNothing());

  it('is four minutes when it is pressed twice', () =>
    given(...open, extended(3, 10))
      .when(extend(4, at(10)))
      .thenRecorded(extended(4, 12)));

  it('is for an open round', () => {
    given(...created())
      .when(extend(3))
      .thenRefused('round-not-open');
    given(...open, closed())
      .when(extend(9))
      .thenRefused('round-not-open');
  });
});

describe('reminding', () => {
  const remind = (reminders: number) => ({ type: 'remind', at: at(4), by: flora, round: 1, reminders }) as const;
  const reminded = (...people: string[]): WorkshopEvent => ({ type: 'people-reminded', at: at(4), by: flora, round: 1, people });

  it('reaches only those who are missing', () =>
    given(...open, answered(anna, 'Svar'), answered(dag, 'Svar'))
      .when(remind(0))
      .thenRecorded(reminded(bo, cia, eva)));

  it('reaches everybody in a group that is silent, where the group answers together', () =>
    given(...created({ answersPer: 'group' }), started(), answered(bo, 'Vårt'))
      .when(remind(0))
      .thenRecorded(reminded(dag, eva)));

  it('happens once, however often the press comes', () =>
    given(...open, reminded(bo))
      .when(remind(0))
      .thenNothing());

  it('happens again when it is pressed again', () =>
    given(...open, reminded(anna, bo, cia, dag, eva), answered(anna, 'Svar'))
      .when(remind(1))
      .thenRecorded(reminded(bo, cia, dag, eva)));

  it('is refused when nobody is missing', () =>
    given(...open, ...everybody)
      .when(remind(0))
      .thenRefused('nobody-missing'));

  it('is for an open round', () =>
    given(...open, closed())
      .when(remind(0))
      .thenRefused('round-not-open'));
});

describe('closing by hand', () => {
  const close = (confirmed = false) => ({ type: 'close-round', at: at(8), by: flora, round: 1, confirmed }) as const;

  it('goes at once when everybody has answered', () =>
    given(...open, ...everybody)
      .when(close())
      .thenRecorded(closed()));

  it('asks once more when people are missing', () => {
    given(...open, answered(anna, 'Svar'))
      .when(close())
      .thenRefused('people-missing');
    given(...open, answered(anna, 'Svar'))
      .when(close(true))
      .thenRecorded(closed());
  });

  it('happens once, and keeps its first time', () =>
    given(...open, closed(1, 5))
      .when(close(true))
      .thenNothing());

  it('is for an open round', () => {
    given(...created())
      .when(close(true))
      .thenRefused('round-not-open');
    given(...created())
      .when({ ...close(true), round: 9 })
      .thenRefused('round-not-open');
  });
});

describe('the clock', () => {
  const tick = (minute: number, second = 0) =>
    ({ type: 'close-round', at: at(minute, second), by: null, round: 1, confirmed: true }) as const;
  const byTheClock = (minute: number): WorkshopEvent => ({ type: 'round-closed', at: at(minute), by: null, round: 1 });

  it('closes a minute after the time is out, also with people missing', () => {
    expect(GRACE_MS).toBe(60_000);
    given(...open)
      .when(tick(8, 59))
      .thenNothing();
    given(...open)
      .when(tick(9))
      .thenRecorded(byTheClock(9));
    given(...open)
      .when(tick(500))
      .thenRecorded(byTheClock(500));
  });

  it('that was set before someone pressed +2 minuter waits', () => {
    given(...open, extended(7, 10))
      .when(tick(9))
      .thenNothing();
    given(...open, extended(7, 10))
      .when(tick(11))
      .thenRecorded(byTheClock(11));
  });

  it('comes after somebody’s hand without effect', () =>
    given(...open, closed())
      .when(tick(9))
      .thenNothing());

  it('knows which round is due, and when', () => {
    expect(dueClose(workshopAfter(...created()))).toBeUndefined();
    expect(dueClose(workshopAfter(...open))).toEqual({ round: 1, at: new Date(at(9)) });
    expect(dueClose(workshopAfter(...open, closed()))).toBeUndefined();
    expect(dueClose(workshopAfter(...open, closed(), chosen(2), started(2, 20)))).toEqual({ round: 2, at: new Date(at(26)) });
  });
});

describe('who is missing', () => {
  it('is counted quickly also among ten thousand', () => {
    const groups = Array.from({ length: 2_000 }, (_, index) => ({
      number: index + 1,
      members: Array.from({ length: 5 }, (__, seat) => `person-${index}-${seat}`),
    }));
    const state = workshopAfter(...created({ groups }), started(), answered('person-7-3', 'Svar', { group: 8 }));
    const round = roundAt(state, 1);
    const begun = performance.now();
    for (let times = 0; times < 20; times += 1) expect(round?.phase === 'open' && missing(round).length).toBe(9_999);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
