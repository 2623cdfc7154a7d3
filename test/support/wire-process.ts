import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isJson, type Json, parseJson } from '../../src/demo/json.ts';
import { type Place, registration } from './wire-room.ts';
import { until } from './wire-stored.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

/** The program as an administrator starts it, in a process of its own. */
export interface Program {
  /** Where it listens, once it does. */
  readonly url: string;
  /** The journal so far: one object a line. */
  journal(): readonly Json[];
  errors(): string;
  /** Sends a signal and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended>;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export type Environment = Readonly<Record<string, string>>;

/** What the real bot is told of a place: its app, where Teams is, where to keep things. */
export const environmentOf = ({ teams, data, organisation }: Place): Environment => ({
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: registration.appId,
  MicrosoftAppPassword: registration.appPassword,
  MicrosoftAppTenantId: registration.tenantId,
  PORT: '0',
  SAMLING_DATA: data,
  SAMLING_ORGANISATION: organisation,
  SAMLING_CHANNEL_OPENID_URL: teams.settings.openIdUrl,
  SAMLING_CHANNEL_ISSUER: teams.settings.issuer,
  SAMLING_LOGIN_URL: teams.settings.loginUrl,
  NODE_ENV: 'production',
});

/** Nothing of this machine's own settings reaches the program. */
const launch = (environment: Environment, cwd: string, args: readonly string[] = []) => {
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said.out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said.err += piece;
  });
  const ended: Promise<Ended> = once(child, 'close').then(() => ({ code: child.exitCode, signal: child.signalCode }));
  return { child, said, ended };
};

const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** Starts the program and waits until it listens, and Teams knows where. Throws, with its words, if it stops instead. */
export const startProgram = async (place: Place, more: Environment = {}): Promise<Program> => {
  const { child, said, ended } = launch({ ...environmentOf(place), ...more }, place.folder);
  const journal = () => said.out.split('\n').map(parseJson).filter(isJson);
  const opened = () => journal().find(({ msg }) => msg === 'Samling is open');
  await until('the program to listen', () => opened() !== undefined || isOver(child));
  const port = opened()?.port;
  if (typeof port !== 'number') throw new Error(`the program stopped: ${said.err}`);
  const url = `http://127.0.0.1:${port}`;
  place.teams.setBotUrl(`${url}/api/messages`);
  return {
    url,
    journal,
    errors: () => said.err,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
};

/** Runs the program to its end, at most 45 s: what it wrote and its exit code. */
export const runProgram = async (environment: Environment, cwd: string, args?: readonly string[]) => {
  const { child, said, ended } = launch(environment, cwd, args);
  const timer = setTimeout(() => child.kill('SIGKILL'), 45_000);
  const { code } = await ended;
  clearTimeout(timer);
  return { code, ...said };
};
