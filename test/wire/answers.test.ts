import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from '../support/wire-cards.ts';
import type { Person, Readied } from '../support/wire-person.ts';
import { openRoom } from '../support/wire-room.ts';
import { stored, until, untilStill } from '../support/wire-stored.ts';
import { answer, answerForGroup, createWorkshop, groupsOf, inGroupsOf, startRound, together } from '../support/wire-workshop.ts';

/** As Teams does: twice with one id, then twice with new ids and times. */
const fourTimes = async (person: Person, press: Readied) => {
  const same = { id: `f:${person.id}`, timestamp: new Date().toISOString() };
  const first = await Promise.all([person.send(press, same), person.send(press, same)]);
  const later = () => ({ timestamp: new Date(Date.now() + 30_000).toISOString() });
  return [...first, await person.send(press, later()), await person.send(press, later())];
};

/** Two of a group press in the same moment: who was first, and who came second. */
const atOnce = async (one: Person, other: Person) => {
  const press = async (person: Person, text: string) => ({ person, text, card: await answerForGroup(person, text) });
  const both = await Promise.all([press(one, `${one.name}: fler händer`), press(other, `${other.name}: färre möten`)]);
  const [first, second] = both.sort(
    (a, b) => Number(wordsOf(b.card).includes('Tack!')) - Number(wordsOf(a.card).includes('Tack!')),
  );
  if (!first || !second) throw new Error('two were to answer');
  return { first, second };
};

