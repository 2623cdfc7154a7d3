import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArrangeGroupsView } from '../../src/app/views/planning/arrange-groups.ts';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { dragOn, middleOf, swipeOn } from '../support/pointers.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { heldAgainst, isTooWide, openTab, PHONE, pressByKeyboard, type TabPage, tabTo, themes } from '../support/tab-page.ts';
import { workshopIn } from '../support/tab-workshop.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

let room: Room;
let browser: Browser;
let tab: TabClient;
let token: string;
let workshop: string;
let anna: TabPage;

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 24, limits: false });
  browser = await launch();
  tab = tabClient(room);
  token = await tab.session(room.anna);
  workshop = await workshopIn(tab, token, { splitNumber: '4' });
  anna = await openTab(browser, room, room.anna);
  await anna.go(`workshop/${workshop}`);
  await anna.page.getByRole('link', { name: sv.arrangeGroups.heading }).click();
  await column(anna.page, 1).waitFor();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

const [words, plan] = [sv.tabGroups, sv.arrangeGroups];
const column = (page: Page, number: number) => page.getByRole('region', { name: sv.shared.group(number), exact: true });
const seat = (page: Page, id: string) => page.locator(`[data-person="${id}"]`);
const menu = (page: Page, name: string) => page.getByRole('button', { name: words.menu.who(name) });
const told = (page: Page, said: string) => page.getByRole('status').getByText(said).waitFor();

/** Who sits where, as the server has it. */
const seated = async () => {
  const view = (await tab.get(`group-plan?workshop=${workshop}`, token)).body as ArrangeGroupsView;
  const inGroup = (group: number, place = 0) => {
    const person = view.people.filter((each) => each.group === group)[place];
    if (!person) throw new Error(`nobody is number ${place} of group ${group}`);
    return { id: person.id, name: person.name ?? '' };
  };
  return { ...view, inGroup, groupOf: (id: string) => view.people.find((each) => each.id === id)?.group };
};

const choose = async (page: Page, name: string, what: string) => {
  await menu(page, name).click();
  await page.getByRole('menuitem', { name: what }).click();
};

describe('dragged with the mouse', () => {
  it('a person comes to another group, is locked there, and the wish stands in the list', async () => {
    const { page } = anna;
    const one = (await seated()).inGroup(1);
    const to = await middleOf(column(page, 2).getByRole('heading'));
    await dragOn(page, await middleOf(seat(page, one.id).getByText(one.name)), to, async () => {
      await page.getByText(words.drop.move(2), { exact: true }).waitFor();
    });
    await told(page, words.said.move(one.name, 2));
    await column(page, 2).locator(`[data-person="${one.id}"]`, { hasText: words.locked }).waitFor();
    await page.getByRole('region', { name: plan.wishes }).getByText(one.name).waitFor();
    expect((await seated()).groupOf(one.id)).toBe(2);
  });

  it('onto another person, the two change places', async () => {
    const { page } = anna;
    const { inGroup } = await seated();
    const [one, other] = [inGroup(2), inGroup(3)];
    const to = await middleOf(seat(page, other.id).getByText(other.name));
    await dragOn(page, await middleOf(seat(page, one.id).getByText(one.name)), to);
    await told(page, words.said.swap(one.name, 3, other.name, 2));
  });

  it('Escape leaves everybody where they were', async () => {
    const { page } = anna;
    const before = await seated();
    const one = before.inGroup(1);
    const to = await middleOf(column(page, 4).getByRole('heading'));
    await dragOn(page, await middleOf(seat(page, one.id).getByText(one.name)), to, async () => {
      await page.keyboard.press('Escape');
      await page.getByText(words.drop.move(4), { exact: true }).waitFor({ state: 'detached' });
    });
    expect((await seated()).drafts).toBe(before.drafts);
  });
});

describe('with the keyboard alone', () => {
  it('a person is found by name and moved, and the focus goes along', async () => {
    const { page } = anna;
    const one = (await seated()).inGroup(1);
    await page.reload();
    await column(page, 1).waitFor();
    await tabTo(page, words.find.label);
    await page.keyboard.type(one.name);
    await page.getByText(words.find.found(1, one.name, 1)).waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`[data-person="${one.id}"] button:focus`).press('Enter');
    await page.getByRole('menuitem', { name: words.menu.move }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await pressByKeyboard(page, plan.save);
    await told(page, words.said.move(one.name, 3));
    await column(page, 3).locator(`[data-person="${one.id}"] button:focus`).waitFor();
  });
});

