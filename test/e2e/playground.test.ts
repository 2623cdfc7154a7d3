import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/chromium.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** `npm start` as a newcomer runs it: the demo, in Microsoft 365 Agents Playground, driven as Anna by the words on the buttons. */
const root = join(import.meta.dirname, '..', '..');

let demo: ChildProcess;
let browser: Browser;
let page: Page;
let home: Awaited<ReturnType<typeof temporaryFolder>>;

const startDemo = async (data: string): Promise<string> => {
  demo = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', SAMLING_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    demo.once('exit', (code) => reject(new Error(`the demo ended with ${code}: ${said}`)));
    demo.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address && said.includes('Ctrl-C')) resolve(address);
    });
  });
};

const say = async (text: string) => {
  await page.locator('[data-lexical-editor=true]').last().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();

const text = (words: string | RegExp) => page.getByText(words).last();

/** The number that the control card shows just now. */
const answered = async (): Promise<number> => {
  const shown = await page
    .getByText(/^\d+ av 92 har svarat$/)
    .last()
    .textContent();
  return Number(shown?.split(' ')[0]);
};

describe('Anna in Agents Playground', () => {
  beforeAll(async () => {
    home = await temporaryFolder();
    const address = await startDemo(join(home.folder, 'demo'));
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
    page.setDefaultTimeout(20_000);
    await page.goto(address);
    await text('Hej! Jag är Samling.').waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    const ended = new Promise((resolve) => demo.once('exit', resolve));
    demo.kill('SIGINT');
    const code = await ended;
    await home.remove();
    expect(code).toBe(0);
  });

  it('creates a workshop', async () => {
    await say('workshop');
    await press('Ny workshop');
    await page.getByLabel('Namn på workshopen').fill('Ledningsdag i november');
    await press('Visa grupperna');
    await text('92 personer i 16 grupper').waitFor();
    await press('Skapa');
    await text('Runda 1 av 3 · inte startad').waitFor();
  });

  it('starts a round, answers it herself, and sees the count rise', async () => {
    await press('Starta runda');
    await page.getByLabel('Ditt svar').last().fill('Vi hjälps åt. [Klicka](https://evil.example) **här**');
    await press('Skicka svar');
    await text(/Tack! Ditt svar är sparat \d\d:\d\d/).waitFor();
    // Shown as it was written: no link, no bold.
    await text('Vi hjälps åt. [Klicka](https://evil.example) **här**').waitFor();
    expect(await page.locator('a[href*="evil.example"]').count()).toBe(0);

    const early = await answered();
    await expect.poll(answered, { timeout: 60_000, interval: 500 }).toBeGreaterThan(early + 40);
    await mkdir(join(root, 'artifacts'), { recursive: true });
    await page.screenshot({ path: join(root, 'artifacts', 'playground-running.png') });
  });

  it('closes the round, shows the result and goes on', async () => {
    await press('Stäng rundan');
    const anyway = page.getByRole('button', { name: 'Stäng ändå', exact: true }).last();
    if (await anyway.isVisible({ timeout: 3_000 }).catch(() => false)) await anyway.click();
    await press('Visa för alla');
    await text('Resultat av runda 1 av 3').waitFor();
    await text(/^\d+ av 92 svarade$/).waitFor();
    await page.screenshot({ path: join(root, 'artifacts', 'playground.png') });
    await press('Nästa runda');
    await text('Runda 2 av 3 · inte startad').waitFor();
    await say('mina svar');
    await text('Vi hjälps åt.').waitFor();
  });
});
