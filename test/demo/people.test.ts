import { describe, expect, it } from 'vitest';
import { generatePeople, localPartOf } from '../../src/demo/generate-people.ts';
import { type DemoPerson, loadPeople, peopleFromCsv, toCsv } from '../../src/demo/people.ts';

const unique = (people: readonly DemoPerson[], field: 'id' | 'teamsId' | 'name' | 'email') =>
  new Set(people.map((person) => person[field].toLowerCase())).size;

describe("Björkhaga's people", () => {
  const people = loadPeople();

  it('are ninety-two: a director who holds every role, three facilitators, eighty-eight managers', () => {
    const held = people.map(({ roles }) => roles.join('|'));
    expect(people).toHaveLength(92);
    expect(people[0]).toMatchObject({ name: 'Anna Lindqvist', roles: ['manager', 'facilitator', 'director', 'communicator'] });
    expect(held.filter((roles) => roles === 'facilitator|manager')).toHaveLength(3);
    expect(held.filter((roles) => roles === 'manager')).toHaveLength(88);
  });

  it('work in six administrations, four companies and one rescue association of the sizes we say', () => {
    const units = Map.groupBy(people, ({ unit, unitType }) => `${unitType} ${unit}`);
    expect([...units.values()].map((unit) => unit.length).sort((a, b) => b - a)).toEqual([24, 14, 10, 9, 8, 6, 5, 4, 4, 4, 4]);
    const types = Map.groupBy(units.keys(), (key) => key.split(' ')[0]);
    expect([...types].map(([type, of]) => `${of.length} ${type}`).sort()).toEqual(['1 förbund', '4 bolag', '6 förvaltning']);
  });

  it('have ordinary names, and e-mails of their own in ASCII', () => {
    for (const letter of ['å', 'ä', 'ö', '-', "O'Brien"])
      expect(
        people.some(({ name }) => name.includes(letter)),
        letter,
      ).toBe(true);
    for (const { email } of people) expect(email).toMatch(/^[a-z.-]+@bjorkhaga\.example$/);
    for (const field of ['id', 'teamsId', 'name', 'email'] as const) expect(unique(people, field), field).toBe(92);
  });

  it('have ids that look like those of Entra and Teams, and are the same every time', () => {
    for (const { id, teamsId } of people) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(teamsId).toMatch(/^29:1[\w-]{80,}$/);
    }
    expect(loadPeople()).toEqual(people);
  });
});

describe('generated people', () => {
  it.each([500, 10_000])('grow to %i, Björkhaga first, nobody twice', (count) => {
    const people = generatePeople(count, 7);
    expect(people).toHaveLength(count);
    expect(people.slice(0, 92)).toEqual(loadPeople());
    for (const field of ['id', 'teamsId', 'name', 'email'] as const) expect(unique(people, field), field).toBe(count);
    expect(new Set(people.map(({ unit }) => unit)).size).toBe(11);
  });

  it('are the same for the same seed and others for another', () => {
    expect(generatePeople(300, 7)).toEqual(generatePeople(300, 7));
    expect(generatePeople(300, 8)).not.toEqual(generatePeople(300, 7));
  });

  it('have local parts in ASCII whatever the name', () => {
    expect(localPartOf("Siobhán O'Brien")).toBe('siobhan.obrien');
    expect(localPartOf('Åsa Söderström-Nyqvist')).toBe('asa.soderstrom-nyqvist');
    for (const { email } of generatePeople(2000, 3)) expect(email).toMatch(/^[a-z0-9.-]+@bjorkhaga\.example$/);
  });
});

describe('the organisation file', () => {
  it('is read back as it was written', () => {
    const people = generatePeople(500, 1);
    expect(peopleFromCsv(toCsv(people))).toEqual(people);
  });

  it('is refused with the line that is wrong', () => {
    const [head, row] = toCsv(loadPeople()).split('\n');
    expect(() => peopleFromCsv('namn;epost')).toThrow('line 1');
    expect(() => peopleFromCsv(`${head}\n${row}\nBo;bo;Enhet;bolag;manager`)).toThrow('line 3');
    expect(() => peopleFromCsv(`${head}\n${row?.replace('manager', 'chef')}`)).toThrow('line 2: unknown role');
  });

  it('cannot hold a semicolon in a field', () => {
    const [anna] = loadPeople();
    expect(() => toCsv(anna === undefined ? [] : [{ ...anna, name: 'Anna; Lindqvist' }])).toThrow('cannot be written');
  });
});
