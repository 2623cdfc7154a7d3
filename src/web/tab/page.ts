import { randomBytes } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ContentAnswer } from '../answer.ts';
import type { Route } from '../route.ts';

/** Where Teams and Microsoft 365 show a tab ("Tab requirements": the hosts of frame-ancestors), and our own frame. */
const hosts = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** Nothing from elsewhere but pictures in letters. `nonce`: Fluent makes its style elements in the page, and marks them with it. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${hosts.join(' ')}`,
  ].join('; ');

const common = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff', 'X-Robots-Tag': 'noindex' };

const kinds: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Stands in index.html where the nonce of this very answer is put. */
const NONCE = '__NONCE__';

/** `GET /tab/…`: the page, and the files that it is built of (their names change with what is in them). `folder` is what `npm run build` made. */
export const pageRoutes = (folder: string): readonly Route[] => {
  // Only what lies there when the server starts is served: no path that somebody makes up reaches the disk.
  const files = new Set(
    existsSync(folder) ? globSync('assets/*', { cwd: folder }).map((path) => path.replaceAll('\\', '/')) : [],
  );

  const page = async (): Promise<ContentAnswer> => {
    const path = join(folder, 'index.html');
    if (!existsSync(path))
      return { status: 503, headers: { ...common, 'Content-Type': 'text/plain; charset=utf-8' }, content: NOT_BUILT };
    const nonce = randomBytes(16).toString('base64');
    return {
      status: 200,
      headers: {
        ...common,
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': policy(nonce),
      },
      content: (await readFile(path, 'utf8')).replaceAll(NONCE, nonce),
    };
  };

  const asset = async (name: string, accepted: string): Promise<ContentAnswer | { status: 404 }> => {
    const kind = kinds[extname(name)];
    if (!files.has(name) || kind === undefined) return { status: 404 };
    const packed = encodings.find(({ token, ending }) => token.test(accepted) && files.has(name + ending));
    return {
      status: 200,
      headers: {
        ...common,
        'Content-Type': kind,
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
        ...(packed && { 'Content-Encoding': packed.name }),
      },
      content: await readFile(join(folder, name + (packed?.ending ?? ''))),
    };
  };

  return [
    // Relative, so that a proxy may put the server under a path of its own.
    { method: 'GET', path: '/tab', handle: async () => ({ status: 308, headers: { Location: 'tab/' }, content: '' }) },
    {
      method: 'GET',
      path: '/tab/*',
      async handle({ url = '/', headers }) {
        const { pathname } = new URL(url, 'http://localhost');
        const name = pathname.slice('/tab/'.length);
        return name === '' || name === 'config' ? page() : asset(name, String(headers['accept-encoding'] ?? ''));
      },
    },
  ];
};

const encodings = [
  { name: 'br', token: /\bbr\b/, ending: '.br' },
  { name: 'gzip', token: /\bgzip\b/, ending: '.gz' },
];

const NOT_BUILT =
  'Sidan är inte byggd. Kör npm run build och starta om Samling.\n\nThe page has not been built. Run npm run build and restart Samling.\n';
