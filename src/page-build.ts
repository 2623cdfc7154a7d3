import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Where `npm run build` puts the page. */
export const BUILT = join(root, 'dist', 'tab');

/** What the page is made of: newer than the page, it must be made again. */
const SOURCES = [
  'src/tab/**/*.{ts,tsx,html,json}',
  'src/texts/**/*.ts',
  'src/domain/questions/*.ts',
  'src/domain/letter/*.ts',
  'src/domain/round-form/*.ts',
  'package-lock.json',
];

const timeOf = (path: string): number => statSync(path).mtimeMs;

/** True where the page is missing, or older than something it is made of. */
export const isStale = (built = BUILT, sources = globSync(SOURCES, { cwd: root }).map((path) => join(root, path))): boolean => {
  const page = join(built, 'index.html');
  return !existsSync(page) || sources.some((path) => timeOf(path) > timeOf(page));
};

/**
 * Makes the page where it is stale, for the demo: about ten seconds, once. Rejects with what the tool said where it fails.
 * The bot in production is given a page that is built (`npm run build`), and has no tools to build with.
 */
export const buildPage = async (): Promise<void> => {
  if (!isStale()) return;
  process.stdout.write('\n  Bygger sidan första gången. Det tar några sekunder …\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '-c', 'src/tab/build/vite.config.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Where this is set to something else (a test runner does), React would be built as for its developers: twice as large.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`Sidan kunde inte byggas:\n${Buffer.concat(said).toString('utf8')}`);
};
