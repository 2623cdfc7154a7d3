import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { tokenOf } from '../../src/app/download-token.ts';
import { downloadPath } from '../../src/app/downloads.ts';
import { wallOf } from '../../src/domain/calendar/wall-clock.ts';
import { hmacSigner } from '../../src/store/signer.ts';
import { download } from '../../src/texts/sv/download.ts';
import { sv } from '../../src/texts/sv.ts';
import { buttonOn, buttonsOf, wordsOf } from '../support/wire-cards.ts';
import {
  aLetter,
  choosing,
  lettersWith,
  reportOf,
  sendLetter,
  storedElsewhere,
  storedInbox,
  storedOf,
  untilFated,
  withCommunicator,
  writeLetter,
} from '../support/wire-letters.ts';
import { linkOn, openPost, postSaying, reply, send, sendNameless } from '../support/wire-letters-inbox.ts';
import { cardIn, type Person } from '../support/wire-person.ts';
import { openRoom, type Room, startBot } from '../support/wire-room.ts';
import { until, untilStill } from '../support/wire-stored.ts';

const { letter: onLetter, post: onPost, news, published } = sv.lettersReader;
const { form, inbox } = sv.lettersAuthor;
const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);
const fields = form.fields;

/** A letter that everybody in the room has got, and that lies in the General channel. */
const sentIn = async (room: Room): Promise<string> => {
  const letter = await writeLetter(room.anna, aLetter, { [fields.channels]: ['Allmänt'] });
  await sendLetter(room.anna, room.people.length);
  await untilFated(room, letter, room.people.length + 1);
  return letter;
};

const chat = ({ teams }: Room, { demo }: Person): readonly string[] => teams.messagesOf(demo).map(({ card }) => wordsOf(card));
const newsOf = (room: Room, person: Person): readonly string[] =>
  chat(room, person).filter((words) => words.startsWith(news.heading.question.answered));

