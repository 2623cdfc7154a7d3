import { describe, expect, it, vi } from 'vitest';
import { chatOf, holdTime, pass, settle, team } from '../../support/app-world.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';
import { at } from '../../support/workshop-facts.ts';

holdTime();

const fates = (world: LetterWorld, who: string) =>
  world
    .sentOf('answer-to-post')
    .filter(({ to }) => to === chatOf(who))
    .map(({ shown }) => shown.view);
const later = (minutes: number) => vi.setSystemTime(new Date(at(minutes)));

describe('what becomes of a question', () => {
  it.each([
    ['an answer', { type: 'answer-post', text: 'I maj.' }, { is: 'answered', text: 'I maj.' }],
    ['somebody else', { type: 'pass-on-post', to: 'Fritid' }, { is: 'passed-on', to: 'Fritid' }],
    ['a no', { type: 'decline-post', why: 'Sekretess.' }, { is: 'declined', why: 'Sekretess.' }],
  ] as const)('%s reaches the asker once, with their question, and no restart repeats it', async (_, press, fate) => {
    const world = await openLetterWorld();
    const { post } = await world.ask('anna', 'När öppnar badet?');
    for (let times = 0; times < 4; times += 1) await world.handle({ ...press, id: post });
    await world.startApp().resume();
    await settle();
    expect(fates(world, 'anna')).toMatchObject([{ text: 'När öppnar badet?', fate }]);
    expect(world.sentOf('answer-to-post')).toHaveLength(1);
  });

  it('is told again when it changes', async () => {
    const world = await openLetterWorld();
    const { post } = await world.ask('anna', 'När öppnar badet?');
    await world.handle({ type: 'pass-on-post', id: post, to: 'Fritid' });
    later(5);
    await world.handle({ type: 'answer-post', id: post, text: 'I maj.' });
    expect(fates(world, 'anna').map(({ fate }) => fate.is)).toEqual(['passed-on', 'answered']);
  });

  it('is not told when somebody only takes it', async () => {
    const world = await openLetterWorld();
    const { post } = await world.ask('anna', 'När öppnar badet?');
    await world.handle({ type: 'take-post', id: post });
    expect(world.sentOf('answer-to-post')).toEqual([]);
  });

  it('reaches everybody whose question was merged, and is in the file for each', async () => {
    const world = await openLetterWorld();
    const [first, second] = [await world.ask('anna', 'När öppnar badet?'), await world.ask('bo', 'Badet?')];
    expect(await world.handle({ type: 'merge-posts', id: second.post, into: first.post })).toMatchObject({
      post: first.post,
      merged: 1,
    });
    // From a card that is older than the merging.
    expect(await world.handle({ type: 'answer-post', id: second.post, text: 'I maj.' })).toMatchObject({
      post: first.post,
      fate: { text: 'I maj.' },
    });
    for (const who of ['anna', 'bo']) expect(fates(world, who)).toMatchObject([{ fate: { text: 'I maj.' } }]);
    const all = granted(await world.app.handling.everything(await world.person('dora')));
    expect(all.map(({ fate }) => fate.is)).toEqual(['answered', 'answered']);
  });

  it('is owed also to one whose question had been merged into one that was withdrawn', async () => {
    const world = await openLetterWorld();
    const [first, second] = [await world.ask('anna', 'När öppnar badet?'), await world.ask('bo', 'Badet?')];
    await world.handle({ type: 'merge-posts', id: second.post, into: first.post });
    granted(await world.app.asking.withdraw(await world.person('anna'), first.post, null));
    const dora = await world.person('dora');
    const list = granted(await world.app.handling.list(dora, { page: 1, state: 'all', unit: '', letter: '' }));
    expect(list).toMatchObject({ waiting: 1, posts: [{ post: second.post }] });
  });

  it('is shown to the asker alone', async () => {
    const world = await openLetterWorld();
    const { post } = await world.ask('anna', 'När öppnar badet?');
    expect(await world.app.asking.see(await world.person('bo'), post, null)).toEqual({ refused: 'no-such-post' });
    expect(granted(await world.app.asking.mine(await world.person('bo')))).toEqual([]);
    expect(granted(await world.app.asking.mine(await world.person('anna')))).toMatchObject([{ post, open: true }]);
  });
});

