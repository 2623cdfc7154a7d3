import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/organisation.ts';
import { type Role, roles } from '../../../src/domain/people.ts';
import { holdTime, settle, team } from '../../support/app-world.ts';
import { content, draft } from '../../support/letter-facts.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

/** A letter that is a draft, one that has been sent to all, and a published question. */
interface Things {
  readonly written: string;
  readonly gone: string;
  readonly post: string;
}
type UseCase = (world: LetterWorld, me: Person, things: Things) => Promise<unknown>;

const holders: Record<Role, string> = {
  manager: 'anna',
  facilitator: 'flora',
  director: 'dora',
  communicator: 'kim',
  observer: 'olle',
};

const writers: readonly Role[] = ['director', 'communicator'];
const write: readonly (readonly [string, UseCase])[] = [
  ['list letters', ({ app }, me) => app.writing.list(me)],
  ['begin a letter', ({ app }, me) => app.writing.begin(me)],
  ['copy one', ({ app }, me, { gone }) => app.writing.copy(me, gone)],
  ['see a draft', ({ app }, me, { written }) => app.writing.edit(me, written)],
  ['see its desk', ({ app }, me, { written }) => app.writing.desk(me, written, 'send', 1)],
  ['save', ({ app }, me, { written }) => app.writing.save(me, written, draft({ ask: 'Annat' }), 1)],
  ['preview', ({ app }, me, { written }) => app.writing.preview(me, written, draft({ ask: 'Annat' }), 1)],
  ['see the saved version', ({ app }, me, { written }) => app.writing.showSaved(me, written, draft({ ask: 'Annat' }))],
  ['test', ({ app }, me, { written }) => app.writing.test(me, written, ['anna'], { saves: 1, tests: 0 })],
  ['cancel a time', ({ app }, me, { written }) => app.writing.unschedule(me, written, { saves: 1, timings: 0 })],
  ['delete', ({ app }, me, { written }) => app.writing.remove(me, written, 1)],
  ['keep a template', ({ app }, me, { gone }) => app.writing.keepTemplate(me, gone)],
  ['see the report', ({ app }, me, { gone }) => app.sending.report(me, gone)],
  ['read the answers', ({ app }, me, { gone }) => app.sending.answersPage(me, gone, 1)],
  ['see the settings', ({ app }, me) => app.arranging.settings(me)],
  ['look whether a picture is there', ({ app }, me) => app.composing.picture(me, 'https://a.example/b.png')],
  ['see the calendar', ({ app }, me) => app.letterCalendar(me, '2026-12')],
  ['choose a slot', ({ app }, me) => app.arranging.saveSlot(me, { weekday: 5, time: '13:00', skipHolidays: false })],
  ['remove the slot', ({ app }, me) => app.arranging.saveSlot(me, null)],
  ['choose for newcomers', ({ app }, me) => app.arranging.newcomers(me, true)],
  ['list the inbox', ({ app }, me) => app.handling.list(me, { page: 1, state: 'all', unit: '', letter: '' })],
  ['export the inbox', ({ app }, me) => app.handling.everything(me)],
  ['open a question', ({ app }, me, { post }) => app.handling.open(me, post)],
  ['take a question', ({ app }, me, { post }) => app.handling.press(me, { type: 'take-post', id: post })],
  ['answer', ({ app }, me, { post }) => app.handling.press(me, { type: 'answer-post', id: post, text: 'Nej.' })],
  ['pass on', ({ app }, me, { post }) => app.handling.press(me, { type: 'pass-on-post', id: post, to: 'Fritid' })],
  ['decline', ({ app }, me, { post }) => app.handling.press(me, { type: 'decline-post', id: post, why: 'Nej.' })],
  ['publish', ({ app }, me, { post }) => app.handling.press(me, { type: 'publish-post', id: post })],
  ['merge', ({ app }, me, { post }) => app.handling.press(me, { type: 'merge-posts', id: post, into: post })],
];
const send: readonly (readonly [string, UseCase])[] = [
  ['send', ({ app }, me, { written }) => app.sending.send(me, written, 1)],
  ['schedule', ({ app }, me, { written }) => app.writing.schedule(me, written, '2026-03-06', '13:00', { saves: 1, timings: 0 })],
  ['stop', ({ app }, me, { gone }) => app.sending.stop(me, gone)],
  ['send again', ({ app }, me, { gone }) => app.sending.resend(me, gone, 'unacknowledged', 0)],
  ['try edits again', ({ app }, me, { gone }) => app.sending.retryEdits(me, gone, 0)],
  ['see the form to correct', ({ app }, me, { gone }) => app.sending.correctForm(me, gone)],
  ['correct', ({ app }, me, { gone }) => app.sending.correct(me, gone, { ...content, ask: 'Rätt' }, 0)],
  ['recall', ({ app }, me, { gone }) => app.sending.recall(me, gone)],
];
const ask: readonly (readonly [string, UseCase])[] = [
  ['see the form to ask', ({ app }, me, { gone }) => app.asking.form(me, 'question', gone)],
  [
    'ask',
    ({ app }, me) =>
      app.asking.send(me, { post: 'p9', secret: 's9', kind: 'input', letter: null, text: 'Hej', withoutName: true }),
  ],
  ['see own questions', ({ app }, me) => app.asking.mine(me)],
  ['see one', ({ app }, me, { post }) => app.asking.see(me, post, null)],
  ['open one to change', ({ app }, me, { post }) => app.asking.change(me, post, null)],
  ['change one', ({ app }, me, { post }) => app.asking.save(me, post, null, 'Nytt')],
  ['withdraw one', ({ app }, me, { post }) => app.asking.withdraw(me, post, null)],
  ['upvote', ({ app }, me, { post }) => app.asking.upvote(me, post)],
  ['answer the letter', ({ app }, me, { gone }) => app.reading.answer(me, gone, 'Tid')],
];
const read: readonly (readonly [string, UseCase])[] = [
  ['read', ({ app }, me, { gone }) => app.reading.show(me, gone)],
  ['read the latest', ({ app }, me) => app.reading.latest(me)],
  ['search', ({ app }, me) => app.reading.search(me, 'budget')],
  ['acknowledge', ({ app }, me, { gone }) => app.reading.acknowledge(me, gone)],
  ['read what others asked', ({ app }, me, { gone }) => app.wondering.answers(me, gone, 1)],
  ['read an answer', ({ app }, me, { post }) => app.wondering.answer(me, post)],
];
const delegate: UseCase = ({ app }, me) => app.arranging.delegate(me, true);