describe.concurrent('a question about a letter', () => {
  it('is changed, answered, published, wondered about, and told of in the next letter', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ people: withCommunicator(9) });
    onTestFinished(room.close);
    const { anna, people, teams, traffic } = room;
    const [, johan = anna, berit = anna, lena = anna, karl = anna, per = anna, ulla = anna] = people;
    await sentIn(room);

    // The press comes four times, and is one question.
    await lena.press(onLetter.askQuestion);
    const press = lena.readied('Skicka', { [sv.lettersReader.ask.label.question]: 'När öppnar skolan i Norby?' });
    const replies = await Promise.all([lena.send(press), lena.send(press, { id: 'x' }), lena.send(press), lena.send(press)]);
    for (const card of replies) expect(wordsOf(card)).toContain(onPost.received.question);
    expect(await storedInbox(room)).toHaveLength(1);
    await lena.press('Ändra');
    await lena.press('Spara', { [sv.lettersReader.ask.label.question]: 'När öppnar skolan i Norrby?' });
    const post = await postSaying(room, 'Norrby');
    await until('the report to count it', () => reportOf(room, anna).includes('Frågor och inspel: 1'));

    // Nobody else can change it, and nobody who may not see the inbox sees it.
    await karl.press(onLetter.askQuestion);
    const { messageId } = karl.readied('Skicka', { [sv.lettersReader.ask.label.question]: 'x' });
    for (const verb of ['change-post', 'withdraw-post', 'see-post', 'open-post', 'take-post', 'publish-post'])
      expect(wordsOf(await karl.send({ messageId, verb, data: { post } })), verb).not.toContain('Norrby');
    expect(await storedInbox(room)).toHaveLength(2);

    // Two more ask the same, one of them is merged before the answer and one after it; a fourth takes theirs back.
    for (const [person, text] of [
      [per, 'Öppnar Norrbyskolan i höst?'],
      [johan, 'Norrby: när?'],
      [ulla, 'Dum fråga'],
    ] as const) {
      await person.say('veckobrev');
      await person.press(onLetter.askQuestion);
      await send(person, 'question', text);
    }
    expect(wordsOf(await ulla.press('Ta tillbaka'))).toContain('Din fråga är tillbakatagen.');
    expect(wordsOf(await berit.say('frågor'))).toContain('3 väntar på svar');
    expect(wordsOf(berit.newest())).not.toContain('Dum fråga');
    expect(wordsOf(await openPost(berit, await postSaying(room, 'i höst')))).toContain(per.name);
    await berit.press(inbox.buttons.merge, { [inbox.into]: 'När öppnar skolan i Norrby?' });

    await openPost(anna, post);
    await anna.press('Jag besvarar');
    await lena.say('mina frågor');
    expect(wordsOf(lena.newest())).toContain(onPost.fate.taken);
    const early = lena.readied('Öppna');
    await anna.press('Skicka svaret', { [inbox.reply]: 'Den 18 augusti.' });
    for (const [asker, question] of [
      [lena, 'När öppnar skolan i Norrby?'],
      [per, 'Öppnar Norrbyskolan i höst?'],
    ] as const) {
      await until('the answer', () => newsOf(room, asker).length === 1);
      expect(newsOf(room, asker)[0]).toContain(question);
      expect(newsOf(room, asker)[0]).toContain('Den 18 augusti.');
    }
    await openPost(anna, await postSaying(room, 'när?'));
    await anna.press(inbox.buttons.merge, { [inbox.into]: 'När öppnar skolan i Norrby?' });
    await until('the answer to who was merged later', () => newsOf(room, johan).length === 1);
    expect(newsOf(room, johan)[0]).toContain('Norrby: när?');
    // Answered is answered.
    expect(titles(await lena.send(early))).not.toContain('Ändra');
    expect(
      wordsOf(await lena.send({ messageId: early.messageId, verb: 'save-post', data: { post }, inputs: { text: 'Nytt' } })),
    ).toContain(sv.lettersReader.refusals['already-answered']);

    // Published: in the channel, on the letter, in the next letter; nothing in it says who asked.
    expect(
      teams
        .messagesIn(teams.team.id)
        .map(({ card }) => wordsOf(card))
        .join(),
    ).not.toContain('18 augusti');
    await openPost(anna, post);
    await anna.press('Publicera');
    const inChannel = () => teams.messagesIn(teams.team.id).filter(({ card }) => wordsOf(card).startsWith(published.heading));
    await until('the card in the channel', () => inChannel().length === 1);
    const [posted] = inChannel();
    expect(wordsOf(posted?.card)).toContain('Den 18 augusti.');
    // As a reply, under the letter that it is about.
    const original = teams.messagesIn(teams.team.id).find(({ card }) => wordsOf(card).includes('Tre saker'));
    expect(posted?.conversationId).toBe(`${teams.team.id};messageid=${original?.id}`);
    for (const asker of [lena, per, johan]) expect(JSON.stringify(posted?.activity)).not.toContain(asker.name);
    // One who reads it there wonders too, there; the card that all see counts them.
    const inThread = { messageId: posted?.id ?? '', conversationId: posted?.conversationId ?? '' };
    const button = buttonOn(posted?.card, published.upvote);
    const there = { ...inThread, verb: button?.verb ?? '', data: button?.data ?? {} };
    for (const _ of [1, 2]) expect(wordsOf(cardIn(await teams.press(ulla.demo, there)))).toContain('Du undrar också');
    await until('the count in the channel', () => wordsOf(inChannel()[0]?.card).includes('1 person undrar också'));
    expect(titles(inChannel()[0]?.card)).toContain(published.upvote);
    expect(wordsOf(await karl.say('veckobrev'))).toContain(onLetter.questions);
    const votes = karl.readied(published.upvote);
    for (const card of await Promise.all([karl.send(votes), karl.send(votes), karl.send(votes, { id: 'y' })]))
      expect(wordsOf(card)).toContain('Du och 1 annan undrar också');
    expect((await storedInbox(room)).filter(({ type }) => type === 'post-upvoted')).toHaveLength(2);
    expect(titles(karl.newest())).not.toContain(published.upvote);

    const next = { ...aLetter, [fields.heading]: 'Vecka 13' };
    const second = await writeLetter(anna, next);
    await sendLetter(anna, people.length);
    await untilFated(room, second, people.length);
    for (const person of people) {
      const [card] = lettersWith(room, person, 'Vecka 13').slice(-1);
      expect(wordsOf(card)).toContain(onLetter.youAsked);
      expect(wordsOf(card)).toContain('Den 18 augusti.');
    }
    await writeLetter(anna, { ...aLetter, [fields.heading]: 'Vecka 14' });
    expect(wordsOf(lettersWith(room, anna, 'Vecka 14')[0])).not.toContain(onLetter.youAsked);

    // Each asker has been told once, and nobody else.
    await untilStill(() => traffic.posted(() => true).length, 500);
    for (const person of people)
      expect(newsOf(room, person), person.name).toHaveLength([lena, per, johan].includes(person) ? 1 : 0);
  });

  it('of one outside the audience, who read the letter in the channel, comes from their own chat; all answers are read there', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ people: withCommunicator(6) });
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const [, johan = anna, , lena = anna] = people;
    const chosen = { [fields.channels]: ['Allmänt'], [fields.except]: [johan.name] };
    const letter = await writeLetter(anna, aLetter, chosen);
    await sendLetter(anna, people.length - 1);
    await untilFated(room, letter, people.length);
    expect(chat(room, johan).some((words) => words.includes('Tre saker'))).toBe(false);
    expect(wordsOf(teams.messagesIn(teams.team.id)[1]?.card)).toContain(onLetter.elsewhere);

    const read = await johan.say('veckobrev');
    expect(wordsOf(read)).toContain(onLetter.notToYou);
    expect(wordsOf(read)).not.toContain(onLetter.elsewhere);
    expect(titles(read)).not.toContain(onLetter.read);
    const { messageId } = johan.readied(onLetter.askQuestion);
    await johan.send({ messageId, verb: 'acknowledge', data: { letter } });
    expect((await storedOf(room, 'letter', letter)).map(({ type }) => type)).not.toContain('letter-acknowledged');

    // Six are asked and published: five stand on the letter, the sixth behind a button.
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const asker = number === 1 ? johan : lena;
      await asker.say('veckobrev');
      await asker.press(onLetter.askQuestion);
      await send(asker, 'question', `Fråga nummer ${number}?`);
      await reply(anna, await postSaying(room, `nummer ${number}`), number === 6 ? 'Ett långt svar. '.repeat(200) : 'Ja.');
      await anna.press('Publicera');
    }
    expect(wordsOf(await johan.say('veckobrev'))).not.toContain('nummer 6');
    await johan.press(onLetter.moreAnswers);
    expect(wordsOf(await johan.press(published.next))).toContain('nummer 6');
    expect(wordsOf(await johan.press(published.whole))).toContain('Ett långt svar. '.repeat(200).trim());
    expect(wordsOf(await johan.press(published.upvote))).toContain('Du undrar också');
    expect(wordsOf(await johan.press(sv.lettersReader.ask.back))).toContain('nummer 6');
  });

  it('is declined or passed on, with the reason; input without a letter likewise', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ people: withCommunicator(6) });
    onTestFinished(room.close);
    const { anna, people } = room;
    const [, , , lena = anna, karl = anna] = people;
    await lena.say('fråga Får vi julledigt?');
    await lena.press('Skicka');
    await karl.say('inspel Tack för i fredags');
    await karl.press('Skicka');
    await openPost(anna, await postSaying(room, 'julledigt'));
    expect(wordsOf(await anna.press('Avböj', { [inbox.reply]: '' }))).toContain(inbox.notices['empty-reply']);
    await anna.press('Avböj', { [inbox.reply]: 'Det avgörs i avtal.' });
    await until('the fate', () => chat(room, lena).some((words) => words.startsWith(news.heading.question.declined)));
    expect(chat(room, lena).at(-1)).toContain('Det avgörs i avtal.');
    await openPost(anna, await postSaying(room, 'i fredags'));
    await anna.press('Ta vidare', { [inbox.passOnTo]: 'Ledningsgruppen den 20 mars' });
    await until('the fate', () => chat(room, karl).some((words) => words.startsWith(news.heading.input['passed-on'])));
    expect(chat(room, karl).at(-1)).toContain('Ledningsgruppen den 20 mars');
    expect(wordsOf(await anna.say('frågor'))).toContain(inbox.waiting(0));
    const filtered = wordsOf(await anna.press('Visa', { [inbox.filterState]: inbox.states.declined }));
    expect(filtered).toContain('julledigt');
    expect(filtered).not.toContain('i fredags');
  });

  it('without a name is tied to nobody by anything that is kept, and the answer still arrives', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ people: withCommunicator(7) });
    onTestFinished(room.close);
    const { anna, people, journal, data, teams } = room;
    const [, , , lena = anna, karl = anna] = people;
    await sentIn(room);
    const { id, demo, name } = lena;
    const traces = [id, name, demo.teamsId, demo.email, teams.chatOf(demo)];
    const tracesIn = (text: string) => traces.filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));
    await lena.press('Jag har läst');
    await untilStill(() => teams.ledger.requests.length, 1_000);

    // The one line that is written lies in a stream of its own, has the day alone, and a hash of what only her card holds.
    const elsewhere = () => storedElsewhere(room, ['inbox-nameless.jsonl']);
    const before = await elsewhere();
    const journalled = journal.lines.length;
    await lena.press(onLetter.askQuestion);
    const seen = lena.newest();
    expect(wordsOf(await sendNameless(lena, 'question', 'Vågar jag fråga om cheferna?'))).toContain(
      onLetter.notices['key-below'],
    );
    const card = lena.newest() ?? {};
    expect(card).not.toEqual(seen);
    expect(wordsOf(card)).toContain(onPost.withoutName);
    expect(await elsewhere()).toEqual(before);
    const [line] = await storedInbox(room);
    expect(line).toMatchObject({
      type: 'post-sent',
      asker: { named: false },
      at: `${wallOf(new Date().toISOString()).date}T00:00:00.000Z`,
    });
    const post = line?.id ?? '';
    const secret = String(buttonsOf(card).find(({ title }) => title === onPost.look)?.data.secret);
    const file = await readFile(join(data, 'inbox-nameless.jsonl'), 'utf8');
    expect(tracesIn(file)).toEqual([]);
    expect(file).not.toContain(secret);
    expect(tracesIn(JSON.stringify(journal.lines.slice(journalled)))).toEqual([]);

    // Nobody but the holder of the card can do anything with it.
    expect(wordsOf(await openPost(anna, post))).toContain(inbox.someone);
    expect(tracesIn(JSON.stringify(anna.newest()))).toEqual([]);
    const { messageId } = lena.readied(onPost.look);
    for (const data of [{ post }, { post, secret: '00000000-0000-4000-8000-000000000000' }])
      expect(wordsOf(await karl.send({ messageId, verb: 'change-post', data }))).not.toContain('Vågar');
    await lena.press('Ändra');
    expect(
      wordsOf(await lena.press('Spara', { [sv.lettersReader.ask.label.question]: 'Vågar jag fråga om lönerna?' })),
    ).toContain('lönerna');

    // While the program runs it remembers, in memory alone, whom to tell.
    const answered = journal.lines.length;
    await reply(anna, post, 'Det vågar du.');
    await until('the answer', () => newsOf(room, lena).length === 1);
    expect(newsOf(room, lena)[0]).toContain('Vågar jag fråga om lönerna?');
    expect(newsOf(room, lena)[0]).toContain('Det vågar du.');
    await untilStill(() => teams.ledger.requests.length, 500);
    expect((await elsewhere()).filter((stored) => !before.includes(stored)).flatMap(tracesIn)).toEqual([]);
    expect(tracesIn(await readFile(join(data, 'inbox.jsonl'), 'utf8'))).toEqual([]);
    expect(tracesIn(JSON.stringify(journal.lines.slice(answered)))).toEqual([]);

    // After a restart nothing leads to her: the button on her card fetches it.
    await lena.say('veckobrev');
    await lena.press(onLetter.askQuestion);
    await sendNameless(lena, 'question', 'Och en till?');
    await room.samling.close();
    const later = await startBot(room);
    onTestFinished(later.samling.close);
    await reply(anna, await postSaying(room, 'en till'), 'Ja, en till.');
    await untilStill(() => teams.ledger.requests.length, 500);
    expect(newsOf(room, lena)).toHaveLength(1);
    // Not even a correction of the letter, made when nobody knows any more that she asked, wipes her key.
    await anna.say('veckobrev');
    await anna.press('Rapport');
    await anna.press('Rätta');
    const { form } = sv.lettersAuthor;
    await anna.press(form.buttons.saveCorrection, { [form.fields.heading]: 'Vecka 12, rättad' });
    await until('the correction', () => people.every((person) => person.reads().includes('Vecka 12, rättad')));
    expect(wordsOf(await lena.press(onPost.look))).toContain('Ja, en till.');
    expect(people.filter((person) => newsOf(room, person).length > 0)).toEqual([lena]);
  });

  it('cannot be sent without a name where the letter wants names, and is not sent with one unasked', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ size: 4 });
    onTestFinished(room.close);
    const { anna, people } = room;
    const [, , lena = anna] = people;
    await anna.say('veckobrev');
    await anna.press('Nytt veckobrev');
    const press = choosing(anna, 'Förhandsvisa', aLetter);
    await anna.send({ ...press, inputs: { ...press.inputs, anonymous: 'false' } });
    await sendLetter(anna, 4);
    await untilFated(room, String(press.data.letter), 4);
    expect(wordsOf(await lena.press(onLetter.askQuestion))).toContain(sv.lettersReader.ask.withName);
    // As from a form that was opened before the letter was corrected.
    expect(wordsOf(await sendNameless(lena, 'question', 'Hemligt'))).toContain(sv.lettersReader.ask.withName);
    expect(await storedInbox(room)).toEqual([]);
    expect(wordsOf(await lena.press('Skicka'))).toContain(onPost.received.question);
    expect(await storedInbox(room)).toMatchObject([{ asker: { named: true, person: lena.id }, text: 'Hemligt' }]);
  });
});

