import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pictureProbe } from '../../src/web/picture-probe.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** A server on this machine that answers by path, and the paths that it was asked for. */
const serve = async (answer: (path: string, response: ServerResponse, request: IncomingMessage) => void) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request.url ?? '', response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};

const open = (patienceMs = 5_000) => pictureProbe({ journal: rememberedJournal(), allowLoopback: true, patienceMs });
const closed = () => pictureProbe({ journal: rememberedJournal() });

describe('a picture', () => {
  it.each([
    ['a png', { 'content-type': 'image/png' }, PNG],
    ['a file by its beginning alone', { 'content-type': 'application/octet-stream' }, PNG],
    ['a jpeg without a type', {}, Buffer.from('ffd8ffe000104a464946000101000001', 'hex')],
    ['a gif', { 'content-type': 'text/plain' }, Buffer.from('GIF89a and so on, and on')],
    ['another kind, at its server’s word', { 'content-type': 'image/webp' }, Buffer.from('RIFF....WEBPVP8 ')],
  ])('is there: %s', async (_, headers, body) => {
    const { url } = await serve((_path, response) => response.writeHead(200, headers).end(body));
    expect(await open()(`${url}/bild`)).toBe('picture');
  });

  it.each([
    ['a page', { 'content-type': 'text/html' }, '<!doctype html><title>Logga in</title>'],
    ['an svg, which Teams does not draw', { 'content-type': 'image/svg+xml' }, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['nothing', {}, ''],
  ])('is none: %s', async (_, headers, body) => {
    const { url } = await serve((_path, response) => response.writeHead(200, headers).end(body));
    expect(await open()(`${url}/bild`)).toBe('not-picture');
  });

  it.each([404, 410])('is missing where its server says %s', async (status) => {
    const { url } = await serve((_path, response) => response.writeHead(status).end());
    expect(await open()(`${url}/bild`)).toBe('missing');
  });

  it.each([400, 401, 403, 429, 500, 503])('is not judged where its server says %s', async (status) => {
    const { url } = await serve((_path, response) => response.writeHead(status).end());
    expect(await open()(`${url}/bild`)).toBe('no-answer');
  });

  it('is found behind redirects, a few of them', async () => {
    const { url, asked } = await serve((path, response) =>
      path === '/bild'
        ? response.writeHead(200, { 'content-type': 'image/png' }).end(PNG)
        : response.writeHead(302, { location: path === '/ett' ? '/bild' : '/snurra' }).end(),
    );
    expect(await open()(`${url}/ett`)).toBe('picture');
    expect(await open()(`${url}/snurra`)).toBe('no-answer');
    expect(asked).toEqual(['/ett', '/bild', '/snurra', '/snurra', '/snurra', '/snurra']);
  });

  it('is not waited for longer than a person waits, nor read further than its beginning', async () => {
    const { url } = await serve((path, response) => {
      if (path === '/tyst') return;
      response.writeHead(200, { 'content-type': 'image/png' });
      if (path === '/stor') for (let part = 0; part < 100; part += 1) response.write(Buffer.alloc(65_536, PNG));
    });
    expect(await open(300)(`${url}/tyst`)).toBe('no-answer');
    expect(await open(300)(`${url}/bara-huvudet`)).toBe('no-answer');
    expect(await open()(`${url}/stor`)).toBe('picture');
  });

  it('is not judged where nobody listens, or the address is none', async () => {
    const { url } = await serve(() => undefined);
    expect(await open()(url.replace(/\d+$/, '9'))).toBe('no-answer');
    expect(await open()('bild.png')).toBe('no-answer');
    expect(await open()('file:///etc/passwd')).toBe('no-answer');
  });
});

describe('what is not the open internet', () => {
  it('is never asked: neither an address, a name that leads there, nor plain http', async () => {
    const { url, asked } = await serve((_path, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PNG));
    const { port } = new URL(url);
    for (const address of [
      url,
      `https://127.0.0.1:${port}/`,
      `https://localhost:${port}/`,
      `https://[::1]:${port}/`,
      `https://[::ffff:127.0.0.1]:${port}/`,
      `https://0x7f.1:${port}/`,
      'https://169.254.169.254/latest/meta-data',
      'https://10.0.0.1/bild.png',
    ])
      expect(await closed()(address), address).toBe('no-answer');
    expect(asked).toEqual([]);
  });

  it('is not reached by a redirect', async () => {
    const targets = { '/meta': 'http://169.254.169.254/', '/namn': 'http://[::1]/', '/fil': 'file:///etc/passwd' };
    const { url, asked } = await serve((path, response) =>
      response.writeHead(302, { location: Object.entries(targets).find(([from]) => from === path)?.[1] ?? '/' }).end(),
    );
    for (const path of Object.keys(targets)) expect(await open()(`${url}${path}`)).toBe('no-answer');
    expect(asked).toEqual(Object.keys(targets));
  });

  it('is told in the journal without the address', async () => {
    const journal = rememberedJournal();
    await pictureProbe({ journal })('https://localhost/hemlig.png');
    expect(journal.lines).toMatchObject([{ level: 'info', facts: { found: 'no-answer', code: 'GUARDED' } }]);
    expect(JSON.stringify(journal.lines)).not.toContain('hemlig');
  });
});
