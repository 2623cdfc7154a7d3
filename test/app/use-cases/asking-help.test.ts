import { describe, expect, it } from 'vitest';
import { chatOf, holdTime, pass, settle } from '../../support/app-world.ts';
import { kindWorld } from '../../support/kind-world.ts';
import { closed } from '../../support/workshop-facts.ts';

const ref = { workshop: 'k1', round: 1, owner: 'anna', group: 1, helps: 0 };

holdTime();

describe('a call for help', () => {
  it('is told of on the card, and is one call however often it is pressed', async () => {
    const world = await kindWorld({});
    const me = await world.person('anna');
    for (let press = 0; press < 4; press += 1)
      expect(await world.app.answering.askHelp(me, ref)).toMatchObject({
        group: { help: { calls: 1, asked: { at: '2026-03-02T08:30:00.000Z', takenBy: null } } },
      });
    expect(world.stored()).toMatchObject([{ type: 'help-asked', by: 'anna', round: 1, group: 1 }]);
  });

  it.each([
    ['not-your-card', { owner: 'bo' }],
    ['wrong-group', { group: 2 }],
    ['no-such-workshop', { workshop: 'forged' }],
  ] as const)('with a forged card is refused as %s', async (refused, part) => {
    const world = await kindWorld({});
    expect(await world.app.answering.askHelp(await world.person('anna'), { ...ref, ...part })).toEqual({ refused });
    expect(world.stored()).toEqual([]);
  });

  it('from a round that is over calls nobody: the card shows how it stands', async () => {
    const world = await kindWorld({}, [closed()]);
    expect(await world.app.answering.askHelp(await world.person('anna'), ref)).toMatchObject({
      group: { help: null },
      status: { is: 'closed' },
    });
    expect(world.stored()).toEqual([]);
  });

  it('keeps what lies in the inputs', async () => {
    const world = await kindWorld({});
    await world.send('anna', { answer: 'å'.repeat(4_001) });
    expect(await world.app.answering.askHelp(await world.person('anna'), ref)).toMatchObject({
      status: { is: 'asking', filled: { answer: 'å'.repeat(4_001) } },
    });
  });
});

describe('a room’s cards', () => {
  const sent = async () => {
    const world = await kindWorld({});
    await world.app.resume();
    await world.app.idle();
    for (const who of ['anna', 'dag']) await world.send(who, { answer: 'Svar' });
    await pass(5_000);
    world.teams.edits.length = 0;
    const shownTo = (who: string) =>
      world.teams.edits.filter(({ to, shown }) => to === chatOf(who) && shown.kind === 'answer-card').map(({ shown }) => shown);
    return { world, shownTo };
  };

  it('of those who have answered say that help is called for; the others’ typing is left alone', async () => {
    const { world, shownTo } = await sent();
    await world.app.answering.askHelp(await world.person('bo'), { ...ref, owner: 'bo' });
    await pass(5_000);
    expect(shownTo('anna')).toMatchObject([{ view: { group: { help: { calls: 1, asked: { takenBy: null } } } } }]);
    expect(['bo', 'cia', 'dag'].flatMap(shownTo)).toEqual([]);
  });

  it('show who speaks for the group, also when that one has left', async () => {
    const { world, shownTo } = await sent();
    expect(await world.card('anna', 'k1')).toMatchObject({ group: { voice: { name: 'bo i Teams', me: false } } });
    world.letTeamBe('flora', 'anna', 'cia', 'dag', 'gustav');
    await world.app.refreshPeople();
    await settle();
    await pass(5_000);
    const { voice } = (await world.card('anna', 'k1')).group;
    expect(voice?.name).toMatch(/anna|cia/);
    expect(shownTo('anna').at(-1)).toMatchObject({ view: { group: { voice } } });
  });
});

describe('whoever called', () => {
  it('is told who is coming, once', async () => {
    const world = await kindWorld({});
    await world.app.answering.askHelp(await world.person('bo'), { ...ref, owner: 'bo' });
    await world.press('k1', { type: 'take-help', id: 1 });
    await pass(5_000);
    const told = () => world.inbox('bo').filter(({ shown }) => shown.kind === 'help-coming');
    expect(told()).toMatchObject([{ shown: { from: { name: 'flora i Teams' } } }]);
    await world.press('k1', { type: 'take-help', id: 1 }, 'gustav');
    await pass(5_000);
    expect(told()).toHaveLength(1);
    expect(['anna', 'cia', 'dag'].flatMap((who) => world.inbox(who).filter(({ shown }) => shown.kind === 'help-coming'))).toEqual(
      [],
    );
  });
});
