import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recorded, startEdge } from '../support/edge.ts';
import { appId, makeSigner, type Signer, seconds, serviceUrl, sign, startKeyServer, tenantId } from '../support/key-server.ts';

let ours: Signer;
let stranger: Signer;
let webchatOnly: Signer;
let keyServer: Awaited<ReturnType<typeof startKeyServer>>;
let edge: Awaited<ReturnType<typeof startEdge>>;
let execute: Record<string, unknown>;

beforeAll(async () => {
  [ours, stranger, webchatOnly] = await Promise.all([makeSigner('key-1'), makeSigner('key-1'), makeSigner('key-2', ['webchat'])]);
  keyServer = await startKeyServer([ours, webchatOnly]);
  edge = await startEdge({ openIdUrl: keyServer.openIdUrl });
  execute = await recorded('execute-personal');
});
afterAll(async () => {
  await edge.close();
  await keyServer.close();
});
beforeEach(() => {
  edge.heard.length = 0;
  edge.journal.lines.length = 0;
});

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => ({
  serviceurl: serviceUrl,
  iss: 'https://api.botframework.com',
  aud: appId,
  nbf: seconds() - 60,
  exp: seconds() + 3600,
});
const hs256 = (secret: string): string => {
  const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: 'key-1' })}.${part(claims())}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};
const swapPayload = (token: string): string => {
  const [header, , signature] = token.split('.');
  return `${header}.${part({ ...claims(), exp: seconds() + 9_999 })}.${signature}`;
};

const bodies: Record<number, string> = {
  400: '{"error":"bad-request"}',
  401: '{"error":"unauthorized"}',
  403: '{"error":"forbidden"}',
};
const expectRefused = async (response: Response, status: number, reason: string): Promise<void> => {
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(bodies[status]);
  expect(edge.heard).toEqual([]);
  const [line] = edge.journal.lines;
  expect(line?.facts).toEqual({ correlationId: response.headers.get('x-correlation-id'), status, reason });
  expect(line?.level).toBe('warn');
};

describe('a token that holds', () => {
  it('lets the activity through, once or many times', async () => {
    const token = await sign(ours);
    for (const _ of [1, 2, 3]) expect((await edge.post(execute, token)).status).toBe(200);
    expect(edge.heard).toHaveLength(3);
  });

  it.each([
    ['expired 4 minutes ago', () => ({ exp: seconds() - 240 })],
    ['valid in 4 minutes', () => ({ nbf: seconds() + 240 })],
  ])('may be %s: clocks differ by up to five minutes', async (_, skewed) => {
    expect((await edge.post(execute, await sign(ours, skewed()))).status).toBe(200);
  });
});

describe('a token that does not hold is refused with 401', () => {
  const expired = 'ERR_JWT_EXPIRED';
  const claim = 'ERR_JWT_CLAIM_VALIDATION_FAILED';
  const signature = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
  const table: [string, string, () => string | Promise<string>][] = [
    ['another key under our key id', signature, () => sign(stranger)],
    ['a changed payload', signature, async () => swapPayload(await sign(ours))],
    ['alg none without signature', 'not-a-bearer-token', () => `${part({ alg: 'none', kid: 'key-1' })}.${part(claims())}.`],
    ['alg none with a signature', 'algorithm', () => `${part({ alg: 'none', kid: 'key-1' })}.${part(claims())}.AAAA`],
    ['HS256 with the public key as secret', 'algorithm', () => hs256(ours.publicPem)],
    ['HS256 with the public key as JWK', 'algorithm', () => hs256(JSON.stringify(ours.jwk))],
    ['expired', expired, () => sign(ours, { exp: seconds() - 301 })],
    ['without expiry', claim, () => sign(ours, { exp: undefined })],
    ['not yet valid', claim, () => sign(ours, { nbf: seconds() + 330 })],
    ['another audience', claim, () => sign(ours, { aud: '00000000-0000-0000-0000-000000000000' })],
    ['a list of audiences', 'audience', () => sign(ours, { aud: [appId, 'another'] })],
    ['no audience', claim, () => sign(ours, { aud: undefined })],
    ['another issuer', claim, () => sign(ours, { iss: 'https://example.com' })],
    [
      'a tab token of Entra',
      'unknown-key',
      () => sign(stranger, { iss: `https://login.microsoftonline.com/${tenantId}/v2.0` }, { kid: 'entra-1' }),
    ],
    ['an unknown key id', 'unknown-key', () => sign(ours, {}, { kid: 'key-9' })],
    ['no key id', 'algorithm', () => sign(ours, {}, { kid: undefined })],
    ['garbage', 'not-a-bearer-token', () => 'garbage'],
    ['garbage in three parts', 'not-a-token', () => 'gar.ba.ge'],
    ['a header that is not an object', 'not-a-token', () => `${part(null)}.${part(claims())}.AAAA`],
  ];
  it.each(table)('%s', async (_, reason, token) => expectRefused(await edge.post(execute, await token()), 401, reason));

  it('no token', async () => expectRefused(await edge.post(execute), 401, 'no-token'));
  it('another scheme', async () =>
    expectRefused(await edge.post(execute, undefined, { authorization: 'Basic YTpi' }), 401, 'not-a-bearer-token'));
  it('before the body is read as JSON', async () =>
    expectRefused(await edge.post('{broken', 'garbage'), 401, 'not-a-bearer-token'));
});

