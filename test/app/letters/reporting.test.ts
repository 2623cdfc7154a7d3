import { describe, expect, it } from 'vitest';
import { holdTime, pass, settle, team } from '../../support/app-world.ts';
import { content } from '../../support/letter-facts.ts';
import { granted, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

describe('the answers to the letter’s question', () => {
  it('come a page at a time, in alphabetical order, with how many were asked', async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    for (const [index, who] of ['gustav', 'anna', 'bo', 'cia', 'dag', 'flora', 'dora', 'kim'].entries())
      granted(await world.app.reading.answer(await world.person(who), letter, `${9 - index} önskan`));
    const dora = await world.person('dora');
    const first = granted(await world.app.sending.answersPage(dora, letter, 1));
    // The observer reads, and is not asked.
    expect(first).toMatchObject({ question: 'Vad saknar du?', answered: 8, asked: 8, page: 1, pages: 1 });
    expect(first.answers.map(({ text }) => text)).toEqual([...first.answers.map(({ text }) => text)].sort());
    // A page that is not there is the last one.
    expect(granted(await world.app.sending.answersPage(dora, letter, 9))).toEqual(first);
  });
});

describe('the report card', () => {
  const opened = async () => {
    const world = await openLetterWorld();
    const letter = await world.sentLetter();
    const dora = await world.person('dora');
    const message = { serviceUrl: team.serviceUrl, conversationId: 'a:29:dora', activityId: 'r1' };
    await world.app.sending.place(dora, letter, message);
    for (let edits = 0; edits < 3; edits += 1) await pass(2_000);
    const acknowledge = async (who: string) => {
      granted(await world.app.reading.acknowledge(await world.person(who), letter));
      for (let edits = 0; edits < 2; edits += 1) await pass(2_000);
      return world.editedOf('report-card').length;
    };
    return { world, letter, dora, acknowledge };
  };

  it('follows what happens', async () => {
    const { acknowledge } = await opened();
    const before = await acknowledge('anna');
    expect(await acknowledge('bo')).toBeGreaterThan(before);
  });

  it('is left alone while a correction is written, the answers are read, or a recall is asked about, in its place', async () => {
    const { world, letter, dora, acknowledge } = await opened();
    const { sending } = world.app;
    const before = await acknowledge('anna');
    granted(await sending.correctForm(dora, letter));
    expect(await acknowledge('bo')).toBe(before);
    granted(await sending.answersPage(dora, letter, 1));
    expect(await acknowledge('cia')).toBe(before);
    granted(await sending.report(dora, letter, 'recall'));
    expect(await acknowledge('dag')).toBe(before);
    // What was corrected, or given up, shows the numbers again.
    granted(await sending.correct(dora, letter, { ...content, ask: 'Nu.' }, 0));
    await settle();
    expect(await acknowledge('gustav')).toBeGreaterThan(before);
  });
});
