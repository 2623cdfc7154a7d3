import { setTimeout as pause } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { isJson, parseJson, textAt } from '../../src/demo/json.ts';
import { en } from '../../src/texts/en.ts';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from '../support/wire-cards.ts';
import { aLetter, sendLetter, storedInbox, untilFated, withCommunicator, writeLetter } from '../support/wire-letters.ts';
import { reply, send } from '../support/wire-letters-inbox.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { everythingIn, until, untilStill } from '../support/wire-stored.ts';

const TEXT = 'Vågar jag fråga om cheferna?';
const { letter: onLetter, post: onPost, ask: words } = sv.lettersReader;

/** Every line of every file in the data folder, with its file. */
const linesIn = async ({ data }: Room): Promise<readonly { readonly file: string; readonly text: string }[]> =>
  Object.entries(await everythingIn(data)).flatMap(([file, bytes]) =>
    Buffer.from(bytes, 'base64')
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((text) => ({ file, text })),
  );

/** All by which a person can be known: ids, name, addresses, the chat. */
const tracesOf = ({ teams }: Room, { id, name, demo }: Person) => {
  const traces = [id, name, demo.teamsId, demo.email, teams.chatOf(demo)].map((trace) => trace.toLowerCase());
  return (text: string) => traces.filter((trace) => text.toLowerCase().includes(trace));
};

/** A time finer than the day, as anything stored writes it. */
const finerThanADay = /\d{4}-\d\d-\d\dT(?!00:00:00\.000Z)|\d{13}/;

