import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePeople } from '../../src/demo/generate-people.ts';
import { type DemoPerson, toCsv } from '../../src/demo/people.ts';
import { type SmallTeams, startSmallTeams } from '../../src/demo/small-teams.ts';
import { startSamlingBot } from './bots.ts';
import { until } from './figures.ts';
import { fillStore } from './full-store.ts';
import { holdMeeting, quiet } from './meeting.ts';
import type { Asker } from './presses.ts';

/** A round that is open for ninety-five, held by the real bot in a small Teams; each measure works on a copy of its data. */
export interface Ground {
  readonly teams: SmallTeams;
  readonly people: readonly DemoPerson[];
  readonly organisation: string;
  readonly workshop: string;
  /** A fresh copy of the data; `full` with a hundred thousand events in other workshops and five thousand answers more in this one. */
  folder(which: 'bare' | 'full'): Promise<string>;
  /** Everybody's card, with what an answer builds on in such a copy. */
  askers(which: 'bare' | 'full'): Asker[];
  clear(): Promise<void>;
}

const howMany = 95;

export const makeTeams = (people: readonly DemoPerson[], limits: boolean): Promise<SmallTeams> =>
  startSmallTeams({
    people,
    // Until there is one: the discard port answers nothing.
    botUrl: 'http://127.0.0.1:9/',
    appId: randomUUID(),
    appPassword: randomUUID(),
    tenantId: randomUUID(),
    limits,
  });

export const prepareGround = async (): Promise<Ground> => {
  const root = await mkdtemp(join(tmpdir(), 'samling-bench-'));
  const people = generatePeople(howMany, 1);
  const organisation = join(root, 'organisation.csv');
  await writeFile(organisation, toCsv(people));
  // Without limits: several bots share it, which Teams would hold for one.
  const teams = await makeTeams(people, false);

  const bare = join(root, 'bare');
  const bot = await startSamlingBot(teams, { data: bare, organisation });
  teams.setBotUrl(bot.url);
  const meeting = await holdMeeting(teams, people);
  await meeting.press('start-round');
  await until('everybody’s card', () => meeting.askers(1).length === people.length);
  await quiet(teams);
  const cards = meeting.askers(1);
  await bot.stop();

  const full = join(root, 'full');
  await cp(bare, full, { recursive: true });
  const given = await fillStore(full, meeting.workshop, people);

  let copies = 0;
  return {
    teams,
    people,
    organisation,
    workshop: meeting.workshop,
    folder: async (which) => {
      copies += 1;
      const copy = join(root, `${which}-${copies}`);
      await cp(which === 'full' ? full : bare, copy, { recursive: true });
      return copy;
    },
    askers: (which) => cards.map((card) => ({ ...card, basis: which === 'full' ? (given.get(card.person.id) ?? 0) : 0 })),
    clear: async () => {
      await teams.close();
      await rm(root, { recursive: true, force: true });
    },
  };
};
