import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { buttonOn, buttonsOf, wordsOf } from '../support/wire-cards.ts';
import {
  aLetter,
  choosing,
  copiesOf,
  countsShown,
  dataOn,
  fatesOf,
  ledgerOf,
  lettersWith,
  reportOf,
  sendLetter,
  storedOf,
  timesEach,
  untilFated,
  withCommunicator,
  writeLetter,
} from '../support/wire-letters.ts';
import { openRoom } from '../support/wire-room.ts';
import { until, untilStill } from '../support/wire-stored.ts';

const { form, report: words } = sv.lettersAuthor;
const channelNames = ['Workshop', 'Nyheter', 'Chefsforum'];
const inEveryChannel = { [form.fields.channels]: ['Allmänt', ...channelNames] };
const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);

describe.concurrent('a weekly letter', () => {
  it('goes once to ninety-two people and four channels, is read, corrected and recalled', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ channels: channelNames });
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const [, , lena = anna, marie = anna, karl = anna] = people;
    const everybody = people.map(({ id }) => id).sort();
    const channelIds = teams.team.channels.map(({ id }) => id).sort();

    // The very card comes to her own chat, and the desk beside it says how many will get it and how it reads.
    const letter = await writeLetter(anna, aLetter, inEveryChannel);
    expect(copiesOf(room)).toEqual([anna.id]);
    const desk = wordsOf(anna.cardWith('Skicka nu'));
    for (const said of ['Går till 92 personer', 'Visas också i 4 kanaler', 'LIX ', 'att läsa']) expect(desk).toContain(said);
    const [preview] = lettersWith(room, anna);

    // A test goes to the named alone, then to herself.
    const testers = { [sv.lettersAuthor.desk.testPeople]: [lena.name, karl.name] };
    expect(wordsOf(await anna.send(choosing(anna, 'Testskicka', {}, testers)))).toContain('Testet är skickat');
    expect([...copiesOf(room)].sort()).toEqual([anna.id, lena.id, karl.id].sort());
    await anna.press('Testskicka');
    expect(copiesOf(room).slice(3)).toEqual([anna.id]);
    expect(await storedOf(room, 'deliveries', letter)).toEqual([]);

    // The press comes four times: twice as it is, twice with a new id.
    await anna.press('Skicka nu');
    const press = anna.readied('Ja, skicka till 92');
    const replies = await Promise.all([
      anna.send(press, { id: 'one' }),
      anna.send(press, { id: 'one' }),
      anna.send(press),
      anna.send(press),
    ]);
    for (const reply of replies) expect(wordsOf(reply)).toContain('av 92 levererade');
    expect(titles(replies[0])).toContain('Stoppa');
    await untilFated(room, letter, 96);
    expect(await fatesOf(room, letter)).toEqual({ delivered: 96 });
    const sent = timesEach(copiesOf(room), 4);
    expect([...sent.keys()].sort()).toEqual([...everybody, ...channelIds].sort());
    expect([...sent.values()].every((times) => times === 1)).toBe(true);
    expect((await storedOf(room, 'letter', letter)).filter(({ type }) => type === 'letter-sent')).toHaveLength(1);
    // What she saw is what they got, to the last character.
    for (const person of people) expect(lettersWith(room, person).at(-1)).toEqual(preview);
    for (const id of channelIds) {
      const posted = teams
        .messagesIn(id)
        .map(({ card }) => wordsOf(card))
        .at(-1);
      expect(posted).toContain('Skolan i Norrby öppnar i augusti');
      expect(posted).toContain(sv.lettersReader.letter.elsewhere);
    }
    await until('the report to end right', () => reportOf(room, anna).includes('92 av 92 levererade'));
    expect(reportOf(room, anna)).toContain(words.heading.sent);
    expect(reportOf(room, anna)).toContain('Publicerat i 4 av 4 kanaler');
    const counts = countsShown(room, anna);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.at(-1)).toBe(92);

    // Read once, however often it is pressed.
    const read = marie.readied('Jag har läst');
    const shown = await marie.send(read);
    expect(wordsOf(shown)).toContain('Du läste det här');
    expect(titles(shown)).not.toContain('Jag har läst');
    await Promise.all([marie.send(read), marie.send(read, { id: 'again' }), karl.press('Jag har läst')]);
    const acknowledged = (await storedOf(room, 'letter', letter)).filter((event) => event.type === 'letter-acknowledged');
    expect(acknowledged.map(({ person }) => person).sort()).toEqual([marie.id, karl.id].sort());
    const answered = await lena.press('Skicka svar', { [sv.lettersReader.letter.label]: 'Lokalerna i Norrby' });
    expect(wordsOf(answered)).toContain(sv.lettersReader.letter.answered);
    await until('the report to tell', () => reportOf(room, anna).includes('Svar på brevets fråga: 1'));
    expect(reportOf(room, anna)).toContain('2 kvittenser på 92 levererade');
    expect(reportOf(room, anna)).toContain('Ingen kvittens från 90 personer');
    expect(reportOf(room, anna)).not.toMatch(/inte läst/);
    const answerPage = await anna.press(words.buttons.answers);
    expect(wordsOf(answerPage)).toContain(words.answerPage.answered(1, 92));
    expect(wordsOf(answerPage)).toContain('Lokalerna i Norrby');
    await anna.press(words.answerPage.report);

    // Found again by a word; not by one that it does not have.
    expect(wordsOf(await karl.say('veckobrev'))).toContain('Tre saker på en minut.');
    expect(wordsOf(await karl.say('veckobrev sök skolan'))).toContain('Vecka 12');
    expect(wordsOf(await karl.press('Öppna'))).toContain('Skolan i Norrby öppnar i augusti');
    expect(wordsOf(await karl.say('veckobrev sök badhus'))).not.toContain('Vecka 12');

    // Corrected in place, for all, and what a reader has done stands.
    const copies = copiesOf(room).length;
    const body = 'Skolan i Norrby öppnar i september.';
    await anna.press('Rätta');
    expect(wordsOf(await anna.press('Spara rättelsen', { [form.fields.body]: body }))).toContain('Rättat en gång');
    const isCorrected = (text: string) => text.includes('Rättat ') && text.includes('i september') && !text.includes('i augusti');
    await until('the correction to reach all', async () =>
      [...(await ledgerOf(room, letter)).deliveries.values()].every(
        ({ status }) => status.is === 'delivered' && status.edition === 1,
      ),
    );
    // The preview, the tests, and what Karl has fetched himself, too.
    await until('every copy to be right', () =>
      people.every((person) => lettersWith(room, person).every((card) => isCorrected(wordsOf(card)))),
    );
    expect([anna, lena, karl].map((person) => lettersWith(room, person).length)).toEqual([3, 2, 4]);
    for (const id of channelIds) expect(teams.messagesIn(id).some(({ card }) => isCorrected(wordsOf(card)))).toBe(true);
    expect(lettersWith(room, marie).map(wordsOf).join()).toContain('Du läste det här');
    expect(copiesOf(room)).toHaveLength(copies);

    // Taken away, for all.
    expect(wordsOf(await anna.press('Återkalla'))).toContain(words.askRecall(92));
    await anna.press('Ja, återkalla');
    await until('the letter to be gone', async () => (await fatesOf(room, letter)).recalled === 96);
    for (const id of channelIds)
      expect(
        teams
          .messagesIn(id)
          .map(({ card }) => wordsOf(card))
          .join(),
      ).not.toContain('Vecka 12');
    await until('every copy to be gone', () => people.every((person) => lettersWith(room, person).length === 0));
    expect(wordsOf(await lena.say('veckobrev'))).not.toContain('Vecka 12');
    await until('the report to say so', () => reportOf(room, anna).startsWith(words.heading.recalled));
    expect(teams.ledger.statuses()['429']).toBeUndefined();
    expect(room.journal.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is stopped in the middle: nobody gets it after that, and each group is sent to on its own', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({});
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const letter = await writeLetter(anna);
    await sendLetter(anna, 92);
    await until('some to have it', () => copiesOf(room).length >= 20);
    expect(wordsOf(await anna.press('Stoppa'))).toContain(words.heading.stopped);
    await untilFated(room, letter, 92);
    const fates = await fatesOf(room, letter);
    const { delivered = 0, stopped = 0 } = fates;
    expect(delivered + stopped).toBe(92);
    expect(delivered).toBeGreaterThanOrEqual(19);
    expect(stopped).toBeGreaterThan(0);
    await untilStill(() => copiesOf(room).length, 1_000);
    expect(copiesOf(room)).toHaveLength(1 + delivered);
    await until('the report', () => reportOf(room, anna).includes(`${delivered} av 92 levererade`));
    expect(reportOf(room, anna)).toContain(words.stopped(stopped));

    // Those without an acknowledgement have it already; the two who have read it are left alone.
    const having = people.filter((person) => lettersWith(room, person).length > (person === anna ? 1 : 0));
    const [reader = anna, other = anna] = having.filter((person) => person !== anna);
    await reader.press('Jag har läst');
    await other.press('Jag har läst');
    const again = words.buttons.unacknowledged(delivered - 2);
    await until('the button to follow', () => buttonOn(anna.cardWith('Rätta'), again) !== undefined);
    const press = anna.readied(again);
    await Promise.all([anna.send(press), anna.send(press, { id: 'twice' })]);
    await until('the second copies', () => copiesOf(room).length >= 1 + delivered + (delivered - 2));

    // Then those whose turn never came.
    await until('the button', () => buttonOn(anna.cardWith('Rätta'), words.buttons.refused(stopped)) !== undefined);
    await anna.press(words.buttons.refused(stopped));
    await until('everybody to have it', async () =>
      (await ledgerOf(room, letter)).deliveries.every(({ status }) => status.is === 'delivered'),
    );
    await untilStill(() => copiesOf(room).length, 500);
    const times = timesEach(copiesOf(room), 1);
    for (const person of people)
      expect(times.get(person.id), person.name).toBe(having.includes(person) && person !== reader && person !== other ? 2 : 1);
    expect(times.size).toBe(92);
    expect(copiesOf(room)).toHaveLength(1 + 92 + (delivered - 2));
    expect(teams.ledger.statuses()['429']).toBeUndefined();
  });

  it('goes to whom it is meant for: units, minus the named, plus deputies; who is out of reach is named', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ people: withCommunicator(24) });
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const unit = 'Barn- och utbildningsförvaltningen';
    const inside = people.filter(({ demo }) => demo.unit === unit);
    const [left = anna, away = anna, blocked = anna] = inside.filter(({ demo }) => demo.roles.join() === 'manager');
    const outside = people.filter((one) => one !== anna && !inside.includes(one) && one.demo.roles.join() === 'manager');
    const [deputy = anna, stranger = anna] = outside;

    await away.say('ersättare');
    const choice = `${deputy.name} (${deputy.demo.unit})`;
    const named = await away.press('Spara', {
      [sv.lettersReader.deputy.person]: choice,
      [sv.lettersReader.deputy.until]: '2099-12-31',
    });
    expect(wordsOf(named)).toContain(`${deputy.name} är din ersättare`);
    teams.block(blocked.demo, true);

    const letter = await writeLetter(anna, aLetter, { [form.fields.units]: [unit], [form.fields.except]: [left.name] });
    const meant = inside.length - 1 + 1;
    expect(wordsOf(anna.cardWith('Skicka nu'))).toContain(`Går till ${meant} personer`);
    expect(wordsOf(anna.cardWith('Skicka nu'))).toContain(left.name);
    await sendLetter(anna, meant);
    await untilFated(room, letter, meant);
    const got = [...inside.filter((one) => one !== left && one !== blocked), deputy].map(({ id }) => id);
    expect(copiesOf(room).slice(1).toSorted()).toEqual(got.toSorted());
    await until('the report', () => reportOf(room, anna).includes(`${meant - 1} av ${meant} levererade`));
    expect(reportOf(room, anna)).toContain('1 nåddes inte');
    expect(reportOf(room, anna)).toContain(`${blocked.name} (${unit}): ${sv.delivery.why('ConversationBlockedByUser')}`);

    // Not for the others to read, whatever they type.
    for (const one of [left, stranger])
      for (const typed of ['veckobrev', 'veckobrev sök skolan', 'veckobrev sök'])
        expect(wordsOf(await one.say(typed)), `${one.name}: ${typed}`).not.toContain('Vecka 12');
    expect(wordsOf(await deputy.say('veckobrev sök skolan'))).toContain('Vecka 12');

    // Let in again, and sent to alone.
    teams.block(blocked.demo, false);
    await anna.press(words.buttons.refused(1));
    await until('the one', () => copiesOf(room).length === 1 + meant);
    expect(copiesOf(room).at(-1)).toBe(blocked.id);
  });

  it('is sent by the director alone, until it is delegated; what others forge changes nothing', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ people: withCommunicator(8) });
    onTestFinished(room.close);
    const { anna, people, journal, teams } = room;
    const [, , berit = anna, manager = anna] = people;
    const letter = await writeLetter(berit);
    const desk = wordsOf(berit.cardWith('Testskicka'));
    expect(desk).toContain(sv.lettersAuthor.desk.mayNotSend);
    expect(titles(berit.cardWith('Testskicka'))).not.toContain('Skicka nu');
    await berit.press('Testskicka');
    expect(copiesOf(room)).toEqual([berit.id, berit.id]);

    // The same data as on the director's own button.
    await manager.say('hjälp');
    const messageId = teams.messagesOf(manager.demo).at(-1)?.id ?? '';
    const forged = { messageId, verb: 'send-letter-now', data: { letter } };
    const before = await storedOf(room, 'letter', letter);
    const refused = wordsOf(await manager.send(forged));
    expect(refused).toContain(sv.lettersAuthor.notAllowed.write);
    for (const verb of [
      'preview-letter',
      'edit-letter',
      'letter-report',
      'delete-letter-now',
      'copy-letter',
      'report-file',
      'inbox',
    ])
      expect(wordsOf(await manager.send({ ...forged, verb, data: { letter, page: 1 } })), verb).not.toContain('Vecka 12');
    const lines = journal.lines.filter(({ what }) => what === 'a press was refused').map(({ facts }) => facts);
    expect(lines[0]).toMatchObject({ person: manager.id, verb: 'send-letter-now', refused: 'not-allowed' });
    expect(wordsOf(await berit.send({ ...forged, messageId: berit.readied('Testskicka').messageId }))).toContain(
      sv.lettersAuthor.notAllowed.send,
    );
    expect(await storedOf(room, 'letter', letter)).toEqual(before);
    expect(copiesOf(room)).toHaveLength(2);

    await anna.say('veckobrev');
    await anna.press('Inställningar');
    expect(wordsOf(await anna.press('Delegera'))).toContain(sv.lettersAuthor.settings.delegated);
    await berit.say('veckobrev');
    await berit.press('Öppna');
    await berit.press('Förhandsvisa');
    expect(dataOn(berit, 'Skicka nu')).toEqual({ letter, saves: 1 });
    await sendLetter(berit, 8);
    await untilFated(room, letter, 8);
    expect(await fatesOf(room, letter)).toEqual({ delivered: 8 });
    // By unit for the communicator; by name for the director alone.
    await until('the report', () => reportOf(room, berit).includes('8 av 8 levererade'));
    expect(reportOf(room, berit)).not.toContain(manager.name);
    await anna.say('veckobrev');
    await anna.press('Rapport');
    expect(reportOf(room, anna)).toContain(manager.name);
  });
});
