import { Map as ImmutableMap } from 'immutable';
import type { Decider } from './decider.ts';
import type { RosterMember } from './organisation.ts';
import type { Language, PersonId } from './people.ts';

/** A conversation of the bot's, as Teams addresses it. */
export interface Chat {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** A team in which the bot is installed. Its id is also the General channel's. */
export interface Team {
  readonly id: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
}

export interface Known {
  readonly member: RosterMember;
  /** The teams they are in now; none for one who has left. */
  readonly teams: readonly string[];
  readonly chat: Chat | null;
  readonly greeted: boolean;
  /** Chosen by the person; wins over what Teams says. */
  readonly chosen: Language | null;
  /** What Teams' locale said last. */
  readonly locale: Language | null;
  /** Ersättare: gets the letters too, until and with the day (YYYY-MM-DD, Stockholm). */
  readonly deputy: { readonly person: PersonId; readonly until: string } | null;
}

/** Where the bot is installed, and whom it knows there. */
export interface Roster {
  readonly teams: ReadonlyMap<string, Team>;
  readonly people: ImmutableMap<PersonId, Known>;
  /** How often somebody has joined or left: what hangs on who is there need not be made again while it stands. */
  readonly changes: number;
}

export type RosterEvent =
  | { type: 'team-connected'; at: string; team: Team }
  | { type: 'team-left'; at: string; team: string }
  | { type: 'people-joined'; at: string; team: string; members: readonly RosterMember[] }
  | { type: 'people-left'; at: string; team: string; people: readonly PersonId[] }
  | { type: 'chat-opened'; at: string; person: PersonId; chat: Chat }
  | { type: 'person-greeted'; at: string; person: PersonId }
  | { type: 'language-chosen'; at: string; person: PersonId; language: Language }
  | { type: 'locale-seen'; at: string; person: PersonId; language: Language }
  | { type: 'deputy-named'; at: string; person: PersonId; deputy: Known['deputy'] };

export type RosterCommand =
  | { type: 'connect-team'; at: string; team: Team }
  | { type: 'leave-team'; at: string; team: string }
  /** Everybody who is in the team now: who is new and who is gone follows. */
  | { type: 'see-members'; at: string; team: string; members: readonly RosterMember[] }
  | { type: 'open-chat'; at: string; person: PersonId; chat: Chat }
  | { type: 'greet'; at: string; person: PersonId }
  | { type: 'choose-language'; at: string; person: PersonId; language: Language }
  | { type: 'see-locale'; at: string; person: PersonId; language: Language }
  | { type: 'name-deputy'; at: string; person: PersonId; deputy: Known['deputy'] };

export type RosterRefusal = 'unknown-person' | 'unknown-team';

/** The people of the team, and what the bot has to remember of each. */
export const roster: Decider<Roster, RosterCommand, RosterEvent, RosterRefusal> = {
  initial: { teams: new Map(), people: ImmutableMap(), changes: 0 },

  decide(state, command) {
    const { at } = command;
    switch (command.type) {
      case 'connect-team':
        return same(state.teams.get(command.team.id), command.team) ? [] : [{ type: 'team-connected', at, team: command.team }];
      case 'leave-team':
        return state.teams.has(command.team) ? [{ type: 'team-left', at, team: command.team }] : [];
      case 'see-members':
        return state.teams.has(command.team) ? changes(state, command) : { refused: 'unknown-team' };
      default:
        return aboutPerson(state, command);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'team-connected':
        return { ...state, teams: new Map(state.teams).set(event.team.id, event.team), changes: state.changes + 1 };
      case 'team-left': {
        const teams = new Map(state.teams);
        teams.delete(event.team);
        return { teams, people: without(state.people, event.team, [...state.people.keys()]), changes: state.changes + 1 };
      }
      case 'people-joined':
        return { ...state, people: withMembers(state.people, event.team, event.members), changes: state.changes + 1 };
      case 'people-left':
        return { ...state, people: without(state.people, event.team, event.people), changes: state.changes + 1 };
      case 'chat-opened':
        return change(state, event.person, { chat: event.chat });
      case 'person-greeted':
        return change(state, event.person, { greeted: true });
      case 'language-chosen':
        return change(state, event.person, { chosen: event.language });
      case 'locale-seen':
        return change(state, event.person, { locale: event.language });
      case 'deputy-named':
        return change(state, event.person, { deputy: event.deputy });
    }
  },
};

/** The language to write to a person in: their choice, else what Teams says, else Swedish. */
export const languageOf = (state: Roster, person: PersonId): Language => {
  const known = state.people.get(person);
  return known?.chosen ?? known?.locale ?? 'sv';
};

/**
 * The management group's team: the first one that the bot was added to. Its members are the people, its channel is where results
 * are posted; being added to another team by somebody else lets nobody in.
 */
export const homeTeam = ({ teams }: Roster): Team | undefined => teams.values().next().value;

/** Those who are in the home team now. */
export const present = (state: Roster): readonly RosterMember[] => {
  const home = homeTeam(state);
  if (!home) return [];
  return [...state.people.values()].filter(({ teams }) => teams.includes(home.id)).map(({ member }) => member);
};

type AboutPerson = Extract<RosterCommand, { person: PersonId }>;

const aboutPerson = (state: Roster, command: AboutPerson) => {
  const known = state.people.get(command.person);
  if (!known) return { refused: 'unknown-person' as const };
  const { at, person } = command;
  switch (command.type) {
    case 'open-chat':
      return same(known.chat, command.chat) ? [] : [{ type: 'chat-opened' as const, at, person, chat: command.chat }];
    case 'greet':
      return known.greeted ? [] : [{ type: 'person-greeted' as const, at, person }];
    case 'choose-language':
      return known.chosen === command.language
        ? []
        : [{ type: 'language-chosen' as const, at, person, language: command.language }];
    case 'see-locale':
      return known.locale === command.language ? [] : [{ type: 'locale-seen' as const, at, person, language: command.language }];
    case 'name-deputy':
      return (known.deputy === null && command.deputy === null) ||
        (known.deputy && command.deputy && same(known.deputy, command.deputy))
        ? []
        : [{ type: 'deputy-named' as const, at, person, deputy: command.deputy }];
  }
};

const changes = (
  state: Roster,
  { at, team, members }: Extract<RosterCommand, { type: 'see-members' }>,
): readonly RosterEvent[] => {
  const here = new Set(members.map(({ id }) => id));
  const joined = members.filter((member) => {
    const known = state.people.get(member.id);
    return !known?.teams.includes(team) || !same(known.member, member);
  });
  const left = [...state.people].filter(([id, { teams }]) => teams.includes(team) && !here.has(id)).map(([id]) => id);
  return [
    ...(joined.length > 0 ? [{ type: 'people-joined' as const, at, team, members: joined }] : []),
    ...(left.length > 0 ? [{ type: 'people-left' as const, at, team, people: left }] : []),
  ];
};

const change = (state: Roster, person: PersonId, part: Partial<Known>): Roster => {
  const known = state.people.get(person);
  return known ? { ...state, people: state.people.set(person, { ...known, ...part }) } : state;
};

const withMembers = (people: Roster['people'], team: string, members: readonly RosterMember[]): Roster['people'] =>
  people.withMutations((next) => {
    for (const member of members) {
      const known = next.get(member.id) ?? { teams: [], chat: null, greeted: false, chosen: null, locale: null, deputy: null };
      next.set(member.id, { ...known, member, teams: [...new Set([...known.teams, team])] });
    }
  });

const without = (people: Roster['people'], team: string, gone: readonly PersonId[]): Roster['people'] =>
  people.withMutations((next) => {
    for (const id of gone) {
      const known = next.get(id);
      if (known) next.set(id, { ...known, teams: known.teams.filter((other) => other !== team) });
    }
  });

const same = (a: object | null | undefined, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
