import { describe, expect, it } from 'vitest';
import { homeCard, type Workshops } from '../../../src/app/views/home-card.ts';
import { workshopList } from '../../../src/app/views/workshop-list.ts';
import type { Person } from '../../../src/domain/organisation.ts';
import type { Role } from '../../../src/domain/people.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import {
  anna,
  answered,
  bo,
  chosen,
  closed,
  created,
  ended,
  shown,
  started,
  workshopAfter,
} from '../../support/workshop-facts.ts';

const personWith = (id: string, ...roles: Role[]): Person => ({
  id,
  name: 'Anna',
  email: `${id}@b.example`,
  unit: 'Energi',
  unitType: 'bolag',
  roles,
  inFile: true,
});
const organisation = {
  people: new Map([['flora', personWith('flora', 'facilitator')]]),
  notInTeam: [{ name: 'Nisse', email: 'nisse@b.example', unit: 'Energi', unitType: 'bolag', roles: ['manager'] as const }],
  faults: [{ line: 3, fault: 'unknown-role', detail: 'kung' } as const],
};
const workshops = (...pasts: (readonly WorkshopEvent[])[]): Workshops =>
  pasts.map((past, index) => [`w${pasts.length - index}`, workshopAfter(...past)] as const);
const home = (me: Person, ...pasts: (readonly WorkshopEvent[])[]) => homeCard(me, workshops(...pasts), organisation);
const manager = personWith(anna, 'manager');
const open = [...created(), started()];

describe('the home card of a manager', () => {
  it('has the rounds that wait for an answer, or are answered and still open', () => {
    expect(home(manager, open).open).toMatchObject([
      { workshop: 'w1', round: 1, heading: 'Nuläge', question: 'Var är vi?', answered: false },
    ]);
    expect(home(manager, [...open, answered(anna, 'A')]).open).toMatchObject([{ answered: true }]);
    expect(home(manager, [...open, closed()]).open).toEqual([]);
  });

  it('has none of a workshop in which they take no part', () =>
    expect(home(personWith('nina', 'manager'), open).open).toEqual([]));

  it('has the last result that was shown, of whatever workshop', () => {
    expect(home(manager, [...open, closed()]).result).toBeNull();
    expect(home(manager, created(), [...open, closed(), shown()]).result).toMatchObject({
      workshop: 'w1',
      round: 1,
      heading: 'Nuläge',
    });
    const twice = [...open, closed(), shown(), chosen(2), started(2, 20), closed(2, 26), shown(2, 27), ended];
    expect(home(manager, twice).result).toMatchObject({ workshop: 'w1', round: 2 });
  });

  it('has nothing that is the facilitator’s, and no answers', () => {
    const view = home(manager, [...open, answered(bo, 'Bos hemlighet')]);
    expect(view).toMatchObject({ running: null, note: null, answers: true });
    expect(JSON.stringify(view)).not.toContain('hemlighet');
  });
});

describe('the home card of others', () => {
  it('has the running workshops and the faults of the organisation file for a facilitator', () => {
    const view = home(personWith('flora', 'facilitator'), [...open, answered(anna, 'A')], [...open, closed(), ended]);
    expect(view).toMatchObject({
      answers: false,
      open: [],
      running: [{ workshop: 'w2', round: 1, rounds: 3, phase: 'open', answered: 1, asked: 5, ended: false }],
      note: { faultCount: 1, notInTeam: [{ name: 'Nisse', unit: 'Energi' }], notInTeamCount: 1 },
    });
    expect(view.running).toHaveLength(1);
  });

  it.each(['director', 'communicator', 'observer'] as const)('has the result only, for a %s', (role) => {
    expect(home(personWith('olle', role), [...open, closed(), shown()])).toMatchObject({
      answers: false,
      open: [],
      running: null,
      note: null,
      result: { workshop: 'w1' },
    });
  });
});

describe('the faults of the organisation file', () => {
  it('are told to everybody where the file makes nobody a facilitator', () => {
    const nobodys = { ...organisation, people: new Map([[anna, manager]]) };
    expect(homeCard(manager, [], nobodys).note).toMatchObject({ faultCount: 1 });
    expect(homeCard(manager, [], { ...nobodys, faults: [], notInTeam: [] }).note).toBeNull();
  });
});

describe('the list of workshops', () => {
  it('has the running ones first, ten of them, and counts the rest', () => {
    const over = [...created(), ended];
    expect(workshopList(workshops(over, open, over), 3).workshops.map(({ workshop }) => workshop)).toEqual(['w2', 'w3', 'w1']);
    const many = workshopList(workshops(...Array.from({ length: 13 }, () => open)), 13);
    expect([many.workshops.length, many.more]).toEqual([10, 3]);
    expect(workshopList([], 0)).toEqual({ workshops: [], more: 0 });
  });
});
