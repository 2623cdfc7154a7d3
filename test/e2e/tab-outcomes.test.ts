import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { tabClient } from '../support/tab-client.ts';
import { openTab, PHONE, type TabPage } from '../support/tab-page.ts';
import { answerIn, workshopIn } from '../support/tab-workshop.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

let room: Room;
let browser: Browser;
let anna: TabPage;
let bo: TabPage;
let name: string;
let workshop: string;

const said = [
  'Vi behöver bättre bemanning på kvällarna.',
  'Bemanningen på helgerna räcker inte.',
  'Bemanning, bemanning, bemanning.',
  'Mötena är för långa.',
  'Kortare möten, tack.',
  'Färre möten på onsdagar.',
  'Lokalerna är slitna.',
];

/** A room where a round of open text has been held and closed. */
beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 12, limits: false });
  const tab = tabClient(room);
  const token = await tab.session(room.anna);
  workshop = await workshopIn(tab, token);
  await tab.do('start-round', { workshop, round: 1 }, token);
  for (const [place, text] of said.entries()) {
    const person = room.managers[place];
    if (person) await answerIn(tab, await tab.session(person), workshop, text);
  }
  await tab.do('close-round', { workshop, round: 1, confirmed: true }, token);
  browser = await launch();
  anna = await openTab(browser, room, room.anna);
  const [owner] = room.managers;
  if (!owner) throw new Error('nobody to do it');
  name = owner.name;
  bo = await openTab(browser, room, owner);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

const press = (words: string | RegExp) => anna.page.getByRole('button', { name: words, exact: true }).click();
const [themes, decisions] = [sv.themes, sv.decisions];

describe('themes on the page', () => {
  it('are suggested, and undone', async () => {
    await anna.go(`workshop/${workshop}`);
    await anna.page.getByRole('link', { name: themes.heading, exact: true }).click();
    await press(themes.suggest);
    await press(themes.undo);
    await anna.page.getByText(themes.none).waitFor();
  });

  it('are made of answers that are chosen, and renamed', async () => {
    await anna.page.getByRole('link', { name: themes.readAnswers }).click();
    await anna.page.getByRole('checkbox', { name: themes.answerNumber(1) }).check();
    await anna.page.getByRole('checkbox', { name: themes.answerNumber(2) }).check();
    await press(themes.split.open);
    await anna.page.getByLabel(themes.split.label).fill('Bemaning');
    await press(themes.split.do);
    await anna.page.getByText(themes.answers(said.length - 2)).waitFor();
    await anna.page.getByRole('link', { name: themes.back }).first().click();
    await anna.page.getByRole('link', { name: 'Bemaning' }).click();
    await anna.page.getByLabel(themes.rename.label).fill('Bemanning');
    await press(themes.rename.save);
    await anna.page.getByRole('heading', { level: 1, name: 'Bemanning' }).waitFor();
  });

  it('hide an answer with a reason, and show it again', async () => {
    await anna.page.getByRole('checkbox', { name: themes.answerNumber(1) }).check();
    await press(themes.hide.open);
    await anna.page.getByLabel(themes.hide.label).fill('Nämner en person');
    await press(themes.hide.do);
    await anna.page.getByText(`${themes.hiddenBecause} Nämner en person`).waitFor();
    await press(themes.hide.show);
    await anna.page.getByText(themes.hiddenBecause).waitFor({ state: 'detached' });
  });
});

describe('decisions on the page', () => {
  it('go from a theme to their owner, who says that it is done', async () => {
    await press(themes.decide);
    await anna.page.getByText(/Kommer från .*Bemanning/).waitFor();
    await anna.page.getByLabel(decisions.text).fill('Vi ser över bemanningen.');
    await anna.page.getByRole('combobox', { name: decisions.owner }).pressSequentially(name.slice(0, 6));
    await anna.page.getByRole('option', { name: new RegExp(name) }).click();
    await anna.page.getByLabel(decisions.due).fill('2027-01-15');
    await press(decisions.save);
    await anna.page.getByText(decisions.ownedBy(name)).waitFor();

    await bo.page.getByRole('link', { name: sv.tabOutcomes.decisions.seeMine }).click();
    await bo.page.getByRole('button', { name: new RegExp(`^${decisions.done}`) }).click();
    await bo.page.getByText(decisions.list.none).waitFor();
    await anna.page.getByText(`✓ ${decisions.isDone}`).waitFor();
  });

  it('are changed, and asked about before they are taken away', async () => {
    await anna.page.getByRole('button', { name: new RegExp(`^${decisions.change}:`) }).click();
    await anna.page.getByLabel(decisions.text).fill('Vi ser över schemat.');
    await press(decisions.save);
    await anna.page.getByText('Vi ser över schemat.').waitFor();
    await anna.page.getByRole('button', { name: new RegExp(`^${decisions.withdraw}:`) }).click();
    await press(sv.tabOutcomes.decisions.keep);
    await anna.page.getByText('Vi ser över schemat.').waitFor();
  });
});

describe('the summary on the page', () => {
  it('is read, shown to everybody, and fetched as a file', async () => {
    await anna.go(`workshop/${workshop}/summary`);
    await anna.page.getByRole('cell', { name: /Vi ser över schemat/ }).waitFor();
    await press(sv.summaryCard.show);
    await anna.page.getByText(sv.summaryCard.shown, { exact: true }).waitFor();
    await press(sv.summaryCard.kinds.md);
    const file = await anna.page.getByRole('link', { name: sv.lettersAuthor.file.open }).getAttribute('href');
    expect(await (await fetch(`${room.samling.url}${new URL(file ?? '').pathname}`)).text()).toContain('Vi ser över schemat.');
    await anna.page.setViewportSize(PHONE);
    expect(await anna.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect([anna.faults, bo.faults]).toEqual([[], []]);
  });
});

describe('a decision that a colleague has changed meanwhile', () => {
  it('is not saved over unseen, and what was written is kept', async () => {
    const tab = tabClient(room);
    const token = await tab.session(room.anna);
    const { resolution } = (await tab.do('begin-resolution', { workshop }, token)).body as { resolution: string };
    const save = (text: string, saves: number) =>
      tab.do('save-resolution', { workshop, resolution, saves, text, owner: '', unit: '', due: '' }, token);
    await save('Vi provar onsdagar.', 0);
    await anna.go(`workshop/${workshop}/decisions/${resolution}`);
    await anna.page.getByLabel(decisions.text).fill('Vi provar torsdagar.');
    await save('Vi provar fredagar.', 1);
    await press(decisions.save);
    await anna.page.getByText(sv.tabOutcomes.decisions.kept).waitFor();
    await anna.page.getByText('Vi provar fredagar.').waitFor();
    // Kept over a reload, with the version that it was begun from.
    await anna.page.reload();
    await anna.page.getByText('Vi provar fredagar.').waitFor();
    expect(await anna.page.getByLabel(decisions.text).inputValue()).toBe('Vi provar torsdagar.');
    await press(decisions.changed.saveMine);
    await anna.page.getByRole('listitem').filter({ hasText: 'Vi provar torsdagar.' }).waitFor();
  });
});
