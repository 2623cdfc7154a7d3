import { describe, expect, it } from 'vitest';
import { type Attempt, answerCard } from '../../../src/app/views/answer-card.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
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
const typed = (text: string): Attempt => ({ is: 'typed', text, notice: 'answer-changed-meanwhile' });

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
      answersPer: 'person',
      group: {
        number: 1,
        members: [
          { name: 'Anna', unit: 'Energi', me: true },
          { name: 'Bo', unit: 'Energi', me: false },
          { name: 'Cia', unit: 'Energi', me: false },
        ],
      },
      endsAt: at(8),
      minutesLeft: 5,
      status: { is: 'asking', draft: '', notice: null, saved: null },
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
  const saved = { text: 'Mitt svar', at: at(1), by: { name: 'Anna', unit: 'Energi' }, mine: true };
  const mine = answered(anna, 'Mitt svar');

  it('is the saved answer', () => expect(card([...open, mine])).toMatchObject({ basis: 1, status: { is: 'answered', saved } }));

  it('is the answer in the box when it is being changed', () =>
    expect(card([...open, mine], { attempt: { is: 'changing' } })?.status).toEqual({
      is: 'asking',
      draft: 'Mitt svar',
      notice: null,
      saved,
    }));

  it('keeps what was typed, beside what is saved', () =>
    expect(card([...open, mine], { attempt: typed('Ny text') })?.status).toEqual({
      is: 'asking',
      draft: 'Ny text',
      notice: 'answer-changed-meanwhile',
      saved,
    }));

  it('gives back what came too late', () =>
    expect(card([...open, mine, closed()], { attempt: { is: 'late', text: 'För sent' } })?.status).toEqual({
      is: 'closed',
      closedAt: at(8),
      saved,
      lost: 'För sent',
    }));

  it('gives back what was typed when the round closed in the same moment', () =>
    expect(card([...open, closed()], { attempt: typed('Ny text') })?.status).toMatchObject({
      is: 'closed',
      saved: null,
      lost: 'Ny text',
    }));

  it('calls nothing lost that is saved', () =>
    expect(card([...open, mine, closed()], { attempt: { is: 'late', text: 'Mitt svar' } })?.status).toMatchObject({
      lost: null,
    }));

  it('is the group’s, whoever wrote it, and none of another group’s', () => {
    const past = [...together, answered(bo, 'Vårt')];
    expect(card(past)?.status).toMatchObject({ is: 'answered', saved: { text: 'Vårt', by: { name: 'Bo' }, mine: false } });
    expect(card(past, { person: dag })).toMatchObject({ basis: 0, status: { is: 'asking', saved: null } });
  });

  it('never holds a colleague’s answer where each answers alone', () =>
    expect(JSON.stringify(card([...open, answered(bo, 'Bos hemlighet')]))).not.toContain('hemlighet'));
});
