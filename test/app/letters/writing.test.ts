import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../src/domain/letter/content.ts';
import { chatOf, holdTime, pass, settle } from '../../support/app-world.ts';
import { draft } from '../../support/letter-facts.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const preview = async (world: LetterWorld, letter: string, who = 'dora', part = {}) =>
  granted(await world.app.writing.preview(await world.person(who), letter, draft(part)));

describe('a draft', () => {
  it('is begun, kept, copied, listed and deleted', async () => {
    const world = await openLetterWorld();
    const [dora, kim] = [await world.person('dora'), await world.person('kim')];
    const letter = await world.write({ heading: 'Ett' });
    expect(granted(await world.app.writing.edit(kim, letter)).draft.content.heading).toBe('Ett');
    const copy = granted(await world.app.writing.copy(kim, letter));
    expect(copy).toMatchObject({ draft: { content: { heading: 'Ett' } }, recipients: 9 });
    expect(copy.letter).not.toBe(letter);
    granted(await world.app.writing.save(kim, copy.letter, draft({ heading: 'Två' })));
    expect(
      granted(await world.app.writing.list(dora))
        .drafts.map(({ heading }) => heading)
        .sort(),
    ).toEqual(['Ett', 'Två']);
    expect(granted(await world.app.writing.remove(dora, letter)).drafts.map(({ heading }) => heading)).toEqual(['Två']);
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
      await world.app.writing.save(dora, letter, draft({}, { audience: { ...EVERYBODY, roles: ['manager'], except: ['bo'] } })),
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
      const pressing = press(dora, letter, draft({ ask: 'Ring mig.' }));
      await settle();
      world.held.fail();
      expect(await pressing).toMatchObject({ notice: 'not-stored', draft: { content: { ask: 'Ring mig.' } } });
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
  const test = async (world: LetterWorld, letter: string, to: readonly string[]) =>
    granted(await world.app.writing.test(await world.person('dora'), letter, to));

  it('goes to oneself, or to the named, once for a press that comes four times, the last half a minute later', async () => {
    const world = await openLetterWorld();
    const letter = await world.write();
    await test(world, letter, []);
    await Promise.all([test(world, letter, ['anna', 'bo', 'nobody']), test(world, letter, ['anna', 'bo', 'nobody'])]);
    await pass(30_000);
    expect(await test(world, letter, ['anna', 'bo', 'nobody'])).toMatchObject({
      notice: 'test-sent',
      testSentTo: ['anna i Teams', 'bo i Teams'],
    });
    expect(world.counts('letter-card')).toEqual({ dora: 1, anna: 1, bo: 1 });
    await pass(600_000);
    await test(world, letter, ['anna']);
    expect(world.counts('letter-card')).toMatchObject({ anna: 2 });
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
