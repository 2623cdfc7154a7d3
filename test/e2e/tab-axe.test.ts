import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { heldAgainst, isTooWide, openTab, PHONE, themes } from '../support/tab-page.ts';
import { draftIn, readied, workshopIn } from '../support/tab-workshop.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

let room: Room;
let browser: Browser;
let tab: TabClient;
let anna: string;
let workshop: string;
let draft: string;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 12, limits: false });
  browser = await launch();
  tab = tabClient(room);
  anna = await tab.session(room.anna);
  workshop = await workshopIn(tab, anna);
  draft = await draftIn(tab, anna);
  await tab.do('start-round', { workshop, round: 1 }, anna);
  for (const person of room.people.slice(3, 10)) {
    const token = await tab.session(person);
    const inputs = { score: '4', word: 'Nyfiken' };
    await tab.do('give-answer', { ...(await readied(tab, token, workshop, '')), inputs }, token);
  }
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

/** Where the facilitator and a manager come while a round is open: the place, and what must stand there first. */
const places = {
  facilitator: [
    ['', 'Ledningsdag'],
    ['workshops', 'Ledningsdag'],
    ['workshops/new', sv.newWorkshop.preview],
    ['workshop/:workshop', sv.control.buttons.close],
    ['workshop/:draft/plan', sv.newWorkshop.groupPreview.create],
    ['workshop/:workshop/rounds', sv.roundPlans.add],
    ['workshop/:workshop/rounds/2', sv.roundPlans.save],
    ['workshop/:workshop/rounds/new', sv.roundPlans.kindMeans.topics],
    ['workshop/:workshop/fill-in/1', sv.fillIn.save],
  ],
  manager: [
    ['', sv.answer.send],
    ['round/:workshop/1', sv.answer.send],
    ['my-answers', sv.tabManager.mine.none],
    ['questions', sv.lettersReader.mine.none],
    ['questions/new/question', sv.lettersReader.ask.send],
    ['nowhere', sv.tab.states.notFound],
  ],
} as const;

const placed = (place: string) => place.replace(':workshop', workshop).replace(':draft', draft);

describe.each(themes)('in the %s theme', (theme) => {
  it.each(['facilitator', 'manager'] as const)('nothing is held against what a %s sees', async (role) => {
    const person = role === 'facilitator' ? room.anna : room.managers[0];
    if (!person) throw new Error('nobody to look');
    // The colours are the same on a phone; how it is put together is not.
    for (const viewport of theme === 'light' ? [undefined, PHONE] : [undefined]) {
      const { page, go, faults } = await openTab(browser, room, person, { theme, ...(viewport && { viewport }) });
      for (const [place, words] of places[role]) {
        await go(placed(place));
        await page.getByText(words).first().waitFor();
        expect(await heldAgainst(page), place).toEqual([]);
        if (viewport) expect(await isTooWide(page), place).toBe(false);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});

describe('text at twice its size', () => {
  it('is read without moving the page sideways', async () => {
    const { page, go } = await openTab(browser, room, room.anna, { viewport: { width: 640, height: 900 } });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    for (const [place, words] of places.facilitator) {
      await go(placed(place));
      await page.getByText(words).first().waitFor();
      expect(await isTooWide(page), place).toBe(false);
    }
    await page.context().close();
  });
});