describe('wishes', () => {
  it('that cannot all be met are said no to, with who it is about, and one is taken away', async () => {
    const { page } = anna;
    const { inGroup } = await seated();
    const [one, other] = [inGroup(4), inGroup(4, 1)];
    await choose(page, one.name, words.menu.together);
    await page.getByLabel(plan.search).fill(other.name);
    await page.getByRole('radio').check();
    await page.getByRole('button', { name: plan.save }).click();
    await told(page, words.said.together(one.name, other.name));
    await choose(page, other.name, words.menu.apart);
    await page.getByRole('radio', { name: new RegExp(`^${one.name} `) }).check();
    await page.getByRole('button', { name: plan.save }).click();
    const no = page.getByRole('dialog').getByText(/kan inte hållas både ihop och isär/);
    await no.waitFor();
    expect(await no.textContent()).toContain(one.name);
    expect(await no.textContent()).toContain(other.name);
    await page.getByRole('button', { name: plan.cancel }).click();
    await page.locator(`[data-person="${other.id}"] button:focus`).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${plan.dropButton}\\. ${plan.wish.together}`) }).click();
    await page
      .getByRole('status')
      .getByText(/^Önskemålet är borttaget: Ihop:/)
      .waitFor();
    await page.locator('h3:focus', { hasText: plan.wishes }).waitFor();
  });

  it('lock a place, and unlock it', async () => {
    const { page } = anna;
    const one = (await seated()).inGroup(4);
    await choose(page, one.name, words.menu.lock);
    await told(page, words.said.lock(one.name, 4));
    await choose(page, one.name, words.menu.unlock);
    await page
      .getByRole('status')
      .getByText(/^Önskemålet är borttaget: Låst/)
      .waitFor();
  });
});

describe('two facilitators at once', () => {
  it('the later one is told, and sees the groups as they are', async () => {
    const { page } = anna;
    const { inGroup, drafts } = await seated();
    const [one, other] = [inGroup(3), inGroup(4)];
    const johan = await tab.session(room.johan);
    const first = async (route: Route) => {
      await tab.do('change-groups', { workshop, drafts, change: 'move', person: other.id, toGroup: '1' }, johan);
      await route.continue();
    };
    await page.route('**/do/change-groups', first, { times: 1 });
    await choose(page, one.name, words.menu.move);
    await page.getByRole('radio', { name: new RegExp(`^${sv.shared.group(2)} `) }).check();
    await page.getByRole('button', { name: plan.save }).click();
    await page.getByRole('dialog').getByText(words.changed).waitFor();
    await page.getByRole('button', { name: plan.cancel }).click();
    await column(page, 1).locator(`[data-person="${other.id}"]`).waitFor();
    await column(page, 3).locator(`[data-person="${one.id}"]`).waitFor();
  });
});

describe('on a phone', () => {
  it('groups are opened, a finger on the grip drags, and anywhere else moves the page', async () => {
    const phone = await openTab(browser, room, room.anna, { viewport: PHONE, hasTouch: true, isMobile: true });
    const { page } = phone;
    await phone.go(`workshop/${workshop}/groups`);
    await page.getByRole('button', { name: words.open.one(1) }).tap();
    const one = (await seated()).inGroup(1);
    // Away from the edges, where the page moves along with what is dragged.
    await page.evaluate('document.querySelector(\'[data-seats="1"]\').scrollIntoView()');
    expect(await isTooWide(page)).toBe(false);
    const grip = await middleOf(seat(page, one.id).locator('[data-grip]'));
    await swipeOn(page, grip, await middleOf(column(page, 2).getByRole('heading')));
    await told(page, words.said.move(one.name, 2));
    const { drafts } = await seated();
    const text = await middleOf(column(page, 2).locator('[data-person]').last());
    const height: number = await page.evaluate('scrollY');
    await swipeOn(page, text, { x: text.x, y: text.y - 150 });
    await expect.poll(() => page.evaluate('scrollY')).not.toBe(height);
    expect((await seated()).drafts).toBe(drafts);
    expect(phone.faults).toEqual([]);
    await page.context().close();
  });
});

describe('in a workshop that goes on', () => {
  it('nobody is moved while a round is open, and again between rounds', async () => {
    const { page } = anna;
    await tab.do('start-round', { workshop, round: 1 }, token);
    await page.getByText(words.roundOpen).waitFor();
    expect(await page.getByRole('button', { name: new RegExp(`^${words.menu.who('')}`) }).count()).toBe(0);
    await tab.do('close-round', { workshop, round: 1, confirmed: true }, token);
    await page.getByText(words.roundOpen).waitFor({ state: 'detached' });
    const one = (await seated()).inGroup(2);
    await dragOn(
      page,
      await middleOf(seat(page, one.id).getByText(one.name)),
      await middleOf(column(page, 1).getByRole('heading')),
    );
    await told(page, words.said.move(one.name, 1));
    expect(anna.faults).toEqual([]);
  });

  it('is read at twice the text size without moving the page sideways', async () => {
    const { page, go } = await openTab(browser, room, room.anna, { viewport: { width: 640, height: 900 } });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    await go(`workshop/${workshop}/groups`);
    await column(page, 1).waitFor();
    expect(await isTooWide(page)).toBe(false);
    await page.context().close();
  });

  it.each(themes)('nothing is held against it in the %s theme', async (theme) => {
    const { page, go } = await openTab(browser, room, room.anna, { theme });
    await go(`workshop/${workshop}/groups`);
    await column(page, 1).waitFor();
    await page
      .getByRole('button', { name: new RegExp(`^${words.menu.who('')}`) })
      .first()
      .click();
    // Fluent's own stops at the menu's ends, which send the focus on.
    expect((await heldAgainst(page)).filter((held) => !held.includes('data-tabster-dummy'))).toEqual([]);
    if (theme === 'light') {
      await page.getByRole('menuitem', { name: words.menu.swap }).click();
      await page.getByRole('dialog').waitFor();
      expect(await heldAgainst(page)).toEqual([]);
    }
    await page.context().close();
  });
});
