import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { answeringPace } from './demo/answering-crowd.ts';
import { startCrowd } from './demo/crowd.ts';
import { loadPeople, organisationFile } from './demo/people.ts';
import { connectorOf, startPlayground } from './demo/playground.ts';
import { readingPace } from './demo/reading-crowd.ts';
import { startSmallTeams } from './demo/small-teams.ts';
import { journalTo } from './journal.ts';
import { buildPage } from './page-build.ts';
import { type Samling, startSamling } from './samling.ts';
import type { DemoSettings } from './settings.ts';

/** Björkhaga's own ids: the same at every start, so that what was stored still fits. */
const APP_ID = '5a3f0c1e-6d2b-4b7a-9c64-8e1f2a7d9b30';
const TENANT_ID = '9d4c7b12-3e58-4f06-a1d7-62b8c0e4f519';

/** The demo: the real bot, a small Teams with ninety-one colleagues, and the Playground for the one who looks on. */
export const startDemonstration = async ({ port, data, fresh, haste }: DemoSettings): Promise<Samling> => {
  await buildPage();
  if (fresh) await rm(data, { recursive: true, force: true });
  const first = !existsSync(data);
  const people = loadPeople();
  const [me, ...colleagues] = people;
  if (!me) throw new Error('src/demo/organisation.csv har inga personer.');

  // Three in a row, the same from one start to the next: the chats that are stored lead there.
  const ports = [0, 1, 2].map((place) => (port === 0 ? 0 : port + place));
  const [botPort = 0, teamsPort = 0, playgroundPort = 0] = [
    await freePort(ports[0]),
    await freePort(ports[1]),
    await freePort(ports[2]),
  ];
  const botUrl = `http://127.0.0.1:${botPort}/api/messages`;
  const appPassword = randomUUID();
  const teams = await startSmallTeams({ people, botUrl, appId: APP_ID, appPassword, tenantId: TENANT_ID, port: teamsPort });

  const samling = await startSamling(
    {
      kind: 'bot',
      appId: APP_ID,
      tenantId: TENANT_ID,
      credentials: { type: 'secret', password: appPassword, tokenTenant: TENANT_ID },
      channel: { ...teams.settings, onLoopback: true },
      port: botPort,
      data,
      organisation: organisationFile,
      publicUrl: `http://127.0.0.1:${botPort}`,
      directorTitle: 'stadsdirektör',
      municipality: 'Björkhaga kommun',
    },
    journalTo({ file: join(data, 'samling.log') }),
    connectorOf(playgroundPort),
  );
  await teams.installInTeam();
  // The Playground says en-US whatever the browser speaks. The choice is Anna's own, so she can change it.
  if (first) await teams.say(me, 'svenska');
  const crowd = startCrowd(teams, { people: colleagues, seed: 1, haste });
  const playground = await startPlayground({
    port: playgroundPort,
    botUrl,
    appId: APP_ID,
    tenantId: TENANT_ID,
    me,
    others: colleagues.slice(0, 5),
    folder: join(data, 'playground'),
  });
  process.stdout.write(welcome(playground.url, samling.link(me.id), me.name, colleagues.length, data, haste));

  return {
    url: samling.url,
    link: samling.link,
    async close() {
      await crowd.stop();
      await playground.stop();
      await samling.close();
      await teams.close();
    },
  };
};

const welcome = (url: string, page: string, name: string, colleagues: number, data: string, haste: number): string => `
  Samling är igång med Björkhaga kommun, en påhittad organisation.

  Öppna      ${url}
  Sidan      ${page}
             (går att öppna en gång, inom 10 minuter; skriv sida i chatten för en ny)
  Du är      ${name}, stadsdirektör och processledare
  Skriv      workshop   och välj Ny workshop
             veckobrev  och välj Nytt veckobrev

  ${colleagues} kollegor är med i teamet. De svarar av sig själva ${seconds(answeringPace, haste)} efter att en
  runda har startat, och läser veckobrev efter ${seconds(readingPace, haste)}.
  Det som görs sparas i ${data}.
  Börja om från början: npm start -- --fresh      Avsluta: Ctrl-C

`;

const seconds = ({ minMs, maxMs }: { minMs: number; maxMs: number }, haste: number): string =>
  `${[minMs, maxMs].map((ms) => Math.round(ms / haste / 1_000)).join(' till ')} sekunder`;

/** The wished port if nobody has it, else one that is free; rejects where an asked-for port is taken. */
const freePort = (wished = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      reject(
        new Error(
          `Porten ${wished} är upptagen. Stäng det som använder den, eller välj andra portar: PORT=4100 npm start tar 4100, 4101 och 4102.`,
          { cause: error },
        ),
      ),
    );
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wished;
      probe.close(() => resolve(port));
    });
  });
