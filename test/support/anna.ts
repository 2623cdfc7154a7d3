import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from './chromium.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..');

/** Anna before the Playground: she writes in the chat, presses buttons by their words, and looks. */
export interface Anna {
  readonly page: Page;
  say(text: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  /** Fills the last field with this label. */
  fill(label: string | RegExp, text: string): Promise<void>;
  /** Waits until the words stand somewhere, the last place where they do. */
  sees(words: string | RegExp): Promise<void>;
  picture(name: string): Promise<void>;
  /** Closes the browser and ends the demo with Ctrl-C; the program's exit code. */
  leave(): Promise<unknown>;
}

/** `npm start` as a newcomer runs it, in a data folder of its own and on free ports, with the Playground open in the browser; the colleagues are so many times as quick as people. */
export const annaAtThePlayground = async ({ haste = 1 } = {}): Promise<Anna> => {
  const home = await temporaryFolder();
  const demo = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      SAMLING_DATA: join(home.folder, 'demo'),
      SAMLING_DEMO_HASTE: String(haste),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(demo);
  const browser: Browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  const sees = (words: string | RegExp) => page.getByText(words).last().waitFor();
  await sees('Hej! Jag är Samling.');

  return {
    page,
    sees,
    async say(text) {
      await page.locator('[data-lexical-editor=true]').last().click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    press: (name) =>
      page
        .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
        .last()
        .click(),
    fill: (label, text) => page.getByLabel(label).last().fill(text),
    async picture(name) {
      await mkdir(join(root, 'artifacts'), { recursive: true });
      await page.screenshot({ path: join(root, 'artifacts', `${name}.png`) });
    },
    async leave() {
      await browser.close();
      const ended = new Promise((resolve) => demo.once('exit', resolve));
      demo.kill('SIGINT');
      const code = await ended;
      await home.remove();
      return code;
    },
  };
};

/** What the terminal tells to open, when everything runs. */
const addressOf = (demo: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    demo.once('exit', (code) => reject(new Error(`the demo ended with ${code}: ${said}`)));
    demo.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address && said.includes('Ctrl-C')) resolve(address);
    });
  });
