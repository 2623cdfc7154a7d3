import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { clientCredentialTokens } from '../../../src/teams/outbound/client-credentials.ts';
import { managedIdentityTokens } from '../../../src/teams/outbound/managed-identity.ts';
import { type FreshToken, keptTokens } from '../../../src/teams/outbound/tokens.ts';

const minute = 60_000;

describe('a kept token', () => {
  const kept = (...lives: number[]) => {
    const clock = { ms: 0, asked: 0 };
    const fetchToken = async (): Promise<FreshToken> => {
      const lasts = lives[clock.asked] ?? 60 * minute;
      clock.asked += 1;
      return { got: 'token', token: `t${clock.asked}`, lasts };
    };
    return { clock, tokens: keptTokens(fetchToken, () => clock.ms) };
  };

  it('is asked for once by all who ask at once', async () => {
    const { clock, tokens } = kept();
    const got = await Promise.all(Array.from({ length: 90 }, () => tokens.get()));
    expect(new Set(got.map((one) => one.got === 'token' && one.token))).toEqual(new Set(['t1']));
    expect(clock.asked).toBe(1);
  });

  it('is renewed five minutes before it ends', async () => {
    const { clock, tokens } = kept();
    await tokens.get();
    clock.ms = 55 * minute - 1;
    expect(await tokens.get()).toEqual({ got: 'token', token: 't1' });
    clock.ms = 55 * minute;
    expect(await tokens.get()).toEqual({ got: 'token', token: 't2' });
  });

  it('that is short-lived is kept for half its life', async () => {
    const { clock, tokens } = kept(4 * minute);
    await tokens.get();
    clock.ms = 2 * minute - 1;
    expect(await tokens.get()).toMatchObject({ token: 't1' });
    clock.ms = 2 * minute;
    expect(await tokens.get()).toMatchObject({ token: 't2' });
  });

  it('is forgotten once, however many learn that it is not taken', async () => {
    const { clock, tokens } = kept();
    await tokens.get();
    tokens.forget('t1');
    await tokens.get();
    tokens.forget('t1');
    expect(await tokens.get()).toMatchObject({ token: 't2' });
    expect(clock.asked).toBe(2);
  });

  it('is asked for again after a failure, which is not kept', async () => {
    const answers: FreshToken[] = [
      { got: 'nothing', reason: 'ECONNRESET' },
      { got: 'token', token: 't', lasts: minute },
    ];
    const tokens = keptTokens(
      async () => answers.shift() ?? { got: 'nothing', reason: 'end' },
      () => 0,
    );
    expect(await tokens.get()).toEqual({ got: 'nothing', reason: 'ECONNRESET' });
    expect(await tokens.get()).toEqual({ got: 'token', token: 't' });
  });
});

describe('client credentials', () => {
  const issuer = async (status: number, body: unknown, delayMs = 0) => {
    const asked: { url: string | undefined; form: Record<string, string> }[] = [];
    const server = createServer(async (request, response) => {
      asked.push({ url: request.url, form: Object.fromEntries(new URLSearchParams(await text(request))) });
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json', location: '/elsewhere' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      }, delayMs);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const loginUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const tokens = clientCredentialTokens({ appId: 'app-1', secret: 's&c=r+t', tenant: 'tenant-1', loginUrl, timeoutMs: 300 });
    return { asked, tokens };
  };

  it('are sent as the v2 endpoint wants them', async () => {
    const { asked, tokens } = await issuer(200, { token_type: 'Bearer', access_token: 'jwt', expires_in: 3599 });
    expect(await tokens.get()).toEqual({ got: 'token', token: 'jwt' });
    expect(await tokens.get()).toEqual({ got: 'token', token: 'jwt' });
    expect(asked).toEqual([
      {
        url: '/tenant-1/oauth2/v2.0/token',
        form: {
          grant_type: 'client_credentials',
          client_id: 'app-1',
          client_secret: 's&c=r+t',
          scope: 'https://api.botframework.com/.default',
        },
      },
    ]);
  });

  it.each([
    [401, { error: 'invalid_client', error_codes: [7000215], error_description: 'AADSTS7000215: …' }, 'invalid_client/7000215'],
    [400, { error: 'unauthorized_client', error_codes: [700016] }, 'unauthorized_client/700016'],
    [404, '<html>', 'Http404'],
  ])('that are refused with %i are refused for good', async (status, body, code) => {
    const { tokens } = await issuer(status, body);
    expect(await tokens.get()).toEqual({ got: 'refusal', status, code });
  });

  it.each([
    [500, '', 'token issuer answered 500'],
    [429, '', 'token issuer answered 429'],
    [200, { access_token: '' }, 'unreadable token response'],
    [200, 'not JSON', 'unreadable token response'],
  ])('that meet %i %j may do better later', async (status, body, reason) => {
    const { tokens } = await issuer(status, body);
    expect(await tokens.get()).toEqual({ got: 'nothing', reason });
  });

  it('are not sent on where a redirect points', async () => {
    const { asked, tokens } = await issuer(307, '');
    expect(await tokens.get()).toMatchObject({ got: 'nothing' });
    expect(asked).toHaveLength(1);
  });

  it('that meet silence are given up after a while', async () => {
    const { tokens } = await issuer(200, {}, 5_000);
    expect(await tokens.get()).toEqual({ got: 'nothing', reason: 'TimeoutError' });
  });

  it('that meet nobody say so', async () => {
    const tokens = clientCredentialTokens({ appId: 'a', secret: 's', tenant: 't', loginUrl: 'http://127.0.0.1:1' });
    expect(await tokens.get()).toMatchObject({ got: 'nothing' });
  });

  it('are never sent in the clear', () => {
    expect(() => clientCredentialTokens({ appId: 'a', secret: 's', tenant: 't', loginUrl: 'http://login.example' })).toThrow(
      'https',
    );
  });
});

describe('a managed identity', () => {
  /** The token endpoint that App Service gives a program on its own machine. */
  const appService = async (status: number) => {
    const asked: { params: Record<string, string>; secret: unknown }[] = [];
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
      asked.push({ params: Object.fromEntries(searchParams), secret: request.headers['x-identity-header'] });
      response.writeHead(status, { 'content-type': 'application/json' });
      const expires_on = Math.round(Date.now() / 1000) + 3600;
      response.end(JSON.stringify(status === 200 ? { access_token: 'msi', expires_on, token_type: 'Bearer' } : { error: 'no' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', 'app-service');
    onTestFinished(() => {
      vi.unstubAllEnvs();
      server.closeAllConnections();
      server.close();
    });
    return asked;
  };

  it('gets its token through the SDK from the machine it runs on, once', async () => {
    const asked = await appService(200);
    const tokens = managedIdentityTokens({ appId: 'app-1' });
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(Array(2).fill({ got: 'token', token: 'msi' }));
    expect(asked).toEqual([
      {
        params: { 'api-version': '2019-08-01', resource: 'https://api.botframework.com', client_id: 'app-1' },
        secret: 'app-service',
      },
    ]);
  });

  it('that cannot be had in time says so', async () => {
    await appService(500);
    const tokens = managedIdentityTokens({ appId: 'app-2', timeoutMs: 50 });
    expect(await tokens.get()).toEqual({ got: 'nothing', reason: 'TimeoutError' });
  });
});
