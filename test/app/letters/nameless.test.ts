import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/app/app.ts';
import { chatOf, holdTime, pass, settle } from '../../support/app-world.ts';
import { content } from '../../support/letter-facts.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';
import { at } from '../../support/workshop-facts.ts';

holdTime();

const TEXT = 'Varför vågar ingen säga emot?';

const seen = async (world: LetterWorld, key: { post: string; secret: string | null }, app: App = world.app, who = 'anna') =>
  app.asking.see(await world.person(who), key.post, key.secret);
const fates = (world: LetterWorld, who: string) =>
  world
    .sentOf('answer-to-post')
    .filter(({ to }) => to === chatOf(who))
    .map(({ shown }) => shown.view);

describe('a question without a name', () => {
  it('leaves nothing that leads from it to the asker: in no log, no line of the journal, no card of anybody else’s', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const before = (await world.stored()).length;
    const key = await world.ask('anna', TEXT, { withoutName: true, letter });
    granted(await world.app.asking.save(await world.person('anna'), key.post, key.secret, `${TEXT} Eller fråga?`));
    await world.handle({ type: 'take-post', id: key.post });
    await world.handle({ type: 'answer-post', id: key.post, text: 'Det vill jag ändra på.' });
    await world.handle({ type: 'publish-post', id: key.post });

    const after = (await world.stored()).slice(before).concat(await world.stored());
    const touching = after.filter(({ stream }) => stream.startsWith('inbox') || stream === 'deliveries-inbox');
    expect(touching.length).toBeGreaterThan(4);
    expect(JSON.stringify(touching)).not.toMatch(/anna/i);
    // No dated fact stands beside what she did, in the stream where that lies.
    expect(world.held.events('inbox')).toMatchObject([
      { type: 'post-taken', by: 'dora' },
      { type: 'post-answered', by: 'dora' },
      { type: 'post-published', by: 'dora' },
    ]);
    // Nothing was stored about the asker while they asked: what the two logs share in time is what the director did.
    expect(JSON.stringify(await world.stored())).not.toContain(`"${key.secret}"`);
    const askersEvents = world.held.events('inbox-nameless');
    expect(askersEvents).toHaveLength(2);
    for (const event of askersEvents) expect(event).toMatchObject({ at: '2026-03-02T00:00:00.000Z' });
    expect(JSON.stringify(askersEvents)).not.toContain(at().slice(11, 16));

    for (const { to, shown } of [...world.teams.sent, ...world.teams.edits]) {
      if (!JSON.stringify(shown).includes(TEXT)) continue;
      expect(JSON.stringify(shown)).not.toMatch(/anna/i);
      if (to !== chatOf('anna')) expect(JSON.stringify(shown)).not.toContain(`"${key.secret}"`);
    }
    const kim = await world.person('kim');
    const views = [
      await world.app.handling.open(kim, key.post),
      await world.app.handling.list(kim, { page: 1, state: 'all', unit: '', letter: '' }),
      await world.app.handling.everything(kim),
    ];
    for (const view of views) expect(JSON.stringify(view)).not.toMatch(/anna/i);
    expect(JSON.stringify(world.told)).not.toMatch(/anna/i);
  });

  it('stores the hash of the secret, never the secret', async () => {
    const world = await openLetterWorld();
    const { post, secret } = await world.ask('anna', TEXT, { withoutName: true });
    const hash = createHash('sha256')
      .update(secret ?? '')
      .digest('base64url');
    expect(world.held.events('inbox-nameless')).toMatchObject([{ type: 'post-sent', id: post, asker: { named: false, hash } }]);
  });

  it('is the asker’s alone: without the secret there is no such question, not even for the asker', async () => {
    const world = await openLetterWorld();
    const key = await world.ask('anna', TEXT, { withoutName: true });
    const none = { refused: 'no-such-post' };
    expect(await seen(world, { ...key, secret: null })).toEqual(none);
    expect(await seen(world, { ...key, secret: 'another' })).toEqual(none);
    const { asking } = world.app;
    const [anna, bo] = [await world.person('anna'), await world.person('bo')];
    expect(await asking.withdraw(bo, key.post, null)).toEqual({ refused: 'not-your-post' });
    expect(await asking.save(bo, key.post, 'another', 'Kapat')).toEqual({ refused: 'not-your-post' });
    expect(granted(await asking.mine(anna))).toEqual([]);
    expect(await asking.withdraw(anna, key.post, key.secret)).toEqual({ withdrawn: 'question' });
    expect((await world.app.post.inbox.state()).size).toBe(0);
  });

  it('is sent once from its form, however often the press comes', async () => {
    const world = await openLetterWorld();
    const anna = await world.person('anna');
    const { post, secret } = granted(await world.app.asking.form(anna, 'question', null));
    const form = { post, secret, kind: 'question', letter: null, text: TEXT, withoutName: true } as const;
    const replies = await Promise.all(Array.from({ length: 4 }, () => world.app.asking.send(anna, form)));
    for (const reply of replies) expect(reply).toMatchObject({ post, secret, text: TEXT, fate: { is: 'received' } });
    expect(world.held.events('inbox-nameless')).toHaveLength(1);
  });

  it('is not sent again by a press that comes once more after it was withdrawn', async () => {
    const world = await openLetterWorld();
    for (const withoutName of [true, false]) {
      const anna = await world.person('anna');
      const { post, secret } = granted(await world.app.asking.form(anna, 'question', null));
      const form = { post, secret, kind: 'question', letter: null, text: TEXT, withoutName } as const;
      granted(await world.app.asking.send(anna, form));
      granted(await world.app.asking.withdraw(anna, post, withoutName ? secret : null));
      expect(await world.app.asking.send(anna, form)).toEqual({ refused: 'no-such-post' });
    }
    expect((await world.app.post.inbox.state()).size).toBe(0);
  });

  it('does not edit the author’s report, whose time would tell; it is counted there the next time', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const message = { serviceUrl: 'https://smba.example/emea', conversationId: chatOf('dora'), activityId: 'r1' };
    await world.app.sending.place(await world.person('dora'), letter, message);
    await pass(5_000);
    const before = world.editedOf('report-card').length;
    await world.ask('anna', TEXT, { withoutName: true, letter });
    await pass(5_000);
    expect(world.editedOf('report-card')).toHaveLength(before);
    await world.ask('bo', 'När öppnar badet?', { letter });
    await pass(5_000);
    expect(world.editedOf('report-card').at(-1)?.shown.view).toMatchObject({ questions: 2 });
  });

  it('is never sent with the name instead, where the letter has come to want names: the words come back', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const anna = await world.person('anna');
    const { post, secret } = granted(await world.app.asking.form(anna, 'question', letter));
    granted(await world.app.sending.correct(await world.person('dora'), letter, { ...content, anonymous: false }, 0));
    const view = await world.app.asking.send(anna, { post, secret, kind: 'question', letter, text: TEXT, withoutName: true });
    expect(view).toMatchObject({ anonymous: false, withoutName: false, draft: TEXT });
    expect((await world.app.post.inbox.state()).size).toBe(0);
  });
});