describe.concurrent('a question without a name, among all that is kept', () => {
  it('has no neighbour that dates it, and at its time nothing names who asked: in no file, in no line of the journal', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ people: withCommunicator(8) });
    onTestFinished(room.close);
    const { anna, people, journal, teams } = room;
    const [, , , lena = anna, karl = anna, per = anna] = people;
    const letter = await writeLetter(anna, aLetter);
    await sendLetter(anna, people.length);
    await untilFated(room, letter, people.length);
    for (const person of [karl, per]) await person.press(onLetter.askQuestion);
    await lena.press('Jag har läst');
    await untilStill(() => teams.ledger.requests.length, 1_000);
    const hers = tracesOf(room, lena);
    const before = await linesIn(room);
    const journalled = journal.lines.length;
    await pause(20);
    const from = new Date().toISOString();

    // Others ask with their names before and after; she does everything that one without a name can do, from a client whose language
    // the bot has not met, and some of it is refused.
    await send(karl, 'question', 'Före?');
    const english = { locale: 'en-GB' };
    const form = await lena.send(lena.readied(onLetter.askQuestion), english);
    expect(wordsOf(form)).toContain(en.lettersReader.ask.what.question);
    const typed = (text: string) => {
      const press = lena.readied(en.lettersReader.ask.send, { [en.lettersReader.ask.label.question]: text });
      return { ...press, inputs: { ...press.inputs, 'without-name': 'true' } };
    };
    for (const refused of [' ', 'x'.repeat(4_001)]) await lena.send(typed(refused), english);
    // The letter comes back, and the card with her key lies below it, in a message of its own.
    expect(wordsOf(await lena.send(typed(TEXT), english))).toContain(en.lettersReader.letter.notices['key-below']);
    expect(wordsOf(lena.newest())).toContain(en.lettersReader.post.withoutName);
    const { messageId, data: key } = lena.readied(en.lettersReader.post.look);
    const presses = [
      { verb: 'save-post', data: { ...key, secret: '00000000-0000-4000-8000-000000000000' }, inputs: { text: 'Annat' } },
      { verb: 'see-post', data: { post: key.post ?? '' } },
      { verb: 'send-post', data: { post: 'no id' } },
      { verb: 'change-post', data: key },
      { verb: 'save-post', data: key, inputs: { text: `${TEXT} Eller inte?` } },
      { verb: 'see-post', data: key },
    ];
    for (const press of presses) await lena.send({ messageId, ...press }, english);
    await teams.press(lena.demo, { messageId, verb: 'see-post', data: key }, english);
    await send(per, 'question', 'Efter?');
    await untilStill(() => teams.ledger.requests.length, 1_000);
    const to = new Date().toISOString();

    const lines = await linesIn(room);
    const news = lines.filter(({ file, text }) => !before.some((line) => line.file === file && line.text === text));
    expect(news.length).toBeGreaterThanOrEqual(4);
    for (const { file, text } of news) expect(hers(text), file).toEqual([]);
    // Whatever its time says, in whatever file: nothing at that time is hers.
    for (const { file, text } of lines) {
      const line = parseJson(text);
      const at = isJson(line) ? textAt(line, 'at') : undefined;
      if (at !== undefined && at >= from && at <= to) expect(hers(text), file).toEqual([]);
    }
    expect(journal.lines.length).toBeGreaterThan(journalled);
    for (const line of journal.lines.slice(journalled)) expect(hers(JSON.stringify(line)), JSON.stringify(line)).toEqual([]);

    // It is in no file that has a time finer than the day, and its own file has nobody in it.
    const post = String(key.post);
    const withIt = lines.filter(({ text }) => text.includes(post) || text.includes(TEXT));
    expect(new Set(withIt.map(({ file }) => file))).toEqual(new Set(['inbox-nameless.jsonl']));
    for (const { text } of lines.filter(({ file }) => file === 'inbox-nameless.jsonl')) {
      expect(text).not.toMatch(finerThanADay);
      for (const person of people) expect(tracesOf(room, person)(text)).toEqual([]);
    }
    const dated = (await storedInbox(room)).filter(({ at }) => !at.endsWith('T00:00:00.000Z'));
    expect(dated).toMatchObject([{ text: 'Före?' }, { text: 'Efter?' }]);

    // The answer reaches her, and its way is nowhere to be read.
    const answered = journal.lines.length;
    const lying = (await linesIn(room)).length;
    await reply(anna, post, 'Det vågar du.');
    const chat = () => teams.messagesOf(lena.demo).map((message) => wordsOf(message.card));
    await until('the answer', () => chat().some((card) => card.includes('Det vågar du.')));
    await untilStill(() => teams.ledger.requests.length, 1_000);
    for (const { file, text } of (await linesIn(room)).filter((line) => !lines.some(({ text }) => text === line.text)))
      expect(hers(text), file).toEqual([]);
    expect((await linesIn(room)).length).toBeGreaterThan(lying);
    for (const line of journal.lines.slice(answered)) expect(hers(JSON.stringify(line)), JSON.stringify(line)).toEqual([]);
  });

  it('keeps the card with its key when the letter is corrected and acknowledged; a form is not wiped while it is written in', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ people: withCommunicator(6) });
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const [, , , lena = anna, karl = anna] = people;
    const letter = await writeLetter(anna, aLetter);
    await sendLetter(anna, people.length);
    await untilFated(room, letter, people.length);
    await karl.press(onLetter.askQuestion);
    await lena.press(onLetter.askQuestion);
    const press = lena.readied(words.send, { [words.label.question]: TEXT });
    await lena.send({ ...press, inputs: { ...press.inputs, 'without-name': 'true' } });

    await anna.press('Rätta');
    const { heading } = sv.lettersAuthor.form.fields;
    await anna.press(sv.lettersAuthor.form.buttons.saveCorrection, { [heading]: 'Vecka 12, rättad' });
    await until('the correction', () => people.filter((person) => person.reads().includes('Vecka 12, rättad')).length >= 4);
    await untilStill(() => teams.ledger.requests.length, 1_000);
    expect(wordsOf(lena.cardWith(onPost.look))).toContain(TEXT);
    expect(wordsOf(await karl.press(words.send, { [words.label.question]: 'Hann jag?' }))).toContain(onPost.received.question);
    expect(wordsOf(await karl.press(words.back))).toContain('Vecka 12, rättad');

    await lena.say('veckobrev');
    await lena.press('Jag har läst');
    await untilStill(() => teams.ledger.requests.length, 1_000);
    await reply(anna, (await storedInbox(room)).find((event) => 'text' in event && event.text === TEXT)?.id ?? '', 'Ja.');
    expect(wordsOf(await lena.press(onPost.look))).toContain('Ja.');
  });
});
