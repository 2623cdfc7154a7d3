import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/domain/workshop/commands.ts';
import { holdTime, openWorld, settle, type World } from '../../support/app-world.ts';

const start = { type: 'start-round', round: 1 } as const;
const close = { type: 'close-round', round: 1, confirmed: true } as const;

const openRound = async (form: Parameters<World['workshop']>[0] = {}) => {
  const world = await openWorld();
  const workshop = await world.workshop(form);
  await world.press(workshop, start);
  const cardOf = async (who: string) => {
    const { group, basis } = await world.card(who, workshop);
    return { workshop, round: 1, owner: who, group: group.number, basis };
  };
  const give = async (who: string, text: string, part: Partial<Awaited<ReturnType<typeof cardOf>>> = {}, joined = false) =>
    world.app.answering.answer(await world.person(who), { ...(await cardOf(who)), ...part }, { answer: text }, joined);
  const events = () => world.held.events(`workshop-${workshop}`).length;
  return { world, workshop, cardOf, give, events };
};
const pairs = { answersPer: 'group', splitBy: 'count', splitNumber: '1' } as const;

holdTime();

describe('an answer', () => {
  it('is thanked for on the card, with the text and the time', async () => {
    const { give } = await openRound();
    expect(await give('anna', ' Vi är på väg ')).toMatchObject({
      basis: 1,
      status: {
        is: 'answered',
        saved: { response: { kind: 'text', text: 'Vi är på väg' }, at: '2026-03-02T08:30:00.000Z', mine: true },
      },
    });
  });

  it('is thanked for only when it is on disk', async () => {
    const { world, give } = await openRound();
    world.held.hold();
    let thanked = false;
    const work = give('anna', 'Svar').then(() => {
      thanked = true;
    });
    await settle();
    expect(thanked).toBe(false);
    world.held.release();
    await work;
    expect(thanked).toBe(true);
  });

  it('is stored once, with the same reply, when the press comes four times', async () => {
    const { world, workshop, cardOf, events } = await openRound();
    const [anna, card, before] = [await world.person('anna'), await cardOf('anna'), events()];
    const press = () => world.app.answering.answer(anna, card, { answer: 'Svar' }, false);
    const replies = [...(await Promise.all([press(), press()])), await press(), await press()];
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]).toMatchObject({ status: { is: 'answered' } });
    expect(events()).toBe(before + 1);
    expect(workshop).toBe('w1');
  });
});

describe('what was typed comes back', () => {
  it.each([
    ['text-empty', '  '],
    ['text-too-long', 'å'.repeat(LIMITS.answer + 1)],
  ] as const)('when something is wrong with it: %s', async (fault, text) => {
    const { give, events } = await openRound();
    const before = events();
    expect(await give('anna', text)).toMatchObject({
      status: { is: 'asking', filled: { answer: text }, faults: [{ field: 'answer', fault }], notice: null, saved: null },
    });
    expect(events()).toBe(before);
  });

  it('when it comes too late', async () => {
    const { world, workshop, give } = await openRound();
    await world.press(workshop, close);
    expect(await give('anna', 'För sent')).toMatchObject({
      status: { is: 'closed', lost: { kind: 'text', text: 'För sent' }, saved: null },
    });
  });

  it('when the disk refuses, and nothing is then stored', async () => {
    const { world, give, events, cardOf } = await openRound();
    const [before, anna, card] = [events(), await world.person('anna'), await cardOf('anna')];
    world.held.hold();
    const work = world.app.answering.answer(anna, card, { answer: 'Mina ord' }, false);
    await settle();
    world.held.fail();
    expect(await work).toMatchObject({
      status: { is: 'asking', filled: { answer: 'Mina ord' }, notice: 'not-stored', saved: null },
    });
    expect(events()).toBe(before);
    expect(await give('anna', 'Mina ord')).toMatchObject({ status: { is: 'answered' } });
  });

  it('when a colleague was first, beside the colleague’s', async () => {
    const { world, cardOf, give } = await openRound(pairs);
    const [bo, card] = [await world.person('bo'), await cardOf('bo')];
    await give('anna', 'Annas');
    expect(await world.app.answering.answer(bo, card, { answer: 'Bos' }, false)).toMatchObject({
      basis: 1,
      status: {
        is: 'asking',
        filled: { answer: 'Bos' },
        notice: 'answer-changed-meanwhile',
        saved: { response: { text: 'Annas' }, by: { name: 'anna i Teams' }, mine: false },
      },
    });
  });

  it('when two answer at once: one is stored, the other is told, no word is lost', async () => {
    const { world, cardOf } = await openRound(pairs);
    const cards = await Promise.all(['anna', 'bo'].map(async (who) => [await world.person(who), await cardOf(who)] as const));
    const replies = await Promise.all(
      cards.map(([me, card]) => world.app.answering.answer(me, card, { answer: `${me.id}s` }, false)),
    );
    expect(replies).toMatchObject([
      { status: { is: 'answered', saved: { response: { text: 'annas' } } } },
      { status: { is: 'asking', filled: { answer: 'bos' }, saved: { response: { text: 'annas' } } } },
    ]);
  });
});

