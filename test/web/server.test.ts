import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { Check } from '../../src/web/health.ts';
import { healthRoutes } from '../../src/web/health.ts';
import type { Route } from '../../src/web/route.ts';
import { type RunningServer, startServer } from '../../src/web/server.ts';
import { rememberedJournal } from '../support/remembered-journal.ts';

const open: RunningServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close(50);
});

const journal = rememberedJournal();
const start = async (routes: readonly Route[] = [], checks: readonly Check[] = []) => {
  const server = await startServer({ host: '127.0.0.1', port: 0, journal, routes: [...routes, ...healthRoutes(checks)] });
  open.push(server);
  return server;
};
/** Everything that comes back for bytes that no HTTP client would send. */
const raw = async ({ port }: RunningServer, bytes: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
};

describe('health', () => {
  it('is alive', async () => {
    const response = await fetch(`${(await start()).url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ alive: true });
  });

  it('is ready when every check holds, and says which does not', async () => {
    let log = false;
    const server = await start(
      [],
      [
        { name: 'log', ok: () => log },
        { name: 'keys', ok: () => true },
      ],
    );
    const unready = await fetch(`${server.url}/readyz`);
    expect(unready.status).toBe(503);
    expect(await unready.json()).toEqual({ ready: false, failed: ['log'] });
    log = true;
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ ready: true });
  });
});

describe('what is not there', () => {
  it.each(['/', '/<script>', '/api/messages/', '/healthz/x', '/%', '/%ff', '//example.com/healthz'])(
    '%s is 404',
    async (path) => {
      const response = await fetch((await start()).url + path, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('{"error":"not-found"}');
      expect(response.headers.get('x-correlation-id')).toBeTruthy();
    },
  );

  it('is 405 by another method', async () => {
    const response = await fetch(`${(await start()).url}/healthz`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
    expect(await response.text()).toBe('{"error":"method-not-allowed"}');
  });

  it('does not say what it runs on', async () => {
    const { headers } = await fetch(`${(await start()).url}/healthz`);
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('requests that no client would make', () => {
  it.each([
    ['a host that is no name', 'GET /healthz HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n'],
    ['a port that cannot be', 'GET /healthz HTTP/1.1\r\nHost: a:99999\r\nConnection: close\r\n\r\n'],
    ['a target that is no URL', 'GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['two lengths', 'POST /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
    [
      'a length and chunks',
      'POST /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['noise', '\u0000\u0001\u0002\r\n\r\n'],
  ])('with %s are 400, and the next one is served', async (_, bytes) => {
    const server = await start();
    expect(await raw(server, bytes)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('asking for another protocol are answered in this one', async () => {
    const upgrade = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n';
    expect(await raw(await start(), upgrade)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a fault of ours', () => {
  it('is 500 with the correlation id, and in the journal with the cause', async () => {
    const handle = async () => Promise.reject(new TypeError('a secret'));
    const server = await start([{ method: 'GET', path: '/fault', handle }]);
    const response = await fetch(`${server.url}/fault`);
    const correlationId = response.headers.get('x-correlation-id');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: 'internal', correlationId });
    const line = journal.lines.at(-1);
    expect(line).toMatchObject({ level: 'error', facts: { correlationId, path: '/fault' } });
    expect(line?.facts.error).toContain('a secret');
  });
});

describe('stopping', () => {
  it('lets what is under way finish, and takes nothing new', async () => {
    let finish = (): void => undefined;
    const arrived = Promise.withResolvers<void>();
    const handle = async () => {
      arrived.resolve();
      await new Promise<void>((resolve) => (finish = resolve));
      return { status: 200, body: { done: true } };
    };
    const server = await start([{ method: 'GET', path: '/slow', handle }]);
    const slow = fetch(`${server.url}/slow`);
    await arrived.promise;
    const stopped = server.close();
    open.length = 0;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish();
    const response = await slow;
    expect(response.headers.get('connection')).toBe('close');
    expect(await response.json()).toEqual({ done: true });
    await stopped;
  });

  it('cuts what does not finish in time', async () => {
    const arrived = Promise.withResolvers<void>();
    const handle = () => {
      arrived.resolve();
      return new Promise<never>(() => undefined);
    };
    const server = await start([{ method: 'GET', path: '/never', handle }]);
    const never = expect(fetch(`${server.url}/never`)).rejects.toThrow();
    await arrived.promise;
    await server.close(10);
    open.length = 0;
    await never;
  });

  it('is told when the port is taken', async () => {
    const { port } = await start();
    await expect(startServer({ host: '127.0.0.1', port, journal, routes: [] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
