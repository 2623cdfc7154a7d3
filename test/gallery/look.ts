import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildPage } from '../../src/page-build.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { type Day, playDay } from '../support/day.ts';
import { nameOf, placeOf, sights } from '../support/sights.ts';
import { DESK, openTab, PHONE, themes } from '../support/tab-page.ts';
import { lookPage, type Picture } from './look-page.ts';

// `npm run look [-- --theme light] [-- --size desktop] [-- --language en] [-- --place write]`: a picture of every view in
// artifacts/look/, and one page with them all. To be looked at.

const sizes = { phone: PHONE, desktop: DESK, stage: { width: 1920, height: 1080 } } as const;
type Size = keyof typeof sizes;
const everySize: readonly Size[] = ['phone', 'desktop', 'stage'];

const { values: only } = parseArgs({
  options: {
    theme: { type: 'string' },
    size: { type: 'string' },
    place: { type: 'string' },
    language: { type: 'string', default: 'sv' },
  },
});
const folder = join(import.meta.dirname, '..', '..', 'artifacts', 'look');
const wanted = (one: string, asked: string | undefined) => asked === undefined || one === asked;

/** Everything that a person sees in a theme and a size, in one session. */
const shoot = async (browser: Browser, day: Day, who: 'facilitator' | 'manager', theme: (typeof themes)[number], size: Size) => {
  const seen = Object.values(sights)
    .flat()
    .filter((sight) => sight.who === who && nameOf(sight).startsWith(only.place ?? '') && (size !== 'stage' || sight.wall));
  if (seen.length === 0) return [];
  const person = who === 'facilitator' ? day.anna : day.manager;
  const { page, go, faults } = await openTab(browser, day.room, person, { theme, viewport: sizes[size] });
  const pictures: Picture[] = [];
  for (const sight of seen) {
    const place = placeOf(sight, day);
    await go(place);
    await page.getByRole('heading').first().waitFor();
    if (/^write\/:(?:draft|sent\/correct)$/.test(sight.place)) await page.locator('.ac-adaptiveCard').first().waitFor();
    // A window as high as the page: what sticks to the bottom lies at the bottom.
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ ...sizes[size], height: Math.max(height, sizes[size].height) });
    await page.waitForTimeout(400);
    const name = nameOf(sight);
    const file = `${[name.replaceAll('/', '-') || 'start', who, size, theme].join('_')}.png`;
    await page.screenshot({ path: join(folder, file) });
    await page.setViewportSize(sizes[size]);
    pictures.push({ place: name, who, theme, size, file });
  }
  for (const fault of faults) process.stderr.write(`${who}, ${size}, ${theme}: ${fault}\n`);
  await page.context().close();
  return pictures;
};

await buildPage();
await ensureBrowser();
const day = await playDay({ language: only.language === 'en' ? 'en' : 'sv' });
const browser = await launch();
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const theme of themes.filter((one) => wanted(one, only.theme)))
    for (const size of everySize.filter((one) => wanted(one, only.size)))
      for (const who of ['facilitator', 'manager'] as const) {
        process.stdout.write(`${theme}, ${size}, ${who} …\n`);
        pictures.push(...(await shoot(browser, day, who, theme, size)));
      }
  const file = join(folder, 'index.html');
  await writeFile(file, lookPage(pictures));
  process.stdout.write(`${pictures.length} pictures in ${pathToFileURL(file)}\n`);
} finally {
  await browser.close();
  await day.close();
}
