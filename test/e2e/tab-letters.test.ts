import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { texts } from '../../src/texts/texts.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { cutLine } from '../support/cut-line.ts';
import { overrunAfter } from '../support/overrun.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { letterIn, questionIn } from '../support/tab-letters.ts';
import { openTab, type TabPage } from '../support/tab-page.ts';
import { copiesOf, timesEach } from '../support/wire-letters.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

const { lettersAuthor, lettersReader, tabComposer, tabInbox, tabManager, tabArchive } = texts.sv;
const { report } = lettersAuthor;

const PEOPLE = 24;

let room: Room;
let browser: Browser;
let tab: TabClient;
let token: string;
let anna: TabPage;
let page: Page;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: PEOPLE, limits: false });
  browser = await launch();
  tab = tabClient(room);
  token = await tab.session(room.anna);
  anna = await openTab(browser, room, room.anna);
  page = anna.page;
}, 180_000);
afterAll(async () => {
  tab.leave();
  await browser.close();
  await room.close();
});

const press = (name: string | RegExp, on = page) => on.getByRole('button', { name, exact: true }).click();
const sees = (words: string | RegExp, on = page) => on.getByText(words).first().waitFor();
const figure = (title: string, on = page) => on.locator('dl > div', { hasText: title }).locator('dd').textContent();

/** Opens a draft, and goes up to the last step before it is sent. */
const readyToSend = async ({ page: on, go }: TabPage, letter: string) => {
  await go(`write/${letter}`);
  await press(tabComposer.steps.send, on);
  await on.getByRole('dialog').waitFor();
};

describe('a letter that goes out', () => {
  it('is stopped half-way, sent on, corrected and recalled', async () => {
    const letter = await letterIn(tab, token, { heading: 'Vecka 12: stopp' });
    await readyToSend(anna, letter);
    const storm = overrunAfter(room, 5);
    await press(lettersAuthor.desk.buttons.sendTo(PEOPLE));
    await press(report.buttons.stop);
    await press(tabComposer.report.stopNow);
    await sees(report.heading.stopped);
    storm.over();
    // The rest is offered, and sent on to those alone.
    await press(/^Skicka igen till \d+ som inte nåddes$/);
    await press(/^Ja, skicka till \d+$/);
    await expect.poll(() => figure(tabComposer.report.delivered), { timeout: 15_000 }).toBe(`${PEOPLE} / ${PEOPLE}`);
    expect([...timesEach(copiesOf(room, 'Vecka 12: stopp')).values()].every((times) => times === 1)).toBe(true);

    await page.getByRole('link', { name: report.buttons.correct, exact: true }).click();
    await page.getByLabel(lettersAuthor.form.fields.heading).fill('Vecka 12: rättad');
    await press(lettersAuthor.form.buttons.saveCorrection);
    await sees(report.corrected(1));
    await page.getByRole('heading', { level: 1, name: 'Vecka 12: rättad' }).waitFor();

    await press(report.buttons.recall);
    await press(report.buttons.recallNow);
    await sees(report.heading.recalled);
    await page.getByRole('button', { name: report.buttons.recall }).waitFor({ state: 'detached' });
  });

  it('goes once though the line is cut as it is sent, and the page then shows the truth', async () => {
    const heading = 'Vecka 13: i tunneln';
    const letter = await letterIn(tab, token, { heading });
    const line = await cutLine(room.samling.url);
    const far = await openTab(browser, { samling: { ...room.samling, url: line.url } }, room.anna);
    await readyToSend(far, letter);
    line.cut();
    await press(lettersAuthor.desk.buttons.sendTo(PEOPLE), far.page);
    await sees(/^Ingen kontakt just nu/, far.page);
    line.mend();
    await far.page.getByRole('heading', { name: report.byUnit }).waitFor();
    // Cut again: what happens meanwhile is seen when it is mended.
    line.cut();
    await sees(/^Ingen kontakt just nu/, far.page);
    for (const reader of room.managers.slice(0, 3)) await tab.do('acknowledge', { letter }, await tab.session(reader));
    line.mend();
    await expect.poll(() => figure(tabComposer.report.delivered, far.page), { timeout: 15_000 }).toBe(`${PEOPLE} / ${PEOPLE}`);
    await expect.poll(() => figure(tabComposer.report.acknowledged, far.page), { timeout: 15_000 }).toMatch(/^3 /);
    const times = timesEach(copiesOf(room, heading));
    expect([times.size, ...new Set(times.values())]).toEqual([PEOPLE, 1]);
    await far.page.context().close();
    await line.close();
  });
});

