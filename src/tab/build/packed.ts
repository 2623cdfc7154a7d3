import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const ways = [
  { ending: '.br', pack: promisify(brotliCompress) },
  { ending: '.gz', pack: (content: Buffer) => promisify(gzip)(content, { level: 9 }) },
] as const;

/** Packs every file once, when it is built, so that the server only hands out. */
export const packed = (): Plugin => {
  let folder = '';
  return {
    name: 'packed',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = join(build.outDir, 'assets');
    },
    async closeBundle(error) {
      if (error) return;
      const files = (await readdir(folder)).filter((name) => /\.(?:js|css|svg)$/.test(name));
      await Promise.all(
        files.map(async (name) => {
          const content = await readFile(join(folder, name));
          await Promise.all(ways.map(async ({ ending, pack }) => writeFile(join(folder, name + ending), await pack(content))));
        }),
      );
    },
  };
};
