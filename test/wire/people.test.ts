import { describe, it } from 'vitest';
import { personOf } from '../../src/demo/people.ts';
import { en } from '../../src/texts/en.ts';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from '../support/wire-cards.ts';
import { personIn } from '../support/wire-person.ts';
import { openRoom } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';
import { asksRound } from '../support/wire-traffic.ts';
import { answer, createWorkshop, edited, groupsOf, inGroupsOf, startRound } from '../support/wire-workshop.ts';

describe.concurrent('people', () => {
  it('who join during a round get it, and sit in the smallest group', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 11 });
    onTestFinished(room.close);
    const { anna, teams, traffic, data } = room;
    await createWorkshop(anna, inGroupsOf(4));
    await startRound(room, anna, 1);
    const groups = await groupsOf(room);
    const smallest = groups.findIndex(({ length }) => length === 3) + 1;
    expect(groups.map(({ length }) => length).sort()).toEqual([3, 4, 4]);

    const nils = personIn(teams, personOf('Nils Nyåker', 'nils.nyaker@bjorkhaga.example', 'Fritid', 'förvaltning', ['manager']));
    await teams.joinTeam(nils.demo);
    await until('the newcomer has the round', () => traffic.posted(asksRound(1)).some(({ owner }) => owner?.id === nils.id));
    expect(nils.reads()).toContain(`Grupp ${smallest} · rum ${smallest}`);
    for (const { name } of groups[smallest - 1] ?? []) expect(nils.reads()).toContain(name);
    expect(await stored(data, 'workshop')).toContainEqual(
      expect.objectContaining({ type: 'person-joined', person: nils.id, group: smallest }),
    );
    expect(wordsOf(await answer(nils, 'Jag är ny här'))).toContain('Tack! Ditt svar är sparat');
    await until('twelve are asked', () => edited(room, anna).includes('1 av 12 har svarat'));

    // Told again that the newcomer is there, as Teams does: nothing more happens.
    await teams.joinTeam(nils.demo);
    await until('the roster read again', async () => {
      return teams.ledger.requests.filter(({ kind }) => kind === 'paged-members').length >= 3;
    });
    expect(traffic.posted(asksRound(1)).filter(({ owner }) => owner?.id === nils.id)).toHaveLength(1);
  });

  it('who have Teams in English are written to in English, until they choose', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 4 });
    onTestFinished(room.close);
    const { anna, people, traffic } = room;
    const [, , lena = anna] = people;
    expect(wordsOf(await lena.say('help', { locale: 'en-GB' }))).toContain(en.home.now);
    await createWorkshop(anna);
    await anna.press('Starta runda');
    await until('a card in English', () => lena.reads().includes('Round 1 of 4'));
    const typed = { [en.answer.label.person]: 'We are short of bus drivers' };
    expect(wordsOf(await lena.press(en.answer.send, typed, { locale: 'en-GB' }))).toContain('Thank you');

    expect(wordsOf(await lena.say('svenska', { locale: 'en-GB' }))).toContain(sv.home.now);
    await anna.press('Stäng rundan');
    await anna.press('Stäng ändå');
    await anna.press('Visa för alla');
    await until('a result in Swedish', () => lena.reads().includes('Resultat av runda 1'));
    expect(traffic.posted(asksRound(1))).toHaveLength(3);
  });
});
