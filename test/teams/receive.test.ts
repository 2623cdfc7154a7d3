import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/teams/receive.ts';
import { recorded, startEdge } from '../support/edge.ts';
import { makeSigner, type Signer, sign, startKeyServer } from '../support/key-server.ts';

let signer: Signer;
let token: string;
let keyServer: Awaited<ReturnType<typeof startKeyServer>>;
let edge: Awaited<ReturnType<typeof startEdge>>;
let execute: Record<string, unknown>;
let reply: () => Promise<Reply>;

beforeAll(async () => {
  signer = await makeSigner('key-1');
  token = await sign(signer);
  keyServer = await startKeyServer([signer]);
  edge = await startEdge({ openIdUrl: keyServer.openIdUrl, answer: () => reply(), slowAfterMs: 20 });
  execute = await recorded('execute-personal');
});
afterAll(async () => {
  await edge.close();
  await keyServer.close();
});
beforeEach(() => {
  edge.heard.length = 0;
  edge.journal.lines.length = 0;
  reply = async () => ({ kind: 'text', text: 'Tack!' });
});

/** 50 MB of blanks in 50 KB. */
const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' ')));
const tooMuch = 'å'.repeat(140_000);
const chunked = (bytes: number) => {
  let left = bytes;
  return new ReadableStream({
    pull: (controller) => {
      left -= 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(32));
      if (left <= 0) controller.close();
    },
  });
};
const bodies: Record<number, string> = {
  400: '{"error":"bad-request"}',
  401: '{"error":"unauthorized"}',
  403: '{"error":"forbidden"}',
  413: '{"error":"too-large"}',
  415: '{"error":"unsupported-media-type"}',
  501: '{"error":"not-implemented"}',
};
const expectRefused = async (response: Response, status: number) => {
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(bodies[status]);
  expect(response.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(edge.heard).toEqual([]);
};

describe('a body is refused', () => {
  it('over 256 KB, with a token or without', async () => {
    await expectRefused(await edge.post({ ...execute, text: tooMuch }, token), 413);
    await expectRefused(await edge.post({ ...execute, text: tooMuch }), 413);
  });

  it('over 256 KB in chunks, whose length nobody has told', async () => {
    const request = {
      method: 'POST',
      body: chunked(600_000),
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as const;
    await expectRefused(await fetch(`${edge.server.url}/api/messages`, request), 413);
  });

  it.each(['gzip', 'deflate', 'br', 'zstd', 'gzip, identity'])('compressed (%s), without being inflated', async (encoding) => {
    await expectRefused(await edge.post(bomb, token, { 'content-encoding': encoding }), 415);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', 'application/jsonx', ''])(
    'of the type %o',
    async (type) => expectRefused(await edge.post(execute, token, { 'content-type': type }), 415),
  );

  it.each([
    ['broken JSON', '{"type":"message"'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
    ['deeply nested', '['.repeat(200_000)],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('that is %s', async (_, body) => expectRefused(await edge.post(body, token), 400));

  it('without a type', async () => expectRefused(await edge.post({ ...execute, type: undefined }, token), 400));
  it('that reaches for the prototype', async () => {
    const forged = JSON.stringify(execute).replace('"workshopId"', '"__proto__":{"role":"facilitator"},"workshopId"');
    await expectRefused(await edge.post(forged, token), 400);
    await expectRefused(await edge.post(forged.replace('__proto__', '__pr\\u006fto__'), token), 400);
    expect(Reflect.get({}, 'role')).toBeUndefined();
  });
  it('that asks for a kind of answer we do not give', async () =>
    expectRefused(await edge.post(await recorded('task-fetch'), token), 501));
});

describe('an answer', () => {
  const posted = async (name: string) => {
    const response = await edge.post(await recorded(name), token);
    return { status: response.status, text: await response.text() };
  };

  it('to Action.Execute is a card', async () => {
    reply = async () => ({ kind: 'card', card: { type: 'AdaptiveCard' } });
    const { status, text } = await posted('execute-personal');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' },
    });
  });

  it('to Action.Execute is a message', async () => {
    expect(JSON.parse((await posted('execute-personal')).text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Tack!',
    });
  });

  it('to Action.Execute has the shape of one when there is nothing to say', async () => {
    reply = async () => ({ kind: 'none' });
    expect(JSON.parse((await posted('execute-personal')).text)).toMatchObject({ statusCode: 200, value: '' });
  });

  it.each(['personal-message', 'submit-personal', 'bot-added-to-team', 'reaction'])('to %s is empty', async (name) => {
    expect(await posted(name)).toEqual({ status: 200, text: '' });
    expect(edge.heard).toHaveLength(1);
  });

  it('that fails is told with its correlation id, and nothing of the cause', async () => {
    reply = () => Promise.reject(new Error('secret path'));
    const response = await edge.post(execute, token);
    const correlationId = response.headers.get('x-correlation-id');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: 'internal', correlationId });
    expect(edge.journal.lines).toMatchObject([{ level: 'error', facts: { correlationId } }]);
  });

  it('that takes long is journalled while it is under way', async () => {
    let finish = (): void => undefined;
    reply = () => new Promise((resolve) => (finish = () => resolve({ kind: 'none' })));
    const response = edge.post(execute, token);
    await vi.waitFor(() => expect(edge.journal.lines).toMatchObject([{ level: 'warn', facts: { inbound: 'pressed' } }]));
    finish();
    expect((await response).status).toBe(200);
  });
});
