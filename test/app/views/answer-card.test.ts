import { describe, expect, it } from 'vitest';
import { type Attempt, answerCard } from '../../../src/app/views/answer-card.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
import { peopleNamed } from '../../support/people-named.ts';
import { anna, answered, at, bo, cia, closed, created, dag, eva, started, workshopAfter } from '../../support/workshop-facts.ts';

const people = peopleNamed(anna, bo, cia, dag, eva);
const open = [...created(), started()];
const together = [...created({ answersPer: 'group' }), started()];
const card = (
  past: readonly WorkshopEvent[],
  { person = anna, minute = 3, attempt }: { person?: string; minute?: number; attempt?: Attempt } = {},
) => {
  const where = { workshop: 'w1', person, round: 1, now: new Date(at(minute)) };
  return answerCard(workshopAfter(...past), people, attempt ? { ...where, attempt } : where);
};
const typed = (text: string): Attempt => ({
  is: 'typed',
  inputs: { answer: text },
  notice: 'answer-changed-meanwhile',
  faults: [],
});

describe('an answer card', () => {
  it('says what is asked, in which group, and how long is left', () => {
    expect(card(open)).toEqual({
      workshop: 'w1',
      person: anna,
      round: 1,
      rounds: 3,
      basis: 0,
      title: 'Var är vi?',
      heading: 'Nuläge',
      question: 'Var är vi?',
      asks: { kind: 'text' },
      answersPer: 'person',
      names: 'facilitator',
      readAlong: true,
      group: {
        number: 1,
        as: 'group',
        topic: null,
        voice: null,
        others: ['bo@b.example', 'cia@b.example'],
        help: { calls: 0, asked: null },
        members: [
          { name: 'Anna', unit: 'Energi', me: true },
          { name: 'Bo', unit: 'Energi', me: false },
          { name: 'Cia', unit: 'Energi', me: false },
        ],
      },
      material: [],
      handedOn: null,
      endsAt: at(8),
      overDays: false,
      minutesLeft: 5,
      status: { is: 'asking', filled: {}, faults: [], notice: null, saved: null, closedAt: null },
    });
  });

  it.each([
    [0, 8],
    [0.1, 8],
    [7.1, 1],
    [8, 0],
    [8.9, 0],
  ])('at minute %d has %d minutes left', (minute, left) => expect(card(open, { minute })?.minutesLeft).toBe(left));

  it('is nobody’s who takes no part, and none of a round that was not held', () => {
    expect(card(open, { person: 'nina' })).toBeUndefined();
    expect(card(created())).toBeUndefined();
  });
});

describe('its status', () => {
  const response = { kind: 'text', text: 'Mitt svar' };
  const saved = { response, at: at(1), by: { name: 'Anna', unit: 'Energi' }, mine: true, late: false };
  const mine = answered(anna, 'Mitt svar');

  it('is the saved answer', () => expect(card([...open, mine])).toMatchObject({ basis: 1, status: { is: 'answered', saved } }));

  it('is the answer in the box when it is being changed', () =>
    expect(card([...open, mine], { attempt: { is: 'changing' } })?.status).toEqual({
      is: 'asking',
      filled: { answer: 'Mitt svar' },
      faults: [],
      notice: null,
      saved,
      closedAt: null,
    }));

  it('keeps what was typed, beside what is saved', () =>
    expect(card([...open, mine], { attempt: typed('Ny text') })?.status).toEqual({
      is: 'asking',
      filled: { answer: 'Ny text' },
      faults: [],
      notice: 'answer-changed-meanwhile',
      saved,
      closedAt: null,
    }));

  it('gives back what came too late', () =>
    expect(card([...open, mine, closed()], { attempt: { is: 'late', inputs: { answer: 'För sent' } } })?.status).toEqual({
      is: 'closed',
      closedAt: at(8),
      saved,
      lost: { kind: 'text', text: 'För sent' },
      counted: null,
      takesLate: false,
    }));

  it('gives back what was typed when the round closed in the same moment', () =>
    expect(card([...open, closed()], { attempt: typed('Ny text') })?.status).toMatchObject({
      is: 'closed',
      saved: null,
      lost: { kind: 'text', text: 'Ny text' },
    }));

  it('calls nothing lost that is saved', () =>
    expect(card([...open, mine, closed()], { attempt: { is: 'late', inputs: { answer: 'Mitt svar' } } })?.status).toMatchObject({
      lost: null,
    }));

  it('is the group’s, whoever wrote it, and none of another group’s', () => {
    const past = [...together, answered(bo, 'Vårt')];
    expect(card(past)?.status).toMatchObject({
      is: 'answered',
      saved: { response: { text: 'Vårt' }, by: { name: 'Bo' }, mine: false },
    });
    expect(card(past, { person: dag })).toMatchObject({ basis: 0, status: { is: 'asking', saved: null } });
  });

  it('never holds a colleague’s answer where each answers alone', () =>
    expect(JSON.stringify(card([...open, answered(bo, 'Bos hemlighet')]))).not.toContain('hemlighet'));
});

