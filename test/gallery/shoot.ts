import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { themes, widths } from '../../src/tab/views/composer/host-configs.ts';
import { situations } from '../cards/situations.ts';
import { launch } from '../support/chromium.ts';
import { galleryPage, languages } from './page.ts';

// `node test/gallery/shoot.ts [name]`: pictures of the gallery (or of one situation) in artifacts/gallery/, to be looked at.

const only = process.argv[2] ?? '';
const pictures = join(import.meta.dirname, '..', '..', 'artifacts', 'gallery');
const folder = await mkdtemp(join(tmpdir(), 'samling-gallery-'));
const browser = await launch();
try {
  const file = join(folder, 'index.html');
  await writeFile(file, await galleryPage(situations));
  await mkdir(pictures, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const lang of languages) {
    for (const theme of themes) {
      for (const width of widths) {
        const query = new URLSearchParams({ lang, theme, width, ...(only ? { only } : {}) });
        await page.goto(`${pathToFileURL(file)}?${query}`);
        await page.waitForFunction('window.galleryReady === true');
        const picture = join(pictures, `${[lang, theme, width, ...(only ? [only] : [])].join('-')}.png`);
        await page.screenshot({ path: picture, fullPage: true });
        process.stdout.write(`${picture}\n`);
      }
    }
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
