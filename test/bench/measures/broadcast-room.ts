import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePeople } from '../../../src/demo/generate-people.ts';
import { type DemoPerson, toCsv } from '../../../src/demo/people.ts';
import { type SmallTeams, startSmallTeams } from '../../../src/demo/small-teams.ts';
import type { RosterEvent } from '../../../src/domain/roster.ts';
import { openLog } from '../../../src/store/lowdb.ts';
import { sv } from '../../../src/texts/sv.ts';
import { fatesOf, sendLetter, writeLetter } from '../../support/wire-letters.ts';
import { personIn } from '../../support/wire-person.ts';
import { type Bot, startSamlingBot } from '../bots.ts';
import { pause, until } from '../figures.ts';
import { quiet } from '../meeting.ts';

/** The real bot, in a process of its own, in a small Teams with the documented limits. */
export interface LetterRoom {
  readonly teams: SmallTeams;
  readonly people: readonly DemoPerson[];
  /**
   * Writes a letter, sends it, and resolves when it has come to so many conversations and nothing is on its way any more.
   * `meanwhile` is begun right before, and may look at whether it still goes out.
   */
  deliver(expected: number, patienceMs: number, meanwhile?: (goesOut: () => boolean) => Promise<void>): Promise<Delivered>;
  /** Of the bot's process. */
  readonly memory: Bot['memory'];
  close(): Promise<void>;
}

/** A letter that has been sent. Moments are ms on the small Teams' clock. */
export interface Delivered {
  readonly pressed: number;
  readonly first: number;
  readonly last: number;
  /** How often it came, by conversation. */
  readonly copies: ReadonlyMap<string, number>;
  /** How many of its messages the bot believes to have met each fate. */
  readonly fates: Readonly<Record<string, number>>;
}

const appId = '5f0e4f53-6a57-4d06-9d27-0b8f9d1fd3a7';
const tenantId = '2f7c2d37-5d9f-4b0e-8f0a-3d1c6a5e9b21';
export const appPassword = 'not-a-secret';

export const isLetter = (card: unknown): boolean => JSON.stringify(card ?? {}).includes('"letter-body"');

/** A small Teams with the documented limits; nobody listens yet. */
export const limitedTeams = (people: readonly DemoPerson[], channels: readonly string[] = []): Promise<SmallTeams> =>
  startSmallTeams({ people, channels, botUrl: 'http://127.0.0.1:9/', appId, appPassword, tenantId });

/** What the bot's log holds when it has been in the team for a while: its people, and their chats where those are known. */
const rosterEvents = (teams: SmallTeams, people: readonly DemoPerson[], chatsKnown: boolean): readonly RosterEvent[] => {
  const at = new Date().toISOString();
  const serviceUrl = teams.serviceUrl.replace(/\/$/, '');
  const team = { id: teams.team.id, serviceUrl, tenantId };
  const members = people.map(({ id, teamsId, name, email, upn }) => ({ id, teamsId, name, email, upn }));
  const chats = people.map(
    (person): RosterEvent => ({
      type: 'chat-opened',
      at,
      person: person.id,
      chat: { serviceUrl, conversationId: teams.chatOf(person) },
    }),
  );
  return [
    { type: 'team-connected', at, team },
    { type: 'people-joined', at, team: team.id, members },
    ...(chatsKnown ? chats : []),
  ];
};

export const openLetterRoom = async (
  howMany: number,
  { channels = [], chatsKnown = true }: { readonly channels?: readonly string[]; readonly chatsKnown?: boolean } = {},
): Promise<LetterRoom> => {
  const folder = await mkdtemp(join(tmpdir(), 'samling-bench-'));
  const people = generatePeople(howMany, 1);
  const [author] = people;
  if (author === undefined) throw new RangeError('a letter needs somebody who writes it');
  const [data, organisation] = [join(folder, 'data'), join(folder, 'organisation.csv')];
  await writeFile(organisation, toCsv(people));
  const teams = await limitedTeams(people, channels);
  const log = await openLog({ folder: data });
  await log.append('organisation', rosterEvents(teams, people, chatsKnown), 0);
  await log.close();

  // The bot opens the chats that it lacks at its start: until the letter it is told that it may not.
  if (!chatsKnown)
    teams.faults.add({ match: ({ kind }) => kind === 'create', failure: { kind: 'status', status: 403, accept: 'never' } });
  const bot = await startSamlingBot(teams, { data, organisation });
  teams.setBotUrl(bot.url);
  await teams.installInTeam();
  await quiet(teams, 1_300, 60_000);
  teams.faults.clear();

  return {
    teams,
    people,
    memory: bot.memory,
    async deliver(expected, patienceMs, meanwhile) {
      const everyChannel = ['Allmänt', ...channels];
      const letter = await writeLetter(personIn(teams, author), undefined, {
        ...(channels.length > 0 && { [sv.lettersAuthor.form.fields.channels]: everyChannel }),
      });
      await quiet(teams);
      const copies = new Map<string, number>();
      let [first, last] = [0, 0];
      teams.onMessage(({ kind, message: { card, conversationId } }) => {
        if (kind !== 'posted' || !isLetter(card)) return;
        copies.set(conversationId, (copies.get(conversationId) ?? 0) + 1);
        last = teams.ledger.now();
        first ||= last;
      });
      let out = false;
      const beside = meanwhile?.(() => !out);
      await sendLetter(personIn(teams, author), howMany);
      const pressed = teams.ledger.inbound.at(-1)?.at ?? Number.NaN;
      await until('the letter to come to everybody', () => copies.size >= expected, patienceMs);
      out = true;
      await beside;
      await quiet(teams);
      await pause(200);
      return { pressed, first, last, copies, fates: { ...(await fatesOf({ data }, letter)) } };
    },
    async close() {
      await bot.stop();
      await teams.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Requests that the tenant's window counts: all but those for a token. */
export const counted = ({ ledger }: SmallTeams, from: number, to: number): number =>
  ledger.requestsBetween(from, to).filter(({ kind }) => !['token', 'openid', 'keys'].includes(kind)).length;

/** How many got nothing, and how many got it more than once. */
export const faultsIn = ({ copies }: Pick<Delivered, 'copies'>, expected: number): { lost: number; twice: number } => ({
  lost: expected - copies.size,
  twice: [...copies.values()].filter((times) => times > 1).length,
});

export const throttledIn = ({ ledger }: SmallTeams): number => ledger.statuses()[429] ?? 0;
