import { describe, expect, it, vi } from 'vitest';
import { EVERYBODY } from '../../../src/domain/letter/content.ts';
import { chatOf, holdTime, pass, settle, team } from '../../support/app-world.ts';
import { content } from '../../support/letter-facts.ts';
import { granted, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const toManagers = { audience: { ...EVERYBODY, roles: ['manager'] as const } };
const general = '19:general@thread.tacv2';

describe('a reader', () => {
  it('acknowledges once, and the card shows it, also the one in the chat', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const anna = await world.person('anna');
    const views = await Promise.all(Array.from({ length: 4 }, () => world.app.reading.acknowledge(anna, letter)));
    for (const view of views) expect(granted(view)).toMatchObject({ reader: { acknowledgedAt: new Date().toISOString() } });
    await settle();
    expect(world.facts(`letter-${letter}`, 'letter-acknowledged')).toBe(1);
    expect(world.editedOf('letter-card').map(({ to }) => to)).toEqual([chatOf('anna')]);
    expect(await world.report(letter)).toMatchObject({ acknowledged: 1, again: { unacknowledged: 8 } });
  });

  it('answers the letter’s question, and changes the answer', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const anna = await world.person('anna');
    granted(await world.app.reading.answer(anna, letter, 'Tid'));
    expect(await world.app.reading.answer(anna, letter, ' Lust ')).toMatchObject({ reader: { answer: 'Lust', notice: null } });
    expect(await world.app.reading.answer(anna, letter, ' ')).toMatchObject({
      reader: { answer: 'Lust', notice: 'empty-answer', draft: ' ' },
    });
    const long = 'a'.repeat(4_001);
    expect(await world.app.reading.answer(anna, letter, long)).toMatchObject({
      reader: { answer: 'Lust', notice: 'answer-too-long', draft: long },
    });
    expect(await world.report(letter)).toMatchObject({ answers: 1 });
  });

  it('is told when the disk did not take the answer, and keeps the words', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const anna = await world.person('anna');
    world.held.hold();
    const answering = world.app.reading.answer(anna, letter, 'Tid');
    await settle();
    world.held.fail();
    expect(await answering).toMatchObject({ reader: { answer: null, notice: 'not-stored', draft: 'Tid' } });
  });

  it('finds old letters by their words, whatever the case, the newest first', async () => {
    const world = await openLetterWorld();
    const first = await world.sentLetter({ heading: 'Skolan växer' });
    vi.setSystemTime(Date.now() + 60_000);
    const second = await world.sentLetter({ body: 'Nya SKOLOR i norr.' });
    await world.write({ heading: 'Skolan, ett utkast' });
    const anna = await world.person('anna');
    const found = async (words: string) => granted(await world.app.reading.search(anna, words)).found.map(({ letter }) => letter);
    expect(await found('skol')).toEqual([second, first]);
    expect(await found('  Växer skolan ')).toEqual([first]);
    expect(await found('badhus')).toEqual([]);
    expect(await found('')).toEqual([second, first]);
    expect(await world.app.reading.latest(anna)).toMatchObject({ letter: second });
  });

  it('is found by what stands in it or is published of it, with what was found marked', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({ heading: 'Vecka 12', body: 'Vi bygger **Älvskolan** på [norr](https://a.example).' });
    const { post } = await world.ask('anna', 'Får vi en ny idrottshall?', { letter });
    const anna = await world.person('anna');
    const found = async (words: string) =>
      granted(await world.app.reading.search(anna, words)).found.map(({ marked, excerpt }) =>
        (excerpt ?? marked).map(({ text, found: hit }) => (hit ? `*${text}*` : text)).join(''),
      );
    expect(await found('älvskola NORR')).toEqual(['Vi bygger *Älvskola*n på *norr*.']);
    expect(await found('vecka')).toEqual(['*Vecka* 12']);
    expect(await found('alvskola')).toEqual([]);
    await world.handle({ type: 'answer-post', id: post, text: 'Den står klar i maj.' });
    expect(await found('idrottshall')).toEqual([]);
    await world.handle({ type: 'publish-post', id: post });
    expect(await found('idrottshall')).toEqual(['Får vi en ny *idrottshall*?']);
    expect(await found('klar vecka')).toEqual(['Den står *klar* i maj.']);
  });

  it('who has read it in Teams is counted apart, once, up to the last message read', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const now = new Date().toISOString();
    const key = 'letter/anna';
    // Teams numbers messages by their time; the fake one does not.
    const message = { serviceUrl: team.serviceUrl, conversationId: chatOf('anna'), activityId: '1700' };
    const to = [{ kind: 'person', person: 'anna' }];
    world.held.sneak(`letter-${letter}`, { type: 'letter-sent', at: now, by: 'dora', to: ['anna'], channels: [], youAsked: [] });
    world.held.sneak(
      `deliveries-${letter}`,
      { type: 'deliveries-planned', at: now, broadcast: 'letter', to },
      { type: 'call-ended', at: now, key, status: { is: 'delivered', message } },
    );
    const app = world.startApp();
    const seenBy = async (lastRead: string) => {
      await app.reading.seen('anna', lastRead);
      return (await world.report(letter, app)).seen;
    };
    expect(await seenBy('1699')).toBe(0);
    expect(await seenBy('whatever')).toBe(0);
    expect(await seenBy('1701')).toBe(1);
    expect(await seenBy('1701')).toBe(1);
    expect(await world.report(letter, app)).toMatchObject({ acknowledged: 0 });
    expect(world.facts(`letter-${letter}`, 'letter-seen')).toBe(1);
  });
});

