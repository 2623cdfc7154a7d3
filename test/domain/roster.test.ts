import { describe, expect, it } from 'vitest';
import type { RosterMember } from '../../src/domain/organisation.ts';
import { homeTeam, languageOf, present, type RosterEvent, roster } from '../../src/domain/roster.ts';
import { scenarios } from '../support/given.ts';

const { given } = scenarios(roster);
const at = '2026-03-02T08:30:00.000Z';
const team = { id: '19:general@thread.tacv2', serviceUrl: 'https://smba.example/emea', tenantId: 'bjorkhaga' };
const other = { ...team, id: '19:other@thread.tacv2' };
const member = (id: string, name = id): RosterMember => ({ id, teamsId: `29:${id}`, name, email: `${id}@b.example`, upn: '' });
const [anna, bo] = [member('anna'), member('bo')];
const chat = { serviceUrl: team.serviceUrl, conversationId: 'a:anna' };

const connected: RosterEvent = { type: 'team-connected', at, team };
const joined = (...members: RosterMember[]): RosterEvent => ({ type: 'people-joined', at, team: team.id, members });
const left = (...people: string[]): RosterEvent => ({ type: 'people-left', at, team: team.id, people });
const see = (...members: RosterMember[]) => ({ type: 'see-members', at, team: team.id, members }) as const;
const names = (...past: RosterEvent[]) => present(given(...past).state).map(({ name }) => name);

describe('a team', () => {
  it('is connected once', () => {
    given().when({ type: 'connect-team', at, team }).thenRecorded(connected);
    given(connected).when({ type: 'connect-team', at, team }).thenNothing();
  });

  it('may move to another service address', () => {
    const moved = { ...team, serviceUrl: 'https://smba.example/amer' };
    given(connected).when({ type: 'connect-team', at, team: moved }).thenRecorded({ type: 'team-connected', at, team: moved });
  });

  it('that came first is home: being added to another lets nobody in', () => {
    const past: RosterEvent[] = [
      connected,
      { type: 'team-connected', at, team: other },
      joined(anna),
      { type: 'people-joined', at, team: other.id, members: [bo] },
    ];
    expect(homeTeam(roster.initial)).toBeUndefined();
    expect(homeTeam(given(...past).state)).toEqual(team);
    expect(names(...past)).toEqual(['anna']);
    const moved = { ...team, serviceUrl: 'https://smba.example/amer' };
    expect(homeTeam(given(...past, { type: 'team-connected', at, team: moved }).state)).toEqual(moved);
  });

  it('that came second is home when the first is left, and stays so when that one comes back', () => {
    const past: RosterEvent[] = [
      connected,
      { type: 'team-connected', at, team: other },
      { type: 'team-left', at, team: team.id },
    ];
    expect(homeTeam(given(...past).state)).toEqual(other);
    expect(homeTeam(given(...past, connected).state)).toEqual(other);
  });

  it('that is left leaves nobody there, but is not forgotten by those in another', () => {
    given(connected).when({ type: 'leave-team', at, team: team.id }).thenRecorded({ type: 'team-left', at, team: team.id });
    given().when({ type: 'leave-team', at, team: team.id }).thenNothing();
    const inBoth: RosterEvent[] = [
      connected,
      { type: 'team-connected', at, team: other },
      joined(anna, bo),
      { type: 'people-joined', at, team: other.id, members: [bo] },
    ];
    expect(names(...inBoth, { type: 'team-left', at, team: team.id })).toEqual(['bo']);
  });
});

describe('the members', () => {
  it('who are new have joined, who are gone have left', () => {
    given(connected, joined(anna)).when(see(bo)).thenRecorded(joined(bo), left('anna'));
    expect(names(connected, joined(anna), joined(bo), left('anna'))).toEqual(['bo']);
  });

  it('who are the same make no news', () => given(connected, joined(anna, bo)).when(see(bo, anna)).thenNothing());

  it('who have another name or address are news', () => {
    const renamed = member('anna', 'Anna Ny');
    given(connected, joined(anna, bo)).when(see(renamed, bo)).thenRecorded(joined(renamed));
    expect(names(connected, joined(anna), joined(renamed))).toEqual(['Anna Ny']);
  });

  it('who come back have joined, with what was known of them', () => {
    const past: RosterEvent[] = [connected, joined(anna), { type: 'chat-opened', at, person: 'anna', chat }, left('anna')];
    given(...past)
      .when(see(anna))
      .thenRecorded(joined(anna));
    expect(given(...past, joined(anna)).state.people.get('anna')).toMatchObject({ teams: [team.id], chat });
  });

  it('of a team in which the bot is not are none of its business', () => given().when(see(anna)).thenRefused('unknown-team'));
});

