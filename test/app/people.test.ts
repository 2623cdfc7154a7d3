import { describe, expect, it } from 'vitest';
import { peopleService } from '../../src/app/people.ts';
import type { OrganisationFile, RosterMember } from '../../src/domain/organisation.ts';
import { chatOf, holdTime, memberOf, pass, settle, team } from '../support/app-world.ts';
import { fakeTeams } from '../support/fake-teams.ts';
import { heldLog } from '../support/held-log.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';

const file: OrganisationFile = {
  rows: ['anna', 'bo', 'cia'].map((name) => ({
    name,
    email: `${name}@bjorkhaga.example`,
    unit: 'Energi',
    unitType: 'bolag',
    roles: ['manager'],
  })),
  faults: [{ line: 5, fault: 'unknown-role', detail: 'kung' }],
};

const open = async (...who: string[]) => {
  let members: readonly RosterMember[] = who.map(memberOf);
  const held = heldLog();
  const teams = fakeTeams(() => members);
  const journal = rememberedJournal();
  const people = peopleService({
    log: held.log,
    clock: { now: () => new Date() },
    messenger: teams.messenger,
    source: async () => file,
    journal,
  });
  const joined: string[][] = [];
  people.onJoin((ids) => joined.push([...ids]));
  await people.note({ type: 'connect-team', team });
  await people.refresh();
  return {
    people,
    teams,
    held,
    told: journal.lines,
    joined,
    letTeamBe(...now: string[]) {
      members = now.map(memberOf);
    },
  };
};
const other = { ...team, id: '19:other@thread.tacv2' };
const idsIn = (map: ReadonlyMap<string, unknown>) => [...map.keys()];

holdTime();

describe('the team', () => {
  it('is read from Teams, and matched with the organisation file', async () => {
    const { people, joined } = await open('anna', 'nina');
    const organisation = await people.organisation();
    expect(organisation.people.get('anna')).toMatchObject({ unit: 'Energi', inFile: true });
    expect(organisation.people.get('nina')).toMatchObject({ unit: 'Övriga', inFile: false, roles: ['manager'] });
    expect(organisation.notInTeam.map(({ name }) => name)).toEqual(['bo', 'cia']);
    expect(organisation.faults).toEqual(file.faults);
    expect(joined).toEqual([['anna', 'nina']]);
  });

  it('tells of those who join, once', async () => {
    const { people, joined, letTeamBe } = await open('anna');
    letTeamBe('anna', 'bo');
    await people.refresh();
    await people.refresh();
    expect(joined).toEqual([['anna'], ['bo']]);
  });

  it('keeps the names of those who have left', async () => {
    const { people, letTeamBe } = await open('anna', 'bo');
    letTeamBe('bo');
    await people.refresh();
    expect(idsIn((await people.organisation()).people)).toEqual(['bo']);
    expect(idsIn(await people.everybody())).toEqual(['anna', 'bo']);
  });

  it('stays as it was when Teams does not answer', async () => {
    const { people, teams, told } = await open('anna');
    teams.whenReadingRoster(() => ({ outcome: 'unknown', reason: 'time-out' }));
    await people.refresh();
    expect(idsIn((await people.organisation()).people)).toEqual(['anna']);
    expect(told.at(-1)).toMatchObject({ level: 'warn', facts: { team: team.id, reason: 'time-out' } });
  });

  it('is not emptied by an empty answer of Teams’', async () => {
    const { people, held, told, letTeamBe } = await open('anna', 'bo');
    const before = held.events('organisation').length;
    letTeamBe();
    await people.refresh();
    expect(idsIn((await people.organisation()).people)).toEqual(['anna', 'bo']);
    expect(held.events('organisation')).toHaveLength(before);
    expect(told.at(-1)).toMatchObject({ level: 'warn', facts: { team: team.id, outcome: 'empty' } });
  });

  it('is the first that the bot was added to: who is in another is not let in, nor written to', async () => {
    const { people, teams, joined } = await open('anna');
    const reads = teams.rosterReads();
    await people.note({ type: 'connect-team', team: other });
    await people.note({ type: 'see-members', team: other.id, members: [memberOf('bo')] });
    await pass(20_000);
    expect(await people.find('bo')).toBeUndefined();
    expect(await people.chat('bo', 'broadcast')).toEqual({ refused: 'BotNotInConversationRoster', status: 0 });
    expect(idsIn((await people.organisation()).people)).toEqual(['anna']);
    expect(teams.opened).toEqual([]);
    // Only the home team was asked for, when Bo knocked.
    expect(teams.rosterReads()).toBe(reads + 1);
    expect(joined).toEqual([['anna'], ['bo']]);
  });

  it('is matched anew only when somebody comes or goes, or the file is another', async () => {
    const { people, letTeamBe } = await open('anna', 'bo');
    const before = await people.organisation();
    await people.chat('anna', 'broadcast');
    await people.note({ type: 'see-locale', person: 'anna', language: 'en' });
    await people.note({ type: 'greet', person: 'anna' });
    expect(await people.organisation()).toBe(before);
    letTeamBe('anna');
    await people.refresh();
    expect(idsIn((await people.organisation()).people)).toEqual(['anna']);
  });

  it('is read once for all who ask at the same time', async () => {
    const { people, teams } = await open('anna');
    await Promise.all([people.refresh(), people.refresh(), people.refresh()]);
    expect(teams.rosterReads()).toBe(2);
  });
});

