import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Journal, PictureProbe } from '../app/ports.ts';
import { isPublic } from './public-address.ts';

type Found = Awaited<ReturnType<PictureProbe>>;

/** Whoever asks waits on a card; Teams gives up after about ten seconds. */
const PATIENCE_MS = 3_000;

const REDIRECTS = 3;

/** As much as the signatures need; no more of the body is read, whatever the server sends. */
const HEAD_BYTES = 16;

/**
 * Looks whether an https address has a picture that Teams can show, without fetching more than its beginning. Asks only addresses
 * on the open internet: the name is looked up here, each address judged, and the connection made to one that was judged, also after
 * a redirect. Redirects to plain http are not followed. `allowLoopback` is for tests: http, and 127.0.0.1, are let through too.
 */
export const pictureProbe = ({
  journal,
  allowLoopback = false,
  patienceMs = PATIENCE_MS,
}: {
  journal: Journal;
  allowLoopback?: boolean;
  patienceMs?: number;
}): PictureProbe => {
  const mayReach = (address: string) => isPublic(address) || (allowLoopback && address === '127.0.0.1');

  const ask = (url: URL, signal: AbortSignal) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Samling' };
      const options = { agent: false, headers, lookup: guarded(mayReach), signal } as const;
      const asked = url.protocol === 'https:' ? request(url, options) : plainRequest(url, options);
      asked.on('response', resolve).on('error', reject).end();
    });

  const look = async (url: URL, signal: AbortSignal, redirects: number): Promise<Found> => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const secure = url.protocol === 'https:' || (allowLoopback && url.protocol === 'http:');
    // Node does not look up what is an address already.
    if (!secure || (isIP(host) !== 0 && !mayReach(host))) return 'no-answer';
    const response = await ask(url, signal);
    try {
      const { statusCode: status = 0, headers } = response;
      if (status === 404 || status === 410) return 'missing';
      const next = status >= 300 && status < 400 && headers.location ? URL.parse(headers.location, url.href) : null;
      if (next) return redirects > 0 ? await look(next, signal, redirects - 1) : 'no-answer';
      if (status < 200 || status > 299) return 'no-answer';
      return isPicture(headers['content-type'] ?? '', await beginning(response)) ? 'picture' : 'not-picture';
    } finally {
      response.destroy();
    }
  };

  return async (address) => {
    const url = URL.parse(address);
    if (url === null) return 'no-answer';
    try {
      const found = await look(url, AbortSignal.timeout(patienceMs), REDIRECTS);
      journal.info({ found }, 'a picture was looked for');
      return found;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      journal.info({ found: 'no-answer', code }, 'a picture was looked for');
      return 'no-answer';
    }
  };
};

/** A look-up that gives only addresses that may be reached: what is judged is what is connected to. */
const guarded =
  (mayReach: (address: string) => boolean): LookupFunction =>
  (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error: NodeJS.ErrnoException | null, all: readonly LookupAddress[] = []) => {
      const open = all.filter(({ address }) => mayReach(address));
      const [first] = open;
      if (error || !first) answer(error ?? new Guarded(), '', 0);
      else if (options.all) answer(null, open);
      else answer(null, first.address, first.family);
    });
  };

class Guarded extends Error {
  readonly code = 'GUARDED';

  constructor() {
    super('the name leads to no address on the open internet');
  }
}

const beginning = async (response: IncomingMessage): Promise<Buffer> => {
  let read = Buffer.alloc(0);
  for await (const chunk of response) {
    read = Buffer.concat([read, Buffer.from(chunk)]).subarray(0, HEAD_BYTES);
    if (read.length >= HEAD_BYTES) break;
  }
  return read;
};

/** PNG, JPEG and GIF, which Teams shows, are known by how they begin: many a store says of a file only that it is one. */
const SIGNATURES = ['89504e47', 'ffd8ff', '47494638'] as const;

/** Teams does not draw SVG. Other kinds are taken at their server's word. */
const isPicture = (type: string, head: Buffer): boolean => {
  const begins = head.toString('hex');
  return SIGNATURES.some((signature) => begins.startsWith(signature)) || /^image\/(?!svg)/i.test(type.trim());
};
