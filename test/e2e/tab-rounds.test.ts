import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoundListView } from '../../src/app/views/planning/round-list.ts';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { isTooWide, openTab, PHONE, type TabPage } from '../support/tab-page.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

let room: Room;
let browser: Browser;
let tab: TabClient;
let anna: TabPage;
/** The other facilitator, who has no page open. */
let johan: string;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 12, limits: false });
  browser = await launch();
  tab = tabClient(room);
  johan = await tab.session(room.johan);
  anna = await openTab(browser, room, room.anna);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

const [plans, fields, page] = [sv.roundPlans, sv.roundPlans.fields, sv.tabRounds];
const button = (name: string | RegExp) => anna.page.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).click();
const sees = (words: string | RegExp) => anna.page.getByText(words).first().waitFor();
const heading = (name: string) => anna.page.getByRole('heading', { name, exact: true }).waitFor();
const workshop = () => /workshop\/([\w-]{36})/.exec(anna.page.url())?.[1] ?? '';
const list = async () => (await tab.get(`round-plan?workshop=${workshop()}`, johan)).body as RoundListView;

/** What Johan does to the rounds as they are just now. */
const johanDoes = async (command: string, more: object) => {
  const { status, text } = await tab.do(command, { workshop: workshop(), drafts: (await list()).drafts, ...more }, johan);
  expect(status, text).toBe(200);
};

describe('the rounds of a new workshop', () => {
  it('are changed before it is created: a fault is said at its field, and what was typed survives a reload', async () => {
    await anna.go('workshops/new');
    await anna.page.getByLabel(sv.newWorkshop.title).fill('Ledningsdag');
    await press(sv.newWorkshop.preview);
    await anna.page.getByRole('link', { name: sv.newWorkshop.groupPreview.plan }).click();
    await anna.page.getByRole('link', { name: plans.add }).click();
    await press(new RegExp(`^${plans.kinds.choice}`));
    await anna.page.getByLabel(fields.heading).fill('Vägval');
    await anna.page.getByLabel(fields.question).fill('Var börjar vi?');
    await anna.page.getByLabel(fields.options).fill('Skolan');
    await press(plans.save);
    await sees(plans.fault({ fault: 'too-few-options', least: 2 }));
    await anna.page.locator('[name=options]:focus').waitFor();
    await anna.page.reload();
    const options = anna.page.getByLabel(fields.options);
    await expect.poll(() => options.inputValue()).toBe('Skolan');
    await options.fill('Skolan\nVården');
    await press(plans.save);
    await heading('6. Vägval');
    await sees('Skolan · Vården');
  });

  it('are moved, where the keyboard goes along, and never from what builds on them', async () => {
    const up = button(`${plans.up}: Vägval`);
    await up.focus();
    await anna.page.keyboard.press('Enter');
    await heading('5. Vägval');
    await anna.page.locator('[data-round="5"] [data-act=up]:focus').waitFor();
    await sees(page.moved('Vägval', 5));
    await anna.page.keyboard.press('Enter');
    await heading('4. Vägval');
    await press(`${plans.down}: ${sv.templates['where-are-we'].rounds[3]?.heading}`);
    await sees(plans.builtOn(5, '6'));
  });

  it('are asked about before they are taken away', async () => {
    await press(`${plans.remove}: Vägval`);
    await sees(plans.askRemove(4));
    await anna.page.keyboard.press('Escape');
    await anna.page.locator('[data-round="4"] [data-act=remove]:focus').waitFor();
    await press(`${plans.remove}: Nuläge`);
    await press(plans.removeNow);
    await heading('3. Vägval');
    await anna.page.locator('[data-round="2"] [data-act=edit]:focus').waitFor();
    expect((await list()).rounds.map((round) => round.heading)).not.toContain('Nuläge');
  });

  it('are seen in the preview, and its form has the title to change', async () => {
    await anna.page.getByRole('link', { name: plans.toPreview }).first().click();
    await sees('3. Vägval');
    await press(sv.tabConsole.plan.back);
    await anna.page.getByLabel(sv.newWorkshop.title).fill('Ledningsdag i mars');
    await press(sv.newWorkshop.preview);
    await anna.page.getByRole('heading', { level: 1, name: 'Ledningsdag i mars' }).waitFor();
    await sees('3. Vägval');
    await press(sv.newWorkshop.groupPreview.create);
    await button(sv.control.buttons.start).waitFor();
  });
});

