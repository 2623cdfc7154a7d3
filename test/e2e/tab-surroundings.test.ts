import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { texts } from '../../src/texts/texts.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type Doing, doing, opened, planned } from '../support/day-doing.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { openInTeams, type TabInTeams } from '../support/tab-in-teams.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

const { sv, en } = texts;
let room: Room;
let browser: Browser;
let client: TabClient;
let does: Doing;
let lena: Person;
let workshop: string;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 6, limits: false });
  browser = await launch();
  client = tabClient(room);
  does = doing(client, await client.session(room.anna));
  const [first] = room.managers;
  if (!first) throw new Error('nobody to answer');
  lena = first;
  workshop = await planned(does, { template: 'reflection', title: 'Ledningsdag', groups: 1 });
  await opened(does, room, { workshop, round: 1 });
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

describe('while somebody writes', () => {
  let tab: TabInTeams;
  const text = 'Det jag håller på att skriva.';
  const writing = () => tab.frame.getByRole('textbox');
  /** The same page, never loaded anew, with the same text in the same field, where the writer still is. */
  const isKept = async () => {
    expect(await writing().inputValue()).toBe(text);
    expect(await tab.frame.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
    expect(await tab.frame.evaluate('window.sameAsBefore')).toBe(true);
  };

  it('the theme of Teams is followed', async () => {
    tab = await openInTeams(browser, room, lena);
    await writing().fill(text);
    await tab.frame.evaluate('window.sameAsBefore = true');
    const paper = () => tab.frame.evaluate<string>('getComputedStyle(document.querySelector(".fui-Textarea")).backgroundColor');
    const papers = [await paper()];
    for (const theme of ['dark', 'contrast', 'default'] as const) {
      await tab.changeTheme(theme);
      papers.push(await paper());
      await isKept();
    }
    expect(new Set(papers.slice(0, 3)).size).toBe(3);
    expect(papers[3]).toBe(papers[0]);
  });

  it('the language is followed, chosen in the chat or on another page', async () => {
    const elsewhere = doing(client, await client.session(lena));
    await elsewhere('set-language', { language: 'en' });
    await tab.frame.getByRole('button', { name: en.answer.send }).waitFor();
    expect(await tab.frame.evaluate('document.documentElement.lang')).toBe('en');
    await isKept();
    await lena.say('språk svenska');
    await elsewhere('set-language', { language: 'sv' });
    await tab.frame.getByRole('button', { name: sv.answer.send }).waitFor();
    await isKept();
  });

  it('the language is changed by the button at the top, at once, and what goes wrong is said in it', async () => {
    await tab.frame.getByRole('button', { name: sv.tabManager.otherLanguage }).click();
    await tab.frame.getByRole('button', { name: en.tabManager.otherLanguage }).waitFor();
    expect(await writing().inputValue()).toBe(text);
    await writing().fill('x'.repeat(4_001));
    await tab.frame.getByRole('button', { name: en.answer.send }).click();
    await tab.frame.getByText(/^The text is too long/).waitFor();
    await tab.frame.getByRole('button', { name: en.tabManager.otherLanguage }).click();
    await tab.frame.getByRole('button', { name: sv.answer.send }).waitFor();
    expect(tab.faults).toEqual([]);
  });
});

describe('the settings of a channel tab', () => {
  const inSettings = (person: Person) =>
    openInTeams(browser, room, person, { frameContext: 'settings', page: '/tab/config#/config', channelId: '19:c@thread.tacv2' });

  it('save what was chosen: a stage', async () => {
    const tab = await inSettings(room.johan);
    await tab.frame.getByRole('radio', { name: sv.tabConfig.stage('Ledningsdag') }).check();
    expect(await tab.save()).toMatchObject({
      suggestedDisplayName: 'Ledningsdag',
      entityId: `workshop/${workshop}/stage`,
      contentUrl: `${room.samling.url}/tab/#/workshop/${workshop}/stage`,
    });
    expect(tab.faults).toEqual([]);
  });

  it('can be saved as they stand: the start page; a manager is offered no stage', async () => {
    const tab = await inSettings(lena);
    expect(await tab.frame.getByRole('radio').count()).toBe(2);
    expect(await tab.save()).toMatchObject({ suggestedDisplayName: 'Samling', contentUrl: `${room.samling.url}/tab/#/` });
  });

  it('say outside of Teams what they are for, and lead to the page', async () => {
    const tab = await openInTeams(browser, room, lena);
    await tab.go('config');
    await tab.frame.getByText(sv.tabConfig.outside).waitFor();
    await tab.frame.getByRole('link', { name: sv.tabConfig.toStart }).click();
    await tab.frame.getByRole('button', { name: sv.answer.send }).waitFor();
  });
});
