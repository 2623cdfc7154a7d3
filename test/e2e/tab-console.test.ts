import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { focusedTag, openTab, pressByKeyboard, type TabPage, tabTo } from '../support/tab-page.ts';
import { answerIn } from '../support/tab-workshop.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

let room: Room;
let browser: Browser;
let tab: TabClient;
let anna: TabPage;
let lena: TabPage;
let colleagues: readonly Person[];

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ limits: false });
  browser = await launch();
  tab = tabClient(room);
  anna = await openTab(browser, room, room.anna);
  const [first] = room.managers;
  if (!first) throw new Error('nobody to answer');
  lena = await openTab(browser, room, first);
  colleagues = room.people.filter(({ id }) => id !== first.id);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

const press = (at: TabPage, name: string | RegExp) => at.page.getByRole('button', { name, exact: true }).click();
const workshopId = () => /workshop\/([\w-]+)/.exec(anna.page.url())?.[1] ?? '';
const figure = (count: number) => anna.page.locator('[data-figure=answered]', { hasText: new RegExp(`^${count}$`) }).waitFor();
const [words, control] = [sv.tabConsole, sv.control.buttons];

describe('a workshop that is led from the console', () => {
  it('is planned: the form says what is missing, and the groups are looked at before anything is created', async () => {
    await anna.page.getByRole('link', { name: words.list.heading }).click();
    await anna.page.getByRole('link', { name: words.list.create }).click();
    await press(anna, sv.newWorkshop.preview);
    const title = anna.page.getByLabel(sv.newWorkshop.title);
    await anna.page.getByText(sv.newWorkshop.faults['empty-title']).waitFor();
    await anna.page.locator('input[name=title]:focus').waitFor();
    await title.fill('Ledningsdag i mars');
    await anna.page.getByRole('radio', { name: new RegExp(sv.templates.reflection.title) }).check();
    await anna.page.reload();
    expect(await title.inputValue()).toBe('Ledningsdag i mars');
    await press(anna, sv.newWorkshop.preview);
    await anna.page.getByRole('heading', { name: '92 personer i 16 grupper' }).waitFor();
    await press(anna, sv.newWorkshop.groupPreview.shuffle);
  });

  it('has a person moved to another group, where the keyboard goes along', async () => {
    const { page } = anna;
    const group = (number: number) => page.getByRole('region', { name: sv.shared.group(number), exact: true });
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    const menu = group(1)
      .getByRole('button', { name: new RegExp(`^${sv.tabGroups.menu.who('')}`) })
      .first();
    const who = (await menu.getAttribute('aria-label')) ?? '';
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: sv.tabGroups.menu.move }).press('Enter');
    await page.getByRole('radio', { name: new RegExp(`^${sv.shared.group(3)} `) }).check();
    await press(anna, sv.arrangeGroups.save);
    await group(3).locator(`button[aria-label="${who}"]:focus`).waitFor();
    await press(anna, sv.newWorkshop.groupPreview.create);
    await anna.page.getByRole('button', { name: control.start }).waitFor();
  });

  it('has its question rewritten, and is started', async () => {
    await press(anna, control.edit);
    await anna.page.getByLabel(sv.control.question).fill('Vad ska vi sluta göra?');
    await press(anna, control.save);
    await anna.page.getByText('Vad ska vi sluta göra?').waitFor();
    await press(anna, control.start);
    await anna.page.getByRole('timer').waitFor();
    await figure(0);
  });

  it('is answered in the tab: what was typed survives a reload, and what was wrong is said at the field', async () => {
    const { page } = lena;
    await page.getByText('Vad ska vi sluta göra?').waitFor();
    await press(lena, sv.answer.send);
    await page.getByText(sv.answer.fault({ fault: 'text-empty', field: 'answer' }, String)).waitFor();
    await page.getByLabel(sv.answer.label.person).fill('Dubbla rapporter.');
    await page.reload();
    await expect.poll(() => page.getByLabel(sv.answer.label.person).inputValue()).toBe('Dubbla rapporter.');
    await press(lena, sv.answer.send);
    await page.getByText(/^Tack! Ditt svar är sparat/).waitFor();
    await figure(1);
    await press(lena, sv.answer.change);
    await page.getByLabel(sv.answer.label.person).fill('Dubbla rapporter och möten utan syfte.');
    await press(lena, sv.answer.send);
    await page.getByText('Dubbla rapporter och möten utan syfte.').waitFor();
  });

  it('shows a call for help, which is taken and closed; and writes to all groups', async () => {
    await press(lena, sv.answer.group.help.ask);
    await press(anna, sv.control.help.take);
    await anna.page.getByText(new RegExp(`${sv.control.help.onTheWay}$`)).waitFor();
    await press(anna, sv.control.help.close);
    await anna.page.locator('[data-help]').waitFor({ state: 'detached' });
    await press(anna, control.message);
    await anna.page.getByRole('textbox', { name: sv.control.message.label }).fill('Tio minuter kvar till pausen.');
    await press(anna, sv.control.message.send);
    await anna.page.getByText(/^Meddelande till alla grupper \d\d:\d\d/).waitFor();
  });

  it('shows every colleague who answers, group by group, and who is missing', async () => {
    const workshop = workshopId();
    const tokens = await Promise.all(colleagues.map((person) => tab.session(person)));
    const answer = (token: string) => answerIn(tab, token, workshop, 'Färre möten.');
    for (const token of tokens.slice(0, 70)) expect((await answer(token)).status).toBe(200);
    await figure(71);
    await press(anna, words.missing);
    const last = colleagues.at(-1);
    await anna.page
      .getByText(last?.name ?? '')
      .first()
      .waitFor();
    for (const token of tokens.slice(70, 88)) await answer(token);
    await figure(89);
    expect(await anna.page.locator('[data-group]', { hasText: words.tile.done }).count()).toBeGreaterThanOrEqual(13);
  });

  it('is given two minutes more, and asks before it closes while people are missing', async () => {
    const timer = anna.page.getByRole('timer');
    const seconds = async () => {
      const [minutes = 0, rest = 0] = ((await timer.textContent()) ?? '').split(':').map(Number);
      return 60 * minutes + rest;
    };
    const before = await seconds();
    await press(anna, control.extend);
    await expect.poll(seconds).toBeGreaterThan(before + 60);
    await press(anna, words.remind(3));
    await anna.page.getByText(sv.control.reminded(1)).waitFor();
    await press(anna, control.close);
    await anna.page.getByText(sv.control.askClose.person(3)).waitFor();
    await anna.page.keyboard.press('Escape');
    await anna.page.getByRole('button', { name: control.close }).waitFor();
    await press(anna, control.close);
    await press(anna, control.closeAnyway);
    await anna.page.getByRole('button', { name: control.show }).waitFor();
    await lena.page.getByText(sv.tabManager.start.quiet).waitFor();
  });

  it('shows its result to the facilitator first, and then to all', async () => {
    await press(anna, control.peek);
    await anna.page.getByText('Dubbla rapporter och möten utan syfte.').waitFor();
    expect(await lena.page.getByText(sv.tabManager.start.result).count()).toBe(0);
    await press(anna, control.show);
    await anna.page.getByText(words.resultShown).waitFor();
    await lena.page.getByText(sv.tabManager.start.result).waitFor();
  });

  it('has its stage in a window of its own, signed in as this one is', async () => {
    const [stage] = await Promise.all([anna.page.waitForEvent('popup'), press(anna, words.stage)]);
    await stage.getByText('Ledningsdag i mars').first().waitFor();
    await stage.close();
  });

  it('goes on, skips, ends and is opened again', async () => {
    await press(anna, words.next(2));
    await press(anna, control.skip);
    await anna.page.getByText(sv.templates.reflection.rounds[2]?.question ?? '').waitFor();
    await press(anna, control.end);
    await anna.page.getByText(sv.control.ended).waitFor();
    await press(anna, control.reopen);
    await anna.page.getByRole('button', { name: control.start }).waitFor();
    expect(anna.faults).toEqual([]);
    expect(lena.faults).toEqual([]);
  });
});

