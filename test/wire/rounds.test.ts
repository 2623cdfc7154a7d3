import { setTimeout as pause } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { buttonOn, wordsOf } from '../support/wire-cards.ts';
import { cardIn, type Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';
import { asksRound } from '../support/wire-traffic.ts';
import {
  answer,
  answerForGroup,
  countsShown,
  createWorkshop,
  edited,
  groupsOf,
  startRound,
  together,
} from '../support/wire-workshop.ts';

const shows = (round: number) => (_: unknown, words: string) => words.startsWith(`Resultat av runda ${round} av 4`);

/** What no round may do, whatever happened in it. */
const faultsOf = ({ teams, journal, people }: Room, texts: readonly string[]) => {
  const written = JSON.stringify(journal.lines);
  return {
    told429: teams.ledger.statuses()['429'] ?? 0,
    errors: journal.lines.filter(({ level }) => level === 'error'),
    inJournal: [...texts, ...people.map(({ name }) => name)].filter((text) => written.includes(text)),
  };
};
const none = { told429: 0, errors: [], inJournal: [] };

/** Owners of the posts, sorted: the same person twice is there twice. */
const owners = ({ traffic }: Room, fits: Parameters<Room['traffic']['posted']>[0]) =>
  traffic
    .posted(fits)
    .map(({ owner, conversationId }) => owner?.id ?? conversationId)
    .sort();

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id).sort();

