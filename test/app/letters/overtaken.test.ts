import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../src/domain/letter/content.ts';
import { chatOf, holdTime, pass } from '../../support/app-world.ts';
import { draft } from '../../support/letter-facts.ts';
import { granted, openLetterWorld } from '../../support/letter-world.ts';
import { at } from '../../support/workshop-facts.ts';

holdTime();

/** Dora has a letter before her as it was saved once; Kim has saved it anew since, five minutes later. */
const twoAuthors = async (part = { ask: 'Ring Kim.' }) => {
  const world = await openLetterWorld();
  const letter = await world.write();
  const [dora, kim] = [await world.person('dora'), await world.person('kim')];
  await pass(5 * 60_000);
  granted(await world.app.writing.save(kim, letter, draft(part), 1));
  const stored = async () => granted(await world.app.writing.edit(kim, letter)).draft.content.ask;
  return { world, letter, dora, kim, stored, changed: { name: 'kim i Teams', mine: false, at: at(5) } };
};
const doras = draft({ ask: 'Ring Dora.', lead: 'Kort.' });

describe('a form that has been overtaken', () => {
  it.each(['save', 'preview'] as const)(
    'comes back from %s with what was written, and says who saved, when, and what differs',
    async (press) => {
      const { world, letter, dora, stored, changed } = await twoAuthors();
      expect(await world.app.writing[press](dora, letter, doras, 1)).toMatchObject({
        letter,
        draft: doras,
        saves: 2,
        meanwhile: { ...changed, parts: ['lead', 'ask'], shown: null },
        notice: null,
      });
      expect(await stored()).toBe('Ring Kim.');
      expect(world.sentOf('letter-card')).toEqual([]);
    },
  );

  it('shows the saved version beside it, once for a press that comes four times, and keeps what was written', async () => {
    const { world, letter, dora } = await twoAuthors();
    const press = () => world.app.writing.showSaved(dora, letter, doras);
    for (const form of await Promise.all([press(), press(), press(), press()]))
      expect(form).toMatchObject({ draft: doras, saves: 2, meanwhile: { shown: true } });
    const shown = world.sentOf('letter-card');
    expect(shown.map(({ to }) => to)).toEqual([chatOf('dora')]);
    expect(shown[0]?.shown.view.content.ask).toBe('Ring Kim.');
  });

  it('says so where the saved version did not arrive', async () => {
    const { world, letter, dora } = await twoAuthors();
    world.teams.whenSending(() => ({ outcome: 'unknown', reason: 'time-out' }));
    expect(await world.app.writing.showSaved(dora, letter, doras)).toMatchObject({ draft: doras, meanwhile: { shown: false } });
  });

  it('saves over the other version when its writer asks for that, once, and then tells the other one', async () => {
    const { world, letter, dora, kim, stored } = await twoAuthors();
    const { saves } = granted(await world.app.writing.save(dora, letter, doras, 1));
    for (const _ of [1, 2])
      expect(await world.app.writing.save(dora, letter, doras, saves)).toMatchObject({
        notice: 'saved',
        meanwhile: null,
        saves: 3,
      });
    // The first press again, half a minute late.
    expect(await world.app.writing.save(dora, letter, doras, 1)).toMatchObject({ notice: 'saved', saves: 3 });
    expect(world.facts(`letter-${letter}`, 'letter-saved')).toBe(3);
    expect(await world.app.writing.save(kim, letter, draft({ ask: 'Mejla Kim.' }), 2)).toMatchObject({
      meanwhile: { name: 'dora i Teams' },
      draft: { content: { ask: 'Mejla Kim.' } },
    });
    expect(await stored()).toBe('Ring Dora.');
  });

  it('does not save over a third version that its writer was not told of', async () => {
    const { world, letter, dora, kim } = await twoAuthors();
    const { saves } = granted(await world.app.writing.save(dora, letter, doras, 1));
    granted(await world.app.writing.save(kim, letter, draft({ ask: 'Skriv.' }), 2));
    expect(await world.app.writing.save(dora, letter, doras, saves)).toMatchObject({
      draft: doras,
      saves: 3,
      meanwhile: { name: 'kim i Teams' },
    });
  });

  it('knows one’s own savings on another card, and parts other than words', async () => {
    const { world, letter, kim } = await twoAuthors();
    const elsewhere = draft({ ask: 'Ring Kim.' }, { audience: { ...EVERYBODY, roles: ['manager'] }, channels: ['19:general'] });
    expect(await world.app.writing.save(kim, letter, elsewhere, 1)).toMatchObject({
      meanwhile: { mine: true, parts: ['audience', 'channels'] },
    });
  });

  it('of a letter that was sent or deleted comes back as a letter of its own', async () => {
    const { world, letter, dora, kim } = await twoAuthors();
    const gone = await world.write();
    granted(await world.app.writing.remove(kim, gone, 1));
    await world.send(letter);
    for (const press of [world.app.writing.save, world.app.writing.preview])
      for (const [id, notice] of [
        [letter, 'became-sent'],
        [gone, 'became-deleted'],
      ] as const) {
        const form = granted(await press(dora, id, doras, 1));
        expect(form).toMatchObject({ notice, draft: doras, saves: 0, meanwhile: null });
        expect([letter, gone]).not.toContain(form.letter);
        expect(await world.app.writing.save(dora, form.letter, doras, 0)).toMatchObject({ notice: 'saved', saves: 1 });
      }
  });
});

