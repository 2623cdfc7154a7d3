import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SmallTeams } from '../../src/demo/small-teams.ts';

const root = join(import.meta.dirname, '../..');

/** Longest wait for a bot to open, and to go away, ms. */
const patience = { open: 20_000, stop: 10_000 };

/** A bot in a process of its own. */
export interface Bot {
  /** Where activities are posted. */
  readonly url: string;
  /** When the process was asked for, in ms of `performance.now`. */
  readonly spawnedAt: number;
  /** Memory of the process now, and at most since it began, MB (2^20 bytes); undefined where there is no Linux' /proc. */
  memory(): Promise<{ readonly now: number; readonly most: number } | undefined>;
  stop(): Promise<void>;
}

/** The processes that run now, so that none outlives the bench. */
const running = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

interface Launch {
  readonly script: string;
  readonly teams: SmallTeams;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Resolves when the bot says its port, in a line of JSON on its standard output; rejects with what it wrote if it ends before. */
const launch = async ({ script, teams, environment = {} }: Launch): Promise<Bot> => {
  const { appId, appPassword, tenantId, openIdUrl, issuer, loginUrl } = teams.settings;
  const spawnedAt = performance.now();
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      MicrosoftAppId: appId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: appPassword,
      MicrosoftAppTenantId: tenantId,
      SAMLING_CHANNEL_OPENID_URL: openIdUrl,
      SAMLING_CHANNEL_ISSUER: issuer,
      SAMLING_LOGIN_URL: loginUrl,
      PORT: '0',
      ...environment,
    },
  });
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = `${complaints}${chunk}`.slice(-2_000);
  });
  let stopping = false;
  child.once('exit', (code, signal) => {
    if (!stopping) process.stderr.write(`${script} ended by itself (${code ?? signal}): ${complaints}\n`);
  });
  const failed = ended.then(() => {
    throw new Error(`${script} ended before it was open: ${complaints}`);
  });
  const port = await within(patience.open, Promise.race([portOf(child), failed]), `${script} did not open`);
  failed.catch((error: Error) => error);
  // Nobody reads the log, but a full pipe would stop the bot.
  child.stdout.resume();

  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    spawnedAt,
    memory: () => memoryOf(child.pid ?? 0),
    async stop() {
      stopping = true;
      child.kill('SIGTERM');
      const forced = setTimeout(() => child.kill('SIGKILL'), patience.stop);
      await ended;
      clearTimeout(forced);
    },
  };
};

const portOf = async ({ stdout }: ChildProcess): Promise<number> => {
  if (stdout === null) throw new Error('the bot has no standard output');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const { port } = JSON.parse(line) as { port?: unknown };
    if (typeof port === 'number') return port;
  }
  return new Promise(() => undefined);
};

const within = async <Result>(ms: number, work: Promise<Result>, complaint: string): Promise<Result> => {
  const late = Promise.withResolvers<Result>();
  const timer = setTimeout(() => late.reject(new Error(`${complaint} within ${ms} ms`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const memoryOf = async (pid: number): Promise<{ now: number; most: number } | undefined> => {
  if (process.platform !== 'linux') return undefined;
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
};

/** The real program, as an administrator starts it. */
export const startSamlingBot = (
  teams: SmallTeams,
  { data, organisation, environment }: { data: string; organisation: string; environment?: Readonly<Record<string, string>> },
): Promise<Bot> =>
  launch({
    script: 'src/main.ts',
    teams,
    environment: { SAMLING_DATA: data, SAMLING_ORGANISATION: organisation, ...environment },
  });

export const startStockBot = (teams: SmallTeams): Promise<Bot> => launch({ script: 'test/bench/stock-bot.ts', teams });
