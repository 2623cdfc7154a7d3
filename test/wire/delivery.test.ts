import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { buttonOn, wordsOf } from '../support/wire-cards.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';
import { asksRound } from '../support/wire-traffic.ts';
import { answer, createWorkshop, edited } from '../support/wire-workshop.ts';

const resend = sv.control.buttons.resend;
const cardsOf = ({ traffic }: Room, { id }: Person, round = 1) =>
  traffic.posted(asksRound(round)).filter(({ owner }) => owner?.id === id).length;

/** The next message to this person fails in this way. */
const fails = ({ teams }: Room, { demo }: Person, failure: Parameters<Room['teams']['faults']['add']>[0]['failure']): void =>
  teams.faults.add({
    match: ({ kind, conversationId }) => kind === 'send' && conversationId === teams.chatOf(demo),
    times: 1,
    failure,
  });

describe.concurrent('a card of a round', () => {
  it('that cannot reach somebody is told to the facilitator, with the name and the reason', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ size: 6 });
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const [, , lena = anna, marie = anna] = people;
    teams.block(lena.demo, true);
    await createWorkshop(anna);
    await anna.press('Starta runda');
    const reason = `1 nåddes inte: ${lena.name} (har blockerat Samling)`;
    await until('the fate of every card', () => edited(room, anna).includes('6 mottagare, 5 levererade'));
    expect(edited(room, anna)).toContain(reason);
    expect(buttonOn(anna.cardWith('Stäng rundan'), resend)).toBeUndefined();
    expect(wordsOf(await answer(marie, 'Nåbar'))).toContain('Tack!');

    // She lets the bot in again: a reminder reaches her.
    teams.block(lena.demo, false);
    await anna.press('Påminn');
    await until('her reminder', () => cardsOf(room, lena) === 1);
    expect(wordsOf(await answer(lena, 'Nu också jag'))).toContain('Tack!');
  });

  it('whose fate is unknown is called so, and sent again on the button alone', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 6 });
    onTestFinished(room.close);
    const { anna, people } = room;
    const [, , lena = anna, marie = anna, karl = anna] = people;
    // One that arrived although Teams said 502, one that was cut off before it arrived.
    fails(room, lena, { kind: 'status', status: 502, accept: 'before' });
    fails(room, marie, { kind: 'reset', accept: 'never' });
    await createWorkshop(anna);
    await anna.press('Starta runda');
    await until('the fate of every card', () => edited(room, anna).includes('6 mottagare, 4 levererade, 2 osäkra'));
    for (const { name } of [lena, marie]) expect(edited(room, anna)).toContain(name);
    expect(edited(room, anna)).not.toContain(karl.name);
    expect([lena, marie, karl].map((person) => cardsOf(room, person))).toEqual([1, 0, 1]);
    // The one that did arrive can be answered on.
    expect(wordsOf(await answer(lena, 'Den kom visst'))).toContain('Tack!');
    await until('the control card follows', () => edited(room, anna).includes('1 av 6 har svarat'));
    expect([lena, marie, karl].map((person) => cardsOf(room, person))).toEqual([1, 0, 1]);

    await anna.press(resend);
    await until('all delivered', () => edited(room, anna).includes('6 mottagare, 6 levererade'));
    expect(edited(room, anna)).not.toContain('osäk');
    expect(cardsOf(room, marie)).toBe(1);
    expect(wordsOf(await answer(marie, 'Nu kom den'))).toContain('Tack!');
    expect(cardsOf(room, karl)).toBe(1);
  });

  it('waits for Teams when Teams says so, and is sent once', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 6 });
    onTestFinished(room.close);
    const { anna, people } = room;
    const [, , lena = anna, marie = anna] = people;
    fails(room, lena, { kind: 'status', status: 429, headers: { 'retry-after': '1' }, accept: 'never' });
    fails(room, marie, { kind: 'status', status: 412, accept: 'never' });
    await createWorkshop(anna);
    await anna.press('Starta runda');
    await until('all delivered', () => edited(room, anna).includes('6 mottagare, 6 levererade'));
    for (const person of people) expect(cardsOf(room, person)).toBe(1);
  });
});
