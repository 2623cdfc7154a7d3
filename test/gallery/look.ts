import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildPage } from '../../src/page-build.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { openTab, PHONE, themes } from '../support/tab-page.ts';
import { lookPage, type Picture } from './look-page.ts';
import { playScene, type Scene } from './look-scene.ts';

// `npm run look [-- --theme light] [-- --size desktop] [-- --language en] [-- --place write]`: a picture of every view in
// artifacts/look/, and one page with them all. To be looked at.

const sizes = { phone: PHONE, desktop: { width: 1280, height: 900 }, stage: { width: 1920, height: 1080 } } as const;
type Size = keyof typeof sizes;

const pages: readonly Size[] = ['phone', 'desktop'];
const walls: readonly Size[] = ['phone', 'desktop', 'stage'];

/** Every place of src/tab/places.tsx, for those whom it is made for. */
const looks = (scene: Scene) => {
  const { running, held, planned, draft, sent, post } = scene;
  const all = (places: readonly string[], on = pages) => places.map((place) => ({ place, on }));
  return {
    facilitator: [
      ...all(['', 'workshops', 'workshops/new', `workshop/${planned}`, `workshop/${running}`, `workshop/${held}`]),
      ...all([`workshop/${planned}/stage`, `workshop/${running}/stage`, `workshop/${held}/stage`], walls),
      ...all([1, 2, 3, 4, 5].map((round) => `workshop/${held}/result/${round}`)),
      ...all(
        ['themes/4', 'themes/4/t1', 'rooms', 'decisions', 'decisions/new', 'summary'].map((place) => `workshop/${held}/${place}`),
      ),
      ...all(['write', `write/${draft}`, `write/${sent}/report`, `write/${sent}/correct`, 'inbox', `inbox/${post}`, 'archive']),
    ],
    manager: [
      ...all(['', `round/${running}/1`, 'my-answers', 'my-actions', 'archive', `letter/${sent}`, 'config', 'nowhere']),
      ...all(['questions', 'questions/new/question', `questions/new/question/${sent}`, 'questions/new/input']),
    ],
  };
};

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

/** Names in place of ids, so that the same picture has the same name the next time. */
const named = (scene: Scene, place: string): string =>
  (['running', 'held', 'planned', 'draft', 'sent', 'post'] as const).reduce((name, key) => name.replace(scene[key], key), place);

/** Everything that a person sees in a theme and a size, in one session. */
const shoot = async (
  browser: Browser,
  scene: Scene,
  who: 'facilitator' | 'manager',
  theme: (typeof themes)[number],
  size: Size,
) => {
  const places = looks(scene)[who].filter(
    ({ place, on }) => on.includes(size) && named(scene, place).startsWith(only.place ?? ''),
  );
  if (places.length === 0) return [];
  const person = who === 'facilitator' ? scene.anna : scene.manager;
  const { page, faults } = await openTab(browser, scene.room, person, { theme, viewport: sizes[size] });
  const pictures: Picture[] = [];
  for (const { place } of places) {
    await page.evaluate(`location.assign('#/${place}')`);
    await page.getByRole('heading').first().waitFor();
    // The first that is left, until none is.
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    if (/^write\/[^/]+(?:\/correct)?$/.test(place)) await page.locator('.ac-adaptiveCard').first().waitFor();
    // A window as high as the page: what sticks to the bottom lies at the bottom.
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ ...sizes[size], height: Math.max(height, sizes[size].height) });
    await page.waitForTimeout(400);
    const name = named(scene, place);
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
const scene = await playScene(only.language === 'en' ? 'en' : 'sv');
const browser = await launch();
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const theme of themes.filter((one) => wanted(one, only.theme)))
    for (const size of walls.filter((one) => wanted(one, only.size)))
      for (const who of ['facilitator', 'manager'] as const) {
        process.stdout.write(`${theme}, ${size}, ${who} …\n`);
        pictures.push(...(await shoot(browser, scene, who, theme, size)));
      }
  const file = join(folder, 'index.html');
  await writeFile(file, lookPage(pictures));
  process.stdout.write(`${pictures.length} pictures in ${pathToFileURL(file)}\n`);
} finally {
  await browser.close();
  await scene.close();
}
