import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** An activity is at most 256 KB: Teams sends at most 100 KB of message, and what surrounds it is small. */
const bodyLimit = 256 * 1024;

/** How much of a refused body is thrown away (bytes, ms) before the refusal is sent: one who is still writing may miss it. */
const discarded = { bytes: 1024 * 1024, ms: 500 };

export type Body = { readonly bytes: Buffer } | { readonly refused: 400 | 413 | 415 };

/**
 * The raw body, never inflated: a compressed body grows to any size before anyone has asked who sent it.
 * 415 for another encoding or type than UTF-8 JSON, 413 over `limit` bytes, 400 when the sender hung up.
 */
export const readBody = async (request: IncomingMessage, limit = bodyLimit): Promise<Body> => {
  const refused = refusedByHeaders(request.headers, limit);
  const bytes = refused === undefined ? await collect(request, limit) : undefined;
  if (bytes === 'cut-off') return { refused: 400 };
  if (Buffer.isBuffer(bytes)) return { bytes };
  await discard(request);
  return { refused: refused ?? 413 };
};

const refusedByHeaders = (headers: IncomingHttpHeaders, limit: number): 413 | 415 | undefined => {
  if (!/^(identity)?$/i.test(headers['content-encoding'] ?? '')) return 415;
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '')) return 415;
  return Number(headers['content-length'] ?? 0) > limit ? 413 : undefined;
};

const collect = (request: IncomingMessage, limit: number): Promise<Buffer | 'too-large' | 'cut-off'> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else resolve('too-large');
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve('cut-off'));
    request.once('close', () => resolve('cut-off'));
  });

const discard = (request: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    if (request.complete || request.destroyed) return resolve();
    let left = discarded.bytes;
    const stop = (): void => {
      clearTimeout(timer);
      request.pause();
      resolve();
    };
    const timer = setTimeout(stop, discarded.ms);
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) stop();
    });
    for (const over of ['end', 'error', 'close']) request.once(over, stop);
    request.resume();
  });
