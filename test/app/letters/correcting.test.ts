import { describe, expect, it } from 'vitest';
import { chatOf, holdTime, settle } from '../../support/app-world.ts';
import { content } from '../../support/letter-facts.ts';
import { everybodyOnce, granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

const never = new Promise<never>(() => undefined);
const general = '19:general@thread.tacv2';
const right = { ...content, ask: 'Läs den före tisdag.' };
const righter = { ...content, ask: 'Läs den före onsdag.' };

const correct = async (world: LetterWorld, letter: string, to = right, corrections = 0) => {
  const view = granted(await world.app.sending.correct(await world.person('dora'), letter, to, corrections));
  await settle();
  return view;
};
const recall = async (world: LetterWorld, letter: string) => {
  const view = granted(await world.app.sending.recall(await world.person('dora'), letter));
  await settle();
  return view;
};
/** How often each conversation's letter was edited to these words. */
const editsTo = (world: LetterWorld, ask: string) =>
  world
    .editedOf('letter-card')
    .filter(({ shown }) => shown.view.content.ask === ask)
    .map(({ to }) => to)
    .sort();
const chats = (...but: readonly string[]) =>
  Object.keys(everybodyOnce(...but))
    .map(chatOf)
    .sort();

holdTime();

describe('a correction', () => {
  it('edits every message once, the channel’s too, and says that it did', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({}, { channels: [general] });
    await correct(world, letter);
    await correct(world, letter);
    expect(editsTo(world, right.ask)).toEqual([general, ...chats()].sort());
    expect(world.editedOf('letter-card').every(({ shown }) => shown.corrected)).toBe(true);
    expect(world.editedOf('letter-card')[0]?.shown.view.correctedAt).toBe(new Date().toISOString());
    expect(await world.report(letter)).toMatchObject({ corrections: 1, delivered: 9 });
  });

  it('goes on after a restart half-way, and edits nobody’s twice', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    world.teams.whenEditing((to) => ([chatOf('cia'), chatOf('dag')].includes(to) ? never : Promise.resolve()));
    await correct(world, letter);
    expect(editsTo(world, right.ask)).toEqual(chats('cia', 'dag'));
    world.teams.whenEditing(async () => undefined);
    const restarted = world.startApp();
    await restarted.resume();
    await settle();
    expect(editsTo(world, right.ask)).toEqual(chats());
    await restarted.post.outbox.run(letter);
    expect(world.editedOf('letter-card')).toHaveLength(9);
  });

  it('that comes while another is on its way is the one that stands for everybody', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const gate = Promise.withResolvers<void>();
    world.teams.whenEditing(() => gate.promise);
    await correct(world, letter);
    world.teams.whenEditing(async () => undefined);
    await correct(world, letter, righter, 1);
    gate.resolve();
    await settle();
    expect(editsTo(world, righter.ask)).toEqual(chats());
    const last = new Map(world.editedOf('letter-card').map(({ to, shown }) => [to, shown.view.content.ask]));
    expect([...new Set(last.values())]).toEqual([righter.ask]);
  });

  it('reaches those whose turn has not come with the message itself', async () => {
    const world = await openLetterWorld();
    const gate = Promise.withResolvers<void>();
    world.teams.whenItsTurn((to) => (to === chatOf('bo') ? gate.promise : Promise.resolve()));
    const letter = await world.sentLetter();
    await correct(world, letter);
    gate.resolve();
    await settle();
    expect(world.counts('letter-card')).toEqual(everybodyOnce());
    expect(world.sentOf('letter-card').at(-1)).toMatchObject({
      to: chatOf('bo'),
      shown: { corrected: true, view: { content: { ask: right.ask } } },
    });
  });

  it('that Teams does not take is told in the journal, and tried again at the next start', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    world.teams.whenUpdating((to) => (to === chatOf('bo') ? { outcome: 'unknown', reason: 'time-out' } : undefined));
    await correct(world, letter);
    expect(world.told.map(({ what }) => what)).toContain('a message could not be corrected');
    world.teams.whenUpdating(() => undefined);
    await world.startApp().resume();
    await settle();
    expect(editsTo(world, right.ask)).toEqual(chats());
  });

  it('that Teams does not take is in the report, by name and by channel, and is tried again on its button', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({}, { channels: [general] });
    world.teams.whenUpdating((to) => {
      if (to === chatOf('bo')) return { outcome: 'refused', status: 403, code: 'ConversationBlockedByUser' };
      return to === general || to === chatOf('anna') ? { outcome: 'unknown', reason: 'time-out' } : undefined;
    });
    await correct(world, letter);
    expect(await world.report(letter)).toMatchObject({
      stale: { people: 2, channels: [{ general: true }], retries: 0 },
      names: {
        stale: [
          { name: 'anna i Teams', code: null },
          { name: 'bo i Teams', code: 'ConversationBlockedByUser' },
        ],
      },
    });
    world.teams.whenUpdating(() => undefined);
    const before = world.editedOf('letter-card').length;
    const dora = await world.person('dora');
    for (let press = 0; press < 4; press += 1) granted(await world.app.sending.retryEdits(dora, letter, 0));
    await settle();
    expect(world.editedOf('letter-card').length - before).toBe(3);
    expect(await world.report(letter)).toMatchObject({ stale: { people: 0, channels: [], retries: 1 }, names: { stale: [] } });
  });

  it('that Teams refuses for good is not tried again at each start', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    let tries = 0;
    world.teams.whenUpdating((to) => {
      if (to !== chatOf('bo')) return undefined;
      tries += 1;
      return { outcome: 'refused', status: 403, code: 'ConversationBlockedByUser' };
    });
    await correct(world, letter);
    await world.startApp().resume();
    await settle();
    expect(tries).toBe(1);
    // The next correction is another thing.
    await correct(world, letter, righter, 1);
    expect(tries).toBe(2);
  });

  it('with faults changes nothing, and gives back what was written', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    expect(await correct(world, letter, { ...right, heading: '' })).toMatchObject({
      faults: ['heading-empty'],
      draft: { content: { ask: right.ask } },
    });
    expect(world.editedOf('letter-card')).toEqual([]);
  });
});

