import { describe, expect, it } from 'vitest';
import { asPrepared, cardPost, rig } from './rig.ts';
import type { Behaviour } from './stub-connector.ts';

const accepted: Behaviour = { status: 201, body: { id: '1' } };

/** After these the message may have arrived. The SDK, left alone, repeats the first six up to four times. */
const doubtful: [string, Behaviour, string][] = [
  ['408', { status: 408 }, 'status 408'],
  ['500', { status: 500 }, 'status 500'],
  ['502', { status: 502 }, 'status 502'],
  ['503 with Retry-After', { status: 503, headers: { 'retry-after': '0' } }, 'status 503'],
  ['504', { status: 504 }, 'status 504'],
  ['a reset', 'reset', 'connection broken: ECONNRESET'],
  ['a 502 with a body that is not what it says', { status: 502, rawBody: '<html>' }, 'status 502'],
  ['a success that cannot be read', { status: 201, rawBody: '{"id":' }, 'connection broken: PARSE_ERROR'],
  ['silence', 'hang', 'time-out'],
  ['an answer that stops half-way', 'half', 'time-out'],
];

describe.each(doubtful)('after %s', (_name, behaviour, reason) => {
  // Short only where it is waited out: a loaded machine is slow to answer too.
  const timeoutMs = reason === 'time-out' ? 800 : 15_000;

  it('a send is told as unknown, and was made exactly once', async () => {
    const { messenger, received, chat } = await rig([behaviour, accepted], { timeoutMs });
    expect(await messenger.send(chat, asPrepared(cardPost), 'broadcast')).toEqual({ outcome: 'unknown', reason });
    expect(received).toHaveLength(1);
  });

  it('an edit is repeated', async () => {
    const { messenger, received, message } = await rig([behaviour, behaviour, accepted], { timeoutMs });
    expect(await messenger.update(message, async () => cardPost, 'refresh')).toMatchObject({ outcome: 'done' });
    expect(received).toHaveLength(3);
  });
});

describe('what is idempotent', () => {
  it('is repeated four times and then told as unknown', async () => {
    const { messenger, received, message, serviceUrl } = await rig([{ status: 502 }]);
    const unknown = { outcome: 'unknown', reason: 'status 502' };
    expect(await messenger.update(message, async () => cardPost, 'refresh')).toEqual(unknown);
    expect(received).toHaveLength(5);
    expect(await messenger.openChat({ serviceUrl, tenantId: 't' }, '29:a', 'reply')).toEqual(unknown);
    expect(await messenger.members({ serviceUrl, conversationId: '19:t@thread.tacv2' }, 'reply')).toEqual(unknown);
    expect(received).toHaveLength(15);
  });
});

describe('when Teams says too many', () => {
  const refused = (headers?: Record<string, string>): Behaviour => ({ status: 429, ...(headers && { headers }) });

  it('a send waits as many seconds as it is told', async () => {
    const { messenger, received, chat } = await rig([refused({ 'retry-after': '1' }), accepted]);
    const started = performance.now();
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toMatchObject({ outcome: 'done' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(999);
    expect(received).toHaveLength(2);
  });

  it('a send waits until the time that it is told', async () => {
    const at = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
    const { messenger, chat } = await rig([refused({ 'retry-after': at.toUTCString() }), accepted]);
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toMatchObject({ outcome: 'done' });
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime() - 5);
  });

  it('a send without a time waits by its own measure, which the SDK would not', async () => {
    const waits: number[] = [];
    const backoff = (earlier: number) => {
      waits.push(earlier);
      return 1;
    };
    const { messenger, chat } = await rig([refused(), refused(), { status: 412 }, accepted], { backoff });
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toMatchObject({ outcome: 'done' });
    expect(waits).toEqual([0, 1, 2]);
  });

  it('for ever, it is told as refused', async () => {
    const { messenger, received, chat } = await rig([refused({ 'retry-after': '0' })]);
    const outcome = await messenger.send(chat, asPrepared(cardPost), 'reply');
    expect(outcome).toEqual({ outcome: 'refused', status: 429, code: 'Http429' });
    expect(received).toHaveLength(11);
  }, 10_000);
});

describe('a refusal', () => {
  it.each([
    [400, { error: { code: 'BadArgument', message: 'no' } }, 'BadArgument'],
    [403, { error: { code: 'ConversationBlockedByUser' } }, 'ConversationBlockedByUser'],
    [403, { error: { code: 'Forbidden', subCode: 'MessageWritesBlocked' } }, 'Forbidden/MessageWritesBlocked'],
    [404, { error: { code: 'ConversationNotFound' } }, 'ConversationNotFound'],
    [413, undefined, 'Http413'],
    [307, undefined, 'Http307'],
  ])('with %i is final, with the code in its body', async (status, body, code) => {
    const { messenger, received, chat } = await rig([{ status, body, headers: { location: '/emea/elsewhere' } }]);
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toEqual({ outcome: 'refused', status, code });
    expect(received).toHaveLength(1);
  });
});

describe('a Teams that cannot be reached', () => {
  it('is tried again, and told as refused: nothing can have arrived', async () => {
    const { messenger, stop, chat } = await rig([accepted]);
    await stop();
    const outcome = await messenger.send(chat, asPrepared(cardPost), 'reply');
    expect(outcome).toEqual({ outcome: 'refused', status: 0, code: 'ECONNREFUSED' });
    expect(messenger.stats().repeated).toBe(4);
  });
});

describe('the connection', () => {
  it('is kept alive between calls', async () => {
    const { messenger, connections, chat } = await rig([accepted]);
    for (let i = 0; i < 5; i += 1) await messenger.send(chat, asPrepared(cardPost), 'reply');
    expect(connections()).toBe(1);
  });
});
