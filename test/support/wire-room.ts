import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoPerson, loadPeople, toCsv } from '../../src/demo/people.ts';
import { type SmallTeams, startSmallTeams } from '../../src/demo/small-teams.ts';
import { type Samling, startSamling } from '../../src/samling.ts';
import { rememberedJournal } from './remembered-journal.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type Person, personIn } from './wire-person.ts';
import { stored, until } from './wire-stored.ts';
import { type Traffic, traffic } from './wire-traffic.ts';

export const registration = {
  appId: '3f1c8a52-7b1e-4c55-9d5b-0b7f5f0f6a11',
  appPassword: 'not-a-secret',
  tenantId: '9b0c4e1d-2f6a-4b8e-8a51-6f0d6f5d2c33',
};

/** A small Teams with people in it and the data folder of a bot, wherever that bot runs. */
export interface Place {
  readonly teams: SmallTeams;
  readonly traffic: Traffic;
  readonly folder: string;
  readonly data: string;
  readonly organisation: string;
  /** By their place in the organisation file; the first is Anna, the second Johan, both facilitators. */
  readonly people: readonly Person[];
  readonly anna: Person;
  readonly johan: Person;
  /** The managers who hold no other role. */
  readonly managers: readonly Person[];
  close(): Promise<void>;
}

/** The bot in this process. */
export interface Bot {
  readonly journal: ReturnType<typeof rememberedJournal>;
  readonly samling: Samling;
}

export interface Room extends Place, Bot {}

export interface PlaceOptions {
  /** Björkhaga's first so many, all 92 without it. */
  readonly size?: number;
  readonly people?: readonly DemoPerson[];
  readonly latencyMs?: () => number;
  /** Channels beside the general one; Workshop alone without it. */
  readonly channels?: readonly string[];
  /** The documented limits, on without it. */
  readonly limits?: boolean;
}

/** Nobody listens yet: `teams.setBotUrl` says where the bot is. */
export const openPlace = async ({ size, people = loadPeople().slice(0, size), ...more }: PlaceOptions): Promise<Place> => {
  const { folder, remove } = await temporaryFolder();
  const organisation = join(folder, 'organisation.csv');
  await writeFile(organisation, toCsv(people));
  const nobody = 'http://127.0.0.1:9/';
  const teams = await startSmallTeams({ people, botUrl: nobody, ...registration, ...more });
  const persons = people.map((demo) => personIn(teams, demo));
  const [anna, johan] = persons;
  if (anna === undefined || johan === undefined) throw new Error('a room needs two facilitators');
  return {
    teams,
    traffic: traffic(teams),
    folder,
    data: join(folder, 'data'),
    organisation,
    people: persons,
    anna,
    johan,
    managers: persons.filter(({ demo }) => demo.roles.join() === 'manager'),
    close: async () => {
      await teams.close();
      await remove();
    },
  };
};

/** Where the links to files lead, seen from outside. */
export const publicUrl = 'https://samling.bjorkhaga.example';

/** Starts the bot in this process on what lies in the data folder. */
export const startBot = async ({ teams, data, organisation }: Place): Promise<Bot> => {
  const journal = rememberedJournal();
  const { appId, appPassword, tenantId } = registration;
  const samling = await startSamling(
    {
      kind: 'bot',
      appId,
      tenantId,
      credentials: { type: 'secret', password: appPassword, tokenTenant: tenantId },
      channel: { ...teams.settings, onLoopback: true },
      port: 0,
      data,
      organisation,
      publicUrl,
      directorTitle: 'stadsdirektör',
    },
    journal,
  );
  teams.setBotUrl(`${samling.url}/api/messages`);
  return { journal, samling };
};

/** The bot in this process, in a team whose people it knows. */
export const openRoom = async (options: PlaceOptions = {}): Promise<Room> => {
  const place = await openPlace(options);
  const bot = await startBot(place);
  await moveIn(place);
  return {
    ...place,
    ...bot,
    close: async () => {
      await bot.samling.close();
      await place.close();
    },
  };
};

/** The bot comes to the team; resolves when it has a chat with everybody. */
export const moveIn = async ({ teams, data, people }: Place): Promise<void> => {
  await teams.installInTeam();
  await until('a chat with everybody', async () => {
    const opened = (await stored(data, 'organisation')).filter(({ type }) => type === 'chat-opened');
    return opened.length >= people.length;
  });
};