describe('taking a letter back', () => {
  it('removes every message once, and keeps that it was there', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter({}, { channels: [general] });
    await recall(world, letter);
    await recall(world, letter);
    const messages = world.sentOf('letter-card').map(({ message }) => message.activityId);
    expect([...world.teams.removed].sort()).toEqual([...messages].sort());
    expect(world.facts(`deliveries-${letter}`, 'message-recalled')).toBe(10);
    expect(await world.report(letter)).toMatchObject({ phase: 'recalled', recipients: 9 });
  });

  it('goes on after a restart half-way', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    world.teams.whenRemoving((to) => (to === chatOf('bo') ? never : undefined));
    await recall(world, letter);
    expect(world.teams.removed).toHaveLength(8);
    world.teams.whenRemoving(() => undefined);
    await world.startApp().resume();
    await settle();
    expect(new Set(world.teams.removed).size).toBe(9);
    expect(world.teams.removed).toHaveLength(9);
  });

  it('stops what has not been sent: nobody is said to be unreachable', async () => {
    const world = await openLetterWorld();
    const gate = Promise.withResolvers<void>();
    world.teams.whenItsTurn((to) => (to === chatOf('bo') ? gate.promise : Promise.resolve()));
    const letter = await world.sentLetter();
    await recall(world, letter);
    gate.resolve();
    await settle();
    expect(world.counts('letter-card')).toEqual(everybodyOnce('bo'));
    expect(await world.report(letter)).toMatchObject({ phase: 'recalled', stopped: 1, refused: 0, waiting: 0 });
  });

  it('names who may have it still: in doubt, or not taken away', async () => {
    const world = await openLetterWorld();
    world.teams.whenSending((to) => (to === chatOf('cia') ? { outcome: 'unknown', reason: 'time-out' } : undefined));
    const letter = await world.sentLetter();
    world.teams.whenRemoving((to) => (to === chatOf('bo') ? { outcome: 'refused', status: 403, code: 'Forbidden' } : undefined));
    await recall(world, letter);
    expect(await world.report(letter)).toMatchObject({
      phase: 'recalled',
      uncertain: 1,
      stale: { people: 1, channels: [] },
      names: { unknown: [{ name: 'cia i Teams' }], stale: [{ name: 'bo i Teams', code: 'Forbidden' }] },
    });
    world.teams.whenRemoving(() => undefined);
    granted(await world.app.sending.retryEdits(await world.person('dora'), letter, 0));
    await settle();
    expect(new Set(world.teams.removed).size).toBe(8);
    expect(await world.report(letter)).toMatchObject({ stale: { people: 0 } });
  });

  it('leaves nothing to read, to acknowledge or to find', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    await recall(world, letter);
    const anna = await world.person('anna');
    const { reading } = world.app;
    expect(await reading.show(anna, letter)).toEqual({ refused: 'letter-recalled' });
    expect(await reading.acknowledge(anna, letter)).toEqual({ refused: 'letter-recalled' });
    expect(await reading.answer(anna, letter, 'Tid')).toEqual({ refused: 'letter-recalled' });
    expect(await reading.latest(anna)).toEqual({ refused: 'no-letters' });
    expect(await reading.search(anna, 'budget')).toMatchObject({ found: [] });
  });
});
