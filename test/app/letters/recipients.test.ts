import { describe, expect, it, vi } from 'vitest';
import { EVERYBODY } from '../../../src/domain/letter/content.ts';
import { cast, holdTime, memberOf, settle, team } from '../../support/app-world.ts';
import { everybodyOnce, granted, type LetterWorld, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const managers = { ...EVERYBODY, roles: ['manager'] as const };
const nameDeputy = async (world: LetterWorld, who: string, deputy: string, until: string) =>
  world.app.arranging.nameDeputy(await world.person(who), deputy, until);
const meant = async (world: LetterWorld, audience = managers as typeof EVERYBODY) =>
  [...(await world.app.post.recipients(audience))].sort();

describe('a deputy', () => {
  it('gets the letters too, until and with the day', async () => {
    const world = await openLetterWorld();
    await nameDeputy(world, 'anna', 'olle', '2026-03-06');
    expect(await meant(world)).toEqual(['anna', 'bo', 'cia', 'dag', 'gustav', 'olle']);
    vi.setSystemTime(new Date('2026-03-06T22:59:00.000Z'));
    expect(await meant(world)).toContain('olle');
    vi.setSystemTime(new Date('2026-03-06T23:00:00.000Z'));
    expect(await meant(world)).not.toContain('olle');
  });

  it('gets one letter, though they were to have it anyway, or stand in for two', async () => {
    const world = await openLetterWorld();
    for (const who of ['anna', 'cia', 'dag']) await nameDeputy(world, who, 'bo', '2026-03-06');
    await world.sentLetter({}, { audience: managers });
    expect(world.counts('letter-card')).toEqual({ anna: 1, bo: 1, cia: 1, dag: 1, gustav: 1 });
  });

  it('of one who does not get it does not either', async () => {
    const world = await openLetterWorld();
    await nameDeputy(world, 'flora', 'olle', '2026-03-06');
    expect(await meant(world)).not.toContain('olle');
    await nameDeputy(world, 'anna', 'olle', '2026-03-06');
    expect(await meant(world, { ...managers, except: ['anna'] })).not.toContain('olle');
  });

  it('who is left out by name gets none', async () => {
    const world = await openLetterWorld();
    await nameDeputy(world, 'anna', 'bo', '2026-03-06');
    expect(await meant(world, { ...managers, except: ['bo'] })).toEqual(['anna', 'cia', 'dag', 'gustav']);
  });

  it('who has left, or is taken away, gets none', async () => {
    const world = await openLetterWorld();
    await nameDeputy(world, 'anna', 'olle', '2026-03-06');
    await world.app.arranging.removeDeputy(await world.person('anna'));
    expect(await meant(world)).not.toContain('olle');
    await nameDeputy(world, 'anna', 'olle', '2026-03-06');
    world.letTeamBe('anna', 'bo');
    await world.app.refreshPeople();
    expect(await meant(world)).toEqual(['anna', 'bo']);
  });

  it.each([
    ['anna', '2026-03-06', 'not-yourself'],
    ['nobody', '2026-03-06', 'no-deputy'],
    ['bo', '2026-03-01', 'date-in-the-past'],
    ['bo', 'fredag', 'bad-date'],
  ])('%s until %s is none', async (deputy, until, fault) => {
    const world = await openLetterWorld();
    expect(await nameDeputy(world, 'anna', deputy, until)).toMatchObject({ fault, until, deputy: null });
    expect((await world.app.people.roster()).people.get('anna')?.deputy).toBeNull();
  });
});

describe('one who joins later', () => {
  const joining = async (latest: boolean, audience: typeof EVERYBODY = EVERYBODY) => {
    const world = await openLetterWorld();
    granted(await world.app.arranging.newcomers(await world.person('dora'), latest));
    await world.sentLetter({ heading: 'Förra veckan' }, { audience });
    vi.setSystemTime(new Date('2026-03-03T08:00:00.000Z'));
    const letter = await world.sentLetter({}, { audience });
    const join = async () => {
      world.letTeamBe(...Object.keys(cast), 'nina');
      await world.app.refreshPeople();
      await settle();
    };
    return { world, letter, join };
  };

  it('gets the latest letter, once, where the desk says so', async () => {
    const { world, letter, join } = await joining(true);
    await join();
    await join();
    expect(world.inbox('nina').map(({ shown }) => shown.kind === 'letter-card' && shown.view.letter)).toEqual([letter]);
    expect(await world.report(letter)).toMatchObject({ recipients: 10, delivered: 10 });
    granted(await world.app.reading.acknowledge(await world.person('nina'), letter));
  });

  it('gets none where it does not', async () => {
    const { world, join } = await joining(false);
    await join();
    expect(world.inbox('nina')).toEqual([]);
  });

  it('gets none that is meant for others', async () => {
    const { world, join } = await joining(true, { ...EVERYBODY, roles: ['director'] });
    await join();
    expect(world.inbox('nina')).toEqual([]);
  });

  it('is not one whose name has changed and who was left out', async () => {
    const { world } = await joining(true, { ...EVERYBODY, except: ['bo'] });
    const members = Object.keys(cast).map((id) => (id === 'bo' ? { ...memberOf(id), name: 'Bo Nilsson' } : memberOf(id)));
    await world.app.people.note({ type: 'see-members', team: team.id, members });
    await settle();
    expect(world.inbox('bo')).toEqual([]);
    expect(world.counts('letter-card')).toEqual(Object.fromEntries(Object.keys(everybodyOnce('bo')).map((who) => [who, 2])));
  });

  it('gets none that was stopped', async () => {
    const { world, letter, join } = await joining(true);
    granted(await world.app.sending.stop(await world.person('dora'), letter));
    await join();
    expect(world.inbox('nina')).toEqual([]);
    expect(await world.report(letter)).toMatchObject({ recipients: 9, waiting: 0 });
  });
});