describe('one outside the audience', () => {
  it('neither finds nor reads what was meant for others', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({ question: 'Hur går det?' }, toManagers);
    const olle = await world.person('olle');
    const { reading, browsing } = world.app;
    expect(await reading.show(olle, letter)).toEqual({ refused: 'not-recipient' });
    expect(await reading.latest(olle)).toEqual({ refused: 'no-letters' });
    expect(await reading.search(olle, 'budget')).toMatchObject({ found: [], more: 0 });
    expect((await browsing.home(olle)).letters.latest).toBeNull();
    expect((await browsing.home(await world.person('anna'))).letters.latest).toMatchObject({ letter });
  });

  it('reads what lies in a channel also in their own chat, may ask about it, and is asked for nothing', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({}, { ...toManagers, channels: [general] });
    const flora = await world.person('flora');
    expect(await world.app.reading.latest(flora)).toMatchObject({ letter, reader: { recipient: false, acknowledgedAt: null } });
    expect(await world.app.reading.search(flora, 'budget')).toMatchObject({ found: [{ letter }] });
    await world.ask('flora', 'Gäller det oss?', { letter });
    expect(await world.report(letter)).toMatchObject({ questions: 1, recipients: 5 });
    expect(await world.app.reading.acknowledge(flora, letter)).toEqual({ refused: 'not-recipient' });
    expect(await world.app.reading.answer(flora, letter, 'Tid')).toEqual({ refused: 'not-recipient' });
    expect(await world.report(letter)).toMatchObject({ acknowledged: 0, answers: 0 });
  });

  it('reads it where they write letters themselves', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({}, toManagers);
    expect(await world.app.reading.show(await world.person('kim'), letter)).toMatchObject({
      letter,
      reader: { recipient: false },
    });
  });

  it('neither hears what it is called nor asks about what was meant for others', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({ heading: 'Hemlig rubrik' }, toManagers);
    const flora = await world.person('flora');
    const { asking, wondering } = world.app;
    expect(await asking.form(flora, 'question', letter)).toEqual({ refused: 'not-recipient' });
    const { post, secret } = granted(await asking.form(flora, 'question', null));
    const form = { post, secret, kind: 'question', letter, text: 'Vad?', withoutName: false } as const;
    expect(await asking.send(flora, form)).toEqual({ refused: 'not-recipient' });
    expect(await wondering.answers(flora, letter, 1)).toEqual({ refused: 'not-recipient' });
    // A question about it that is published is for all; what the letter is called is not.
    const asked = await world.ask('anna', 'Vad gäller?', { letter });
    await world.handle({ type: 'answer-post', id: asked.post, text: 'Allt.' });
    await world.handle({ type: 'publish-post', id: asked.post });
    expect(granted(await wondering.answer(flora, asked.post))).toMatchObject({ heading: null, question: { answer: 'Allt.' } });
    expect(granted(await asking.upvote(flora, asked.post))).toMatchObject({ heading: null });
    expect(granted(await wondering.answer(await world.person('bo'), asked.post))).toMatchObject({ heading: 'Hemlig rubrik' });
    expect(world.sentOf('published-question').map(({ shown }) => shown.heading)).toEqual([null]);
  });

  it('finds no drafts', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const anna = await world.person('anna');
    expect(await world.app.reading.show(anna, letter)).toEqual({ refused: 'no-such-letter' });
    expect(await world.app.reading.search(anna, 'budget')).toMatchObject({ found: [] });
  });
});

