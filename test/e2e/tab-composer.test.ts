import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Crowd, startCrowd } from '../../src/demo/crowd.ts';
import { buildPage } from '../../src/page-build.ts';
import { texts } from '../../src/texts/texts.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { tabClient } from '../support/tab-client.ts';
import { letterIn } from '../support/tab-letters.ts';
import { COLOURS, heldAgainst, openTab, type TabPage, themes } from '../support/tab-page.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

const { lettersAuthor } = texts.sv;
const { fields } = lettersAuthor.form;

let room: Room;
let browser: Browser;
let crowd: Crowd;
let anna: TabPage;
let page: Page;
let letter: string;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ limits: false });
  browser = await launch();
  crowd = startCrowd(room.teams, {
    people: room.people.slice(1).map(({ demo }) => demo),
    seed: 1,
    reading: { minMs: 100, maxMs: 2_000, askShare: 0.2 },
  });
  anna = await openTab(browser, room, room.anna);
  page = anna.page;
  page.setDefaultTimeout(15_000);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await crowd.stop();
  await room.close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const write = (label: string, text: string) => page.getByLabel(label).fill(text);

/** What a screen reader says about a field beside its name. */
const described = async (label: string): Promise<string> => {
  const ids = (await page.getByLabel(label).getAttribute('aria-describedby')) ?? '';
  const texts = ids.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent());
  return (await Promise.all(texts)).join(' ');
};

