import { setTimeout as pause } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from '../support/wire-cards.ts';
import { openHouse, planRounds } from '../support/wire-house.ts';
import type { Person, Readied } from '../support/wire-person.ts';
import { everythingIn, stored, until } from '../support/wire-stored.ts';
import { createWorkshop, edited, startRound } from '../support/wire-workshop.ts';

const label = sv.answer.label.person;

/** Which files of the data folder hold the text, in clear. */
const filesWith = async (data: string, text: string): Promise<readonly string[]> =>
  Object.entries(await everythingIn(data))
    .filter(([, bytes]) => Buffer.from(bytes, 'base64').includes(text))
    .map(([name]) => name);

/** Everything on the disk, as text. */
const disk = async (data: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    Object.entries(await everythingIn(data)).map(([name, bytes]) => [name, Buffer.from(bytes, 'base64').toString('latin1')]),
  );

describe('an anonymous round of ninety-two people', () => {
  it('keeps every answer that was thanked for through two kills, and then forgets whose it was', async ({
    expect,
    onTestFinished,
  }) => {
    const { place, first, start } = await openHouse({}, onTestFinished);
    const { anna, people, traffic, teams, data } = place;
    const indexOf = (person: Person) => String(people.indexOf(person)).padStart(3, '0');
    const textOf = (person: Person) => `Zq${indexOf(person)} vågar säga det här.`;
    const changedBy = (person: Person) => `Zq${indexOf(person)} menar egentligen det här.`;
    await createWorkshop(anna);
    await first.end('SIGTERM');
    await planRounds(place, { heading: 'Öppenhjärtigt', question: 'Vad vågar ingen säga?', minutes: 8, names: 'nobody' });
    const second = await start();
    await startRound(place, anna, 1);

    // All but five answer, one every few milliseconds; the power goes in the middle of it.
    const writers = people.slice(0, 87);
    const presses = new Map<Person, Readied>(
      writers.map((person) => [person, person.readied('Skicka svar', { [label]: textOf(person) })]),
    );
    const [thanked, lost]: [Set<Person>, Set<Person>] = [new Set(), new Set()];
    const streaming = [...presses].map(async ([person, press], index) => {
      await pause(index * 4);
      await person.send(press).then(
        (card) => (wordsOf(card).includes('Tack!') ? thanked : lost).add(person),
        () => lost.add(person),
      );
    });
    await until('some thanks', () => thanked.size >= 30);
    await second.end('SIGKILL');
    await Promise.all(streaming);
    expect(thanked.size + lost.size).toBe(87);
    expect(lost.size).toBeGreaterThan(0);
    for (const person of writers) expect(await filesWith(data, textOf(person).slice(0, 5))).toEqual([]);

    // Whoever was thanked is counted, before anybody presses again.
    const third = await start();
    await until('the control card goes on', () => {
      const counted = Number(/(\d+) av 92 har svarat/.exec(edited(place, anna))?.[1] ?? 0);
      return counted >= thanked.size;
    });
    for (const person of thanked)
      expect(wordsOf(await person.send(presses.get(person) ?? { messageId: '', verb: '', data: {} }))).toContain('Tack!');
    // Of the lost some were stored before the power went: the same press once more means the same answer.
    for (const person of lost)
      expect(wordsOf(await person.send(presses.get(person) ?? { messageId: '', verb: '', data: {} }))).toContain('Tack!');

    // Some change their minds; the power goes again.
    const changing = writers.slice(10, 30);
    for (const person of changing) {
      await person.press('Ändra svar');
      expect(wordsOf(await person.press('Skicka svar', { [label]: changedBy(person) }))).toContain('Tack!');
    }
    await third.end('SIGKILL');
    const open = await disk(data);
    expect([...open.values()].filter((content) => /Zq\d\d\d/.test(content))).toEqual([]);
    const fourth = await start();
    await until('87 on the control card', () => edited(place, anna).includes('87 av 92 har svarat'));

    // Hidden until shown: nobody but its author has been given a text.
    for (const person of writers) expect([...traffic.whoGot(textOf(person))]).toEqual([person.id]);

    await anna.press('Stäng rundan');
    await anna.press('Stäng ändå');
    await until('the count', async () => (await stored(data, 'workshop')).some(({ type }) => type === 'ballots-counted'));
    const final = writers.map((person) => (changing.includes(person) ? changedBy(person) : textOf(person)));
    const counts = (await stored(data, 'workshop')).filter((event) => event.type === 'ballots-counted');
    const responses = final.map((text) => ({ kind: 'text', text }));
    const inOrder = responses.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(counts).toMatchObject([{ round: 1, responses: inOrder, answered: writers.map(({ id }) => id).sort() }]);

    // On the disk the texts stand once, beside nobody; no key, nothing sealed, nothing that was changed.
    const closed = await disk(data);
    expect([...closed.keys()].filter((name) => name.startsWith('ballots-'))).toEqual([]);
    const lines = [...closed.values()].join('\n').split('\n');
    const telling = lines.filter((line) => /Zq\d\d\d/.test(line));
    expect(telling).toHaveLength(1);
    expect(JSON.parse(telling[0] ?? '')).toMatchObject({ type: 'ballots-counted' });
    expect(JSON.parse(telling[0] ?? '')).not.toHaveProperty('at');
    for (const person of changing) expect(await filesWith(data, textOf(person))).toEqual([]);

    // Their own cards let go of the words too.
    await until('the cards to be emptied', () => writers.every((person) => !person.reads().includes(`Zq${indexOf(person)}`)));

    await anna.press('Visa för alla');
    const shows = (_: unknown, words: string) => words.startsWith('Resultat av runda 1 av 1');
    await until('the result for everybody', () => traffic.posted(shows).length >= 93);
    for (const { words } of traffic.posted(shows)) {
      expect(words).toContain('87 av 92 svarade');
      for (const person of people) expect(words).not.toContain(person.name);
    }
    const journal = [first, second, third, fourth].flatMap((program) => program.journal().map((line) => JSON.stringify(line)));
    expect(journal.filter((line) => /Zq\d\d\d/.test(line) || people.some(({ name }) => line.includes(name)))).toEqual([]);
    expect(teams.ledger.statuses()['429']).toBeUndefined();
  });
});
