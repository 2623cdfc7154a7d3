import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Person } from './wire-person.ts';
import type { Room } from './wire-room.ts';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** A phone as narrow as Teams is used on, and a desk. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/** Teams' own high contrast, as the page asks for it: the browser's forced colours would lie over the theme that is looked at. */
const asContrast = `(() => {
  const asked = window.matchMedia.bind(window);
  window.matchMedia = (query) => asked(query.includes('forced-colors') ? 'all' : query);
})()`;

export interface TabPage {
  readonly page: Page;
  /** What the page has complained of: faults of its own, not answers that say no. */
  readonly faults: readonly string[];
  /** Goes to a place of the page (`workshop/<id>`), as a link would. */
  go(place: string): Promise<void>;
}

/** Collects what a page complains of, from now on. */
export const faultsOf = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
  });
  return faults;
};

/** When the page no longer waits for anything. */
export const settled = async (page: Page | Frame): Promise<void> => {
  // The place comes after its address: a turn of the browser's own later. Looked for at each of its turns: Playwright looks twice a second.
  await page.evaluate(`new Promise((resolve, reject) => {
    const latest = performance.now() + 15_000;
    const look = () => {
      if (!document.querySelector('[aria-busy=true]')) resolve();
      else if (performance.now() > latest) reject(new Error('the page waits in vain'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(() => setTimeout(look));
  })`);
};

/** The tab of one person, come in by a link of theirs. */
export const openTab = async (
  browser: Browser,
  { samling }: Pick<Room, 'samling'>,
  person: Pick<Person, 'id'>,
  { theme = 'light', viewport = DESK, ...more }: { theme?: Theme } & BrowserContextOptions = {},
): Promise<TabPage> => {
  const context = await browser.newContext({
    locale: 'sv-SE',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    viewport,
    ...more,
  });
  if (theme === 'contrast') await context.addInitScript(asContrast);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = faultsOf(page);
  await page.goto(samling.link(person.id).replace(/^.*\/tab\//, `${samling.url}/tab/`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    faults,
    async go(place) {
      await page.evaluate(`location.assign(${JSON.stringify(`#/${place}`)})`);
      await settled(page);
    },
  };
};

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A page, or the frame of one. */
export type Looked = Pick<Page | Frame, 'evaluate'>;

/** The rules that look at colours: what differs between the themes. */
export const COLOURS = ['color-contrast', 'link-in-text-block'] as const;

/** Everything that axe-core holds against what is shown just now, or what some of its rules do: the rule, and the first places. */
export const heldAgainst = async (page: Looked, rules?: readonly string[]): Promise<readonly string[]> => {
  // A movement under way has colours that nobody reads.
  await page.evaluate('Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => undefined)');
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(await readFile(axe, 'utf8'));
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const found = await page.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify(options)})`);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))}`);
};

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Whether the page must be moved sideways to be read. */
export const isTooWide = (page: Looked): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

const finding = new URL('../gallery/browser/unreadable.js', import.meta.url);

/** What cannot be read as the page stands: cut off, outside of the window, or under other words. */
export const unreadable = async (page: Looked): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(await readFile(finding, 'utf8'));

/** Text at twice its size, as a reader sets it in the browser or the phone; or as it was. */
export const enlarge = (page: Looked, by: 1 | 2): Promise<void> =>
  page.evaluate(`(() => {
    document.documentElement.style.fontSize = ${by} === 1 ? '' : '${by * 100}%';
    for (const provider of document.querySelectorAll('.fui-FluentProvider')) {
      for (const name of [...provider.style].filter((name) => /^--(fontSize|lineHeight)/.test(name))) provider.style.removeProperty(name);
      const now = getComputedStyle(provider);
      const sizes = [...now].filter((name) => /^--(fontSize|lineHeight)/.test(name));
      for (const name of ${by} === 1 ? [] : sizes) provider.style.setProperty(name, parseFloat(now.getPropertyValue(name)) * ${by} + 'px');
    }
  })()`);

/** What the focus is on, as it is called: by its label, or by the words on it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const at = document.activeElement;
    const said = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    return said.replace(/\\s*\\*$/, '').trim();
  })()`);

/** The kind of element that has the focus: `H1`. */
export const focusedTag = (page: Page): Promise<string> => page.evaluate('document.activeElement?.tagName');

/** Presses Tab until the focus is on what is called so; throws where it is never reached. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`"${name}" is not reached by Tab`);
};

/** Goes to a button or a link by Tab, and presses Enter on it. */
export const pressByKeyboard = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};