describe.concurrent('the files of a letter', () => {
  it('open in Swedish Excel from a link that is signed, short-lived, and for those who may alone', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ size: 6 });
    onTestFinished(room.close);
    const { anna, people, data, samling, teams } = room;
    const [, , lena = anna, blocked = anna] = people;
    teams.block(blocked.demo, true);
    const letter = await sentIn(room);
    await lena.press('Jag har läst');
    await lena.say('fråga =HYPERLINK("https://fel.example";"Klicka")');
    await lena.press('Skicka');
    await lena.say('inspel Först; sedan "så"\nny rad');
    await lena.press('Skicka');

    const report = await fetch(linkOn(await anna.press('Hämta som fil'), samling.url));
    expect(report.status).toBe(200);
    expect(report.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(report.headers.get('content-disposition')).toMatch(/attachment; .*Vecka/);
    expect(report.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await report.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = bytes.toString('utf8').slice(1).split('\r\n');
    expect(rows[0]).toBe('"Enhet";"Mottagare";"Levererade";"Kvitterade";"Frågor och inspel"');
    expect(rows.find((row) => row.includes(blocked.name))).toContain('Nåddes inte: ');
    expect(rows.some((row) => row.includes(`"${people.at(-1)?.name}"`) && row.includes('Ingen kvittens'))).toBe(true);

    await anna.say('frågor');
    const link = linkOn(await anna.press('Hämta som fil'), samling.url);
    const text = await (await fetch(link)).text();
    expect(text).toContain(`"'=HYPERLINK(""https://fel.example"";""Klicka"")"`);
    expect(text).toContain('"Först; sedan ""så""\nny rad"');
    expect(text).toContain(lena.name);

    // Bent, out of date, for one who may not; and a link is told to nobody.
    const token = link.split(downloadPath)[1] ?? '';
    const at = (other: string) => fetch(`${samling.url}${downloadPath}${other}`);
    const flipped = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.slice(-1)}`;
    for (const forged of [flipped, token.slice(1), `${token}x`, 'x', createHmac('sha256', 'x').digest('base64url')])
      expect((await at(forged)).status, forged).toBe(404);
    const signer = hmacSigner(await readFile(join(data, 'download.key')));
    const made = (person: Person, expires: number) => tokenOf({ what: 'report', id: letter, person: person.id, expires }, signer);
    const soon = Date.now() + 60_000;
    expect((await at(made(anna, soon))).status).toBe(200);
    const expired = await at(made(anna, Date.now() - 1));
    expect([expired.status, await expired.text()]).toEqual([410, expect.stringContaining(download.expired)]);
    const refused = await at(made(lena, soon));
    expect([refused.status, await refused.text()]).toEqual([403, expect.not.stringContaining('Vecka 12')]);
    for (const _ of [2, 3, 4, 5]) expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link)).status).toBe(410);
    expect(JSON.stringify(room.journal.lines)).not.toContain(token);
  });
});
