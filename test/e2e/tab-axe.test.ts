import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type Day, playDay } from '../support/day.ts';
import { nameOf, placeOf, type Sight, sights } from '../support/sights.ts';
import { openInTeams, type TabInTeams } from '../support/tab-in-teams.ts';
import { COLOURS, DESK, enlarge, heldAgainst, isTooWide, PHONE, settled, unreadable } from '../support/tab-page.ts';

let day: Day;
let browser: Browser;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  day = await playDay({ size: 10 });
  browser = await launch();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await day.close();
});

/** A window of 720 pixels in which everything is twice as large: what a zoom to 200 % makes of it. */
const HALF = { width: 720, height: 900 };

/** What is held against a place, each remark with where and how it was seen. Leaves everything as it was. */
const remarksOn = async ({ page, frame, go, changeTheme }: TabInTeams, sight: Sight): Promise<readonly string[]> => {
  const remarks: string[] = [];
  const note = (how: string, found: readonly string[]) => remarks.push(...found.map((one) => `${nameOf(sight)}, ${how}: ${one}`));
  const fits = async (how: string) => {
    // Fluent folds its messages a turn after the window has changed.
    await settled(frame);
    note(how, (await isTooWide(frame)) ? ['must be moved sideways'] : []);
    note(how, await unreadable(frame));
  };
  await go(placeOf(sight, day));
  await frame.locator('h1').first().waitFor({ state: 'attached' });
  note('shown', await frame.locator('[data-refused]').allTextContents());
  note('light', await heldAgainst(frame));
  for (const theme of ['dark', 'contrast'] as const) {
    await changeTheme(theme);
    note(theme, await heldAgainst(frame, COLOURS));
  }
  await changeTheme('default');
  await fits('desk');
  await page.setViewportSize(HALF);
  await enlarge(frame, 2);
  await fits('text at 200 %');
  await enlarge(frame, 1);

  await page.setViewportSize(PHONE);
  await fits('phone');
  if (firsts.has(sight)) note('phone', await heldAgainst(frame));
  await page.setViewportSize(DESK);
  return remarks;
};

/** One sight of each place: how it is put together on a phone is looked at once. */
const firsts = new Set(Object.values(sights).map(([first]) => first));

describe('at every place of the page', () => {
  // Side by side: each waits for the server now and then.
  it.concurrent.each([
    ['facilitator', 1, 2],
    ['facilitator', 2, 2],
    ['manager', 1, 1],
  ] as const)(
    'nothing is held against what a %s sees (%i of %i): in three themes, on a phone, with text at twice its size',
    async (who, share, shares) => {
      const person = who === 'facilitator' ? day.anna : day.manager;
      const tab = await openInTeams(browser, day.room, person, { viewport: DESK, reducedMotion: 'reduce' });
      const remarks: string[] = [];
      const theirs = Object.values(sights).flatMap((seen) => seen.filter((sight) => sight.who === who));
      for (const [place, sight] of theirs.entries())
        if (place % shares === share - 1) remarks.push(...(await remarksOn(tab, sight)));
      expect(remarks).toEqual([]);
      expect(tab.faults).toEqual([]);
      await tab.page.context().close();
    },
  );
});
