import { describe, expect, it } from 'vitest';
import { controlCard } from '../../../src/app/views/control-card.ts';
import { type DeliveryEvent, deliveries } from '../../../src/domain/delivery.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
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
    // Whoever is missing is named where they are few; whoever has answered is not.
    expect(JSON.stringify(card(past))).not.toContain('Anna');
    expect(card(past, 'names')?.groups.map(({ names: own }) => own)).toEqual([
      { answered: names(anna), missing: names(bo, cia), voice: null },
      { answered: names(dag), missing: names(eva), voice: null },
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

describe('what kind of round it is', () => {
  const rounds = (...parts: readonly Partial<RoundPlan>[]) => ({
    rounds: parts.map((part) => ({ heading: 'Nuläge', question: 'Var är vi?', minutes: 8, ...part })),
  });
  const consent = { asks: { kind: 'consent', proposal: 'Vi gör så' }, question: 'Vi gör så' } as const;
  const vote = { asks: { kind: 'vote', themes: [], budget: 0, cap: 0 }, from: 1 } as const;

  it('is told, with who sits together and who may know whose the answers are', () => {
    expect(card(created(rounds({ names: 'nobody', answersPer: 'person', ...consent })))).toMatchObject({
      kind: 'consent',
      names: 'nobody',
      sitting: 'person',
    });
    expect(card(created(rounds({}, { answersPer: 'pair', from: 1 })))).toMatchObject({ kind: 'text', usedBy: 2, buildsOn: null });
  });

  it('and that a vote has no themes yet', () => {
    const past = [...created(rounds({}, vote)), { type: 'round-skipped', at: at(), by: flora, round: 1 }, chosen(2)] as const;
    expect(card(past)).toMatchObject({ lacksThemes: true, buildsOn: 1 });
    expect(card(created(rounds({}, vote)))).toMatchObject({ lacksThemes: false, usedBy: 2 });
  });

  it('and that so few anonymous answers would be deleted', () => {
    const anonymous = [...created(rounds({ names: 'nobody' })), started()];
    const ballots = (...by: readonly string[]): readonly WorkshopEvent[] =>
      by.map((one) => ({ type: 'ballot-cast', round: 1, by: one, response: { kind: 'text', text: 'Svar' } }));
    expect(card([...anonymous, ...ballots(anna, bo)])).toMatchObject({ tooFew: true, waitingFor: null });
    expect(card([...anonymous, ...ballots(anna, bo, cia, dag, eva)])).toMatchObject({ tooFew: false });
  });

  it('and that a proposal can be asked again, once, while nothing has been held after it', () => {
    const past = [...created(rounds(consent, {})), started(), closed()];
    expect(card(past)).toMatchObject({ askAgain: 1 });
    expect(card([...created(rounds(consent)), started()])).toMatchObject({ askAgain: null });
    const again: WorkshopEvent = {
      type: 'rounds-planned',
      at: at(),
      by: flora,
      first: 2,
      rounds: [{ heading: 'Nuläge', minutes: 8, ...consent, from: 1 }],
    };
    expect(card([...past, again])).toMatchObject({ askAgain: null });
    expect(card([...past, chosen(2), started(2, 10), closed(2, 15), chosen(1)])).toMatchObject({ askAgain: null });
    expect(card(past, 'ask-again')?.asking).toBe('ask-again');
    expect(card([...past, ended], 'ask-again')?.asking).toBeNull();
  });
});

describe('readiness', () => {
  it('is seen by name, with the group', () => {
    expect(card([...open, answered(anna, 'A'), answered(bo, 'B'), answered(cia, 'C'), answered(eva, 'E')])).toMatchObject({
      waitingFor: [{ group: 2, people: [{ name: 'Dag' }] }],
    });
    expect(card([...open, closed()])).toMatchObject({ waitingFor: [] });
  });

  it('of a group is who speaks for it', () => {
    const together = [...created({ answersPer: 'group' }), { ...started(), voices: [bo, eva] }];
    expect(card([...together, answered(dag, 'Vårt')])).toMatchObject({ waitingFor: [{ group: 1, people: [{ name: 'Bo' }] }] });
    expect(card(together)).toMatchObject({ waitingFor: null });
    expect(card(together, 'names')?.groups[0]?.names).toMatchObject({ voice: { name: 'Bo' } });
  });

  it('is not by name where many are missing', () => {
    const many = Array.from({ length: 9 }, (_, index) => `p${index}`);
    const past = [...created({ groups: [{ number: 1, members: many }] }), started()];
    expect(card(past)).toMatchObject({ waitingFor: null, asked: 9 });
  });
});

describe('fair voice', () => {
  const kinds: Readonly<Record<string, string>> = {
    anna: 'bolag',
    bo: 'förvaltning',
    cia: 'förvaltning',
    dag: 'bolag',
    eva: 'förvaltning',
  };
  const mixed = new Map([...people].map(([id, person]) => [id, { ...person, unitType: kinds[id] ?? '' }]));
  const unheard = (...past: readonly WorkshopEvent[]) =>
    controlCard(workshopAfter(...past), mixed, deliveries.initial, { workshop: 'w1' })?.unheard;

  it('names the kinds of unit that are heard less than their share, and never what they said', () => {
    expect(unheard(...open, answered(bo, 'B'), answered(cia, 'C'), answered(eva, 'Hemligt'))).toMatchObject([
      { kind: 'bolag', heardIn: 0, groups: 2 },
    ]);
    expect(unheard(...open, answered(bo, 'B'), answered(cia, 'C'), answered(anna, 'A'), answered(dag, 'D'))).toEqual([]);
  });

  it('says nothing before anybody has answered, nor when the round is closed', () => {
    expect(unheard(...open)).toEqual([]);
    expect(unheard(...open, answered(bo, 'B'), closed())).toEqual([]);
  });

  it('of a group is whoever wrote for it', () => {
    const together = [...created({ answersPer: 'group' }), started()];
    expect(unheard(...together, answered(bo, 'B'), answered(eva, 'E'))).toMatchObject([{ kind: 'bolag', heardIn: 0 }]);
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
