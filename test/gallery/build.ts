import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { situations } from '../cards/situations.ts';
import { galleryPage } from './page.ts';

// `npm run cards`: the gallery as one file, dist/cards/index.html.

const folder = join(import.meta.dirname, '..', '..', 'dist', 'cards');
const file = join(folder, 'index.html');
await mkdir(folder, { recursive: true });
await writeFile(file, await galleryPage(situations));
process.stdout.write(`${situations.length} situations in ${pathToFileURL(file)}\n`);
