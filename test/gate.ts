import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './support/chromium.ts';
import { type Count, countTests, sum } from './support/vitest-report.ts';

// Every check of the project, in one run, with one closing line. `npm cit` ends here.

const MINUTE = 60_000;
const root = join(import.meta.dirname, '..');

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const heading = (title: string): void => say(`\n── ${title} ${'─'.repeat(Math.max(4, 70 - title.length))}`);

/** The program file of a development dependency, so that neither the PATH nor the shell of the machine matters. */
const program = async (name: string, command: string): Promise<string> => {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${name} has no command ${command}`);
  return join(folder, path);
};

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a tool with this Node, to its end or to its time limit; what it says is shown at once or handed back. */
const tool = async (
  [name, command, ...args]: readonly [string, string, ...string[]],
  { show, limit }: { show: boolean; limit: number },
): Promise<Ran> => {
  const child = spawn(process.execPath, [await program(name, command), ...args], {
    cwd: root,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      pieces.push(Buffer.from(`\n${command} did not finish within ${limit / MINUTE} minutes and was stopped.\n`));
      child.kill('SIGKILL');
    }, limit);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString('utf8') });
    });
  });
};

type Check = readonly [title: string, ...commands: (readonly [string, string, ...string[]])[]];

const checks: readonly Check[] = [
  ['Format and lint', ['@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.']],
  ['Types', ['typescript', 'tsc'], ['typescript', 'tsc', '-p', 'src/tab'], ['typescript', 'tsc', '-p', 'test/gallery/browser']],
  ['The page of the tab', ['vite', 'vite', 'build', '-c', 'src/tab/build/vite.config.ts']],
  ['Unused code', ['knip', 'knip', '--no-progress', '--treat-config-hints-as-errors']],
];

const runCheck = async ([, ...commands]: Check): Promise<Ran> => {
  const runs: Ran[] = [];
  for (const command of commands) runs.push(await tool(command, { show: false, limit: 3 * MINUTE }));
  return { code: Math.max(...runs.map(({ code }) => code)), output: runs.map(({ output }) => output).join('') };
};

/** The quick checks side by side, told in order. */
const standing = async (): Promise<Count> => {
  const running = checks.map((check) => [check, runCheck(check)] as const);
  const counts: Count[] = [];
  for (const [[title], ran] of running) {
    heading(title);
    const { code, output } = await ran;
    say(output.trim() === '' ? (code === 0 ? 'Nothing to remark.' : 'Failed without a word.') : output.trimEnd());
    counts.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
  }
  return sum(counts);
};

const browser = async (): Promise<Count> => {
  heading('A browser for the tests');
  try {
    say(await ensureBrowser());
    return { passed: 1, failed: 0 };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
};

const tests = async (): Promise<Count> => {
  heading('Tests: rules, contracts, wire, browser');
  const folder = await mkdtemp(join(tmpdir(), 'samling-gate-'));
  try {
    const report = join(folder, 'vitest.json');
    const { code, output } = await tool(
      ['vitest', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { show: true, limit: 10 * MINUTE },
    );
    if (output !== '') say(output.trimEnd());
    return await countTests(report, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const total = sum([await standing(), await browser(), await tests()]);
say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