describe('the composer', { timeout: 60_000 }, () => {
  it('is not loaded before somebody writes', async () => {
    const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect((await loaded()).filter((name) => /composer|card-view/.test(name))).toEqual([]);
    await anna.go('write/new');
    await page.locator('.ac-adaptiveCard').waitFor();
    expect((await loaded()).filter((name) => /card-view/.test(name))).toHaveLength(1);
    letter = /write\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    expect(letter).not.toBe('');
  });

  it('says what is missing where it is, and goes there', async () => {
    await press(texts.sv.tabComposer.steps.send);
    await page.getByText(lettersAuthor.form.faultCount(2)).waitFor();
    expect(await described(fields.heading)).toContain(lettersAuthor.faults['heading-empty']);
    expect(await page.locator(':focus').getAttribute('name')).toBe('heading');
  });

  it('shows the very card as it is written, and how it is to read', async () => {
    await write(fields.heading, 'Vecka 48: vi går mot vinter');
    await write(fields.lead, 'Nästa vecka kommer enkäten till alla.');
    await write(fields.body, 'Vi har enats');
    await page.getByLabel(fields.body).selectText();
    await page.keyboard.press('Control+b');
    await write(fields.question, 'Vad ska vi ta upp nästa vecka?');
    expect(await page.getByLabel(fields.body).inputValue()).toBe('**Vi har enats**');
    await page.locator('.ac-adaptiveCard strong', { hasText: 'Vi har enats' }).waitFor();
    await page.getByText(/^LIX \d+/).waitFor();
    const ink = () => page.locator('.ac-textBlock').last().getAttribute('style');
    const light = await ink();
    await page.getByRole('radio', { name: texts.sv.tabComposer.preview.themes.dark }).check();
    await expect.poll(ink).not.toBe(light);
  });

  it('tells an http link at its field', async () => {
    await press(texts.sv.tabComposer.links.add);
    await write(fields.linkUrl(1), 'http://bjorkhaga.example/enkat');
    await write(fields.linkTitle(1), 'Enkäten');
    const fault = lettersAuthor.faults['link-not-https'];
    await page.getByText(fault).waitFor();
    expect(await described(fields.linkUrl(1))).toContain(fault);
    expect(await page.getByLabel(fields.linkUrl(1)).getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what was written, and not saved, when the page is loaded again', async () => {
    await page.reload();
    await page.getByLabel(fields.linkUrl(1)).waitFor();
    expect(await page.getByLabel(fields.linkUrl(1)).inputValue()).toBe('http://bjorkhaga.example/enkat');
    expect(await page.getByLabel(fields.heading).inputValue()).toBe('Vecka 48: vi går mot vinter');
    await page.getByText(texts.sv.tabComposer.status.unsaved).waitFor();
    await write(fields.linkUrl(1), 'https://bjorkhaga.example/enkat');
    await press(lettersAuthor.form.buttons.save);
    await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
  });

  it('counts the recipients as they are chosen', async () => {
    await page.getByRole('radio', { name: texts.sv.tabComposer.audience.chosen }).check();
    await page.getByRole('checkbox', { name: 'Socialförvaltningen' }).check();
    await page.getByText(lettersAuthor.form.goesTo(8)).waitFor();
    await page.getByRole('radio', { name: texts.sv.tabComposer.audience.everybody, exact: true }).check();
    await page.getByText(lettersAuthor.form.goesTo(92)).waitFor();
  });

  it('tells that it has been saved elsewhere meanwhile, and loses neither version', async () => {
    const { heading, mine, theirs } = texts.sv.tabComposer.meanwhile;
    const other = await openTab(browser, room, room.anna);
    await other.go(`write/${letter}`);
    await other.page.getByLabel(fields.lead).fill('En annan ingress.');
    await other.page.getByRole('button', { name: lettersAuthor.form.buttons.save }).click();
    await page.getByText(heading).waitFor();
    await write(fields.ask, 'Prata med din grupp');
    await press(lettersAuthor.form.buttons.save);
    await page.getByText(lettersAuthor.form.meanwhile.differs, { exact: false }).waitFor();
    await press(mine);
    await page.getByText(heading).waitFor({ state: 'detached' });
    await other.page.getByRole('button', { name: theirs }).click();
    await other.page.getByText(heading).waitFor({ state: 'detached' });
    expect(await other.page.getByLabel(fields.ask).inputValue()).toBe('Prata med din grupp');
    expect(await other.page.getByLabel(fields.lead).inputValue()).toBe('Nästa vecka kommer enkäten till alla.');
    await other.page.context().close();
  });

  it('is tried, and scheduled for a time that the clock jumps over, which it says', async () => {
    const { buttons, notices, clockNotes } = lettersAuthor.desk;
    await press(texts.sv.tabComposer.steps.test);
    await press(buttons.test);
    await page.getByText(notices['test-sent']).waitFor();
    await press(texts.sv.tabComposer.steps.close);
    await press(texts.sv.tabComposer.steps.schedule);
    await write(lettersAuthor.desk.date, '2031-03-30');
    await write(lettersAuthor.desk.time, '02:30');
    await press(buttons.schedule);
    await page.getByText(clockNotes['does-not-exist']('03:30')).waitFor();
    await press(texts.sv.tabComposer.steps.done);
    await page.getByText(lettersAuthor.desk.goesAt('30 mars 2031 03:30')).waitFor();
    await press(texts.sv.tabComposer.steps.schedule);
    await press(buttons.cancelSchedule);
    await page.getByText(lettersAuthor.desk.goesAt('30 mars 2031 03:30')).waitFor({ state: 'detached' });
  });

  it('sends after a second step, and shows what becomes of it while it goes and afterwards', async () => {
    await press(texts.sv.tabComposer.steps.send);
    await page.getByRole('dialog', { name: lettersAuthor.desk.askSend(92) }).waitFor();
    await press(lettersAuthor.desk.buttons.sendTo(92));
    await page.getByRole('heading', { name: lettersAuthor.report.byUnit }).waitFor();
    const figure = (title: string) => page.locator('dl > div', { hasText: title }).locator('dd').textContent();
    const { delivered, acknowledged } = texts.sv.tabComposer.report;
    await expect.poll(() => figure(delivered), { timeout: 30_000 }).toBe('92 / 92');
    await expect
      .poll(async () => Number.parseInt((await figure(acknowledged)) ?? '', 10), { timeout: 20_000 })
      .toBeGreaterThan(30);
    await page.getByText('24 av 24 levererade', { exact: false }).waitFor();
  });

  it('resends to one group at a time, after a second step that can be left by Escape', async () => {
    await page.getByRole('button', { name: /^Skicka igen till \d+ utan kvittens$/ }).click();
    await page.getByRole('dialog', { name: texts.sv.tabComposer.report.askResend }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toMatch(/^Skicka igen till \d+ utan kvittens$/);
  });

  it('corrects what has gone', async () => {
    await page
      .getByRole('link', { name: lettersAuthor.report.buttons.correct, exact: true })
      .or(page.getByRole('button', { name: lettersAuthor.report.buttons.correct, exact: true }))
      .click();
    await write(fields.heading, 'Vecka 48: rättad');
    await page.locator('.ac-adaptiveCard', { hasText: 'Vecka 48: rättad' }).waitFor();
    await press(lettersAuthor.form.buttons.saveCorrection);
    await page.getByText(lettersAuthor.report.corrected(1)).waitFor();
  });
});

describe('what an author sees', { timeout: 60_000 }, () => {
  it.each(themes)('has nothing that axe holds against it where the day is chosen, %s', async (theme) => {
    const tab = tabClient(room);
    const draft = await letterIn(tab, await tab.session(room.anna));
    const viewer = await openTab(browser, room, room.anna, { theme });
    await viewer.go(`write/${draft}`);
    await viewer.page.getByRole('button', { name: texts.sv.tabComposer.steps.schedule }).click();
    await viewer.page.getByLabel(lettersAuthor.desk.date).fill('2031-12-23');
    await viewer.page.getByRole('button', { name: /julafton$/ }).waitFor();
    // How it is put together is the same in every theme: there its colours are looked at.
    expect(await heldAgainst(viewer.page, theme === 'light' ? undefined : COLOURS)).toEqual([]);
    expect(viewer.faults).toEqual([]);
    await viewer.page.context().close();
  });

  it('is not there for a manager', async () => {
    const manager = await openTab(browser, room, room.managers[0] ?? room.johan);
    for (const place of ['write', 'write/new', 'write/settings', `write/${letter}`, `write/${letter}/report`, 'inbox']) {
      await manager.go(place);
      await manager.page.getByText(texts.sv.tab.states.notFound).waitFor();
    }
    expect(anna.faults).toEqual([]);
  });
});