const deputise: readonly (readonly [string, UseCase])[] = [
  ['see who stands in for them', ({ app }, me) => app.arranging.deputy(me)],
  ['name a deputy', ({ app }, me) => app.arranging.nameDeputy(me, 'bo', '2026-03-20')],
  ['remove the deputy', ({ app }, me) => app.arranging.removeDeputy(me)],
];
const askers: readonly Role[] = ['manager', 'facilitator', 'director', 'communicator'];
type Row = readonly [string, UseCase, readonly Role[]];
const rows = (uses: readonly (readonly [string, UseCase])[], who: readonly Role[]): readonly Row[] =>
  uses.map(([name, use]) => [name, use, who]);
const table: readonly Row[] = [
  ...rows(write, writers),
  ...rows(send, ['director']),
  ...rows(ask, askers),
  ...rows(deputise, askers),
  ...rows(read, roles),
  ['delegate', delegate, ['director']],
];

const at = async (delegated = false) => {
  const world = await openLetterWorld();
  if (delegated) granted(await world.app.arranging.delegate(await world.person('dora'), true));
  const gone = await world.sentLetter();
  const written = await world.write({ heading: 'Nästa' });
  const { post } = await world.ask('bo', 'När öppnar badet?');
  await world.handle({ type: 'answer-post', id: post, text: 'I maj.' });
  await world.handle({ type: 'publish-post', id: post });
  return { world, things: { written, gone, post } };
};

/** What was said, and whether anything came of it: stored, sent, edited or taken away. */
const attempt = async (use: UseCase, role: Role, delegated = false) => {
  const { world, things } = await at(delegated);
  const trace = async () => [await world.stored(), world.teams.sent.length, world.teams.edits.length, world.teams.removed];
  const before = await trace();
  const outcome = await use(world, await world.person(holders[role]), things);
  await settle();
  return { refused: JSON.stringify(outcome).match(/^\{"refused":"((?:may-)?not-[a-z]+)"\}$/)?.[1], before, after: await trace() };
};
const forbidden = /^(not-allowed|may-not-(send|ask|delegate|deputise))$/;

holdTime();

