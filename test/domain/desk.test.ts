import { describe, expect, it } from 'vitest';
import { type DeskEvent, desk } from '../../src/domain/desk.ts';
import { scenarios } from '../support/given.ts';
import { draft } from '../support/letter-facts.ts';
import { at } from '../support/workshop-facts.ts';

const { given } = scenarios(desk);
const by = 'dora';
const friday = { weekday: 5, time: '13:00', skipHolidays: true } as const;

describe('the desk', () => {
  it('delegates nothing and reminds of nothing to begin with', () =>
    expect(given().state).toEqual({ delegated: false, slot: null, template: null, latestToNewcomers: false, reminded: [] }));

  it('delegates sending, and takes it back', () => {
    const delegated = (now: boolean): DeskEvent => ({ type: 'sending-delegated', at: at(), by, delegated: now });
    given().when({ type: 'delegate-sending', at: at(), by, delegated: true }).thenRecorded(delegated(true));
    given(delegated(true)).when({ type: 'delegate-sending', at: at(), by, delegated: true }).thenNothing();
    given(delegated(true)).when({ type: 'delegate-sending', at: at(), by, delegated: false }).thenRecorded(delegated(false));
    expect(given(delegated(true), delegated(false)).state.delegated).toBe(false);
  });

  it('has a weekly slot, or none', () => {
    const chosen: DeskEvent = { type: 'slot-chosen', at: at(), by, slot: friday };
    given().when({ type: 'choose-slot', at: at(), by, slot: friday }).thenRecorded(chosen);
    given(chosen).when({ type: 'choose-slot', at: at(), by, slot: friday }).thenNothing();
    given(chosen)
      .when({ type: 'choose-slot', at: at(), by, slot: { ...friday, time: '14:00' } })
      .thenRecorded({ ...chosen, slot: { ...friday, time: '14:00' } });
    given().when({ type: 'choose-slot', at: at(), by, slot: null }).thenNothing();
    expect(given(chosen, { ...chosen, slot: null }).state.slot).toBeNull();
  });

  it('keeps the fixed parts of a letter', () => {
    const kept: DeskEvent = { type: 'template-kept', at: at(), by, template: draft() };
    given().when({ type: 'keep-template', at: at(), by, template: draft() }).thenRecorded(kept);
    given(kept).when({ type: 'keep-template', at: at(), by, template: draft() }).thenNothing();
    expect(given(kept).state.template).toEqual(draft());
  });

  it('lets newcomers have the latest letter, or not', () => {
    const chosen: DeskEvent = { type: 'newcomers-chosen', at: at(), by, latest: true };
    given().when({ type: 'choose-newcomers', at: at(), by, latest: true }).thenRecorded(chosen);
    given(chosen).when({ type: 'choose-newcomers', at: at(), by, latest: true }).thenNothing();
    expect(given(chosen).state.latestToNewcomers).toBe(true);
  });
});

describe('a reminder', () => {
  const remind = (slotAt: string) => ({ type: 'remind-author', at: at(), slotAt }) as const;
  const reminded = (slotAt: string): DeskEvent => ({ type: 'author-reminded', at: at(), slotAt });

  it('is claimed once for each slot', () => {
    given()
      .when(remind(at(60)))
      .thenRecorded(reminded(at(60)));
    given(reminded(at(60)))
      .when(remind(at(60)))
      .thenRefused('already-reminded');
    given(reminded(at(60)))
      .when(remind(at(90)))
      .thenRecorded(reminded(at(90)));
  });

  it('is remembered for the last ten slots', () =>
    expect(given(...Array.from({ length: 12 }, (_, week) => reminded(at(week)))).state.reminded).toEqual(
      Array.from({ length: 10 }, (_, week) => at(week + 2)),
    ));
});
