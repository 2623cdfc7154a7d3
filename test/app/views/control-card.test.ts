import { describe, expect, it } from 'vitest';
import { controlCard } from '../../../src/app/views/control-card.ts';
import { type DeliveryEvent, deliveries } from '../../../src/domain/delivery.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { peopleNamed } from '../../support/people-named.ts';
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
  ended,
  eva,
  flora,
  shown,
  started,
  workshopAfter,
} from '../../support/workshop-facts.ts';

const people = peopleNamed(anna, bo, cia, dag, eva);
const open = [...created(), started()];
type Asking = NonNullable<Parameters<typeof controlCard>[3]['asking']>;
const card = (past: readonly WorkshopEvent[], asking: Asking | null = null, sent: readonly DeliveryEvent[] = []) =>
  controlCard(workshopAfter(...past), people, sent.reduce(deliveries.evolve, deliveries.initial), { workshop: 'w1', asking });
const names = (...ids: string[]) => ids.map((id) => ({ name: peopleNamed(id).get(id)?.name, unit: 'Energi' }));

describe('a control card', () => {
  it('tells where the workshop stands', () => {
    expect(card(created())).toMatchObject({
      phase: 'planned',
      round: 1,
      rounds: 3,
      people: 5,
      minutes: 8,
      answered: 0,
      asked: 5,
      endsAt: null,
    });
    expect(card(open)).toMatchObject({ phase: 'open', endsAt: at(8), closedAt: null, missing: 5, reminders: 0 });
    expect(card([...open, closed()])).toMatchObject({ phase: 'closed', endsAt: null, closedAt: at(8) });
    expect(card([...open, closed(), shown()])).toMatchObject({ phase: 'shown' });
    expect(card([...open, closed(), chosen(2)])).toMatchObject({ phase: 'planned', round: 2, heading: 'Riktning', answered: 0 });
    expect(card([...open, closed(), ended])).toMatchObject({ ended: true });
    expect(card([...created(), { type: 'round-skipped', at: at(), by: flora, round: 1 }])).toMatchObject({ phase: 'skipped' });
  });

  it('counts people where each answers alone', () => {
    expect(card([...open, answered(anna, 'A'), answered(dag, 'D'), answered(anna, 'A igen')])).toMatchObject({
      answered: 2,
      asked: 5,
      missing: 3,
      groups: [
        { number: 1, answered: 1, asked: 3, names: null },
        { number: 2, answered: 1, asked: 2, names: null },
      ],
    });
  });

  it('counts groups where they answer together', () => {
    expect(card([...created({ answersPer: 'group' }), started(), answered(bo, 'Vårt')])).toMatchObject({
      answered: 1,
      asked: 2,
      missing: 2,
      groups: [
        { number: 1, answered: 1, asked: 1 },
        { number: 2, answered: 0, asked: 1 },
      ],
    });
  });

  it('counts the reminders', () =>
    expect(card([...open, { type: 'people-reminded', at: at(3), by: flora, round: 1, people: [bo] }])).toMatchObject({
      reminders: 1,
    }));

  it('has names only on demand', () => {
    const past = [...open, answered(anna, 'A'), answered(dag, 'D')];
    expect(JSON.stringify(card(past))).not.toContain('Anna');
    expect(card(past, 'names')?.groups.map(({ names: own }) => own)).toEqual([
      { answered: names(anna), missing: names(bo, cia) },
      { answered: names(dag), missing: names(eva) },
    ]);
  });

  it('never has what anyone has answered', () => {
    for (const asking of [null, 'names', 'close-with-people-missing'] as const)
      expect(JSON.stringify(card([...open, answered(anna, 'Min hemlighet'), closed()], asking))).not.toContain('hemlighet');
  });

  it('asks about those who are missing only while the round is open', () => {
    expect(card(open, 'close-with-people-missing')?.asking).toBe('close-with-people-missing');
    expect(card([...open, closed()], 'close-with-people-missing')?.asking).toBeNull();
  });

  it('has a question rewritten only before its round', () => {
    expect(card(created(), 'rewrite-question')?.asking).toBe('rewrite-question');
    expect(card(open, 'rewrite-question')?.asking).toBeNull();
  });
});

describe('what goes back with a press', () => {
  const rewritten = (round: number): WorkshopEvent => ({ type: 'question-rewritten', at: at(), by: flora, round, question: '?' });
  const reopened: WorkshopEvent = { type: 'workshop-reopened', at: at(), by: flora };

  it('counts how often the question of the round at hand has been rewritten', () => {
    expect(card(created())).toMatchObject({ rewrites: 0 });
    expect(card([...created(), rewritten(1), rewritten(1), rewritten(2)])).toMatchObject({ rewrites: 2 });
    expect(card([...created(), rewritten(1), rewritten(2), chosen(2)])).toMatchObject({ rewrites: 1 });
  });

  it('counts how often the workshop has been ended', () => {
    expect(card(created())).toMatchObject({ ended: false, endings: 0 });
    expect(card([...created(), ended])).toMatchObject({ ended: true, endings: 1 });
    expect(card([...created(), ended, reopened])).toMatchObject({ ended: false, endings: 1 });
  });

  it('is counted in the report of what was sent', () => {
    const asked: DeliveryEvent = { type: 'resend-asked', at: at(), by: flora, keys: [] };
    expect(card(open, null, [asked, asked])?.delivery).toMatchObject({ resends: 2 });
  });
});