describe('one who joined after it was sent', () => {
  const joins = async (world: Awaited<ReturnType<typeof openLetterWorld>>) => {
    world.letTeamBe('flora', 'anna', 'dora', 'kim', 'nina');
    world.letFileSay({ flora: ['facilitator'], anna: ['manager'], dora: ['director'], kim: ['communicator'], nina: ['manager'] });
    await world.app.refreshPeople();
    await settle();
    return world.person('nina');
  };

  it('reads what was sent to everybody, is no recipient of it, and may ask about it', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({ question: 'Hur går det?' });
    const nina = await joins(world);
    expect(await world.app.reading.latest(nina)).toMatchObject({ letter, reader: { recipient: false } });
    expect(await world.app.reading.search(nina, 'budget')).toMatchObject({ found: [{ letter }] });
    expect(await world.app.reading.acknowledge(nina, letter)).toEqual({ refused: 'not-recipient' });
    expect(await world.app.reading.answer(nina, letter, 'Bra')).toEqual({ refused: 'not-recipient' });
    expect(granted(await world.app.asking.form(nina, 'question', letter))).toMatchObject({ letter });
    expect(await world.report(letter)).toMatchObject({ acknowledged: 0, answers: 0 });
  });

  it('does not read what was sent to a chosen audience, though they would be of it now', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({}, toManagers);
    const nina = await joins(world);
    expect(await world.app.reading.show(nina, letter)).toEqual({ refused: 'not-recipient' });
    expect(await world.app.reading.latest(nina)).toEqual({ refused: 'no-letters' });
  });

  it('who was left out by name does not read it either, but for in a channel', async () => {
    const world = await openLetterWorld();
    const but = { audience: { ...EVERYBODY, except: ['bo'] } };
    const letter = await world.sentLetter({}, but);
    const posted = await world.sentLetter({ heading: 'I kanalen' }, { ...but, channels: [general] });
    const bo = await world.person('bo');
    expect(await world.app.reading.show(bo, letter)).toEqual({ refused: 'not-recipient' });
    expect(await world.app.reading.show(bo, posted)).toMatchObject({ reader: { recipient: false } });
  });
});

describe('a question form in the letter’s place', () => {
  it('is not wiped by a correction: the letter shows it when the hour is over, or when the reader goes back', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const [anna, dora] = [await world.person('anna'), await world.person('dora')];
    granted(await world.app.asking.form(anna, 'question', letter));
    granted(await world.app.sending.correct(dora, letter, { ...content, heading: 'Rättad' }, 0));
    await settle();
    const edited = () => world.editedOf('letter-card').map(({ to }) => to);
    expect(edited()).toHaveLength(8);
    expect(edited()).not.toContain(chatOf('anna'));
    expect(await world.app.reading.show(anna, letter)).toMatchObject({ content: { heading: 'Rättad' } });
    await settle();
    expect(edited()).toHaveLength(8);
    await pass(60 * 60_000);
    expect(edited().filter((to) => to === chatOf('anna'))).toHaveLength(1);
    expect(edited()).toHaveLength(9);
  });

  it('takes nothing from one whose form was closed before', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    await world.ask('anna', 'När?', { letter });
    granted(await world.app.sending.correct(await world.person('dora'), letter, { ...content, heading: 'Rättad' }, 0));
    await settle();
    expect(world.editedOf('letter-card')).toHaveLength(9);
  });
});
