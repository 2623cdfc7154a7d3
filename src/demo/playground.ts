import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { DemoPerson } from './people.ts';

export interface Playground {
  /** What to open in a browser. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PlaygroundSettings {
  readonly port: number;
  readonly botUrl: string;
  readonly appId: string;
  readonly tenantId: string;
  readonly me: DemoPerson;
  /** Exactly five, which is what the Playground takes. */
  readonly others: readonly DemoPerson[];
  /** Where its settings and its log are kept. */
  readonly folder: string;
}

/** Where the Playground's mocked connector is, as it writes it in what it sends. */
export const connectorOf = (port: number): string => `http://localhost:${port}/_connector`;

const START_MS = 30_000;

/** Starts Microsoft 365 Agents Playground: one person's Teams chat in a browser, talking to the bot on loopback. Opens no browser. */
export const startPlayground = async (settings: PlaygroundSettings): Promise<Playground> => {
  const { port, botUrl } = settings;
  const folder = resolve(settings.folder);
  await mkdir(folder, { recursive: true });
  const config = join(folder, '.m365agentsplayground.yml');
  // JSON is YAML too.
  await writeFile(config, JSON.stringify(contents(settings), null, 2));

  const child = spawn(process.execPath, [command(), '-e', botUrl, '-c', 'msteams', '-p', String(port), '--dt'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
  });
  const complaints: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  await answers(`http://127.0.0.1:${port}/`, child, complaints);
  return { url: `http://localhost:${port}`, stop: () => stop(child) };
};

/** The command's script; a production install has none. */
const command = (): string => {
  const name = '@microsoft/m365agentsplayground/package.json';
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), 'cli.js');
  } catch (error) {
    throw new Error('Demon behöver utvecklingspaketen. Kör npm install (utan --omit=dev) och försök igen.', { cause: error });
  }
};

const contents = ({ appId, tenantId, me, others }: PlaygroundSettings) => ({
  version: '0.1.1',
  tenantId,
  bot: { id: `28:${appId}`, name: 'Samling' },
  currentUser: account(me),
  users: others.map(account),
  personalChat: { id: 'a:personal-chat' },
  groupChat: { id: '19:group-chat@thread.v2', name: 'Ledningsgruppen' },
  team: {
    id: '19:playground-team@thread.tacv2',
    name: 'Utökad koncernledning',
    aadGroupId: '00000000-0000-0000-0000-000000000031',
    channels: [{ id: '19:playground-workshop@thread.tacv2', name: 'Workshop' }],
  },
});

const account = ({ id, teamsId, name, email, upn }: DemoPerson) => {
  const [givenName = '', ...rest] = name.split(' ');
  return { id: teamsId, name, userPrincipleName: upn, aadObjectId: id, givenName, surname: rest.join(' '), email };
};

/** Waits until the page is there, or tells why it never came. */
const answers = async (url: string, child: ChildProcess, complaints: readonly string[]): Promise<void> => {
  const deadline = Date.now() + START_MS;
  for (;;) {
    const found = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (found) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(`Agents Playground startade inte. ${complaints.join('').trim()}`);
    }
    await new Promise((wake) => setTimeout(wake, 200));
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill();
  const hard = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(hard);
};
