import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { buttonsOf, wordsOf } from '../support/wire-cards.ts';
import { openRoom } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';
import { asksRound } from '../support/wire-traffic.ts';
import { answer, createWorkshop, edited, startRound } from '../support/wire-workshop.ts';

const words = sv.control.buttons;
const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);

describe.concurrent('facilitators', () => {
  it('hold one workshop together: the same card, and one effect where both press at once', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 8 });
    onTestFinished(room.close);
    const { anna, johan, people, traffic, data, teams } = room;
    const [, , lena = anna, marie = anna] = people;
    const happened = async (type: string) => (await stored(data, 'workshop')).filter((event) => event.type === type);
    const both = (title: string) => Promise.all([anna.press(title), johan.press(title)]);
    const count = (type: Parameters<typeof happened>[0]) => happened(type).then(({ length }) => length);

    await createWorkshop(anna);
    await johan.say('workshop');
    expect(wordsOf(await johan.press(sv.home.open))).toBe(wordsOf(anna.cardWith('Starta runda')));

    for (const card of await both('Starta runda')) expect(wordsOf(card)).toContain('Runda 1 av 4 · pågår');
    await until('the cards', () => traffic.posted(asksRound(1)).length >= people.length);
    expect(await count('round-started')).toBe(1);
    expect(traffic.posted(asksRound(1))).toHaveLength(people.length);

    // Both of them meant two minutes more, of the time that both cards showed.
    await both('+2 minuter');
    const [started, extended] = [...(await happened('round-started')), ...(await happened('round-extended'))];
    expect(await count('round-extended')).toBe(1);
    const at = (event: typeof started) => (event && 'endsAt' in event ? Date.parse(event.endsAt) : 0);
    expect(at(extended) - at(started)).toBe(2 * 60_000);
    await johan.press('+2 minuter');
    expect(await count('round-extended')).toBe(2);

    await answer(lena, 'Ett svar');
    await answer(marie, 'Ett svar till');
    for (const facilitator of [anna, johan])
      await until('both cards follow', () => edited(room, facilitator).includes('2 av 8 har svarat'));

    const names = wordsOf(await johan.press(words.names));
    for (const { name } of people) expect(names).toContain(name);
    expect(edited(room, anna)).not.toContain(marie.name);
    await johan.press(words.hideNames);

    // A reminder goes to those who are missing, once, though both ask for it; and never to one who has answered.
    await until('both know', () => [anna, johan].every((one) => wordsOf(one.cardWith('Påminn')).includes('2 av 8')));
    await both('Påminn');
    await until('six reminders', () => traffic.posted(asksRound(1)).length >= people.length + 6);
    expect(await count('people-reminded')).toBe(1);
    const reminded = traffic
      .posted(asksRound(1))
      .slice(people.length)
      .map(({ owner }) => owner?.id);
    expect(reminded.sort()).toEqual(
      people
        .filter((one) => one !== lena && one !== marie)
        .map(({ id }) => id)
        .sort(),
    );

    expect(wordsOf(await johan.press('Stäng rundan'))).toContain('6 personer har inte svarat än');
    expect(wordsOf(await johan.press(words.wait))).toContain('Runda 1 av 4 · pågår');
    await johan.press('Stäng rundan');
    await johan.press('Stäng ändå');
    await until('the other one sees it closed', () => edited(room, anna).includes('Runda 1 av 4 · stängd'));

    const preview = await johan.press(words.peek);
    expect(wordsOf(preview)).toContain(sv.result.onlyYou);
    expect(wordsOf(preview)).toContain('Ett svar till');
    expect([...traffic.whoGot('Ett svar till')].sort()).toEqual([johan.id, marie.id].sort());
    await johan.press(sv.result.back);
    await both('Visa för alla');
    const result = (_: unknown, text: string) => text.startsWith('Resultat av runda 1');
    await until('the result', () => traffic.posted(result).length >= people.length + 1);
    expect(await count('result-shown')).toBe(1);

    await both('Nästa runda');
    expect(await count('round-chosen')).toBe(1);
    expect(traffic.posted(result)).toHaveLength(people.length + 1);
    expect(teams.ledger.statuses()['429']).toBeUndefined();
  });

  it('rewrite a question, skip a round, end the workshop and open it again', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 4 });
    onTestFinished(room.close);
    const { anna, people, traffic, data } = room;
    await createWorkshop(anna);

    await anna.press(words.edit);
    const question = 'Vad är <at>alla</at> [överens](https://fel.example) om?';
    expect(wordsOf(await anna.press(words.save, { [sv.control.question]: question }))).toContain(question);
    await startRound(room, anna, 1);
    for (const { card } of traffic.posted(asksRound(1))) expect(wordsOf(card)).toContain(question);
    expect(titles(anna.cardWith('Stäng rundan'))).not.toContain(words.edit);
    await Promise.all(people.map((person) => answer(person, 'Allt')));
    await anna.press('Stäng rundan');
    await anna.press('Nästa runda');

    expect(wordsOf(await anna.press(words.skip))).toContain('Runda 3 av 4 · inte startad');
    expect(wordsOf(await anna.press('Avsluta workshopen'))).toContain('Workshopen är avslutad');
    const before = await stored(data, 'workshop');

    expect(wordsOf(await anna.say('workshop'))).toContain(sv.home.list.ended);
    expect(wordsOf(await anna.press(sv.home.open))).toContain('Workshopen är avslutad');
    expect(wordsOf(await anna.press(words.reopen))).toContain('Runda 3 av 4 · inte startad');
    expect((await stored(data, 'workshop')).slice(before.length).map(({ type }) => type)).toEqual(['workshop-reopened']);
    await startRound(room, anna, 3);
    expect(traffic.posted(asksRound(3))).toHaveLength(people.length);
    expect(traffic.posted(asksRound(2))).toHaveLength(0);
    // Not shown, so not given to anybody but its author's own card: the first round's answers.
    expect(traffic.posted((_, text) => text.startsWith('Resultat'))).toEqual([]);
  });

  it('see the very groups that they get, however often they mix them', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 11 });
    onTestFinished(room.close);
    const { anna, people } = room;
    const groupsIn = (text: string) => text.split(sv.newWorkshop.groupPreview.groups)[1]?.trim();
    await anna.say('workshop');
    await anna.press('Ny workshop');
    const form = { [sv.newWorkshop.title]: 'Blandat', [sv.newWorkshop.splitNumber]: '4' };
    const first = wordsOf(await anna.press('Visa grupperna', form));
    const mixed = wordsOf(await anna.press(sv.newWorkshop.groupPreview.shuffle));
    expect(groupsIn(mixed)).not.toBe(groupsIn(first));
    await anna.press(sv.newWorkshop.groupPreview.back);
    expect(groupsIn(wordsOf(await anna.press('Visa grupperna')))).toBe(groupsIn(mixed));
    await anna.press('Skapa');
    await startRound(room, anna, 1);
    for (const person of people) {
      const text = wordsOf(person.cardWith('Skicka svar'));
      const number = /^Grupp (\d+) · rum \d+$/m.exec(text)?.[1];
      const others = groupsIn(mixed)?.split(/Grupp \d+: /)[Number(number)] ?? '';
      expect(others).toContain(person.name);
      const shown = text.split(`Grupp ${number} · rum`)[1] ?? '';
      for (const other of people)
        if (other !== person)
          expect(shown.includes(other.name), `${person.name}: ${other.name}`).toBe(others.includes(other.name));
    }
  });
});
