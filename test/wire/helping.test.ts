import { describe, it } from 'vitest';
import type { Json } from '../../src/demo/json.ts';
import { sv } from '../../src/texts/sv.ts';
import { buttonsOf, wordsOf } from '../support/wire-cards.ts';
import { linkOn } from '../support/wire-letters-inbox.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';
import { createWorkshop, startRound } from '../support/wire-workshop.ts';

const { control } = sv;

/** The control cards that lie in a person's chat, and whether nothing has been posted below the last one. */
const controlsOf = ({ teams }: Room, { demo }: Person) => {
  const cards = teams.messagesOf(demo).map(({ card }) => card);
  const isControl = (card: Json | undefined) => buttonsOf(card).some(({ verb }) => verb === 'room-list');
  return { count: cards.filter(isControl).length, last: isControl(cards.at(-1)) };
};

describe.concurrent('in the rooms', () => {
  it('help is asked for, taken and given, and words reach everybody', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 8 });
    onTestFinished(room.close);
    const { anna, johan, people, traffic, data, samling } = room;
    const [, , lena = anna] = people;

    await createWorkshop(anna);
    await startRound(room, anna, 1);
    await until('one control card, at the bottom', () => {
      const { count, last } = controlsOf(room, anna);
      return count === 1 && last;
    });

    await lena.press(sv.answer.group.help.ask).catch(() => 'words, no card');
    const calls = (_: unknown, words: string) => words.includes('behöver hjälp sedan') && !words.includes('pågår');
    await until('a message to each facilitator', () => traffic.posted(calls).length >= 2);
    expect(
      traffic
        .posted(calls)
        .map(({ owner }) => owner?.id)
        .sort(),
    ).toEqual([anna.id, johan.id].sort());
    await until('the control card', () => anna.reads().includes('behöver hjälp sedan'));

    expect(wordsOf(await johan.press(control.help.take))).toContain(`${johan.name} är på väg`);
    await until('Anna knows', () => anna.reads().split(`${johan.name} är på väg`).length >= 3);
    await johan.press(control.help.close);
    await until(
      'it is over for Anna too',
      () => anna.reads().includes('har fått hjälp') && !anna.reads().includes('behöver hjälp'),
    );

    await anna.press(control.buttons.message);
    await anna.press(control.message.send, { [control.message.label]: 'Tio minuter kvar.\n**Kom** <at>alla</at>' });
    const message = (_: unknown, words: string) => words.includes('Tio minuter kvar.') && words.includes('skrev');
    await until('the message', () => traffic.posted(message).length >= people.length);
    expect(
      traffic
        .posted(message)
        .map(({ owner }) => owner?.id)
        .sort(),
    ).toEqual(people.map(({ id }) => id).sort());
    for (const { words } of traffic.posted(message)) expect(words).toContain('**Kom** <at>alla</at>');
    expect((await stored(data, 'workshop')).filter(({ type }) => type === 'message-written')).toHaveLength(1);
    await until('one control card, at the bottom again', () => {
      const { count, last } = controlsOf(room, anna);
      return count === 1 && last;
    });

    const list = wordsOf(await anna.press(control.buttons.rooms));
    for (const { name } of people) expect(list).toContain(name);
    const file = await fetch(linkOn(await anna.press(control.rooms.file), samling.url));
    expect(file.status).toBe(200);
    const table = await file.text();
    for (const { name } of people) expect(table).toContain(name);
    expect(wordsOf(await anna.press(control.rooms.back))).toContain('Runda 1 av');
    expect(room.journal.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
