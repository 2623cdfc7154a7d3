import { describe, expect, it } from 'vitest';
import { chatOf, holdTime, pass, settle } from '../../support/app-world.ts';
import { content, draft } from '../../support/letter-facts.ts';
import { granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const right = { ...content, ask: 'Läs den före tisdag.' };
const serviceUrl = 'https://smba.example/emea';
const fetched = (who: string, activityId: string) => ({ serviceUrl, conversationId: chatOf(who), activityId });

/** A letter to Anna alone, that Dora has looked at and tested on Bo, and that Dora and Cia have fetched. */
const spread = async () => {
  const world = await openLetterWorld();
  const dora = await world.person('dora');
  const to = { units: [], unitTypes: [], roles: ['manager'] as const, except: ['bo', 'cia', 'dag', 'gustav'] };
  const letter = await world.write({}, { audience: to });
  granted(await world.app.writing.preview(dora, letter, draft({}, { audience: to }), 1));
  granted(await world.app.writing.test(dora, letter, ['bo'], { saves: 1, tests: 0 }));
  await settle();
  await world.send(letter);
  await world.app.letterCopies.placed(letter, 'cia', fetched('cia', 'f1'));
  return { world, letter, dora };
};
const correct = async (world: LetterWorld, letter: string) => {
  granted(await world.app.sending.correct(await world.person('dora'), letter, right, 0));
  await settle();
};
const edited = (world: LetterWorld) =>
  world
    .editedOf('letter-card')
    .filter(({ shown }) => shown.view.content.ask === right.ask)
    .map(({ to }) => to)
    .sort();

describe('a preview, a test and a copy that somebody has fetched', () => {
  it('are corrected with the letter, once, and count in no report', async () => {
    const { world, letter } = await spread();
    await correct(world, letter);
    expect(edited(world)).toEqual(['anna', 'bo', 'cia', 'dora'].map(chatOf).sort());
    await world.app.letterCopies.bringUpToDate(letter);
    await world.startApp().resume();
    await settle();
    expect(edited(world)).toHaveLength(4);
    expect(await world.report(letter)).toMatchObject({ recipients: 1, delivered: 1, stale: { people: 0 }, uncertain: 0 });
  });

  it('are taken away with it', async () => {
    const { world, letter, dora } = await spread();
    granted(await world.app.sending.recall(dora, letter));
    await settle();
    const posted = world.sentOf('letter-card').map(({ message }) => message.activityId);
    expect(posted).toHaveLength(3);
    expect([...world.teams.removed].sort()).toEqual([...posted, 'f1'].sort());
  });

  it('are seen to at the next start where the program died before, or Teams did not take it', async () => {
    const { world, letter } = await spread();
    world.teams.whenUpdating((to) => (to === chatOf('bo') ? { outcome: 'unknown', reason: 'time-out' } : undefined));
    world.held.sneak(`letter-${letter}`, {
      type: 'letter-corrected',
      at: new Date().toISOString(),
      by: 'dora',
      content: right,
    });
    await world.startApp().resume();
    await settle();
    expect(edited(world)).toEqual(['anna', 'cia', 'dora'].map(chatOf).sort());
    world.teams.whenUpdating(() => undefined);
    await world.startApp().resume();
    await settle();
    expect(edited(world)).toEqual(['anna', 'bo', 'cia', 'dora'].map(chatOf).sort());
  });

  it('are left alone where the message shows something else since', async () => {
    const { world, letter, dora } = await spread();
    await world.app.letterCopies.left(letter, 'cia', fetched('cia', 'f1'));
    await correct(world, letter);
    expect(edited(world)).not.toContain(chatOf('cia'));
    granted(await world.app.sending.recall(dora, letter));
    await settle();
    expect(world.teams.removed).not.toContain('f1');
  });

  it('wait while a question is written in their place', async () => {
    const { world, letter } = await spread();
    granted(await world.app.asking.form(await world.person('dora'), 'question', letter));
    await correct(world, letter);
    expect(edited(world)).toEqual(['anna', 'bo', 'cia'].map(chatOf).sort());
  });
});

it('a letter that was sent to the reader is no copy', async () => {
  const { world, letter } = await spread();
  const [{ message } = { message: fetched('anna', '') }] = world.inbox('anna');
  await world.app.letterCopies.placed(letter, 'anna', message);
  await world.app.letterCopies.left(letter, 'anna', message);
  expect(await world.app.letterCopies.of(letter, 'anna')).toEqual([]);
});

it('every copy shows what its reader has acknowledged', async () => {
  const { world, letter } = await spread();
  await world.app.letterCopies.placed(letter, 'anna', fetched('anna', 'f2'));
  granted(await world.app.reading.acknowledge(await world.person('anna'), letter));
  for (let edits = 0; edits < 3; edits += 1) await pass(2_000);
  const shown = world.editedOf('letter-card').filter(({ shown: { view } }) => view.reader?.acknowledgedAt);
  expect(shown.map(({ message }) => message.activityId).sort()).toEqual(
    [...world.inbox('anna').map(({ message }) => message.activityId), 'f2'].sort(),
  );
});
