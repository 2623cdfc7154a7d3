import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../src/domain/letter/content.ts';
import { chatOf, holdTime, pass, settle } from '../../support/app-world.ts';
import { draft } from '../../support/letter-facts.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const preview = async (world: LetterWorld, letter: string, who = 'dora', part = {}) =>
  granted(await world.app.writing.preview(await world.person(who), letter, draft(part), (await world.shown(letter)).saves));

describe('a draft', () => {
  it('is begun, kept, copied, listed and deleted', async () => {
    const world = await openLetterWorld();
    const [dora, kim] = [await world.person('dora'), await world.person('kim')];
    const letter = await world.write({ heading: 'Ett' });
    expect(granted(await world.app.writing.edit(kim, letter)).draft.content.heading).toBe('Ett');
    const copy = granted(await world.app.writing.copy(kim, letter));
    expect(copy).toMatchObject({ draft: { content: { heading: 'Ett' } }, recipients: 9 });
    expect(copy.letter).not.toBe(letter);
    granted(await world.app.writing.save(kim, copy.letter, draft({ heading: 'Två' }), 0));
    expect(
      granted(await world.app.writing.list(dora))
        .drafts.map(({ heading }) => heading)
        .sort(),
    ).toEqual(['Ett', 'Två']);
    expect(await world.app.writing.remove(dora, letter, 1)).toMatchObject({ drafts: [{ heading: 'Två' }] });
    expect(await world.app.writing.edit(dora, letter)).toEqual({ refused: 'no-such-letter' });
  });

  it('begins with the fixed parts', async () => {
    const world = await openLetterWorld();
    const dora = await world.person('dora');
    granted(await world.app.writing.keepTemplate(dora, await world.write({ heading: 'Veckobrev' })));
    expect(granted(await world.app.writing.begin(dora)).draft.content.heading).toBe('Veckobrev');
  });

  it('tells how many it would reach before anything is sent', async () => {
    const world = await openLetterWorld();
    const dora = await world.person('dora');
    const { letter } = granted(await world.app.writing.begin(dora));
    const form = granted(
      await world.app.writing.save(
        dora,
        letter,
        draft({}, { audience: { ...EVERYBODY, roles: ['manager'], except: ['bo'] } }),
        0,
      ),
    );
    expect(form.recipients).toBe(4);
    expect(world.teams.sent).toEqual([]);
  });

  it('that the disk did not take comes back in the form, also from the preview', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const dora = await world.person('dora');
    for (const press of [world.app.writing.save, world.app.writing.preview]) {
      world.held.hold();
      const pressing = press(dora, letter, draft({ ask: 'Ring mig.' }), 1);
      await settle();
      world.held.fail();
      expect(await pressing).toMatchObject({ notice: 'not-stored', saves: 1, draft: { content: { ask: 'Ring mig.' } } });
    }
    expect(world.sentOf('letter-card')).toEqual([]);
  });
});

describe('the preview', () => {
  it('is the very card of the readers, to the author alone, once for a press that comes four times', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const desks = await Promise.all(Array.from({ length: 4 }, () => preview(world, letter)));
    for (const desk of desks) expect(desk).toMatchObject({ letter, recipients: 9, maySend: true, faults: [], notice: null });
    expect(world.sentOf('letter-card').map(({ to }) => to)).toEqual([chatOf('dora')]);
    const [shown] = world.sentOf('letter-card');
    await world.send(letter);
    const annas = world.inbox('anna')[0]?.shown;
    expect(shown?.shown).toEqual(annas);
  });

  it('is posted for each version, and to each author', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    await preview(world, letter);
    await preview(world, letter, 'kim');
    await preview(world, letter, 'dora', { ask: 'Ring mig.' });
    expect(world.sentOf('letter-card').map(({ to }) => to)).toEqual(['dora', 'kim', 'dora'].map(chatOf));
  });

  it('that did not arrive is said, and comes with the next press', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    world.teams.whenSending(() => ({ outcome: 'unknown', reason: 'time-out' }));
    expect(await preview(world, letter)).toMatchObject({ notice: 'test-failed' });
    world.teams.whenSending(() => undefined);
    expect(await preview(world, letter)).toMatchObject({ notice: null });
    expect(world.sentOf('letter-card')).toHaveLength(1);
  });

  it('of a letter with faults is none: they are told in the form', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    expect(await preview(world, letter, 'dora', { heading: '', lead: 'a'.repeat(401) })).toMatchObject({
      faults: ['heading-empty', 'lead-too-long'],
      draft: { content: { lead: 'a'.repeat(401) } },
    });
    expect(world.sentOf('letter-card')).toEqual([]);
  });
});