describe('an unknown person', () => {
  it('who knocks is looked for in Teams', async () => {
    const { people, teams, letTeamBe } = await open('anna');
    letTeamBe('anna', 'bo');
    await pass(20_000);
    expect(await people.find('bo')).toMatchObject({ id: 'bo', unit: 'Energi' });
    expect(teams.rosterReads()).toBe(2);
  });

  it('makes the bot read the roster at most every twenty seconds', async () => {
    const { people, teams } = await open('anna');
    for (let knocks = 0; knocks < 30; knocks += 1) {
      expect(await people.find('stranger')).toBeUndefined();
      await pass(1_900);
    }
    // 57 s: after the first reading, at 20.9, 41.8 s.
    expect(teams.rosterReads()).toBe(3);
  });

  it('waits for the reading that another one set off', async () => {
    const { people, letTeamBe } = await open('anna');
    letTeamBe('anna', 'bo', 'cia');
    await pass(20_000);
    const found = await Promise.all(['bo', 'cia', 'bo'].map((id) => people.find(id)));
    expect(found.map((person) => person?.id)).toEqual(['bo', 'cia', 'bo']);
  });

  it('is not looked for when known', async () => {
    const { people, teams } = await open('anna');
    await pass(60_000);
    expect(await people.find('anna')).toMatchObject({ id: 'anna' });
    expect(teams.rosterReads()).toBe(1);
  });

  it('who has left is unknown', async () => {
    const { people, letTeamBe } = await open('anna', 'bo');
    letTeamBe('bo');
    await people.refresh();
    expect(await people.find('anna')).toBeUndefined();
  });
});

describe('the language', () => {
  it('is the choice, else the locale, else Swedish; and survives a restart', async () => {
    const { people, held, teams } = await open('anna', 'bo', 'cia');
    expect(await people.note({ type: 'see-locale', person: 'bo', language: 'en' })).toBe(true);
    expect(await people.note({ type: 'see-locale', person: 'bo', language: 'en' })).toBe(false);
    await people.note({ type: 'see-locale', person: 'cia', language: 'en' });
    await people.note({ type: 'choose-language', person: 'cia', language: 'sv' });
    const restarted = peopleService({
      log: held.log,
      clock: { now: () => new Date() },
      messenger: teams.messenger,
      source: async () => file,
      journal: rememberedJournal(),
    });
    for (const service of [people, restarted])
      expect(await Promise.all(['anna', 'bo', 'cia', 'nobody'].map((id) => service.language(id)))).toEqual([
        'sv',
        'en',
        'sv',
        'sv',
      ]);
  });

  it('of a stranger is not noted', async () => {
    const { people } = await open('anna');
    expect(await people.note({ type: 'choose-language', person: 'nobody', language: 'en' })).toBe(false);
  });
});

describe('a personal chat', () => {
  it('is opened once, and remembered', async () => {
    const { people, teams } = await open('anna');
    const chat = { serviceUrl: team.serviceUrl, conversationId: chatOf('anna') };
    expect(await people.chat('anna', 'broadcast')).toEqual({ chat });
    expect(await people.chat('anna', 'broadcast')).toEqual({ chat });
    expect(teams.opened).toEqual([memberOf('anna').teamsId]);
  });

  it('that Teams refuses is told with its code, and tried again the next time', async () => {
    const { people, teams } = await open('anna');
    teams.whenOpening(() => ({ outcome: 'refused', status: 403, code: 'BotDisabledByAdmin' }));
    expect(await people.chat('anna', 'broadcast')).toEqual({ refused: 'BotDisabledByAdmin', status: 403 });
    teams.whenOpening(() => ({ outcome: 'unknown', reason: 'time-out' }));
    expect(await people.chat('anna', 'broadcast')).toEqual({ unknown: 'time-out' });
    teams.whenOpening(() => undefined);
    expect(await people.chat('anna', 'broadcast')).toHaveProperty('chat');
  });

  it('is for those who are in the team: not for strangers, nor for those who have left', async () => {
    const { people, letTeamBe } = await open('anna', 'bo');
    await people.chat('anna', 'broadcast');
    letTeamBe('bo');
    await people.refresh();
    await settle();
    for (const id of ['anna', 'stranger'])
      expect(await people.chat(id, 'broadcast')).toEqual({ refused: 'BotNotInConversationRoster', status: 0 });
  });
});