describe('a desk that has been overtaken', () => {
  it.each(['send', 'schedule', 'test', 'delete', 'ask'] as const)(
    'does nothing at %s, shows the letter as it now stands, and says who changed it and when',
    async (kind) => {
      const { world, letter, dora, changed } = await twoAuthors();
      const { writing, sending } = world.app;
      const press = () => {
        switch (kind) {
          case 'send':
            return sending.send(dora, letter, 1);
          case 'schedule':
            return writing.schedule(dora, letter, '2026-03-06', '13:00', { saves: 1, timings: 0 });
          case 'test':
            return writing.test(dora, letter, ['anna'], { saves: 1, tests: 0 });
          case 'delete':
            return writing.remove(dora, letter, 1);
          case 'ask':
            return writing.desk(dora, letter, 'send', 1);
        }
      };
      const facts = () => world.held.events(`letter-${letter}`);
      const before = facts();
      for (const view of await Promise.all([press(), press()]))
        expect(view).toMatchObject({ changed, saves: 2, asking: null, sendAt: null, notice: null });
      expect(facts()).toEqual(before);
      const shown = world.sentOf('letter-card');
      expect(shown.map(({ to }) => to)).toEqual([chatOf('dora')]);
      expect(shown[0]?.shown.view.content.ask).toBe('Ring Kim.');
    },
  );

  it('sends what it then showed', async () => {
    const { world, letter, dora } = await twoAuthors();
    const desk = granted(await world.app.sending.send(dora, letter, 1));
    if (!('help' in desk)) throw new Error('no desk');
    expect(await world.app.sending.send(dora, letter, desk.saves)).toMatchObject({ recipients: 9 });
    expect(world.facts(`letter-${letter}`, 'letter-sent')).toBe(1);
  });

  it('is told of a change while its preview was on the way', async () => {
    const { world, letter, dora, kim } = await twoAuthors();
    world.teams.whenSending(() => {
      world.teams.whenSending(() => undefined);
      world.app.writing.save(kim, letter, draft({ ask: 'Skriv.' }), 3).catch((error: unknown) => {
        throw error;
      });
      return undefined;
    });
    const desk = granted(await world.app.writing.preview(dora, letter, draft({ ask: 'Ring.' }), 2));
    expect(desk).toMatchObject({ saves: 3 });
    expect(world.sentOf('letter-card').at(-1)?.shown.view.content.ask).toBe('Ring.');
    await pass(1_000);
    expect(await world.app.sending.send(dora, letter, desk.saves)).toMatchObject({ changed: { name: 'kim i Teams' }, saves: 4 });
    expect(world.facts(`letter-${letter}`, 'letter-sent')).toBe(0);
  });

  it('does not undo a time that was chosen meanwhile, and says so', async () => {
    const { world, letter, dora } = await twoAuthors();
    const { writing } = world.app;
    const schedule = (day: string, timings: number) => writing.schedule(dora, letter, day, '13:00', { saves: 2, timings });
    expect(await schedule('2026-03-06', 0)).toMatchObject({ notice: null, timings: 1 });
    expect(await schedule('2026-03-06', 0)).toMatchObject({ notice: null, timings: 1 });
    expect(await schedule('2026-03-09', 1)).toMatchObject({ notice: null, timings: 2 });
    for (const late of [schedule('2026-03-06', 0), writing.unschedule(dora, letter, { saves: 2, timings: 1 })])
      expect(await late).toMatchObject({ notice: 'time-changed', changed: null, sendAt: '2026-03-09T12:00:00.000Z' });
    expect(await writing.unschedule(dora, letter, { saves: 2, timings: 2 })).toMatchObject({ sendAt: null, notice: null });
  });

  it('lets a time be taken away whatever the words have become', async () => {
    const { world, letter, dora } = await twoAuthors();
    const { writing } = world.app;
    granted(await writing.schedule(dora, letter, '2026-03-06', '13:00', { saves: 2, timings: 0 }));
    granted(await writing.save(dora, letter, doras, 2));
    expect(await writing.unschedule(dora, letter, { saves: 2, timings: 1 })).toMatchObject({
      sendAt: null,
      changed: { mine: true },
    });
  });
});

describe('a letter with a fault', () => {
  it.each([
    ['body-link-not-https', 'Läs [beslutet](http://bjorkhaga.example).'],
    ['body-link-misleading', 'Logga in på [bank.se](https://evil.example).'],
  ] as const)('%s is told at its field by the preview, and cannot be sent or scheduled', async (fault, body) => {
    const world = await openLetterWorld();
    const dora = await world.person('dora');
    const letter = await world.write({ body });
    const { writing, sending } = world.app;
    for (const press of [
      writing.preview(dora, letter, draft({ body }), 1),
      writing.schedule(dora, letter, '2026-03-06', '13:00', { saves: 1, timings: 0 }),
      sending.send(dora, letter, 1),
    ])
      expect(await press).toMatchObject({ letter, faults: [fault], saves: 1, draft: { content: { body } } });
    expect(await writing.desk(dora, letter, null, 1)).toMatchObject({ faults: [fault] });
    expect(world.sentOf('letter-card')).toEqual([]);
    expect(world.facts(`letter-${letter}`, 'letter-sent')).toBe(0);
  });
});
