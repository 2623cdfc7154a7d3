import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/domain/decider.ts';
import { cast, holdTime, openWorld, pass, type World } from '../../support/app-world.ts';

holdTime();

/** A round of open text that goes on, with two answers: Anna's, and a minute later Bo's. */
const openRound = async (part: Parameters<World['workshop']>[0] = {}) => {
  const world = await openWorld();
  const workshop = await world.workshop(part);
  await world.press(workshop, { type: 'start-round', round: 1 });
  await world.answer('anna', workshop, 'Bo är hopplös.');
  await pass(60_000);
  await world.answer('bo', workshop, 'Färre möten.');
  const read = async (who = 'flora') => world.app.readingAlong.list(await world.person(who), workshop, 1, 1);
  return {
    world,
    workshop,
    read,
    async seen() {
      const view = await read();
      if (isRefusal(view)) throw new Error(view.refused);
      return view;
    },
    hide: async (answer: string, basis: number, reason = 'Pekar ut någon') =>
      world.app.readingAlong.hide(await world.person('flora'), { workshop, round: 1, answer }, { basis, reason }),
    close: () => world.press(workshop, { type: 'close-round', round: 1, confirmed: true }),
    peek: async () => JSON.stringify(await world.app.watching.peek(await world.person('flora'), workshop, 1)),
  };
};

describe('the answers of a round that goes on', () => {
  it('are read by a facilitator as they come, the newest first, with who wrote them where the round says so', async () => {
    const { seen, world } = await openRound();
    expect(await seen()).toMatchObject({
      none: null,
      total: 2,
      answers: [
        { text: 'Färre möten.', by: 'bo i Teams', unit: 'Energi', basis: 1, reason: null },
        { text: 'Bo är hopplös.', by: 'anna i Teams' },
      ],
    });
    expect(await world.card('cia', 'w1')).toMatchObject({ readAlong: true });
  });

  it.each(Object.keys(cast).filter((who) => !cast[who]?.includes('facilitator')))('are not read by %s', async (who) => {
    const { read, world, workshop } = await openRound();
    expect(await read(who)).toEqual({ refused: 'not-allowed' });
    const me = await world.person(who);
    const place = { workshop, round: 1, answer: 'anna' };
    expect(await world.app.readingAlong.hide(me, place, { basis: 1, reason: 'Nej' })).toEqual({ refused: 'not-allowed' });
    expect(await world.app.readingAlong.unhide(me, place)).toEqual({ refused: 'not-allowed' });
  });

  it('that are a group’s name the group, and nobody in it', async () => {
    const { seen } = await openRound({ answersPer: 'group' });
    const view = await seen();
    expect(view).toMatchObject({
      sitting: 'group',
      answers: [
        { by: null, unit: null },
        { by: null, unit: null },
      ],
    });
    expect(JSON.stringify(view)).not.toMatch(/"(anna|bo)/);
  });

  it('lie sealed in an anonymous round, and the card says so by saying nothing of it', async () => {
    const { seen, world } = await openRound({ names: 'nobody' });
    expect(await seen()).toMatchObject({ none: 'anonymous', total: 0, answers: [], canHide: false });
    expect(await world.card('cia', 'w1')).toMatchObject({ readAlong: false });
  });

  it('are no longer read here when the round has closed', async () => {
    const { seen, close } = await openRound();
    await close();
    expect(await seen()).toMatchObject({ none: 'not-open', answers: [] });
  });
});

describe('an answer that is hidden while the round goes on', () => {
  it('is still read by the facilitators, and by nobody else when the result comes', async () => {
    const { hide, seen, close, peek } = await openRound();
    expect(await hide('anna', 1)).toMatchObject({ total: 2, answers: [{ reason: null }, { reason: 'Pekar ut någon' }] });
    expect((await seen()).answers).toHaveLength(2);
    await close();
    expect(await peek()).not.toContain('hopplös');
  });

  it('is seen as new when its author has changed it, and comes with the result', async () => {
    const { hide, seen, world, workshop, close, peek } = await openRound();
    await hide('anna', 1);
    await pass(1_000);
    await world.answer('anna', workshop, 'Bo behöver stöd.');
    expect(await seen()).toMatchObject({
      answers: [{ text: 'Bo behöver stöd.', basis: 2, reason: null }, { text: 'Färre möten.' }],
    });
    await close();
    expect(await peek()).toContain('Bo behöver stöd.');
  });

  it('is refused where the words are others than those that were read', async () => {
    const { hide, world, workshop } = await openRound();
    await world.answer('anna', workshop, 'Bo behöver stöd.');
    expect(await hide('anna', 1)).toEqual({ refused: 'answer-changed-since' });
    expect(await hide('anna', 2, ' ')).toEqual({ refused: 'empty-reason' });
    expect(await hide('nobody', 1)).toEqual({ refused: 'no-such-answer' });
  });

  it('by two at once is hidden, each of them', async () => {
    const { hide, seen } = await openRound();
    await Promise.all([hide('anna', 1), hide('bo', 1), hide('anna', 1)]);
    expect((await seen()).answers.map(({ reason }) => reason)).toEqual(['Pekar ut någon', 'Pekar ut någon']);
  });
});
