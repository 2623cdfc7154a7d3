import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { downloadRoutes } from '../../src/web/download-route.ts';
import { healthRoutes } from '../../src/web/health.ts';
import { type RunningServer, startServer } from '../../src/web/server.ts';
import { csvFile, downloadWorld, facilitator } from '../support/download-world.ts';

const open: RunningServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close(50);
});

const start = async () => {
  const made = downloadWorld();
  const routes = [...downloadRoutes(made), ...healthRoutes([])];
  const server = await startServer({ host: '127.0.0.1', port: 0, journal: made.journal, routes });
  open.push(server);
  const at = (token: string): string => `${server.url}/download/${token}`;
  return { ...made, server, at, get: (token: string, init?: RequestInit) => fetch(at(token), init) };
};

const guards = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
const expectGuarded = ({ headers }: Response): void => expect(Object.fromEntries(headers)).toMatchObject(guards);

/** A refusal as a person reads it in a browser. */
const expectSaid = async (response: Response, status: number, swedish: string): Promise<void> => {
  expect(response.status).toBe(status);
  expectGuarded(response);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBeNull();
  expect((await response.text()).split('\n')).toEqual([swedish, '', expect.stringMatching(/\.$/), '']);
};
const again = 'Gå tillbaka till chatten och hämta en ny.';

describe('a live link', () => {
  it('gives the file, to be saved under its own name and kept nowhere else', async () => {
    const { get, tokenFor, world } = await start();
    world.files.set('u1', csvFile('Räddningstjänsten, vår/höst', '\uFEFF"Öst";1\r\n'));
    const response = await get(tokenFor());
    expect(response.status).toBe(200);
    expectGuarded(response);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Raddningstjansten, var host.csv"; filename*=UTF-8''R%C3%A4ddningstj%C3%A4nsten%2C%20v%C3%A5r%20h%C3%B6st.csv`,
    );
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from('\uFEFF"Öst";1\r\n'));
  });

  it('gives other kinds of file with their own type', async () => {
    const { get, tokenFor, world } = await start();
    world.files.set('u1', { name: 'Brev', kind: 'docx', content: Uint8Array.of(80, 75, 0, 255) });
    const response = await get(tokenFor());
    expect(response.headers.get('content-type')).toMatch(/wordprocessingml\.document$/);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([80, 75, 0, 255]);
  });

  it.each([
    ['md', 'text/markdown; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ] as const)('gives %s as %s, to be saved', async (kind, type) => {
    const { get, tokenFor, world } = await start();
    world.files.set('u1', { name: 'Sammanfattning – Samsyn', kind, content: 'å' });
    const { headers } = await get(tokenFor());
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toContain(`filename*=UTF-8''Sammanfattning%20%E2%80%93%20Samsyn.${kind}`);
  });

  it.each([
    ['text', 'åäö;"\n'.repeat(750_000)],
    ['bytes', Uint8Array.from({ length: 5_000_000 }, (_, at) => (at * 31) % 256)],
  ])('gives five megabytes of %s, all of them', async (_, content) => {
    const { get, tokenFor, world } = await start();
    world.files.set('u1', csvFile('Stor', content));
    const response = await get(tokenFor());
    const [got, whole] = [Buffer.from(await response.arrayBuffer()), Buffer.from(content)];
    expect(whole.length).toBeGreaterThanOrEqual(5_000_000);
    expect(response.headers.get('content-length')).toBe(String(whole.length));
    expect(got.equals(whole)).toBe(true);
  });

  it('is told by HEAD to be alive: no content, no file made, no use counted', async () => {
    const { get, tokenFor, world } = await start();
    const token = tokenFor();
    for (let time = 0; time < 7; time += 1) {
      const response = await get(token, { method: 'HEAD' });
      expect(response.status).toBe(200);
      expectGuarded(response);
      expect(response.headers.get('content-length')).toBeNull();
      expect(await response.text()).toBe('');
    }
    expect(world.asked).toBe(0);
    expect((await get(token)).status).toBe(200);
  });

  it('does not mind what a client hangs on to it', async () => {
    const { get, tokenFor } = await start();
    expect((await get(`${tokenFor()}?utm_source=teams#top`)).status).toBe(200);
  });

  it('is not found by another method', async () => {
    const { get, tokenFor, world } = await start();
    const response = await get(tokenFor(), { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('GET');
    expect(world.asked).toBe(0);
  });
});

describe('a link that does not open', () => {
  it('after ten minutes says so', async () => {
    const { get, tokenFor, later } = await start();
    const token = tokenFor();
    later(600_000);
    await expectSaid(await get(token), 410, `Länken har gått ut. ${again}`);
    expect((await get(token, { method: 'HEAD' })).status).toBe(410);
  });

  it('after five uses says so', async () => {
    const { get, tokenFor } = await start();
    const token = tokenFor();
    for (let use = 1; use <= 5; use += 1) expect((await get(token)).status).toBe(200);
    await expectSaid(await get(token), 410, `Länken har använts så många gånger som den får. ${again}`);
  });

  it('for one whose role was withdrawn says so', async () => {
    const { get, tokenFor, world } = await start();
    const token = tokenFor();
    world.roles.set(facilitator, ['manager']);
    await expectSaid(
      await get(token),
      403,
      'Du har inte längre behörighet till den här filen. Fråga en processledare om du behöver den.',
    );
  });

  it('to what is gone says so', async () => {
    const { get, tokenFor } = await start();
    await expectSaid(await get(tokenFor('u9')), 410, 'Det som filen handlade om finns inte längre.');
  });

  it.each([
    ['nothing', ''],
    ['noise', 'abc.def'],
    ['a folder up, escaped', '%2e%2e%2f%2e%2e%2fdownload.key'],
    ['a folder up, backwards', '..%5c..%5cdownload.key'],
    ['a zero', '%00'],
    ['more below', 'a/b/c'],
    ['eight thousand letters', 'A'.repeat(8_000)],
  ])('because it is forged (%s) is not found', async (_, token) => {
    const { get, world } = await start();
    await expectSaid(await get(token), 404, `Länken stämmer inte. ${again}`);
    expect((await get(token, { method: 'HEAD' })).status).toBe(404);
    expect(world.asked).toBe(0);
  });

  it('because its token is edited, or goes on, is not found', async () => {
    const { get, tokenFor } = await start();
    const token = tokenFor();
    for (const edit of [`${token}x`, `${token}/`, `${token}/..%2f`, `A${token}`, token.toLowerCase(), token.replace('.', '%2E')])
      expect((await get(edit)).status, edit).toBe(404);
  });

  it.each([
    '/download/../download.key',
    '/download/../../etc/passwd',
    '/download/./../data/w1.jsonl',
    '/download',
    '//download/x',
  ])('%s, sent as it stands, leads nowhere', async (path) => {
    const { server } = await start();
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('for a fault of ours says what to do, with the id that the journal has, and not why', async () => {
    const { get, link, journal } = await start();
    const response = await get(link(facilitator, 'broken', 'u1').split('/download/')[1] ?? '');
    const id = response.headers.get('x-correlation-id');
    expect(response.status).toBe(500);
    expectGuarded(response);
    const body = await response.text();
    expect(body).toMatch(/^Något gick fel hos oss\./);
    expect(body).toContain(`ange ${id}.`);
    expect(body).not.toContain('the log cannot be read');
    expect(journal.lines.at(-1)).toMatchObject({ level: 'error', facts: { correlationId: id, path: '/download/*' } });
  });
});
