import { isRefusal } from '../domain/decider.ts';
import { directory, type OrganisationFile, type Person } from '../domain/organisation.ts';
import type { Language, PersonId } from '../domain/people.ts';
import {
  type Chat,
  homeTeam,
  languageOf,
  present,
  type Roster,
  type RosterCommand,
  roster,
  type Team,
} from '../domain/roster.ts';
import { handler } from './handle.ts';
import type { Clock, EventLog, Journal, Lane, Messenger, OrganisationSource } from './ports.ts';
import type { People } from './views/names.ts';
import type { Organisation } from './views/organisation-note.ts';

const STREAM = 'organisation';

/** After an unknown person has knocked, the roster is read again at most so often. */
const ASK_AGAIN_MS = 20_000;

/** Who is there: roster and organisation file together, and what the bot remembers of each person. */
export interface PeopleService {
  organisation(): Promise<Organisation>;
  /** For names: everybody whom the roster has ever known. */
  everybody(): Promise<People>;
  roster(): Promise<Roster>;
  /** The person, after a look in the team's roster if they are new there; undefined for one who is in no team of the bot's. */
  find(id: PersonId): Promise<Person | undefined>;
  language(id: PersonId): Promise<Language>;
  /** Records what happened, and tells whether it was news. */
  note(command: DistributiveOmit<RosterCommand, 'at'>): Promise<boolean>;
  /** Reads the members of the home team from Teams; those who are new are told to `onJoin`. */
  refresh(): Promise<void>;
  onJoin(listener: (people: readonly PersonId[]) => void): void;
  /** Told when somebody has left the home team. */
  onLeave(listener: () => void): void;
  /** Told of whoever is spoken to in another language from now on. */
  onLanguage(listener: (person: PersonId) => void): void;
  /** The personal chat, opened if the bot has none yet; undefined (with Teams' code) where Teams does not let it. */
  chat(id: PersonId, lane: Lane): Promise<{ chat: Chat } | { refused: string; status: number } | { unknown: string }>;
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

export const peopleService = ({
  log,
  clock,
  messenger,
  source,
  journal,
}: {
  log: EventLog;
  clock: Clock;
  messenger: Messenger;
  source: OrganisationSource;
  journal: Journal;
}): PeopleService => {
  const handle = handler(log, roster);
  const listeners: ((people: readonly PersonId[]) => void)[] = [];
  const leaveListeners: (() => void)[] = [];
  const languageListeners: ((person: PersonId) => void)[] = [];
  let asked = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<void> | undefined;

  const state = () => handle.state(STREAM);
  const known = remember(
    (held: Roster) => held.changes,
    (held, file: OrganisationFile) => ({
      organisation: { ...directory(present(held), file), faults: file.faults },
      everybody: directory(
        [...held.people.values()].map(({ member }) => member),
        file,
      ).people,
    }),
  );
  const both = async () => known(await state(), await source());

  const note: PeopleService['note'] = async (command) => {
    const outcome = await handle.handle(STREAM, { ...command, at: clock.now().toISOString() });
    if (isRefusal(outcome)) return false;
    const joined = outcome.events.flatMap((event) => (event.type === 'people-joined' ? event.members.map(({ id }) => id) : []));
    if (joined.length > 0) for (const listener of listeners) listener(joined);
    if (outcome.events.some(({ type }) => type === 'people-left')) for (const listener of leaveListeners) listener();
    for (const event of outcome.events)
      if (event.type === 'language-chosen' || event.type === 'locale-seen')
        for (const listener of languageListeners) listener(event.person);
    return outcome.events.length > 0;
  };

  const readTeam = async ({ id, serviceUrl }: Team) => {
    const members = await messenger.members({ serviceUrl, conversationId: id }, 'reply');
    // A team always has somebody: an empty answer is a fault of Teams', and must not empty the organisation.
    if (members.outcome === 'done' && members.value.length > 0)
      await note({ type: 'see-members', team: id, members: members.value });
    else
      journal.warn(
        { team: id, ...(members.outcome === 'done' ? { outcome: 'empty' } : members) },
        'the roster of a team could not be read',
      );
  };

  const refresh = () => {
    refreshing ??= (async () => {
      asked = clock.now().getTime();
      const home = homeTeam(await state());
      if (home) await readTeam(home);
    })().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  return {
    organisation: async () => (await both()).organisation,
    everybody: async () => (await both()).everybody,
    roster: state,
    async find(id) {
      const person = (await both()).organisation.people.get(id);
      // Who knocks while the roster is being read waits for that reading.
      if (person || (!refreshing && clock.now().getTime() - asked < ASK_AGAIN_MS)) return person;
      await refresh();
      return (await both()).organisation.people.get(id);
    },
    language: async (id) => languageOf(await state(), id),
    note,
    refresh,
    onJoin: (listener) => listeners.push(listener),
    onLeave: (listener) => leaveListeners.push(listener),
    onLanguage: (listener) => languageListeners.push(listener),
    async chat(id, lane) {
      const held = await state();
      const person = held.people.get(id);
      const team = homeTeam(held);
      // Nothing is sent to one who has left, though the old chat would take it.
      if (!person || !team || !person.teams.includes(team.id)) return { refused: 'BotNotInConversationRoster', status: 0 };
      if (person.chat) return { chat: person.chat };
      const opened = await messenger.openChat(team, person.member.teamsId, lane);
      if (opened.outcome === 'refused') return { refused: opened.code, status: opened.status };
      if (opened.outcome === 'unknown') return { unknown: opened.reason };
      const chat = { serviceUrl: opened.value.serviceUrl, conversationId: opened.value.conversationId };
      await note({ type: 'open-chat', person: id, chat });
      return { chat };
    },
  };
};

/** Keeps the last result while the mark of the first argument and the second argument are the very same. */
const remember = <A, B, Result>(markOf: (a: A) => number, compute: (a: A, b: B) => Result) => {
  let last: { mark: number; b: B; result: Result } | undefined;
  return (a: A, b: B): Result => {
    const mark = markOf(a);
    if (last?.mark !== mark || last.b !== b) last = { mark, b, result: compute(a, b) };
    return last.result;
  };
};
