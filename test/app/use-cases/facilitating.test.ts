import { describe, expect, it } from 'vitest';
import { holdTime, openWorld, settle, type World } from '../../support/app-world.ts';

const start = { type: 'start-round', round: 1 } as const;
const close = { type: 'close-round', round: 1, confirmed: false } as const;

const openRound = async () => {
  const world = await openWorld();
  const workshop = await world.workshop();
  await world.press(workshop, start);
  return { world, workshop, flora: await world.person('flora') };
};
const everybodyAnswers = async (world: World, workshop: string) => {
  for (const who of ['gustav', 'anna', 'bo', 'cia', 'dag']) await world.answer(who, workshop, `${who}s svar`);
};

holdTime();

describe('a press on the control card', () => {
  it('answers with the card as it then stands', async () => {
    const { world, workshop } = await openRound();
    expect(await world.press(workshop, start)).toMatchObject({ phase: 'open', round: 1, notice: null });
  });

  it('has one effect when it comes four times, and from two facilitators at once', async () => {
    const { world, workshop } = await openRound();
    const { endsAt, reminders } = await world.press(workshop, start);
    const before = world.held.events(`workshop-${workshop}`).length;
    const presses = [
      { type: 'extend-round', round: 1, endsAt: endsAt ?? '' } as const,
      { type: 'remind', round: 1, reminders } as const,
    ];
    for (const press of presses)
      await Promise.all(['flora', 'gustav', 'flora', 'gustav'].map((who) => world.press(workshop, press, who)));
    expect(world.held.events(`workshop-${workshop}`)).toHaveLength(before + 2);
  });

  it('that is refused says so on the card', async () => {
    const { world, workshop } = await openRound();
    expect(await world.press(workshop, { type: 'show-result', round: 1 })).toMatchObject({
      notice: 'round-still-open',
      phase: 'open',
    });
    expect(await world.press(workshop, { type: 'end-workshop', endings: 0 })).toMatchObject({
      notice: 'round-still-open',
      ended: false,
    });
  });

  it('on a workshop that does not exist is refused', async () => {
    const { world, flora } = await openRound();
    expect(await world.app.facilitating.press(flora, 'forged', start)).toEqual({ refused: 'no-such-workshop' });
    expect(await world.app.facilitating.ask(flora, 'forged', 'names')).toEqual({ refused: 'no-such-workshop' });
    expect(await world.app.facilitating.peek(flora, 'forged', 1, 1)).toEqual({ refused: 'no-such-workshop' });
  });

  it('is by the one who is signed in, now, whatever the card says', async () => {
    const { world, workshop, flora } = await openRound();
    const forged = { type: 'close-round', round: 1, confirmed: true, by: 'dora', at: '1999-01-01T00:00:00.000Z' } as const;
    await world.app.facilitating.press(flora, workshop, forged);
    expect(world.held.events(`workshop-${workshop}`).at(-1)).toEqual({
      type: 'round-closed',
      at: '2026-03-02T08:30:00.000Z',
      by: 'flora',
      round: 1,
    });
  });

  it('that the disk refuses changes nothing, and says so', async () => {
    const { world, workshop, flora } = await openRound();
    world.held.hold();
    const work = world.app.facilitating.press(flora, workshop, { ...close, confirmed: true });
    await settle();
    world.held.fail();
    expect(await work).toMatchObject({ phase: 'open', notice: 'not-stored' });
  });
});

describe('closing', () => {
  it('asks once more when people are missing', async () => {
    const { world, workshop } = await openRound();
    expect(await world.press(workshop, close)).toMatchObject({
      phase: 'open',
      asking: 'close-with-people-missing',
      notice: null,
      missing: 5,
    });
    expect(await world.press(workshop, { ...close, confirmed: true })).toMatchObject({ phase: 'closed', asking: null });
  });

  it('goes at once when nobody is', async () => {
    const { world, workshop } = await openRound();
    await everybodyAnswers(world, workshop);
    expect(await world.press(workshop, close)).toMatchObject({ phase: 'closed', answered: 5, missing: 0 });
  });
});