describe('changes', () => {
  const known = [connected, joined(anna, bo)];
  const changes = (...past: RosterEvent[]) => given(...past).state.changes;

  it('are counted when somebody joins, leaves, or the team comes or goes', () => {
    expect(changes()).toBe(0);
    const past: RosterEvent[] = [connected, joined(anna, bo), joined(member('anna', 'Anna Ny')), left('bo')];
    const counts = past.map((_, index) => changes(...past.slice(0, index + 1)));
    expect(new Set(counts).size).toBe(past.length);
    expect(changes(...past, { type: 'team-left', at, team: team.id })).toBeGreaterThan(changes(...past));
  });

  it('are not in what is remembered of a person', () => {
    const past: RosterEvent[] = [
      { type: 'chat-opened', at, person: 'anna', chat },
      { type: 'person-greeted', at, person: 'anna' },
      { type: 'locale-seen', at, person: 'anna', language: 'en' },
      { type: 'language-chosen', at, person: 'anna', language: 'sv' },
    ];
    expect(changes(...known, ...past)).toBe(changes(...known));
  });
});

describe('a person', () => {
  const known = [connected, joined(anna)];

  it('has one chat, which may move', () => {
    given(...known)
      .when({ type: 'open-chat', at, person: 'anna', chat })
      .thenRecorded({ type: 'chat-opened', at, person: 'anna', chat });
    given(...known, { type: 'chat-opened', at, person: 'anna', chat })
      .when({ type: 'open-chat', at, person: 'anna', chat })
      .thenNothing();
  });

  it('is greeted once', () => {
    const greeted: RosterEvent = { type: 'person-greeted', at, person: 'anna' };
    given(...known)
      .when({ type: 'greet', at, person: 'anna' })
      .thenRecorded(greeted);
    given(...known, greeted)
      .when({ type: 'greet', at, person: 'anna' })
      .thenNothing();
    given(...known, greeted, left('anna'), joined(anna))
      .when({ type: 'greet', at, person: 'anna' })
      .thenNothing();
  });

  it.each([
    { type: 'open-chat', at, person: 'nina', chat },
    { type: 'greet', at, person: 'nina' },
    { type: 'choose-language', at, person: 'nina', language: 'en' },
    { type: 'see-locale', at, person: 'nina', language: 'en' },
  ] as const)('who is not known is not remembered: $type', (command) =>
    given(...known)
      .when(command)
      .thenRefused('unknown-person'),
  );
});

describe('the language', () => {
  const locale: RosterEvent = { type: 'locale-seen', at, person: 'anna', language: 'en' };
  const choice: RosterEvent = { type: 'language-chosen', at, person: 'anna', language: 'sv' };
  const language = (...past: RosterEvent[]) => languageOf(given(connected, joined(anna), ...past).state, 'anna');

  it('is what the person chose, else what Teams says, else Swedish', () => {
    expect(language()).toBe('sv');
    expect(language(locale)).toBe('en');
    expect(language(choice, locale)).toBe('sv');
    expect(languageOf(roster.initial, 'nobody')).toBe('sv');
  });

  it('is noted when it is new', () => {
    given(connected, joined(anna)).when({ type: 'see-locale', at, person: 'anna', language: 'en' }).thenRecorded(locale);
    given(connected, joined(anna), locale).when({ type: 'see-locale', at, person: 'anna', language: 'en' }).thenNothing();
    given(connected, joined(anna), choice).when({ type: 'choose-language', at, person: 'anna', language: 'sv' }).thenNothing();
  });
});

describe('a deputy', () => {
  const name = (deputy: { person: string; until: string } | null) =>
    ({ type: 'name-deputy', at, person: 'anna', deputy }) as const;
  const named = (deputy: { person: string; until: string } | null): RosterEvent => ({
    type: 'deputy-named',
    at,
    person: 'anna',
    deputy,
  });
  const bosTurn = { person: 'bo', until: '2026-03-20' };
  const past = [connected, joined(anna, bo)];

  it('is named until a date, once', () => {
    given(...past)
      .when(name(bosTurn))
      .thenRecorded(named(bosTurn));
    given(...past, named(bosTurn))
      .when(name(bosTurn))
      .thenNothing();
    given(...past, named(bosTurn))
      .when(name({ ...bosTurn, until: '2026-03-27' }))
      .thenRecorded(named({ ...bosTurn, until: '2026-03-27' }));
    expect(given(...past, named(bosTurn)).state.people.get('anna')?.deputy).toEqual(bosTurn);
  });

  it('is taken away', () => {
    given(...past)
      .when(name(null))
      .thenNothing();
    given(...past, named(bosTurn))
      .when(name(null))
      .thenRecorded(named(null));
    expect(given(...past, named(bosTurn), named(null)).state.people.get('anna')?.deputy).toBeNull();
  });

  it('is named by somebody who is known', () => given(connected).when(name(bosTurn)).thenRefused('unknown-person'));

  it('stands while the one who named them leaves and comes back', () =>
    expect(given(...past, named(bosTurn), left('anna'), joined(anna)).state.people.get('anna')?.deputy).toEqual(bosTurn));
});