describe('a letter that is being written', () => {
  it('is told of a picture that is not there, or that nobody could look at', async () => {
    const letter = await letterIn(tab, token, { picture: { url: 'https://bjorkhaga.example/bro.png', alt: 'En bro.' } });
    let look: object = { faults: ['picture-missing'], unchecked: false };
    await page.route('**/api/tab/letter-picture*', (route) => route.fulfill({ json: look }));
    await anna.go(`write/${letter}`);
    await sees(lettersAuthor.faults['picture-missing']);
    await press(tabComposer.steps.send);
    await sees(lettersAuthor.form.faultCount(1));
    expect(await page.locator(':focus').getAttribute('name')).toBe('pictureUrl');
    look = { faults: [], unchecked: true };
    await page.getByLabel(lettersAuthor.form.fields.pictureUrl).fill('https://bjorkhaga.example/annan.png');
    await press(tabComposer.steps.send);
    await page.getByRole('dialog').getByText(lettersAuthor.form.pictureUnchecked).waitFor();
    await press(lettersAuthor.desk.buttons.wait);
    await page.unroute('**/api/tab/letter-picture*');
  });

  it('and deleted by somebody else becomes a new one of the same words', async () => {
    const letter = await letterIn(tab, token, { heading: 'Vecka 14' });
    await anna.go(`write/${letter}`);
    await page.getByLabel(lettersAuthor.form.fields.lead).fill('Det här ska inte gå förlorat.');
    await tab.do('delete-letter', { letter, saves: 1 }, token);
    await sees(tabComposer.gone.deleted);
    await press(tabComposer.gone.anew);
    await expect.poll(() => page.url()).not.toContain(letter);
    await press(lettersAuthor.form.buttons.save);
    await sees(/^Sparat \d\d:\d\d$/);
    expect(await page.getByLabel(lettersAuthor.form.fields.lead).inputValue()).toBe('Det här ska inte gå förlorat.');
  });
});