describe('rewriting a question', () => {
  const planned = async () => {
    const { world, workshop } = await openRound();
    await world.press(workshop, { ...close, confirmed: true });
    await world.press(workshop, { type: 'next-round', round: 1 });
    const rewrite = (question: string, rewrites = 0, who = 'flora') =>
      world.press(workshop, { type: 'rewrite-question', round: 2, question, rewrites }, who);
    return { rewrite, events: () => world.held.events(`workshop-${workshop}`).length };
  };

  it('goes on asking until it is a question', async () => {
    const { rewrite } = await planned();
    expect(await rewrite(' ')).toMatchObject({ asking: 'rewrite-question', notice: 'empty-question', rewrites: 0 });
    expect(await rewrite('Varför?')).toMatchObject({ asking: null, notice: null, question: 'Varför?', rewrites: 1 });
  });

  it('has one effect when the press comes four times, also when a colleague has rewritten it since', async () => {
    const { rewrite, events } = await planned();
    const before = events();
    await Promise.all([rewrite('Varför?'), rewrite('Varför?'), rewrite('Varför?')]);
    await rewrite('Hur?', 1, 'gustav');
    expect(await rewrite('Varför?')).toMatchObject({ asking: null, notice: null, question: 'Hur?', rewrites: 2 });
    expect(events()).toBe(before + 2);
  });

  it('that a colleague has rewritten meanwhile gives back what was typed, to be saved on top of theirs', async () => {
    const { rewrite } = await planned();
    await rewrite('Hur?', 0, 'gustav');
    const clash = await rewrite('Varför?');
    expect(clash).toMatchObject({
      asking: 'rewrite-question',
      notice: 'question-changed-meanwhile',
      draft: 'Varför?',
      question: 'Hur?',
      rewrites: 1,
    });
    expect(await rewrite('Varför?', clash.rewrites)).toMatchObject({ asking: null, draft: null, question: 'Varför?' });
  });
});

describe('looking at a result before it is shown', () => {
  it('is for a closed round', async () => {
    const { world, workshop, flora } = await openRound();
    await everybodyAnswers(world, workshop);
    expect(await world.app.facilitating.peek(flora, workshop, 1, 1)).toEqual({ refused: 'round-still-open' });
    await world.press(workshop, close);
    expect(await world.app.facilitating.peek(flora, workshop, 1, 1)).toMatchObject({ preview: true, answered: 5 });
  });

  it('shows it to nobody else', async () => {
    const { world, workshop, flora } = await openRound();
    await everybodyAnswers(world, workshop);
    await world.press(workshop, close);
    await world.app.facilitating.peek(flora, workshop, 1, 1);
    expect(await world.app.browsing.result(await world.person('anna'), workshop, 1, 1)).toEqual({ refused: 'not-shown' });
    await world.press(workshop, { type: 'show-result', round: 1 });
    expect(await world.app.browsing.result(await world.person('olle'), workshop, 1, 1)).toMatchObject({
      preview: false,
      answered: 5,
    });
  });
});

describe('the list', () => {
  it('has workshops that go on and those that have ended, also after a restart', async () => {
    const { world, workshop, flora } = await openRound();
    const other = await world.workshop({ title: 'En till' });
    const { endings } = await world.press(other, { type: 'end-workshop', endings: 0 });
    for (const app of [world.app, world.startApp()])
      expect(await app.facilitating.list(flora)).toMatchObject({
        workshops: [
          { workshop, phase: 'open', ended: false },
          { workshop: other, title: 'En till', ended: true },
        ],
      });
    expect(await world.press(other, { type: 'reopen-workshop', endings })).toMatchObject({ ended: false });
  });
});

describe('an ended workshop', () => {
  it('that was opened again stays so when the old press on "Avsluta" comes again', async () => {
    const { world } = await openRound();
    const other = await world.workshop();
    const end = { type: 'end-workshop', endings: 0 } as const;
    const { endings } = await world.press(other, end);
    expect(endings).toBe(1);
    await world.press(other, { type: 'reopen-workshop', endings });
    expect(await world.press(other, end)).toMatchObject({ ended: false, notice: null, endings: 1 });
    expect(await world.press(other, { ...end, endings: 1 })).toMatchObject({ ended: true, endings: 2 });
    expect(await world.press(other, { type: 'reopen-workshop', endings })).toMatchObject({ ended: true, notice: null });
  });
});