describe.concurrent('ninety-two people, two rounds', () => {
  it('each for themselves', async ({ expect, onTestFinished }) => {
    const room = await openRoom();
    onTestFinished(room.close);
    const { anna, people, traffic, teams, data } = room;
    const answerers = people.slice(0, 61);
    const textOf = (person: Person, round: number) => `Svar ${String(people.indexOf(person)).padStart(3, '0')} i runda ${round}`;

    await createWorkshop(anna);
    await startRound(room, anna, 1);
    expect(owners(room, asksRound(1))).toEqual(idsOf(people));

    // The number moves on the card while they answer, and never back.
    for (const [some, count] of [
      [answerers.slice(0, 25), 25],
      [answerers.slice(25), 61],
    ] as const) {
      await Promise.all(
        some.map(async (person, index) => {
          await pause(index * 30);
          const words = wordsOf(await answer(person, textOf(person, 1)));
          expect(words).toMatch(/Tack! Ditt svar är sparat \d\d:\d\d/);
          expect(words).toContain(textOf(person, 1));
        }),
      );
      await until(`${count} on the control card`, () => edited(room, anna).includes(`${count} av 92 har svarat`));
    }
    const counts = countsShown(room, anna);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts).toEqual(expect.arrayContaining([25, 61]));

    expect(wordsOf(await anna.press('Stäng rundan'))).toContain('31 personer har inte svarat än');
    expect(wordsOf(await anna.press('Stäng ändå'))).toContain('Runda 1 av 4 · stängd');

    const late = people[70] ?? anna;
    const refused = wordsOf(await answer(late, textOf(late, 1)));
    expect(refused).toMatch(/Rundan stängdes \d\d:\d\d, så det här hann inte med:/);
    expect(refused).toContain(textOf(late, 1));
    expect(await stored(data, 'workshop')).toHaveLength(4 + 61);

    // Hidden until shown: nobody but its author has been given a text, in any message, edit or reply.
    for (const person of [...answerers, late]) expect([...traffic.whoGot(textOf(person, 1))]).toEqual([person.id]);

    await anna.press('Visa för alla');
    await until('the result for everybody', () => traffic.posted(shows(1)).length >= 93);
    expect(owners(room, shows(1))).toEqual([...idsOf(people), teams.team.generalChannelId].sort());
    for (const { card } of traffic.posted(shows(1))) expect(wordsOf(card)).toContain('61 av 92 svarade');
    const [first] = await groupsOf(room);
    for (const person of (first ?? []).filter((one) => answerers.includes(one)))
      expect(traffic.whoGot(textOf(person, 1)).size).toBe(93);
    expect([...traffic.whoGot(textOf(late, 1))]).toEqual([late.id]);

    await anna.press('Nästa runda');
    await startRound(room, anna, 2);
    expect(owners(room, asksRound(2))).toEqual(idsOf(people));
    await Promise.all(people.map((person) => answer(person, textOf(person, 2))));
    await until('92 on the control card', () => edited(room, anna).includes('92 av 92 har svarat'));
    expect(wordsOf(await anna.press('Stäng rundan'))).toContain('Runda 2 av 4 · stängd');
    await anna.press('Visa för alla');
    await until('the second result', () => traffic.posted(shows(2)).length >= 93);
    for (const { card } of traffic.posted(shows(2))) expect(wordsOf(card)).toContain('92 av 92 svarade');
    expect(owners(room, asksRound(1))).toEqual(idsOf(people));

    // Ninety-two texts take two pages; one who turns the page in the channel turns it for nobody else.
    const mine = people[7] ?? anna;
    const lastGroup = (await groupsOf(room)).at(-1) ?? [];
    const onSecond = wordsOf(await mine.press('Visa fler'));
    for (const person of lastGroup) expect(onSecond).toContain(textOf(person, 2));
    const posted = teams.messagesIn(teams.team.generalChannelId).at(-1);
    const { id: messageId = '', card } = posted ?? {};
    const { verb = '', data: page } = buttonOn(card, 'Visa fler') ?? {};
    const inChannel = { messageId, verb, data: page, conversationId: teams.team.generalChannelId };
    expect(wordsOf(cardIn(await teams.press(mine.demo, inChannel)))).toBe(onSecond);
    expect(teams.messagesIn(teams.team.generalChannelId).at(-1)?.history).toHaveLength(1);

    const own = wordsOf(await mine.say('mina svar'));
    expect(own).toContain(textOf(mine, 1));
    expect(own).toContain(textOf(mine, 2));
    expect(
      faultsOf(
        room,
        people.flatMap((person) => [textOf(person, 1), textOf(person, 2)]),
      ),
    ).toEqual(none);
  });

  it('one answer a group', async ({ expect, onTestFinished }) => {
    const room = await openRoom();
    onTestFinished(room.close);
    const { anna, people, traffic, teams, data } = room;
    const textOf = (group: number, round: number) => `Grupp ${String(group).padStart(2, '0')} svarar i runda ${round}`;

    await createWorkshop(anna, together);
    const groups = await groupsOf(room);
    expect(groups.map(({ length }) => length).sort()).toEqual([5, 5, 5, 5, ...Array<number>(12).fill(6)]);
    await startRound(room, anna, 1);
    expect(owners(room, asksRound(1))).toEqual(idsOf(people));

    // Twelve groups of sixteen; whoever in the group is first to write.
    await Promise.all(
      groups.slice(0, 12).map(async (members, index) => {
        const writer = members[index % members.length] ?? anna;
        await pause(index * 150);
        expect(wordsOf(await answerForGroup(writer, textOf(index + 1, 1)))).toContain('Tack! Gruppens svar är sparat');
      }),
    );
    await until('12 on the control card', () => edited(room, anna).includes('12 av 16 grupper har svarat'));
    const readsGroup = (members: readonly Person[], text: string) => members.every((member) => member.reads().includes(text));
    await until('every card of the twelve groups edited', () =>
      groups.slice(0, 12).every((members, index) => readsGroup(members, textOf(index + 1, 1))),
    );
    for (const [index, members] of groups.slice(0, 12).entries())
      expect([...traffic.whoGot(textOf(index + 1, 1))].sort()).toEqual(idsOf(members));

    expect(wordsOf(await anna.press('Stäng rundan'))).toContain('4 grupper har inte svarat än');
    await anna.press('Stäng ändå');
    const [late = anna] = groups[14] ?? [];
    const refused = wordsOf(await answerForGroup(late, textOf(15, 1)));
    expect(refused).toContain('hann inte med');
    expect(refused).toContain(textOf(15, 1));
    expect([...traffic.whoGot(textOf(15, 1))]).toEqual([late.id]);

    await anna.press('Visa för alla');
    await until('the result for everybody', () => traffic.posted(shows(1)).length >= 93);
    expect(owners(room, shows(1))).toEqual([...idsOf(people), teams.team.generalChannelId].sort());
    for (const { card } of traffic.posted(shows(1))) expect(wordsOf(card)).toContain('12 av 16 grupper svarade');
    for (const group of [1, 12]) expect(traffic.whoGot(textOf(group, 1)).size).toBe(93);

    await anna.press('Nästa runda');
    await startRound(room, anna, 2);
    await Promise.all(groups.map(([first = anna], index) => answerForGroup(first, textOf(index + 1, 2))));
    await until('16 on the control card', () => edited(room, anna).includes('16 av 16 grupper har svarat'));
    expect(wordsOf(await anna.press('Stäng rundan'))).toContain('Runda 2 av 4 · stängd');
    await anna.press('Visa för alla');
    await until('the second result', () => traffic.posted(shows(2)).length >= 93);
    for (const { card } of traffic.posted(shows(2))) expect(wordsOf(card)).toContain('16 av 16 grupper svarade');

    const given = (await stored(data, 'workshop')).filter(({ type }) => type === 'answer-given');
    expect(given).toHaveLength(12 + 16);
    const texts = groups.flatMap((_, index) => [textOf(index + 1, 1), textOf(index + 1, 2)]);
    expect(faultsOf(room, texts)).toEqual(none);
  });
});
