import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isStale } from '../src/page-build.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

it('the page is made when it is missing, or older than what it is made of', async () => {
  const { folder, remove } = await temporaryFolder();
  const [built, source] = [join(folder, 'tab'), join(folder, 'view.tsx')];
  await writeFile(source, '');
  expect(isStale(built, [source])).toBe(true);

  await mkdir(built);
  await writeFile(join(built, 'index.html'), '');
  await utimes(source, 1_000, 1_000);
  await utimes(join(built, 'index.html'), 2_000, 2_000);
  expect(isStale(built, [source])).toBe(false);
  await utimes(source, 3_000, 3_000);
  expect(isStale(built, [source])).toBe(true);
  await remove();
});