describe('the inbox', () => {
  it('lists the newest first, by letter, state and unit; among the letters are those that somebody has asked about', async () => {
    const world = await openLetterWorld();
    const old = await world.sentLetter({ heading: 'Den gamla' });
    for (let number = 0; number < 13; number += 1) {
      later(number + 1);
      await world.sentLetter({ heading: `Vecka ${number}` });
    }
    const about = await world.ask('anna', 'Om det gamla', { letter: old });
    later(20);
    const loose = await world.ask('bo', 'Om annat');
    const nameless = await world.ask('cia', 'Utan namn', { withoutName: true, letter: old });
    await world.handle({ type: 'take-post', id: about.post });
    const dora = await world.person('dora');
    const listed = async (choice: { state?: 'taken' | 'received'; unit?: string; letter?: string }) => {
      const view = granted(await world.app.handling.list(dora, { page: 1, state: 'all', unit: '', letter: '', ...choice }));
      return view.posts.map(({ post }) => post);
    };
    expect(await listed({})).toEqual([loose.post, about.post, nameless.post]);
    expect(await listed({ letter: old })).toEqual([about.post, nameless.post]);
    expect(await listed({ state: 'received' })).toEqual([loose.post, nameless.post]);
    // Nobody's unit is known who left the name out.
    expect(await listed({ unit: 'Energi' })).toEqual([loose.post, about.post]);
    const view = granted(await world.app.handling.list(dora, { page: 1, state: 'all', unit: '', letter: '' }));
    expect(view.letters).toEqual([{ id: old, heading: 'Den gamla' }]);
    expect(view.posts.map(({ letterHeading }) => letterHeading)).toEqual([null, 'Den gamla', 'Den gamla']);
  });
});