describe.each(table)('who may %s', (_, use, allowed) => {
  it.each(roles)('%s', async (role) => {
    const { refused, before, after } = await attempt(use, role);
    if (allowed.includes(role)) expect(refused ?? '').not.toMatch(forbidden);
    else {
      expect(refused).toMatch(forbidden);
      expect(after).toEqual(before);
    }
  });
});

describe.each(send)('when sending is delegated, who may %s', (_, use) => {
  it.each(roles)('%s', async (role) => {
    const { refused, before, after } = await attempt(use, role, true);
    if (writers.includes(role)) expect(refused ?? '').not.toMatch(forbidden);
    else {
      expect(refused).toMatch(forbidden);
      expect(after).toEqual(before);
    }
  });
});

describe('what a communicator sees and may', () => {
  it('is the report by unit, and not by name', async () => {
    const { world, things } = await at();
    const view = granted(await world.app.sending.report(await world.person('kim'), things.gone));
    expect(view.names).toBeNull();
    expect(JSON.stringify(view)).not.toContain('i Teams');
    expect((await world.report(things.gone)).names).not.toBeNull();
  });

  it('is what people answered, and not who answered it', async () => {
    const { world, things } = await at();
    granted(await world.app.reading.answer(await world.person('bo'), things.gone, 'Mer **tid**'));
    const seen = async (who: string) => granted(await world.app.sending.answersPage(await world.person(who), things.gone, 1));
    expect(await seen('kim')).toMatchObject({
      byName: false,
      answered: 1,
      answers: [{ name: null, unit: null, text: 'Mer **tid**' }],
    });
    expect(await seen('dora')).toMatchObject({ byName: true, answers: [{ name: 'bo i Teams' }] });
  });

  it('is told before they press: the report knows who may send', async () => {
    for (const [delegated, maySend] of [
      [false, false],
      [true, true],
    ] as const) {
      const { world, things } = await at(delegated);
      expect(await world.app.sending.report(await world.person('kim'), things.gone)).toMatchObject({ maySend });
      expect(await world.report(things.gone)).toMatchObject({ maySend: true });
    }
  });

  it('is gone again when the director takes it back', async () => {
    const { world, things } = await at(true);
    granted(await world.app.arranging.delegate(await world.person('dora'), false));
    expect(await world.app.sending.send(await world.person('kim'), things.written, 1)).toHaveProperty('refused');
    expect(world.facts(`letter-${things.written}`, 'letter-sent')).toBe(0);
  });

  it('is not to change what is to go out by itself: nothing goes that the director has not seen', async () => {
    const { world, things } = await at();
    const [dora, kim] = [await world.person('dora'), await world.person('kim')];
    const heading = async () => granted(await world.app.writing.edit(dora, things.written)).draft.content.heading;
    granted(await world.app.writing.schedule(dora, things.written, '2026-03-06', '13:00', { saves: 1, timings: 0 }));
    for (const use of [world.app.writing.save, world.app.writing.preview]) {
      // What they wrote is theirs to keep, as a letter of its own.
      const form = granted(await use(kim, things.written, draft({ heading: 'Kupp' }), 1));
      expect(form).toMatchObject({ notice: 'became-scheduled', saves: 0, draft: { content: { heading: 'Kupp' } } });
      expect(form.letter).not.toBe(things.written);
    }
    expect(await heading()).toBe('Nästa');
    // As it stands they may look at it; and the director may change it.
    granted(await world.app.writing.preview(kim, things.written, draft({ heading: 'Nästa' }), 1));
    granted(await world.app.writing.save(dora, things.written, draft({ heading: 'Rättad' }), 1));
    granted(await world.app.writing.unschedule(kim, things.written, { saves: 2, timings: 1 }));
    granted(await world.app.writing.save(kim, things.written, draft({ heading: 'Förslag' }), 2));
    expect(await heading()).toBe('Förslag');
  });
});

describe('a report card', () => {
  it('is placed for those who may see it alone', async () => {
    const { world, things } = await at();
    const message = { serviceUrl: team.serviceUrl, conversationId: 'a:x', activityId: '1' };
    for (const who of ['anna', 'flora', 'olle', 'dora'])
      await world.app.sending.place(await world.person(who), things.gone, message);
    expect([...(await world.app.post.outbox.ledger(things.gone)).controls.keys()]).toEqual(['dora']);
  });
});
