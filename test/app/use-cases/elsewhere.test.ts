import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app.ts';
import type { Person } from '../../../src/domain/organisation.ts';
import { holdTime, pass, team, type World } from '../../support/app-world.ts';
import { placeControl, planned, WORKSHOP, worldHolding } from '../../support/held-workshop.ts';
import { openLetterWorld } from '../../support/letter-world.ts';

holdTime();

/** Whether the bot edits Flora's control card when somebody answers, after she has looked at something else. */
const follows = async (look: (world: World, flora: Person) => Promise<unknown>): Promise<boolean> => {
  const world = await worldHolding({ rounds: [planned()] });
  await placeControl(world, 'flora');
  await world.press(WORKSHOP, { type: 'start-round', round: 1 });
  await pass(5_000);
  await look(world, await world.person('flora'));
  world.teams.edits.length = 0;
  await world.answer('anna', WORKSHOP, 'Svar');
  await pass(5_000);
  return world.teams.edits.some(({ shown }) => shown.kind === 'control-card');
};

describe('the control card in the chat', () => {
  it('is left alone while the decisions lie in its place', async () => {
    expect(await follows(({ app }, flora) => app.resolving.list(flora, WORKSHOP, 1))).toBe(false);
  });

  it('follows on while the decisions are looked at on the page', async () => {
    expect(await follows(({ app }, flora) => app.elsewhere.resolving.list(flora, WORKSHOP, 1))).toBe(true);
  });

  it('is left alone while an answer is filled in there, and follows on while one is filled in on the page', async () => {
    expect(await follows(({ app }, flora) => app.filling.form(flora, WORKSHOP, 1))).toBe(false);
    expect(await follows(({ app }, flora) => app.elsewhere.filling.form(flora, WORKSHOP, 1))).toBe(true);
  });
});

/** Whether the bot edits Dora's report when somebody acknowledges, after what she has done. */
const reportFollows = async (
  ...done: readonly ((app: App, me: Person, letter: string) => Promise<object>)[]
): Promise<boolean> => {
  const world = await openLetterWorld();
  const letter = await world.sentLetter();
  const dora = await world.person('dora');
  await world.app.sending.place(dora, letter, { serviceUrl: team.serviceUrl, conversationId: 'a:29:dora', activityId: 'r1' });
  for (const one of done) await one(world.app, dora, letter);
  for (let edits = 0; edits < 3; edits += 1) await pass(2_000);
  world.teams.edits.length = 0;
  await world.app.reading.acknowledge(await world.person('anna'), letter);
  for (let edits = 0; edits < 3; edits += 1) await pass(2_000);
  return world.editedOf('report-card').length > 0;
};

describe("a letter's report in the chat", () => {
  it('is left alone while a correction is written in its place, whatever is looked at on the page', async () => {
    const write = (app: App, me: Person, letter: string) => app.sending.correctForm(me, letter);
    expect(await reportFollows(write)).toBe(false);
    expect(await reportFollows(write, ({ elsewhere }, me, letter) => elsewhere.sending.report(me, letter))).toBe(false);
    expect(await reportFollows(write, ({ sending }, me, letter) => sending.report(me, letter))).toBe(true);
  });

  it('follows on while a correction is written on the page', async () => {
    expect(await reportFollows(({ elsewhere }, me, letter) => elsewhere.sending.correctForm(me, letter))).toBe(true);
  });
});