describe('what stays the same from week to week', () => {
  it('is arranged, and the weekly time is suggested in the calendar, which keys walk through', async () => {
    const { settings } = lettersAuthor;
    await anna.go('write/settings');
    await page.getByLabel(settings.weekday).selectOption({ label: settings.weekdays[4] ?? '' });
    await page.getByLabel(settings.time).fill('13:00');
    await press(settings.buttons.saveSlot);
    await sees(/^Nästa gång: fredag/);
    await press(settings.buttons.delegate);
    await sees(settings.delegated);
    await press(settings.buttons.latestToNewcomers);
    await sees(settings.latestToNewcomers);

    await anna.go(`write/${await letterIn(tab, token)}`);
    await press(tabComposer.steps.schedule);
    await page.getByRole('button', { name: /^Er fasta tid: fredag/ }).click();
    const date = page.getByLabel(lettersAuthor.desk.date);
    const friday = await date.inputValue();
    expect(await page.getByLabel(lettersAuthor.desk.time).inputValue()).toBe('13:00');
    await page.locator(`[data-date="${friday}"]`).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const week = new Date(Date.parse(`${friday}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
    expect(await date.inputValue()).toBe(week);
    await date.fill('2031-12-24');
    await page.getByRole('button', { name: /julafton$/ }).waitFor();
    await press(lettersAuthor.desk.buttons.wait);
  });

  it('a manager names a deputy, and takes it back', async () => {
    const [manager, deputy] = room.managers;
    if (!manager || !deputy) throw new Error('nobody to stand in');
    const mine = await openTab(browser, room, manager);
    const words = lettersReader.deputy;
    await mine.page.getByRole('link', { name: tabManager.start.toDeputy }).click();
    await press(words.save, mine.page);
    await sees(words.faults['no-deputy'], mine.page);
    await mine.page.getByRole('combobox', { name: words.person }).click();
    await mine.page.keyboard.type(deputy.name);
    await mine.page.getByRole('option', { name: new RegExp(`^${deputy.name}`) }).click();
    await mine.page.getByLabel(words.until).fill('2031-03-03');
    await press(words.save, mine.page);
    await sees(words.now(deputy.name, '3 mars 2031'), mine.page);
    await press(words.remove, mine.page);
    await sees(words.none, mine.page);
    await mine.page.context().close();
  });
});

describe('the inbox', () => {
  it('takes, answers, publishes, passes on, declines and merges, and lets go of what is withdrawn', async () => {
    const { inbox } = lettersAuthor;
    const [asker, other] = room.managers;
    if (!asker || !other) throw new Error('nobody to ask');
    const asks = await tab.session(asker);
    const ask = (text: string, by = asks) => questionIn(tab, by, text);
    const [hall, late, far, same] = [
      await ask('Får vi en ny idrottshall?'),
      await ask('Blir budgeten sen?'),
      await ask('Kan vi flytta till kusten?'),
      await ask('När kommer idrottshallen?', await tab.session(other)),
    ];
    await anna.go(`inbox/${hall}`);
    await press(inbox.buttons.take);
    await sees(inbox.fates.taken);
    await page.getByLabel(inbox.reply).fill('Ja, i maj.');
    await press(inbox.buttons.answer);
    await sees(tabInbox.sent);
    await press(inbox.buttons.publish);
    await sees(tabInbox.published);

    await anna.go(`inbox/${same}`);
    await press(inbox.buttons.merge);
    await page.getByLabel(inbox.into).selectOption({ label: 'Får vi en ny idrottshall?' });
    await page.getByRole('button', { name: inbox.buttons.merge, exact: true }).last().click();
    await sees(tabInbox.merged);

    await anna.go(`inbox/${late}`);
    await press(inbox.buttons.passOn);
    await page.getByLabel(inbox.passOnTo).fill('ledningsgruppen');
    await page.getByRole('button', { name: inbox.buttons.passOn, exact: true }).last().click();
    await sees(tabInbox.sent);

    await anna.go(`inbox/${far}`);
    await press(inbox.buttons.decline);
    await page.getByLabel(tabInbox.declineWhy).fill('Kommunen ligger där den ligger.');
    await page.getByRole('button', { name: inbox.buttons.decline, exact: true }).last().click();
    await sees(inbox.declinedWhy);

    const mistake = await ask('Hoppsan, fel fråga');
    await anna.go('inbox');
    await sees('Hoppsan, fel fråga');
    const mine = await openTab(browser, room, asker);
    await mine.go('questions');
    await sees(/^Besvarat/, mine.page);
    const withdrawn = mine.page.locator('section', { hasText: 'Hoppsan, fel fråga' });
    await withdrawn.getByRole('button', { name: tabManager.posts.withdraw, exact: true }).click();
    await mine.page.getByRole('button', { name: tabManager.posts.yes }).click();
    await page.getByText('Hoppsan, fel fråga').waitFor({ state: 'detached' });
    expect((await tab.get(`post?post=${mistake}`, token)).status).toBe(404);
    await mine.page.context().close();
  });
});

describe('the archive', () => {
  it('finds a word in a letter, and in what was published of it, and marks it', async () => {
    await anna.go('archive');
    await page.getByRole('searchbox').fill('TUNNEL');
    await page.locator('mark', { hasText: /^tunnel$/ }).waitFor();
    await page.getByRole('searchbox').fill('tunnél kusten');
    await sees(tabArchive.letters.notFound('tunnél kusten'));
    expect(anna.faults).toEqual([]);
  });
});