describe('a question that is published', () => {
  const publish = async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    later(1);
    const { post } = await world.ask('anna', 'När öppnar badet?', { letter });
    await world.handle({ type: 'answer-post', id: post, text: 'I maj.' });
    await world.handle({ type: 'publish-post', id: post });
    return { world, letter, post };
  };

  it('is posted in the channel once, and stands on its letter, with no name', async () => {
    const { world, letter, post } = await publish();
    await world.handle({ type: 'publish-post', id: post });
    await world.startApp().resume();
    await settle();
    const posted = world.sentOf('published-question');
    expect(posted).toMatchObject([
      { to: team.id, shown: { view: { question: 'När öppnar badet?', answer: 'I maj.', mine: null } } },
    ]);
    const bo = await world.person('bo');
    const view = await world.app.reading.show(bo, letter);
    expect(view).toMatchObject({ questions: [{ post, upvotes: 0, mine: false }] });
    expect(JSON.stringify([view, posted.map(({ shown }) => shown)])).not.toContain('anna');
  });

  it('is upvoted once by each', async () => {
    const { world, post } = await publish();
    const bo = await world.person('bo');
    await Promise.all(Array.from({ length: 4 }, () => world.app.asking.upvote(bo, post)));
    granted(await world.app.asking.upvote(await world.person('cia'), post));
    expect(await world.app.asking.upvote(bo, post)).toMatchObject({ question: { upvotes: 2, mine: true } });
  });

  it('stands in the next letter’s "Ni frågade", though it was answered before the last one, and in no letter after that', async () => {
    const world = await openLetterWorld();
    const { post } = await world.ask('anna', 'När öppnar badet?');
    await world.handle({ type: 'answer-post', id: post, text: 'I maj.' });
    later(10);
    const without = await world.sentLetter();
    later(20);
    await world.handle({ type: 'publish-post', id: post });
    later(30);
    const next = await world.sentLetter({ heading: 'Nästa' });
    later(40);
    const last = await world.sentLetter({ heading: 'Den sista' });
    const anna = await world.person('anna');
    const asked = async (letter: string) =>
      granted(await world.app.reading.show(anna, letter)).youAsked.map((question) => question.post);
    expect([await asked(without), await asked(next), await asked(last)]).toEqual([[], [post], []]);
  });

  it('is posted with its count and its answer as they are now', async () => {
    const { world, post } = await publish();
    granted(await world.app.asking.upvote(await world.person('bo'), post));
    granted(await world.app.asking.upvote(await world.person('cia'), post));
    await pass(5_000);
    expect(world.editedOf('published-question').at(-1)).toMatchObject({
      to: team.id,
      shown: { view: { upvotes: 2, mine: null } },
    });
    await world.handle({ type: 'answer-post', id: post, text: 'I juni.' });
    await pass(5_000);
    expect(world.editedOf('published-question').at(-1)).toMatchObject({ shown: { view: { answer: 'I juni.' } } });
  });

  it('of more than five, the most wondered about stand first, then the oldest; the rest wait for the letters to come', async () => {
    const world = await openLetterWorld();
    const ids: string[] = [];
    for (let number = 0; number < 7; number += 1) {
      later(number);
      const { post } = await world.ask(number % 2 === 0 ? 'anna' : 'bo', `Fråga ${number}`);
      await world.handle({ type: 'answer-post', id: post, text: 'Ja.' });
      await world.handle({ type: 'publish-post', id: post });
      ids.push(post);
    }
    const [q0, q1, q2, q3, q4, q5, q6] = ids;
    for (const [who, post] of [
      ['bo', q6],
      ['cia', q6],
      ['cia', q4],
    ] as const)
      granted(await world.app.asking.upvote(await world.person(who), post ?? ''));
    const anna = await world.person('anna');
    const asked = async (letter: string) =>
      granted(await world.app.reading.show(anna, letter)).youAsked.map((question) => question.post);
    later(20);
    const first = await world.sentLetter();
    expect(await asked(first)).toEqual([q6, q4, q0, q1, q2]);
    later(30);
    const second = await world.sentLetter({ heading: 'Nästa' });
    expect(await asked(second)).toEqual([q3, q5]);
    later(40);
    expect(await asked(await world.sentLetter({ heading: 'Den sista' }))).toEqual([]);
    // What stood in a letter that was recalled was not read there.
    granted(await world.app.sending.recall(await world.person('dora'), second));
    later(50);
    expect(await asked(await world.sentLetter({ heading: 'I stället' }))).toEqual([q3, q5]);
  });

  it('stands on its letter among the five that most people wonder, and in the list of all, page by page', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const ids: string[] = [];
    for (let number = 0; number < 7; number += 1) {
      later(1 + number);
      const { post } = await world.ask('anna', `Fråga ${number}`, { letter });
      await world.handle({ type: 'answer-post', id: post, text: 'Ja.' });
      await world.handle({ type: 'publish-post', id: post });
      ids.push(post);
    }
    const bo = await world.person('bo');
    granted(await world.app.asking.upvote(bo, ids[6] ?? ''));
    const shown = granted(await world.app.reading.show(bo, letter));
    expect(shown.questions.map(({ post }) => post)).toEqual([ids[6], ...ids.slice(0, 4)]);
    expect(shown.moreAnswers).toBe(2);
    const page = async (number: number) => granted(await world.app.wondering.answers(bo, letter, number));
    expect(await page(1)).toMatchObject({ page: 1, pages: 2, questions: { length: 5 } });
    expect((await page(2)).questions.map(({ post }) => post)).toEqual(ids.slice(4, 6));
    expect(await page(99)).toMatchObject({ page: 2 });
  });

  it('is shown whole; what is not published is shown to nobody', async () => {
    const { world, post } = await publish();
    const bo = await world.person('bo');
    expect(granted(await world.app.wondering.answer(bo, post))).toMatchObject({ question: { answer: 'I maj.', mine: false } });
    const other = await world.ask('anna', 'Hemligt?');
    await world.handle({ type: 'answer-post', id: other.post, text: 'Ja.' });
    expect(await world.app.wondering.answer(bo, other.post)).toEqual({ refused: 'no-such-post' });
  });

  it('needs an answer first', async () => {
    const world = await openLetterWorld();
    const { post } = await world.ask('anna', 'När öppnar badet?');
    expect(await world.handle({ type: 'publish-post', id: post })).toMatchObject({ notice: 'not-answered' });
    expect(world.sentOf('published-question')).toEqual([]);
  });
});

describe('a form that is not taken', () => {
  it('keeps the words', async () => {
    const world = await openLetterWorld();
    const anna = await world.person('anna');
    const { post, secret } = granted(await world.app.asking.form(anna, 'input', null));
    const send = (text: string) =>
      world.app.asking.send(anna, { post, secret, kind: 'input', letter: null, text, withoutName: true });
    const long = 'a'.repeat(4_001);
    expect(await send(' ')).toMatchObject({ notice: 'empty-post', withoutName: true });
    expect(await send(long)).toMatchObject({ notice: 'post-too-long', draft: long });
    world.held.hold();
    const sending = send('Mer tid.');
    await settle();
    world.held.fail();
    expect(await sending).toMatchObject({ notice: 'not-stored', draft: 'Mer tid.', withoutName: true });
    expect(await send('Mer tid.')).toMatchObject({ fate: { is: 'received' } });
  });

  it('of an answer keeps the words', async () => {
    const world = await openLetterWorld();
    const { post } = await world.ask('anna', 'När öppnar badet?');
    const long = 'a'.repeat(4_001);
    expect(await world.handle({ type: 'answer-post', id: post, text: long })).toMatchObject({
      notice: 'reply-too-long',
      draft: long,
      fate: { is: 'received' },
    });
  });
});