describe('the card with the key', () => {
  it('stands in the letter’s place through a correction and an acknowledgement, and the ledger has the edit like everybody’s', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const anna = await world.person('anna');
    const { message } = world.sentOf('letter-card').find(({ to }) => to === chatOf('anna')) ?? {};
    const { post, secret } = granted(await world.app.asking.form(anna, 'question', letter));
    const form = { post, secret, kind: 'question', letter, text: TEXT, withoutName: true } as const;
    granted(await world.app.asking.send(anna, form, message));
    granted(await world.app.sending.correct(await world.person('dora'), letter, { ...content, heading: 'Rättad' }, 0));
    await settle();
    granted(await world.app.reading.acknowledge(anna, letter));
    await pass(5_000);
    const edits = world.teams.edits.filter(({ to }) => to === chatOf('anna')).map(({ shown }) => shown);
    expect(edits).toMatchObject([{ kind: 'my-post', view: { secret, text: TEXT } }, { kind: 'my-post' }]);
    expect(world.facts(`deliveries-${letter}`, 'message-edited')).toBe(9);

    // Withdrawn, there is no key to keep: the letter has its place again.
    granted(await world.app.asking.withdraw(anna, post, secret));
    granted(await world.app.sending.correct(await world.person('dora'), letter, { ...content, heading: 'Igen' }, 1));
    await settle();
    expect(world.teams.edits.findLast(({ to }) => to === chatOf('anna'))?.shown).toMatchObject({ kind: 'letter-card' });
  });
});