describe.concurrent('an answer', () => {
  it('that Teams delivers four times is stored once, with one and the same reply', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 6 });
    onTestFinished(room.close);
    const { anna, people, data } = room;
    const given = async (person: Person) =>
      (await stored(data, 'workshop')).filter((event) => event.type === 'answer-given' && event.by === person.id);
    const [, , lena = anna, marie = anna] = people;
    await createWorkshop(anna);
    await startRound(room, anna, 1);

    const press = lena.readied('Skicka svar', { [sv.answer.label.person]: 'Vi hinner inte med' });
    const replies = await fourTimes(lena, press);
    expect(new Set(replies.map((card) => JSON.stringify(card))).size).toBe(1);
    expect(wordsOf(replies[0])).toContain('Vi hinner inte med');
    expect(await given(lena)).toHaveLength(1);

    expect(wordsOf(await lena.press('Ändra svar'))).toContain('Vi hinner inte med');
    const change = lena.readied('Skicka svar', { [sv.answer.label.person]: 'Vi hinner nästan' });
    const changed = await fourTimes(lena, change);
    expect(new Set(changed.map((card) => JSON.stringify(card))).size).toBe(1);
    // The first press once more, half a minute later: it has happened already, and what counts now is shown.
    const again = await fourTimes(lena, press);
    expect(again.map(wordsOf)).toEqual(changed.map(wordsOf));
    expect(wordsOf(again[0])).toContain('Vi hinner nästan');
    expect(await given(lena)).toHaveLength(2);

    // A control button four times is one press too.
    const extend = anna.readied('+2 minuter');
    const extended = await fourTimes(anna, extend);
    expect(new Set(extended.map(wordsOf)).size).toBe(1);
    expect((await stored(data, 'workshop')).filter(({ type }) => type === 'round-extended')).toHaveLength(1);

    // Late duplicates, after the round has closed: still the thanked answer, and nothing lost to tell of.
    await answer(marie, 'I tid');
    await anna.press('Stäng rundan');
    await anna.press('Stäng ändå');
    const closed = wordsOf(await lena.send(change));
    expect(closed).toContain('Vi hinner nästan');
    expect(closed).not.toContain('hann inte med');
    expect(await given(lena)).toHaveLength(2);
  });

  it('comes back with a sentence where it cannot be stored, and is offered where it was typed', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ size: 4 });
    onTestFinished(room.close);
    const { anna, people, data } = room;
    const [, , lena = anna, marie = anna] = people;
    await createWorkshop(anna);
    await startRound(room, anna, 1);
    const before = await stored(data, 'workshop');

    const press = lena.readied('Skicka svar', { [sv.answer.label.person]: 'x' });
    const long = `${'Det är mycket nu. '.repeat(230)}slut`;
    const tooLong = wordsOf(await lena.send({ ...press, inputs: { answer: long } }));
    expect(tooLong).toContain('högst 4 000 tecken');
    expect(tooLong).toContain(long);
    for (const empty of ['', '   \n '])
      expect(wordsOf(await lena.send({ ...press, inputs: { answer: empty } }))).toContain('Skriv ett svar innan du skickar');
    expect(await stored(data, 'workshop')).toEqual(before);

    // Typed in the chat instead of on the card.
    const offered = await marie.say('Vi behöver fler som kör sopbil');
    expect(wordsOf(offered)).toContain('Vill du skicka det här som ditt svar?');
    expect(await stored(data, 'workshop')).toEqual(before);
    expect(wordsOf(await marie.press('Skicka svar'))).toContain('Tack! Ditt svar är sparat');
    await until('the card of the round follows', () => marie.reads().split('Tack! Ditt svar är sparat').length === 3);

    expect(wordsOf(await marie.say('hjälp'))).toContain('Du har svarat');
    expect(wordsOf(await lena.say('hjälpp'))).toContain('Du har inte svarat än');
    expect(wordsOf(await lena.press('Svara'))).toContain('Vad har du prövat');
    expect(wordsOf(await marie.say('mina svra'))).toContain('fler som kör sopbil');
    expect(wordsOf(await lena.say('mina svar'))).not.toContain('sopbil');
  });

  it('of a scale and a word says at the field what to change, and is stored once, in words', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ size: 6 });
    onTestFinished(room.close);
    const { anna, people, data } = room;
    const [, , lena = anna] = people;
    const { title, description } = sv.templates['where-are-we'];
    await createWorkshop(anna, { [sv.newWorkshop.template]: `${title} · ${description}` });
    await startRound(room, anna, 1);
    const { check } = sv.answer.inputs;
    const wrong = wordsOf(await lena.press('Skicka svar', { [check.score.in]: '4', [check.word]: 'lite trött' }));
    expect(wrong).toContain('Skriv bara ett ord.');
    expect(wrong).toContain('lite trött');

    const press = lena.readied('Skicka svar', { [check.word]: 'Nyfiken' });
    const replies = await fourTimes(lena, press);
    expect(new Set(replies.map((card) => JSON.stringify(card))).size).toBe(1);
    expect(wordsOf(replies[0])).toContain('4 av 5');
    expect(wordsOf(replies[0])).toContain('Nyfiken');
    const given = (await stored(data, 'workshop')).filter(({ type }) => type === 'answer-given');
    expect(given).toMatchObject([{ by: lena.id, response: { kind: 'check', score: 4, word: 'Nyfiken' } }]);
    expect(wordsOf(await lena.say('Jag är nog lite trött i dag'))).toContain('Nyfiken');
    expect(wordsOf(await lena.say('mina svar'))).toContain('Nyfiken');
  });

  it('of a group: two who write at once both learn what happened, and no text is lost', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 9 });
    onTestFinished(room.close);
    const { anna, data, teams, traffic } = room;
    await createWorkshop(anna, { ...together, ...inGroupsOf(3) });
    await startRound(room, anna, 1);
    const [[one, other, third] = [], [mine, theirs] = []] = await groupsOf(room);
    if (!one || !other || !third || !mine || !theirs) throw new Error('groups of three');

    // In one group the second one adds to what the first one wrote; in the next the second one replaces it.
    const [added, replaced] = await Promise.all([atOnce(one, other), atOnce(mine, theirs)]);
    for (const { first, second } of [added, replaced]) {
      expect(wordsOf(first.card)).toContain('Tack! Gruppens svar är sparat');
      expect(wordsOf(first.card)).toContain(first.text);
      const clash = wordsOf(second.card);
      expect(clash).toContain('Svaret ändrades medan du skrev');
      expect(clash).toContain(`${first.person.name} sparade det här svaret`);
      expect(clash).toContain(first.text);
      expect(clash).toContain(second.text);
    }
    await until('the third sees what is stored', () => third.reads().includes(added.first.text));
    // The card with a text that is not stored may just have been on its way to be edited: then the text comes back.
    await untilStill(() => teams.ledger.requests.length, 400);
    for (const { second } of [added, replaced])
      await until('the second one has the text', () => second.person.reads().includes(second.text));

    const both = `${added.first.text}\n${added.second.text}`;
    expect(wordsOf(await added.second.person.press(sv.answer.add))).toContain(both);
    expect(wordsOf(await replaced.second.person.press(sv.answer.replace))).toContain(replaced.second.text);
    for (const member of [added.first.person, third]) await until('the others see both', () => member.reads().includes(both));
    expect(added.first.person.reads()).toContain(`${added.second.person.name} sparade gruppens svar`);
    await until('the first one sees what counts', () => replaced.first.person.reads().includes(replaced.second.text));
    expect([...traffic.whoGot(added.second.text)].sort()).toEqual([one.id, other.id, third.id].sort());
    const texts = (await stored(data, 'workshop')).flatMap((event) => (event.type === 'answer-given' ? [event.text] : []));
    expect(texts.sort()).toEqual([added.first.text, both, replaced.first.text, replaced.second.text].sort());
  });
});
