import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directory, type OrganisationRow, OTHERS_UNIT, type RosterMember } from '../../src/domain/organisation.ts';

const row = (email: string, more: Partial<OrganisationRow> = {}): OrganisationRow => ({
  name: `File ${email}`,
  email,
  unit: 'Energi',
  unitType: 'bolag',
  roles: ['manager'],
  ...more,
});
const member = (id: string, more: Partial<RosterMember> = {}): RosterMember => ({
  id,
  teamsId: `29:${id}`,
  name: `Teams ${id}`,
  email: '',
  upn: '',
  ...more,
});
const match = (roster: RosterMember[], ...rows: OrganisationRow[]) => directory(roster, { rows, faults: [] });

describe('a member of the team', () => {
  it('has the unit and roles of the row with their e-mail, without regard to case, and the name Teams has', () => {
    const { people, notInTeam } = match([member('anna', { email: 'Anna@B.se' })], row('anna@b.se', { roles: ['facilitator'] }));
    expect([...people.values()]).toEqual([
      {
        id: 'anna',
        name: 'Teams anna',
        email: 'anna@b.se',
        unit: 'Energi',
        unitType: 'bolag',
        roles: ['facilitator'],
        inFile: true,
      },
    ]);
    expect(notInTeam).toEqual([]);
  });

  it('is found by sign-in name, also with å written as two characters', () => {
    const { people } = match([member('asa', { email: 'other@b.se', upn: 'A\u030Asa@b.se' })], row('åsa@b.se'));
    expect(people.get('asa')).toMatchObject({ inFile: true, email: 'other@b.se' });
  });

  it('has the name of the file where Teams has none', () => {
    expect(match([member('bo', { name: ' ', upn: 'bo@b.se' })], row('bo@b.se')).people.get('bo')?.name).toBe('File bo@b.se');
  });

  it('who is not in the file is a manager of the others', () => {
    expect(match([member('guest', { email: 'G@x.se' })]).people.get('guest')).toEqual({
      id: 'guest',
      name: 'Teams guest',
      email: 'g@x.se',
      unit: OTHERS_UNIT,
      unitType: '',
      roles: ['manager'],
      inFile: false,
    });
  });

  it('without any address is not taken for another', () => {
    expect(match([member('a'), member('b')], row('x@b.se')).people.get('b')?.inFile).toBe(false);
  });
});

describe('a row of the file', () => {
  it('whose person is not in the team is listed, in the order of the file', () => {
    const { notInTeam } = match([member('bo', { email: 'bo@b.se' })], row('ö@b.se'), row('bo@b.se'), row('a@b.se'));
    expect(notInTeam.map(({ email }) => email)).toEqual(['ö@b.se', 'a@b.se']);
  });

  it('goes to whoever signs in with its address before whoever only has it as e-mail', () => {
    const guest = member('guest', { email: 'dir@b.se', upn: 'guest_x.se#EXT#@b.se' });
    const { people } = match([guest, member('dir', { upn: 'DIR@b.se' })], row('dir@b.se', { roles: ['director'] }));
    expect([people.get('guest')?.roles, people.get('dir')?.roles]).toEqual([['manager'], ['director']]);
  });

  it('goes to one person only', () => {
    const twins = [member('one', { email: 'box@b.se' }), member('two', { email: 'box@b.se' })];
    expect([...match(twins, row('box@b.se')).people.values()].map(({ inFile }) => inFile)).toEqual([true, false]);
  });
});

it('loses nobody: everybody in the team is there once, every row is with a person or listed', () => {
  const address = fc.constantFrom('', 'a@b.se', 'B@b.se', 'c@b.se', 'Å@b.se');
  const roster = fc.uniqueArray(fc.record({ id: fc.nat(9).map(String), email: address, upn: address }), {
    selector: ({ id }) => id,
  });
  const emails = fc.uniqueArray(fc.constantFrom('a@b.se', 'b@b.se', 'c@b.se', 'å@b.se', 'd@b.se'));
  fc.assert(
    fc.property(roster, emails, (members, addresses) => {
      const { people, notInTeam } = match(
        members.map(({ id, ...more }) => member(id, more)),
        ...addresses.map((email) => row(email)),
      );
      expect([...people.keys()]).toEqual(members.map(({ id }) => id));
      expect([...people.values()].filter(({ inFile }) => inFile).length + notInTeam.length).toBe(addresses.length);
    }),
  );
});