describe('of one day’s posts that wait', () => {
  const sendMany = async (world: LetterWorld, who: string, count: number, withoutName = false) => {
    const me = await world.person(who);
    const forms = await Promise.all(Array.from({ length: count }, () => world.app.asking.form(me, 'input', null)));
    return Promise.all(
      forms.map(granted).map(async ({ post, secret }) => {
        const form = { post, secret, kind: 'input', letter: null, text: TEXT, withoutName } as const;
        return granted(await world.app.asking.send(me, form));
      }),
    );
  };
  const taken = (replies: readonly object[]) => replies.filter((reply) => 'fate' in reply).length;

  it('a person has twenty, with and without a name together; the words of the next come back', async () => {
    const world = await openLetterWorld();
    expect(taken(await sendMany(world, 'anna', 12, true))).toBe(12);
    const [ninth] = (await sendMany(world, 'anna', 9)).toReversed();
    expect(ninth).toMatchObject({ notice: 'too-many-posts', draft: TEXT, withoutName: false });
    expect(taken(await sendMany(world, 'bo', 1))).toBe(1);
    const [more] = await sendMany(world, 'anna', 1, true);
    expect(more).toMatchObject({ notice: 'too-many-posts', draft: TEXT, withoutName: true });
  });

  it('those that have their fate count no more, nor those of yesterday', async () => {
    const world = await openLetterWorld();
    const [first] = await sendMany(world, 'anna', 20);
    await world.handle({ type: 'answer-post', id: first?.post ?? '', text: 'Ja.' });
    expect(taken(await sendMany(world, 'anna', 2))).toBe(1);
    vi.setSystemTime(new Date('2026-03-03T08:00:00Z'));
    expect(taken(await sendMany(world, 'anna', 21))).toBe(20);
  });
});

describe('its answer', () => {
  it('is pushed to the asker, once, while the program lives', async () => {
    const world = await openLetterWorld();
    const key = await world.ask('anna', TEXT, { withoutName: true });
    for (let press = 0; press < 4; press += 1) await world.handle({ type: 'answer-post', id: key.post, text: 'Ja.' });
    expect(fates(world, 'anna')).toMatchObject([{ text: TEXT, secret: null, fate: { is: 'answered', text: 'Ja.' } }]);
    expect(world.sentOf('answer-to-post')).toHaveLength(1);
    await world.handle({ type: 'publish-post', id: key.post });
    expect(fates(world, 'anna')).toHaveLength(1);
    expect(await seen(world, key)).toMatchObject({ fate: { is: 'answered', text: 'Ja.' }, open: false });
  });

  it('waits for the asker after a restart, and is fetched with the secret', async () => {
    const world = await openLetterWorld();
    const key = await world.ask('anna', TEXT, { withoutName: true });
    const restarted = world.startApp();
    await restarted.resume();
    const dora = await world.person('dora');
    granted(await restarted.handling.press(dora, { type: 'answer-post', id: key.post, text: 'Ja.' }));
    await settle();
    expect(world.sentOf('answer-to-post')).toEqual([]);
    expect(await seen(world, key, restarted)).toMatchObject({ fate: { is: 'answered', text: 'Ja.' } });
    expect(await seen(world, { ...key, secret: null }, restarted)).toEqual({ refused: 'no-such-post' });
  });

  it('goes to nobody else, though somebody sends the question’s id again', async () => {
    const world = await openLetterWorld();
    const key = await world.ask('anna', TEXT, { withoutName: true });
    const bo = await world.person('bo');
    const form = { post: key.post, secret: 'mine', kind: 'question', letter: null, text: 'Min', withoutName: true } as const;
    expect(await world.app.asking.send(bo, form)).toEqual({ refused: 'no-such-post' });
    await world.handle({ type: 'answer-post', id: key.post, text: 'Ja.' });
    expect(fates(world, 'bo')).toEqual([]);
    expect(fates(world, 'anna')).toHaveLength(1);
  });

  it('comes also when the question is merged into one that has an answer', async () => {
    const world = await openLetterWorld();
    const named = await world.ask('bo', 'Varför är det så tyst?');
    await world.handle({ type: 'answer-post', id: named.post, text: 'Ja.' });
    const key = await world.ask('anna', TEXT, { withoutName: true });
    const third = await world.ask('cia', 'Vågar vi?');
    await world.handle({ type: 'merge-posts', id: key.post, into: named.post });
    await world.handle({ type: 'merge-posts', id: third.post, into: named.post });
    for (const who of ['anna', 'bo', 'cia']) expect(fates(world, who)).toMatchObject([{ fate: { text: 'Ja.' } }]);
  });
});