describe('with a keyboard alone', () => {
  it('a facilitator goes from nothing to a result that is shown', async () => {
    const johan = await openTab(browser, room, room.johan);
    const { page } = johan;
    await pressByKeyboard(page, sv.tabManager.workshops);
    await page.getByRole('heading', { level: 1, name: words.list.heading }).waitFor();
    await pressByKeyboard(page, words.list.create);
    await page.getByLabel(sv.newWorkshop.title).waitFor();
    await tabTo(page, sv.newWorkshop.title);
    await page.keyboard.type('Samsyn om budgeten');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '92 personer i 16 grupper' }).waitFor();
    for (const name of [sv.newWorkshop.groupPreview.create, control.start, control.close, control.closeAnyway, control.show]) {
      await page.getByRole('button', { name, exact: true }).waitFor();
      await pressByKeyboard(page, name);
    }
    await page.getByText(words.resultShown).waitFor();
    expect(johan.faults).toEqual([]);
  });

  it('a manager answers, and reads the answer again', async () => {
    await press(anna, control.start);
    const { page } = lena;
    const mine = page.getByLabel(sv.answer.label.person);
    await mine.waitFor();
    await tabTo(page, sv.answer.label.person);
    await page.keyboard.type('Jag bjuder in grannförvaltningen.');
    await pressByKeyboard(page, sv.answer.send);
    await page.getByText(/^Tack! Ditt svar är sparat/).waitFor();
    await pressByKeyboard(page, sv.tabManager.answers);
    await page.getByText('Jag bjuder in grannförvaltningen.').waitFor();
    await until('the focus is on the heading', async () => (await focusedTag(page)) === 'H1', 5_000);
  });
});

describe('the chat', () => {
  it('follows what is done in the tab', async () => {
    const [manager] = room.managers;
    await until('the answer on the card', () => manager?.reads().includes('Jag bjuder in grannförvaltningen.') ?? false, 20_000);
  });
});