describe('the rounds of a workshop that goes on', () => {
  it('go over days: what is missing is said at each time, and the times are in the list', async () => {
    await anna.page.getByRole('link', { name: sv.newWorkshop.groupPreview.plan }).click();
    await anna.page.getByRole('link', { name: `${plans.edit}: Vägval` }).click();
    await anna.page.getByRole('radio', { name: fields.timingChoices.days }).check();
    await press(plans.save);
    await sees(plans.fault({ fault: 'date-missing' }));
    for (const [label, value] of [
      [fields.opensDate, '2031-03-03'],
      [fields.opensTime, '08:00'],
      [fields.closesDate, '2031-03-07'],
      [fields.closesTime, '16:00'],
    ] as const)
      await anna.page.getByLabel(label).fill(value);
    await anna.page.getByLabel(fields.late).check();
    await press(plans.save);
    await sees(/öppnar 3 mars 2031 08:00, stänger 7 mars 2031 16:00 · sena svar tas emot/);
  });

  it('are changed by two: the writing follows its round, and what the other changed is told gently', async () => {
    await anna.page.getByRole('link', { name: `${plans.edit}: Vägval` }).click();
    await anna.page.getByLabel(fields.question).fill('Var ska vi börja?');
    await johanDoes('move-round', { round: 3, way: 'up' });
    await heading(plans.formHeading.changing(2));
    await sees(page.writing.moved(2));
    await johanDoes('save-round', { round: 2, kind: 'choice', form: { heading: 'Val' } });
    await sees(page.writing.changed);
    expect(await anna.page.getByLabel(fields.question).inputValue()).toBe('Var ska vi börja?');
    await press(plans.save);
    await heading('2. Vägval');
    expect((await list()).rounds[1]).toMatchObject({ heading: 'Vägval', question: 'Var ska vi börja?', kind: 'choice' });
  });

  it('are given up for what the other has written, by a press', async () => {
    await anna.page.getByRole('link', { name: `${plans.edit}: Vägval` }).click();
    await anna.page.getByLabel(fields.heading).fill('Mitt val');
    await johanDoes('save-round', { round: 2, kind: 'choice', form: { heading: 'Valet' } });
    await sees(page.writing.changed);
    await press(page.writing.takeTheirs);
    await anna.page.getByText(page.writing.changed).waitFor({ state: 'detached' });
    expect(await anna.page.locator('[name=heading]:focus').inputValue()).toBe('Valet');
    await press(plans.cancel);
    await heading('2. Valet');
  });

  it('fit a phone', async () => {
    await anna.page.setViewportSize(PHONE);
    expect(await isTooWide(anna.page)).toBe(false);
  });
});

describe('an answer that a group has given in another way', () => {
  it('is filled in for it: which group, then the answer, then the next', async () => {
    await anna.go(`workshop/${workshop()}`);
    await press(sv.control.buttons.start);
    await anna.page.getByRole('link', { name: sv.fillIn.open }).click();
    await press(sv.fillIn.save);
    await sees(sv.fillIn.groupRequired);
    await anna.page.getByLabel(sv.fillIn.group).selectOption('2');
    await press(sv.fillIn.save);
    await sees(sv.answer.fault({ fault: 'score-missing', field: 'score' }, String));
    await anna.page.getByRole('radio', { name: '4', exact: true }).check();
    await anna.page.getByLabel(sv.answer.inputs.check.word).fill('Nyfiken');
    await press(sv.fillIn.save);
    await sees(sv.fillIn.saved('grupp 2'));
    await sees(sv.fillIn.filledIn(1));
    await anna.page.locator('select:focus').waitFor();
    expect(await anna.page.getByLabel(sv.answer.inputs.check.word).inputValue()).toBe('');
    expect(await isTooWide(anna.page)).toBe(false);
    expect(anna.faults).toEqual([]);
  });
});
