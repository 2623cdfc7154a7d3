import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isJson } from '../../../src/demo/json.ts';
import { BUILT, buildPage } from '../../../src/page-build.ts';
import { sv } from '../../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../../support/chromium.ts';
import { startSamlingBot } from '../bots.ts';
import { median, percentile } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { outside } from '../live-lines.ts';
import { ms, type Row } from '../table.ts';

const plan = { full: 7, quick: 3 } as const;
const most = { ms: 1_000, kilobytes: 220 } as const;

/** From the link's address to the form that can be filled in, in a browser that has seen nothing of the page before. */
export const ofFirstLoad = async (ground: Ground, quick: boolean): Promise<readonly Row[]> => {
  await buildPage();
  await ensureBrowser();
  const { teams, organisation, people } = ground;
  const person = people.at(-1);
  if (person === undefined) throw new RangeError('nobody to look');
  const bot = await startSamlingBot(teams, { data: await ground.folder('bare'), organisation, environment: outside });
  teams.setBotUrl(bot.url);
  const browser = await launch();
  const took: number[] = [];
  const fetched = new Set<string>();
  try {
    for (let turn = 0; turn < (quick ? plan.quick : plan.full); turn += 1) {
      await teams.say(person, 'sida');
      const link = linkOn(teams.messagesOf(person).map(({ card }) => card));
      // A context of its own has a cache of its own.
      const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith('/tab/assets/')) fetched.add(basename(pathname));
      });
      await page.addInitScript(noteWhen(sv.answer.send));
      const began = Date.now();
      await page.goto(link.replace(/^https:\/\/[^/]+/, new URL(bot.url).origin), { waitUntil: 'commit' });
      await page.getByRole('button', { name: sv.answer.send }).waitFor();
      took.push((await page.evaluate<number>('window.usableAt')) - began);
      await context.close();
    }
  } finally {
    await browser.close();
    await bot.stop();
  }
  const [first = Number.NaN] = took;
  const value = median(took);
  return [
    {
      measure: 'the tab’s first load over loopback, cold, to a form to fill in',
      value: ms(value),
      must: `≤ ${most.ms} ms`,
      holds: value <= most.ms,
      details: `median of ${took.length}, worst ${ms(percentile(took, 1))}, the first in a browser just started ${ms(first)}; signing in by a link included`,
    },
    sizesOf([...fetched]),
  ];
};

/**
 * Notes in the page when the button has been laid out (ms since 1970): Playwright looks for it less and less often, at last each half
 * second, and would add that much.
 */
const noteWhen = (title: string): string => `(() => {
  const look = () => {
    const found = [...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(title)});
    if (!found || found.getBoundingClientRect().height === 0) requestAnimationFrame(look);
    else window.usableAt = performance.timeOrigin + performance.now();
  };
  requestAnimationFrame(look);
})()`;

/** The newest address of the page on the cards. */
const linkOn = (cards: readonly unknown[]): string => {
  const found = cards.map(addressIn).findLast((address) => address !== undefined);
  if (found === undefined) throw new Error('the bot gives no link to the page');
  return found;
};

const addressIn = (node: unknown): string | undefined => {
  if (Array.isArray(node)) return node.map(addressIn).find((address) => address !== undefined);
  if (!isJson(node)) return undefined;
  if (typeof node.url === 'string' && node.url.includes('/tab/#link=')) return node.url;
  return addressIn(Object.values(node));
};

/** The files packed with gzip, kB (1 000 bytes). */
const sizesOf = (names: readonly string[]): Row => {
  const sizes = names
    .map((name) => ({ name, size: statSync(join(BUILT, 'assets', `${name}.gz`)).size / 1_000 }))
    .sort((a, b) => b.size - a.size);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  return {
    measure: 'everything that the first load fetches, gzip',
    value: `${total.toFixed(0)} kB`,
    must: `≤ ${most.kilobytes} kB`,
    holds: total <= most.kilobytes,
    details: `${names.length} files: ${sizes
      .slice(0, 5)
      .map(({ name, size }) => `${name.replace(/-[\w-]{8}\.\w+$/, '')} ${size.toFixed(0)}`)
      .join(', ')} …`,
  };
};
