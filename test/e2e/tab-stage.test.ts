import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkshopListView } from '../../src/app/views/workshop-list.ts';
import { type Crowd, startCrowd } from '../../src/demo/crowd.ts';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { createWorkshop } from '../support/wire-workshop.ts';

// The wall beside a running round: Björkhaga's colleagues answer in their chats, and two who look on see it happen.

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const words = sv.tabStage;
const [first] = sv.templates.reflection.rounds;
let room: Room;
let browser: Browser;
let crowd: Crowd;
let tab: TabClient;
let token: string;
let workshop: string;
/** The wall at full motion, and with as little as can be. */
let wall: Page;
let still: Page;
const faults: string[] = [];

const does = async (command: string, input: object): Promise<void> => {
  const { status, text } = await tab.do(command, input, token);
  if (status !== 200) throw new Error(`${command}: ${status} ${text}`);
};

/** Twelve groups, everybody for themselves, and nobody may know who wrote what. */
const newWorkshop = async (): Promise<string> => {
  await createWorkshop(room.anna, {
    [sv.newWorkshop.splitBy]: sv.newWorkshop.splitByChoices.count,
    [sv.newWorkshop.splitNumber]: '12',
    [sv.newWorkshop.names]: sv.newWorkshop.namesChoices.nobody,
  });
  const { workshops } = (await tab.get('workshops', token)).body as WorkshopListView;
  return workshops[0]?.workshop ?? '';
};

/** A manager's browser, with the stage in it. */
const watching = async (person: number, options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1920, height: 1080 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const link = room.samling.link(room.managers[person]?.id ?? '').replace(/^.*\/tab\//, `${room.samling.url}/tab/`);
  await page.goto(link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${room.samling.url}/tab/#/workshop/${workshop}/stage`);
  return page;
};

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ path: axe });
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
};

/** How full each tile is, 0 to 1. */
const tiles = (page: Page): Promise<readonly number[]> =>
  page.locator('li[data-filled]').evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-filled'))));

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ limits: false });
  tab = tabClient(room);
  token = await tab.session(room.anna);
  workshop = await newWorkshop();
  const habits = { minMs: 1_500, maxMs: 5_000, silentShare: 0 };
  crowd = startCrowd(room.teams, { people: room.people.slice(1).map(({ demo }) => demo), seed: 1, ...habits });
  browser = await launch();
  [wall, still] = await Promise.all([
    watching(0, { colorScheme: 'dark', bypassCSP: true }),
    watching(1, { colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 360, height: 740 } }),
  ]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await crowd?.stop();
  tab?.leave();
  await room?.close();
});

describe('the stage beside a round', () => {
  it('says what comes next, and not what will be asked', async () => {
    await heading(wall, words.between.round(1, first?.heading ?? '')).waitFor();
    const question = first?.question ?? '';
    expect(question).not.toBe('');
    expect(await wall.getByText(question).count()).toBe(0);
  });

  it('shows the question and the clock when the round starts, and every group fills as it answers', async () => {
    await does('start-round', { workshop, round: 1 });
    await heading(wall, first?.question ?? '').waitFor();
    expect(await wall.getByRole('timer').getAttribute('aria-label')).toMatch(/^[78] minuter och \d+ sekunder? kvar$/);
    expect(await tiles(wall)).toHaveLength(12);
    const seen: number[] = [];
    await expect
      .poll(
        async () => {
          const filled = await tiles(wall);
          seen.push(filled.reduce((sum, one) => sum + one, 0));
          return filled.filter((one) => one === 1).length;
        },
        { timeout: 40_000, interval: 150 },
      )
      .toBe(11);
    // Anna has not answered, so her group is not full; and nothing ever emptied.
    expect((await tiles(wall)).filter((one) => one > 0 && one < 1)).toHaveLength(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(3);
    await wall.getByText(/^\d+ av \d+ svarade$/).waitFor();
    await wall.getByText(words.anonymous).waitFor();
  }, 60_000);

  it('has no fault that a machine can find, and nothing beside the screen', async () => {
    expect(await violations(wall)).toEqual([]);
    for (const page of [wall, still]) {
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(over).toBe(0);
    }
    expect(await wall.evaluate('document.documentElement.scrollHeight - innerHeight')).toBe(0);
  });

  it('stands still for one who prefers that', async () => {
    const moves = (page: Page) => page.evaluate("getComputedStyle(document.querySelector('li[data-filled]')).transitionProperty");
    expect(await moves(still)).toBe('none');
    expect(await moves(wall)).toContain('background-color');
  });

  it('holds the answers back until they are shown, and then turns them page by page', async () => {
    await does('close-round', { workshop, round: 1, confirmed: true });
    await heading(wall, words.between.closed).waitFor();
    expect(await wall.getByRole('list').count()).toBe(0);
    await does('show-result', { workshop, round: 1 });
    await wall.getByRole('heading', { level: 2, name: new RegExp(sv.summary.round.answers) }).waitFor();
    await wall.getByText(/^\d+ av 9\d svarade$/).waitFor();
    expect(await violations(wall)).toEqual([]);
    await wall.getByRole('button', { name: words.controls.pause }).click();
    const page = (number: number) => wall.getByText(new RegExp(`^Sida ${number} av \\d+$`));
    await page(1).waitFor();
    await wall.keyboard.press('ArrowRight');
    await page(2).waitFor();
    await wall.keyboard.press('ArrowLeft');
    await wall.keyboard.press('ArrowLeft');
    await wall.getByText(/^Sida (\d+) av \1$/).waitFor();
    // Whoever prefers stillness is not turned along: they start themselves.
    await still.getByRole('button', { name: words.controls.play }).waitFor();
  });

  it('names nobody in a round without names, and no group either', async () => {
    const said: string[] = [];
    const pages = Number(/av (\d+)$/.exec((await wall.getByText(/^Sida \d+ av \d+$/).textContent()) ?? '')?.[1]);
    for (let page = 0; page < pages; page += 1) {
      said.push((await wall.locator('main').textContent()) ?? '');
      await wall.keyboard.press('ArrowRight');
    }
    expect(new Set(said).size).toBe(pages);
    expect(said.join()).not.toMatch(/Grupp \d/);
    const everything = said.join('\n');
    expect(room.people.filter(({ name }) => everything.includes(name))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