describe('those whom one sits with', () => {
  const spoken: WorkshopEvent = { ...started(), voices: [bo, dag] };
  const asked: WorkshopEvent = { type: 'help-asked', at: at(2), by: bo, round: 1, group: 1, id: 1 };
  const taken: WorkshopEvent = { type: 'help-taken', at: at(3), by: eva, id: 1 };
  const ended: WorkshopEvent = { type: 'help-closed', at: at(4), by: eva, id: 1 };
  const group = (...past: readonly WorkshopEvent[]) => card([...created(), spoken, ...past])?.group;

  it('have one who speaks for them: a colleague, me, or who came after one who left', () => {
    expect(group()?.voice).toEqual({ name: 'Bo', unit: 'Energi', me: false });
    expect(card([...created(), spoken], { person: bo })?.group.voice).toMatchObject({ me: true });
    const changed: WorkshopEvent = { type: 'voice-chosen', at: at(2), by: null, round: 1, group: 1, person: cia };
    expect(group(changed)?.voice).toMatchObject({ name: 'Cia' });
  });

  it('can call for help once at a time, and see who is coming', () => {
    expect(group()?.help).toEqual({ calls: 0, asked: null });
    expect(group(asked)?.help).toEqual({ calls: 1, asked: { at: at(2), takenBy: null } });
    expect(group(asked, taken)?.help).toMatchObject({ asked: { takenBy: { name: 'Eva' } } });
    expect(group(asked, taken, ended)?.help).toEqual({ calls: 1, asked: null });
    expect(card([...created(), spoken, asked], { person: dag })?.group.help).toEqual({ calls: 0, asked: null });
  });

  it('cannot call for help when the round is closed, or goes on over days', () => {
    expect(group(asked, closed())?.help).toBeNull();
    const days = { opensAt: at(0), closesAt: at(8), late: false };
    const past = [...created({ rounds: [{ heading: 'N', question: 'V', minutes: 8, days }] }), spoken];
    expect(card(past)?.group.help).toBeNull();
  });

  it('are nobody for one who sits alone: no voice, no links, no help', () => {
    const alone = { ...started(), groups: [{ number: 1, members: [anna] }], voices: [anna] };
    expect(card([...created(), alone])?.group).toMatchObject({ voice: null, others: null, help: null });
  });

  it('are addressed by their sign-in names, and not at all where one has none', () => {
    const past = workshopAfter(...created(), spoken);
    const where = { workshop: 'w1', person: anna, round: 1, now: new Date(at(3)) };
    const known = new Map(people);
    const guest = people.get(cia);
    if (!guest) throw new Error('Cia is there');
    known.set(cia, { ...guest, upn: 'cia_vgr.se#ext#@b.onmicrosoft.com' });
    expect(answerCard(past, known, where)?.group.others).toEqual(['bo@b.example', 'cia_vgr.se#ext#@b.onmicrosoft.com']);
    known.set(cia, { ...guest, email: '' });
    expect(answerCard(past, known, where)?.group.others).toBeNull();
  });
});

describe('on the levels of 1-2-4-alla', () => {
  const plan = { heading: 'N', question: 'V', minutes: 8 };
  const rounds: readonly RoundPlan[] = [
    { ...plan, answersPer: 'person' },
    { ...plan, answersPer: 'pair', from: 1 },
    { ...plan, answersPer: 'four', from: 2 },
  ];
  const pairs = {
    ...started(2, 10),
    groups: [
      { number: 1, members: [anna, bo] },
      { number: 2, members: [cia, dag, eva] },
    ],
  };
  const past = [...created({ rounds }), started(), answered(anna, 'Annas'), answered(bo, 'Bos'), answered(cia, 'Cias'), closed()];
  const view = (events: readonly WorkshopEvent[], round: number) =>
    answerCard(workshopAfter(...events), people, { workshop: 'w1', person: anna, round, now: new Date(at(3)) });

  it('one is told beforehand who reads it next', () => {
    expect(view([...created({ rounds }), started()], 1)?.handedOn).toBe('pair');
    expect(view([...past, pairs], 2)?.handedOn).toBe('four');
  });

  it('the pair sees what its own two wrote, and nothing of the others', () => {
    expect(view([...past, pairs], 2)).toMatchObject({ answersPer: 'group', group: { as: 'pair' }, material: ['Annas', 'Bos'] });
  });
});
