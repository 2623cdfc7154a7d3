import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { asked, type Doing, doing, opened, planned, written } from '../support/day-doing.ts';
import { tabClient } from '../support/tab-client.ts';
import { openTab, PHONE, type TabPage } from '../support/tab-page.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

let room: Room;
let browser: Browser;
let does: Doing;
let asks: Doing;
let anna: TabPage;
let lena: TabPage;
let letter: string;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 6, limits: false });
  browser = await launch();
  const [manager] = room.managers;
  if (!manager) throw new Error('nobody to look');
  const client = tabClient(room);
  does = doing(client, await client.session(room.anna));
  asks = doing(client, await client.session(manager));
  anna = await openTab(browser, room, room.anna);
  lena = await openTab(browser, room, manager, { viewport: PHONE });
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

const [start, home] = [sv.tabManager.start, sv.tabHome];
const sees = ({ page }: { page: Page }, words: string | RegExp) => page.getByText(words).first().waitFor();
/** The headings of the start page, from the top. */
const headings = ({ page }: TabPage) => page.getByRole('heading', { level: 2 }).allTextContents();

describe('the start page, which nobody reloads', () => {
  it('says that nothing waits, and what can be done', async () => {
    await sees(lena, start.quiet);
    expect(await headings(lena)).toEqual([start.ask, start.deputy]);
    await sees(anna, sv.home.noWorkshops);
  });

  it('has a new letter above the rest until it is read', async () => {
    const draft = await written(does, {
      ...{ heading: 'Vecka 48', lead: 'Kort om veckan.', body: 'Budgeten håller.', ask: '', question: '' },
      ...{ links: [], picture: null, anonymous: false },
    });
    letter = draft.letter;
    await does('send-letter', draft);
    await sees(lena, home.unread);
    expect((await headings(lena))[0]).toBe(home.unread);
    await asks('acknowledge', { letter });
    await sees(lena, start.letter);
    expect(await lena.page.getByText(home.unread).count()).toBe(0);
  });

  it('tells the director of questions that wait, and the asker what became of theirs', async () => {
    const post = await asked(asks, letter, 'När kommer enkäten?');
    await sees(anna, start.waiting(1));
    expect(await lena.page.getByText(home.settled).count()).toBe(0);
    await does('answer-post', { post, text: 'På tisdag.' });
    await sees(lena, home.settled);
    await anna.page.getByText(start.waiting(1)).waitFor({ state: 'detached' });
    await lena.page.getByRole('link', { name: home.seeSettled }).click();
    await sees(lena, 'På tisdag.');
    await lena.go('');
  });

  it('has the question of a round first, and keeps the thanks there when another is open', async () => {
    const workshop = await planned(does, { template: 'reflection', title: 'Ledningsdag', groups: 1 });
    const other = await planned(does, { template: 'reflection', title: 'Nätverk', groups: 1 });
    await opened(does, room, { workshop, round: 1 });
    await sees(lena, /^Ledningsdag · /);
    await opened(does, room, { workshop: other, round: 1 });
    await sees(lena, start.alsoOpen);
    await lena.page.getByLabel(sv.answer.label.person).fill('Jag har prövat.');
    await lena.page.getByRole('button', { name: sv.answer.send }).click();
    await sees(lena, /^Tack! Ditt svar är sparat/);
    await sees(lena, 'Jag har prövat.');
    expect(await lena.page.getByText(start.alsoOpen).count()).toBe(1);
    expect((await headings(anna)).slice(0, 2)).toEqual([`${start.running} Nätverk`, `${start.running} Ledningsdag`]);
    expect([...lena.faults, ...anna.faults]).toEqual([]);
  });
});