describe('a test', () => {
  const test = async (world: LetterWorld, letter: string, to: readonly string[], tests = 0, who = 'dora') =>
    granted(await world.app.writing.test(await world.person(who), letter, to, { saves: 1, tests }));

  it('goes to oneself, or to the named, once for a press that comes four times, the last half a minute later', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    expect(await test(world, letter, [])).toMatchObject({ tests: 1, testSentTo: ['dora i Teams'] });
    const press = () => test(world, letter, ['anna', 'bo', 'nobody'], 1);
    const replies = await Promise.all([press(), press()]);
    await pass(30_000);
    replies.push(await press());
    for (const reply of replies)
      expect(reply).toMatchObject({ notice: 'test-sent', testSentTo: ['anna i Teams', 'bo i Teams'], tests: 2 });
    expect(world.counts('letter-card')).toEqual({ dora: 1, anna: 1, bo: 1 });
  });

  it('goes again at once for one who presses again on the card that it left', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    for (const tests of [0, 1, 2]) expect(await test(world, letter, ['anna'], tests)).toMatchObject({ tests: tests + 1 });
    expect(world.counts('letter-card')).toEqual({ anna: 3 });
    // Another author's card shows what it showed when it was drawn.
    expect(await test(world, letter, ['anna'], 0, 'kim')).toMatchObject({ notice: 'test-sent', tests: 4 });
    expect(world.counts('letter-card')).toEqual({ anna: 4 });
  });

  it('goes once also where the press comes again much later, or after a restart', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    await test(world, letter, ['anna']);
    await pass(600_000);
    expect(await test(world, letter, ['anna'])).toMatchObject({ notice: null, tests: 1 });
    const restarted = world.startApp();
    const dora = await world.person('dora');
    expect(await restarted.writing.test(dora, letter, ['anna'], { saves: 1, tests: 0 })).toMatchObject({
      notice: null,
      tests: 1,
    });
    expect(world.counts('letter-card')).toEqual({ anna: 1 });
  });

  it('that the disk did not take is not sent, and goes with the next press', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    const dora = await world.person('dora');
    world.held.hold();
    const pressing = world.app.writing.test(dora, letter, ['anna'], { saves: 1, tests: 0 });
    await settle();
    world.held.fail();
    expect(await pressing).toMatchObject({ notice: 'not-stored', tests: 0 });
    expect(world.counts('letter-card')).toEqual({});
    await test(world, letter, ['anna']);
    expect(world.counts('letter-card')).toEqual({ anna: 1 });
  });

  it('that did not arrive is said', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    world.teams.whenSending((to) => (to === chatOf('bo') ? { outcome: 'refused', status: 403, code: 'Blocked' } : undefined));
    expect(await test(world, letter, ['anna', 'bo'])).toMatchObject({ notice: 'test-failed', testSentTo: ['anna i Teams'] });
  });

  it('is no sending: nobody is a recipient, and nothing can be acknowledged', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    await test(world, letter, ['anna']);
    expect(await world.app.reading.acknowledge(await world.person('anna'), letter)).toEqual({ refused: 'letter-not-sent' });
    expect(world.facts(`letter-${letter}`, 'letter-sent')).toBe(0);
  });
});
