import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, buildPage } from '../../src/page-build.ts';
import { texts } from '../../src/texts/texts.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { cutLine } from '../support/cut-line.ts';
import { type HostSettings, hostPage } from '../support/teams-host.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

let room: Room;
let browser: Browser;
const pages: Page[] = [];
beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 4, limits: false });
  browser = await launch();
}, 180_000);
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await room.close();
});

/** A page with an ear on everything that goes wrong in it, and on whom it speaks with. */
const newPage = async () => {
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  pages.push(page);
  const heard = { faults: [] as string[], hosts: new Set<string>() };
  page.on('console', (message) => {
    if (message.type() === 'error') heard.faults.push(message.text());
  });
  page.on('pageerror', (error) => heard.faults.push(error.message));
  page.on('request', (request) => heard.hosts.add(new URL(request.url()).host));
  return { page, heard };
};
const linkFor = (id: string) => room.samling.link(id).replace(/^.*\/tab\//, `${room.samling.url}/tab/`);

/** The heading of the start page, which greets its person. */
const greeting = (page: Pick<Page, 'getByRole'>, { name }: Pick<Person, 'name'>) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`${name.split(' ')[0]}`) });

describe('the page in a browser', () => {
  it('opens by a one-time link, which it takes out of the address, and stays open when it is reloaded', async () => {
    const { page, heard } = await newPage();
    await page.goto(linkFor(room.anna.id));
    await greeting(page, room.anna).waitFor();
    expect(page.url()).toBe(`${room.samling.url}/tab/#/`);
    await page.reload();
    await greeting(page, room.anna).waitFor();
    expect(heard.faults).toEqual([]);
    expect([...heard.hosts]).toEqual([new URL(room.samling.url).host]);
  });

  it('says how to come in, where the link has been used or there is none', async () => {
    const link = linkFor(room.anna.id);
    const { page: first } = await newPage();
    await first.goto(link);
    await greeting(first, room.anna).waitFor();
    const { page } = await newPage();
    await page.goto(link);
    await page.getByText(texts.sv.tab.problems['link-not-valid']).waitFor();
    await page.goto(`${room.samling.url}/tab/`);
    await page.reload();
    await page.getByText(texts.sv.tab.signIn.how).waitFor();
    expect(await greeting(page, room.anna).count()).toBe(0);
  });

  it('says that it has lost contact, how old it is, and that all is well again', async () => {
    const line = await cutLine(room.samling.url);
    const { page } = await newPage();
    await page.goto(linkFor(room.anna.id).replace(room.samling.url, line.url));
    await greeting(page, room.anna).waitFor();
    const told = page.getByText(new RegExp(texts.sv.tab.live.stale(7).split('7')[0] ?? ''));
    expect(await told.count()).toBe(0);
    line.cut();
    await told.waitFor();
    expect(await greeting(page, room.anna).count()).toBe(1);
    line.mend();
    await told.waitFor({ state: 'detached' });
    await line.close();
  });
});

describe('the page in Teams', () => {
  const inTeams = async (settings: Partial<HostSettings> = {}) => {
    const { page, heard } = await newPage();
    const token = await room.teams.signIn(room.johan.demo);
    const body = hostPage({ page: '/tab/', frameContext: 'content', locale: 'sv-se', theme: 'default', token, ...settings });
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${room.samling.url}/host.html`);
    return { page, heard, frame: page.frameLocator('iframe') };
  };

  it('signs in by itself, and follows the theme of Teams', async () => {
    const { page, heard, frame } = await inTeams({ theme: 'dark' });
    await greeting(frame, room.johan).waitFor();
    expect(await frame.locator('[data-theme]').first().getAttribute('data-theme')).toBe('dark');
    await page.evaluate("window.host.changeTheme('contrast')");
    await frame.locator('[data-theme=contrast]').first().waitFor();
    expect(heard.faults).toEqual([]);
    expect([...heard.hosts]).toEqual([new URL(room.samling.url).host]);
  });

  it('speaks as Teams does, until the person has chosen', async () => {
    const { frame } = await inTeams({ locale: 'en-us' });
    await greeting(frame, room.johan).waitFor();
    await frame.locator('html[lang=en]').waitFor({ state: 'attached' });
  });

  it('lets nobody in whom Teams does not vouch for', async () => {
    const { frame } = await inTeams({ token: await room.teams.signIn(room.johan.demo, { aud: 'somebody-else' }) });
    await frame.getByText(texts.sv.tab.problems['not-signed-in']).waitFor();
  });
});

describe('what is loaded first', () => {
  it('is at most 220 KB packed, in Teams too', async () => {
    const { page } = await newPage();
    const names: string[] = [];
    page.on('request', (request) => names.push(...(/assets\/(.+\.js)$/.exec(request.url())?.slice(1) ?? [])));
    await page.goto(linkFor(room.anna.id));
    await greeting(page, room.anna).waitFor();
    const host = (await readdir(join(BUILT, 'assets'))).find((name) => /^teams-host-.*\.js$/.test(name));
    const loaded = new Set([...names, host ?? '']);
    const sizes = await Promise.all([...loaded].map(async (name) => (await stat(join(BUILT, 'assets', `${name}.gz`))).size));
    expect(loaded.size).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(220 * 1024);
  });
});