describe('putting mine after', () => {
  it('keeps both, and once when the press comes again', async () => {
    const { world, cardOf, give } = await openRound(pairs);
    await give('anna', 'Annas');
    const [bo, card] = [await world.person('bo'), await cardOf('bo')];
    const press = () => world.app.answering.answer(bo, card, { answer: ' Bos ' }, true);
    expect(await press()).toMatchObject({ basis: 2, status: { is: 'answered', saved: { response: { text: 'Annas\nBos' } } } });
    expect(await press()).toMatchObject({ basis: 2, status: { saved: { response: { text: 'Annas\nBos' } } } });
  });

  it('builds on what the card showed: a newer answer is no part of it unseen', async () => {
    const { world, cardOf, give } = await openRound(pairs);
    await give('anna', 'Ett');
    const [bo, card] = [await world.person('bo'), await cardOf('bo')];
    await give('cia', 'Två');
    expect(await world.app.answering.answer(bo, card, { answer: 'Bos' }, true)).toMatchObject({
      basis: 2,
      status: {
        is: 'asking',
        filled: { answer: 'Bos' },
        notice: 'answer-changed-meanwhile',
        saved: { response: { text: 'Två' } },
      },
    });
  });

  it('with nothing written is still nothing written', async () => {
    const { give } = await openRound(pairs);
    await give('anna', 'Annas');
    expect(await give('bo', '  ', {}, true)).toMatchObject({
      status: { faults: [{ fault: 'text-empty' }], saved: { response: { text: 'Annas' } } },
    });
  });

  it('that grows too long gives back what was typed', async () => {
    const { give } = await openRound(pairs);
    await give('anna', 'å'.repeat(LIMITS.answer));
    expect(await give('bo', 'Bos', {}, true)).toMatchObject({
      status: { filled: { answer: 'Bos' }, faults: [{ fault: 'text-too-long' }] },
    });
  });
});

describe('a forged card', () => {
  it.each([
    ['not-your-card', { owner: 'bo' }],
    ['wrong-group', { group: 99 }],
    ['no-such-workshop', { workshop: 'forged' }],
    ['no-such-round', { round: 77 }],
  ] as const)('is refused as %s, and changes nothing: %j', async (refused, part) => {
    const { give, events } = await openRound();
    const before = events();
    expect(await give('anna', 'Hej', part)).toEqual({ refused });
    expect(events()).toBe(before);
  });

  it('with another’s group is refused', async () => {
    const { world, workshop, give, events } = await openRound();
    const { group } = await world.card('anna', workshop);
    const before = events();
    expect(await give('anna', 'Hej', { group: 3 - group.number })).toEqual({ refused: 'wrong-group' });
    expect(events()).toBe(before);
  });

  it('of a round that has not begun is refused', async () => {
    const { give } = await openRound();
    expect(await give('anna', 'Hej', { round: 2 })).toEqual({ refused: 'no-such-round' });
  });

  it('with a basis that never was is a clash, not an answer', async () => {
    const { give, events } = await openRound();
    const before = events();
    expect(await give('anna', 'Hej', { basis: 40 })).toMatchObject({
      status: { notice: 'answer-changed-meanwhile', filled: { answer: 'Hej' } },
    });
    expect(events()).toBe(before);
  });

  it('of one who takes no part is refused', async () => {
    const { world, workshop } = await openRound();
    const [stranger, ref] = [
      { ...(await world.person('anna')), id: 'nina' },
      { workshop, round: 1, owner: 'nina' },
    ];
    expect(await world.app.answering.answer(stranger, { ...ref, group: 1, basis: 0 }, { answer: 'Hej' }, false)).toEqual({
      refused: 'not-participant',
    });
    expect(await world.app.answering.change(stranger, ref)).toEqual({ refused: 'not-participant' });
    expect(await world.app.answering.open(stranger, ref)).toEqual({ refused: 'not-participant' });
  });

  it('cannot open the box of another’s answer', async () => {
    const { world, workshop } = await openRound();
    const change = world.app.answering.change(await world.person('anna'), { workshop, round: 1, owner: 'bo' });
    expect(await change).toEqual({ refused: 'not-your-card' });
  });
});

describe('changing', () => {
  it('puts the saved answer in the box; after the round is closed the card says so', async () => {
    const { world, workshop, give } = await openRound();
    await give('anna', 'Svar');
    const ref = { workshop, round: 1, owner: 'anna' };
    const anna = await world.person('anna');
    expect(await world.app.answering.change(anna, ref)).toMatchObject({
      basis: 1,
      status: { is: 'asking', filled: { answer: 'Svar' } },
    });
    await world.press(workshop, close);
    expect(await world.app.answering.change(anna, ref)).toMatchObject({
      status: { is: 'closed', saved: { response: { text: 'Svar' } }, lost: null },
    });
  });
});

describe('free text', () => {
  it('is offered as an answer while a round is open, and nothing is stored', async () => {
    const { world, workshop, events } = await openRound();
    const before = events();
    const anna = await world.person('anna');
    expect(await world.app.answering.offer(anna, 'Jag tycker')).toMatchObject({
      workshop,
      round: 1,
      status: { is: 'asking', filled: { answer: 'Jag tycker' }, notice: 'offered' },
    });
    expect(events()).toBe(before);
    await world.press(workshop, close);
    expect(await world.app.answering.offer(anna, 'Jag tycker')).toBeUndefined();
  });
});

describe('my answers', () => {
  it('are those of all workshops, mine only', async () => {
    const { world, give } = await openRound();
    await give('anna', 'Annas');
    await give('bo', 'Bos');
    expect(await world.app.answering.mine(await world.person('anna'), 1)).toMatchObject({
      answers: [{ response: { text: 'Annas' } }],
      pages: 1,
    });
  });
});
