import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ControlCardView } from '../../src/app/views/control-card.ts';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { focusedTag, heldAgainst, openTab, type TabPage } from '../support/tab-page.ts';
import { answerIn, workshopIn } from '../support/tab-workshop.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';

// Two facilitators before one round, while ninety-two people answer it.

let room: Room;
let browser: Browser;
let tab: TabClient;
let anna: TabPage;
let johan: TabPage;
let workshop: string;
let token: string;
let tokens: readonly string[];

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ limits: false });
  tab = tabClient(room);
  token = await tab.session(room.anna);
  tokens = await Promise.all(room.managers.map((person) => tab.session(person)));
  workshop = await workshopIn(tab, token, { splitNumber: '16' });
  browser = await launch();
  anna = await openTab(browser, room, room.anna);
  johan = await openTab(browser, room, room.johan);
  for (const one of [anna, johan]) await one.go(`workshop/${workshop}`);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

const [words, control, incoming] = [sv.tabConsole, sv.control.buttons, sv.tabConsole.incoming];
const press = ({ page }: TabPage, name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (from: number, to: number, text: (place: number) => string) =>
  Promise.all(tokens.slice(from, to).map((each, place) => answerIn(tab, each, workshop, text(from + place))));
const round = async () => (await tab.get(`control?workshop=${workshop}`, token)).body as ControlCardView;
const kept = async (type: string) => (await stored(room.data, 'workshop')).filter((event) => event.type === type).length;

/** Johan presses what stands before him, and the press comes to the server when Anna is done: what it was answered with. */
const late = async (command: string, name: string, meanwhile: () => Promise<unknown>) => {
  const path = `**/do/${command}`;
  await johan.page.route(path, async (route) => {
    await meanwhile();
    await route.continue();
  });
  const answered = johan.page.waitForResponse(path);
  await press(johan, name);
  const status = (await answered).status();
  await johan.page.unroute(path);
  return status;
};

/** The same sight, and two who press the same button. */
const both = (command: string, name: string) =>
  late(command, name, () => Promise.all([anna.page.waitForResponse(`**/do/${command}`), press(anna, name)]));

describe('two facilitators before the same round', () => {
  it('see the same from the start, and their presses of the same button are one', async () => {
    await press(anna, control.start);
    for (const { page } of [anna, johan]) await page.getByRole('timer').waitFor();
    await says(0, 60, (place) => `Svar ${place + 1}: kortare möten.`);
    for (const { page } of [anna, johan])
      await expect.poll(() => page.locator('[data-figure=answered]').textContent()).toBe('60');
    const before = await round();
    expect(await both('extend-round', control.extend)).toBe(200);
    expect(Date.parse((await round()).endsAt ?? '') - Date.parse(before.endsAt ?? '')).toBe(120_000);
    expect(await both('remind', words.remind(32))).toBe(200);
    for (const { page } of [anna, johan]) await page.getByText(sv.control.reminded(1)).waitFor();
    expect([await kept('round-started'), await kept('round-extended'), await kept('people-reminded')]).toEqual([1, 1, 1]);
  });

  it('a button that changes its words keeps the focus', async () => {
    await anna.page.getByRole('button', { name: words.remind(32) }).focus();
    await says(60, 61, () => 'Färre möten.');
    await anna.page.locator('button:focus', { hasText: words.remind(31) }).waitFor();
  });
});

describe('answers that are read as they come', () => {
  const rows = ({ page }: TabPage) => page.locator('[data-answer]');
  const first = (one: TabPage) => rows(one).first();

  it('stand still while more come, and are shown when they are asked for', async () => {
    for (const one of [anna, johan]) await press(one, incoming.open);
    await rows(anna).first().waitFor();
    expect(await first(anna).textContent()).toContain('Färre möten.');
    expect(await rows(anna).count()).toBe(12);
    const top = () => first(anna).boundingBox();
    const before = await top();
    await says(61, 68, (place) => `Nytt svar ${place}.`);
    await anna.page.getByRole('button', { name: incoming.fresh(7) }).waitFor();
    expect([await first(anna).textContent(), await top()]).toEqual([expect.stringContaining('Färre möten.'), before]);
    await press(anna, incoming.fresh(7));
    await anna.page.locator('button:focus', { hasText: incoming.noneFresh }).waitFor();
    expect(await rows(anna).filter({ hasText: 'Nytt svar' }).count()).toBe(7);
    await press(anna, sv.shared.showMore);
    await expect.poll(() => rows(anna).count()).toBe(24);
  });

  it('one is hidden with a reason by one, and seen as hidden by both; its author changes it, and it is new', async () => {
    await press(johan, incoming.fresh(7));
    const named = (one: TabPage) => rows(one).filter({ hasText: 'Nytt svar 64.' });
    await named(anna).getByRole('button', { name: incoming.hide }).click();
    await press(anna, sv.themes.hide.do);
    await anna.page.getByText(sv.refusals['empty-reason']).waitFor();
    await anna.page.getByLabel(sv.themes.hide.label).fill('Nämner en person');
    await press(anna, sv.themes.hide.do);
    for (const one of [anna, johan]) await named(one).getByText(`${sv.themes.hiddenBecause} Nämner en person`).waitFor();
    await anna.page.locator('button:focus', { hasText: sv.themes.hide.show }).waitFor();
    expect(await heldAgainst(anna.page)).toEqual([]);
    await answerIn(tab, tokens[64] ?? '', workshop, 'Bättre så här.');
    await named(johan).getByText(incoming.overtaken).waitFor();
    await press(johan, incoming.fresh(1));
    await first(johan).getByText('Bättre så här.').waitFor();
    expect(await first(johan).getByRole('button', { name: incoming.hide }).count()).toBe(1);
  });
});

describe('the end of a round', () => {
  it('is asked about with who is missing and who is heard too little, and comes once', async () => {
    await press(anna, control.close);
    const asks = anna.page.getByRole('alertdialog');
    await asks.getByText(sv.control.askClose.person(24)).waitFor();
    await asks.getByText(sv.control.unheard).waitFor();
    await asks.getByText(/^bolag/).waitFor();
    await press(johan, control.close);
    await johan.page.getByRole('alertdialog').waitFor();
    expect(await both('close-round', control.closeAnyway)).toBe(200);
    for (const { page } of [anna, johan]) {
      await page.getByRole('button', { name: control.show }).waitFor();
      await page.getByRole('alertdialog').waitFor({ state: 'detached' });
      // Whoever was reading reads on; there is nothing more to press.
      await page.getByText(incoming.closed).waitFor();
      expect(await page.getByRole('button', { name: incoming.hide, exact: true }).count()).toBe(0);
    }
    expect(await kept('round-closed')).toBe(1);
    await until('the focus has stayed in the round', async () => (await focusedTag(anna.page)) === 'SECTION', 5_000);
  });

  it('is shown once, and the next round begins for both', async () => {
    expect(await both('show-result', control.show)).toBe(200);
    expect(await both('next-round', words.next(2))).toBe(200);
    expect(await both('start-round', control.start)).toBe(200);
    for (const { page } of [anna, johan]) await page.getByRole('timer').waitFor();
    expect([await kept('result-shown'), await kept('round-chosen'), await kept('round-started')]).toEqual([1, 1, 2]);
  });

  it('refuses one who presses on what was: nothing happens, and the page shows how it is', async () => {
    const close = async () => {
      await press(anna, control.close);
      await press(anna, control.closeAnyway);
      await anna.page.getByRole('button', { name: control.show }).waitFor();
    };
    expect(await late('extend-round', control.extend, close)).toBe(409);
    await johan.page.getByRole('button', { name: control.show }).waitFor();
    expect([await kept('round-extended'), await kept('round-closed')]).toEqual([1, 2]);
    expect([anna.faults, johan.faults]).toEqual([[], []]);
  });
});
