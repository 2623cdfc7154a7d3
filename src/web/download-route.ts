import type { IncomingMessage } from 'node:http';
import { type DownloadedFile, type DownloadRefusal, type Downloads, downloadPath } from '../app/downloads.ts';
import { download as en } from '../texts/en/download.ts';
import { download as sv } from '../texts/sv/download.ts';
import { texts } from '../texts/texts.ts';
import type { ContentAnswer } from './answer.ts';
import { saveAs } from './file-name.ts';
import type { Route } from './route.ts';

const mediaTypes: Readonly<Record<DownloadedFile['kind'], string>> = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Nothing is kept, indexed, framed or run, and the link is told to nobody. */
const guarded = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

/** In both languages: a token that is not ours names nobody whose language could be looked up. */
const said = (status: number, swedish: string, english: string): ContentAnswer => ({
  status,
  headers: { ...guarded, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Language': 'sv, en' },
  content: `${swedish}\n\n${english}\n`,
});

const refusals: Readonly<Record<DownloadRefusal, ContentAnswer>> = {
  expired: said(410, sv.expired, en.expired),
  'used-up': said(410, sv.usedUp, en.usedUp),
  forged: said(404, sv.forged, en.forged),
  'not-allowed': said(403, sv.notAllowed, en.notAllowed),
  gone: said(410, sv.gone, en.gone),
};

const fault = (id: string): ContentAnswer => said(500, texts.sv.messages.wentWrong(id), texts.en.messages.wentWrong(id));

const tokenIn = ({ url = '' }: IncomingMessage): string =>
  new URL(url.startsWith('/') ? `http://localhost${url}` : url).pathname.slice(downloadPath.length);

/**
 * `GET /download/<token>` gives the file to whoever holds the link, as an attachment. `HEAD` tells whether the link is alive:
 * it makes no file, is not counted, and so says neither name, type nor length.
 */
export const downloadRoutes = ({ look, fetch }: Pick<Downloads, 'look' | 'fetch'>): readonly Route[] => [
  {
    method: 'GET',
    path: `${downloadPath}*`,
    fault,
    handle: async (request) => {
      const fetched = await fetch(tokenIn(request));
      if (typeof fetched === 'string') return refusals[fetched];
      const { name, kind, content } = fetched;
      const headers = { ...guarded, 'Content-Type': mediaTypes[kind], 'Content-Disposition': saveAs(name, kind) };
      return { status: 200, headers, content };
    },
  },
  {
    method: 'HEAD',
    path: `${downloadPath}*`,
    fault,
    handle: async (request) => {
      const state = look(tokenIn(request));
      if (state !== 'alive') return refusals[state];
      return { status: 200, headers: guarded, content: null };
    },
  },
];
