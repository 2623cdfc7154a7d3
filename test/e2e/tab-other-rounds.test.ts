import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { weekdayAndClock } from '../../src/texts/weekday.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { heldAgainst, isTooWide, openTab, PHONE, type TabPage } from '../support/tab-page.ts';
import { answerIn, workshopIn } from '../support/tab-workshop.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

// Rounds that are not a question with a clock: anonymous ones, consent, and those that go on over days.

let room: Room;
let browser: Browser;
let tab: TabClient;
let anna: TabPage;
let token: string;
let tokens: readonly string[];

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 12, limits: false });
  tab = tabClient(room);
  token = await tab.session(room.anna);
  tokens = await Promise.all(room.managers.map((person) => tab.session(person)));
  browser = await launch();
  anna = await openTab(browser, room, room.anna);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

const [words, control] = [sv.tabConsole, sv.control.buttons];
const press = (name: string) => anna.page.getByRole('button', { name, exact: true }).click();
const does = async (command: string, input: object) => {
  const { status, text, body } = await tab.do(command, input, token);
  if (status !== 200) throw new Error(`${command}: ${status} ${text}`);
  return body;
};
const lead = (workshop: string) => anna.go(`workshop/${workshop}`);

describe('an anonymous round', () => {
  it('says that nothing can be read yet, and warns before so few answers are deleted', async () => {
    const workshop = await workshopIn(tab, token, { names: 'nobody' });
    await does('start-round', { workshop, round: 1 });
    for (const each of tokens.slice(0, 3)) expect((await answerIn(tab, each, workshop, 'Ärligt talat.')).status).toBe(200);
    await lead(workshop);
    await anna.page.getByText(words.incoming.anonymous).waitFor();
    expect(await anna.page.getByRole('button', { name: words.incoming.open }).count()).toBe(0);
    await press(control.close);
    const asks = anna.page.getByRole('alertdialog');
    await asks.getByText(sv.control.askClose.tooFew).waitFor();
    await anna.page.keyboard.press('Escape');
    // Two more, and nothing is deleted any more: the question is the ordinary one.
    for (const each of tokens.slice(3, 5)) await answerIn(tab, each, workshop, 'Ärligt talat.');
    await expect.poll(() => anna.page.locator('[data-figure=answered]').textContent()).toBe('5');
    await press(control.close);
    await asks.waitFor();
    expect(await asks.getByText(sv.control.askClose.tooFew).count()).toBe(0);
    await press(control.closeAnyway);
    await press(control.peek);
    await anna.page.getByText('Ärligt talat.').first().waitFor();
  });
});

describe('consent', () => {
  const proposal = 'Vi delar på möteslokaler från årsskiftet.';
  const edited = 'Vi delar på möteslokaler på prov i ett halvår.';
  let workshop: string;

  it('has its objections read as they come, and the proposal is changed and asked again', async () => {
    workshop = await workshopIn(tab, token, { template: 'consent', proposal });
    await does('skip-round', { workshop, round: 1 });
    await does('next-round', { workshop, round: 1 });
    await does('start-round', { workshop, round: 2 });
    await lead(workshop);
    await press(words.incoming.open);
    await anna.page.getByText(words.incoming.none).waitFor();
    for (const [place, each] of tokens.slice(0, 6).entries()) {
      const inputs = place === 0 ? { stance: 'objects', reason: 'Fråga facket först.' } : { stance: 'supports', reason: '' };
      const card = (await tab.get(`answer?workshop=${workshop}&round=2`, each)).body as {
        basis: number;
        group: { number: number };
      };
      const given = { workshop, round: 2, group: card.group.number, basis: card.basis, inputs };
      expect((await tab.do('give-answer', given, each)).status).toBe(200);
    }
    // The first shows itself; those who support have written nothing.
    const reasons = anna.page.getByRole('list', { name: words.incoming.list });
    await reasons.getByText('Fråga facket först.').waitFor();
    expect(await reasons.getByRole('listitem').count()).toBe(1);
    expect(await reasons.getByRole('button', { name: words.incoming.hide }).count()).toBe(0);
    await press(control.close);
    await press(control.closeAnyway);
    await press(sv.control.askAgain);
    await anna.page.getByLabel(sv.control.proposal).fill(edited);
    await anna.page.reload();
    await press(sv.control.askAgain);
    expect(await anna.page.getByLabel(sv.control.proposal).inputValue()).toBe(edited);
    await press(control.sendAgain);
    await anna.page.getByText(edited).first().waitFor();
    await press(control.start);
    await anna.page.getByRole('timer').waitFor();
    const seen = (await tab.get(`answer?workshop=${workshop}&round=3`, tokens[0])).text;
    expect(seen).toContain(edited);
  });
});

describe('a round over days', () => {
  it('has its days instead of a clock, and is lengthened by a day', async () => {
    const workshop = await workshopIn(tab, token);
    const plan = (await tab.get(`round-plan?workshop=${workshop}`, token)).body as { drafts: number };
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const closesDate = day(3);
    await does('save-round', {
      ...{ workshop, drafts: plan.drafts, round: 1, kind: 'text' },
      form: { timing: 'days', opensDate: day(0), opensTime: '00:01', closesDate, closesTime: '16:00', late: true },
    });
    await lead(workshop);
    const { page } = anna;
    // Nobody starts it: its day has come.
    await page.getByRole('button', { name: control.extendDay }).waitFor();
    const closes = async () => ((await tab.get(`control?workshop=${workshop}`, token)).body as { endsAt: string }).endsAt;
    const told = async () => page.getByText(sv.control.closesAfterDays(weekdayAndClock(await closes(), 'sv'))).waitFor();
    await told();
    expect(await page.getByRole('timer').count()).toBe(0);
    const first = await closes();
    await press(control.extendDay);
    await expect.poll(closes).not.toBe(first);
    await told();
    await answerIn(tab, tokens[0] ?? '', workshop, 'I god tid.');
    await press(control.close);
    await press(control.closeAnyway);
    await page.getByText(sv.control.takesLate).waitFor();
    await answerIn(tab, tokens[1] ?? '', workshop, 'Lite sent.');
    await page.getByText(sv.control.late(1)).waitFor();
  });
});

describe('the list of rooms', () => {
  it('says where everybody sits, leads to each room’s chat and call, and is fetched as a file', async () => {
    const workshop = await workshopIn(tab, token);
    await lead(workshop);
    const { page } = anna;
    await page.getByRole('link', { name: sv.control.rooms.heading }).click();
    const [someone] = room.managers;
    const list = page.getByRole('list', { name: sv.control.rooms.heading });
    await list.getByText(someone?.name ?? '').waitFor();
    const href = await page
      .getByRole('link', { name: new RegExp(`^${words.rooms.call}:`) })
      .first()
      .getAttribute('href');
    expect(href).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/call\/0\/0\?users=[^,]+@[^,]+,/);
    expect(href).not.toContain(room.anna.demo.upn);
    await press(sv.control.rooms.file);
    const file = await page.getByRole('link', { name: sv.lettersAuthor.file.open }).getAttribute('href');
    const content = await (await fetch(`${room.samling.url}${new URL(file ?? '').pathname}`)).text();
    expect(content).toContain(someone?.name);
    expect(await heldAgainst(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await isTooWide(page)).toBe(false);
    expect(anna.faults).toEqual([]);
  });
});