describe('a token that holds, for something else, is refused with 403', () => {
  const table: [string, string, () => Promise<string>, Record<string, unknown>][] = [
    ['another serviceUrl in the body', 'service-url', () => sign(ours), { serviceUrl: 'https://example.com/' }],
    ['another serviceUrl in the token', 'service-url', () => sign(ours, { serviceurl: 'https://example.com/' }), {}],
    ['no serviceUrl in the token', 'service-url', () => sign(ours, { serviceurl: undefined }), {}],
    ['no serviceUrl in the body', 'no-service-url-or-channel', () => sign(ours), { serviceUrl: undefined }],
    [
      'no serviceUrl in either',
      'no-service-url-or-channel',
      () => sign(ours, { serviceurl: undefined }),
      { serviceUrl: undefined },
    ],
    ['a key that is not endorsed for Teams', 'endorsement', () => sign(webchatOnly), {}],
    ['another channel', 'channel', () => sign(ours), { channelId: 'webchat' }],
    ['no channel', 'no-service-url-or-channel', () => sign(ours), { channelId: undefined }],
    ['a foreign tenant', 'tenant', () => sign(ours), { channelData: { tenant: { id: 'a-foreign-one' } } }],
    [
      'a foreign conversation',
      'tenant',
      () => sign(ours),
      { conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'foreign' } },
    ],
    [
      'no tenant at all',
      'tenant',
      () => sign(ours),
      { channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } },
    ],
  ];
  it.each(table)('%s', async (_, reason, token, changes) =>
    expectRefused(await edge.post({ ...execute, ...changes }, await token()), 403, reason),
  );
});

describe('the demo', () => {
  const playground = 'http://localhost:56150/_connector';
  const unsignedFrom = { serviceUrlPrefix: 'http://127.0.0.1:56150', boundTo: '127.0.0.1' };
  let demo: typeof edge;
  beforeAll(async () => {
    demo = await startEdge({ openIdUrl: keyServer.openIdUrl, unsignedFrom });
  });
  afterAll(() => demo.close());

  it("takes the Playground's activities unsigned", async () => {
    expect((await demo.post({ ...execute, serviceUrl: playground })).status).toBe(200);
    expect((await demo.post({ ...execute, serviceUrl: 'http://127.0.0.1:56150/_connector' })).status).toBe(200);
    expect(demo.heard).toHaveLength(2);
  });

  it.each([
    serviceUrl,
    'http://localhost:56150.example.com/',
    'http://localhost:561500/',
    'http://localhost:56150@example.com/',
    'http://localhost:56151/_connector',
    'https://localhost:56150/_connector',
    'localhost',
  ])('takes nothing unsigned from %s', async (url) => {
    expect((await demo.post({ ...execute, serviceUrl: url })).status).toBe(403);
  });

  it.each([{ 'x-forwarded-for': '203.0.113.7' }, { origin: 'http://example.com' }, { via: '1.1 tunnel' }])(
    'takes nothing unsigned that came another way: %o',
    async (headers) => expect((await demo.post({ ...execute, serviceUrl: playground }, undefined, headers)).status).toBe(401),
  );

  it('takes nothing unsigned that was sent to another name: a page in a browser can make its own name mean this machine', async () => {
    const headers = { host: 'samling.example.com', 'content-type': 'application/json' };
    const sent = request(`${demo.server.url}/api/messages`, { method: 'POST', headers });
    sent.end(JSON.stringify({ ...execute, serviceUrl: playground }));
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(401);
    response.resume();
  });

  it('checks a token that is there', async () => {
    expect((await demo.post({ ...execute, serviceUrl: playground }, await sign(stranger))).status).toBe(401);
    expect((await demo.post({ ...execute, serviceUrl: playground }, await sign(ours))).status).toBe(403);
    expect((await demo.post(execute, await sign(ours))).status).toBe(200);
  });

  it('does not start where others can reach it', async () => {
    await expect(
      startEdge({ openIdUrl: keyServer.openIdUrl, unsignedFrom: { ...unsignedFrom, boundTo: '0.0.0.0' } }),
    ).rejects.toThrow(/127\.0\.0\.1/);
  });
});
