import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

/** What a person is told where no browser is found and none may be installed. */
const REMEDY =
  'The browser tests need Chrome, Chromium or Edge: install one (Debian: apt-get install chromium fonts-liberation), or set CHROME_PATH to its program file.';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where the installers for macOS and Windows put the program; Linux has it on the PATH. */
const usualPlaces = (env: NodeJS.ProcessEnv): readonly string[] => {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      return [];
  }
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The program file of an installed browser, or undefined. A CHROME_PATH that leads nowhere is an error, not a reason to guess. */
export const findBrowser = (env: NodeJS.ProcessEnv = process.env): string | undefined => {
  const told = env.CHROME_PATH;
  if (told) {
    if (!isProgram(told)) throw new Error(`CHROME_PATH is ${told}, which is not a program that can be run.`);
    return told;
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(env)].find(isProgram);
};

/** Whether it is known that no installed font has the Swedish letters. Only fontconfig can tell; the browser test looks for itself. */
const lacksSwedishFonts = (): boolean => {
  if (process.platform !== 'linux') return false;
  const { status, stdout } = spawnSync('fc-list', [':lang=sv', 'family'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && stdout.trim() === '';
};

const mayInstall = (): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    // Ubuntu is left out: its package is a doorway to snap, which does not run in a container.
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

/** Debian's own packages, without questions. Five minutes at most, together. */
const install = async (packages: readonly string[]): Promise<void> => {
  const apt = async (limit: number, ...args: string[]) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=60', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
      timeout: limit,
    });
  try {
    await apt(120_000, 'update');
    await apt(180_000, '-y', '--no-install-recommends', 'install', ...packages);
  } catch (error) {
    throw new Error(`${REMEDY} Installing ${packages.join(' ')} with apt-get failed: ${String(error)}`, { cause: error });
  }
};

/** A browser and letters to write with, installed first where that is possible (Debian, as root). Rejects with what to do otherwise. */
export const ensureBrowser = async (): Promise<string> => {
  // A bare Chromium brings no fonts: the two are installed together.
  if ((!findBrowser() || lacksSwedishFonts()) && mayInstall()) {
    await install([...(findBrowser() ? [] : ['chromium']), 'fontconfig', 'fonts-liberation']);
  }
  const found = findBrowser();
  if (!found) throw new Error(REMEDY);
  if (lacksSwedishFonts())
    throw new Error('No font with the Swedish letters is installed (Debian: apt-get install fonts-liberation).');
  return found;
};

/** A headless browser that keeps to itself: no first-run page, no updates, no calls home. */
export const launch = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(REMEDY);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
