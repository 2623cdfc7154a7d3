import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recorded, startEdge } from '../support/edge.ts';
import { makeSigner, type Signer, sign, startKeyServer } from '../support/key-server.ts';

let first: Signer;
let second: Signer;
let execute: Record<string, unknown>;
let keyServer: Awaited<ReturnType<typeof startKeyServer>>;
const open: { close(): Promise<unknown> }[] = [];

beforeAll(async () => {
  [first, second] = await Promise.all([makeSigner('key-1'), makeSigner('key-2')]);
  execute = await recorded('execute-personal');
});
beforeEach(async () => {
  keyServer = await startKeyServer([first]);
});
afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
  await keyServer.close();
});

const edgeWith = async (settings: Omit<Parameters<typeof startEdge>[0], 'openIdUrl'> = {}) => {
  const edge = await startEdge({ openIdUrl: keyServer.openIdUrl, ...settings });
  open.push(edge);
  return edge;
};
const status = async (edge: Awaited<ReturnType<typeof edgeWith>>, token: string) => (await edge.post(execute, token)).status;

describe('the signing keys', () => {
  it('are fetched once for ninety cold requests', async () => {
    keyServer.state.delayMs = 50;
    const edge = await edgeWith();
    const tokens = await Promise.all(Array.from({ length: 90 }, (_, n) => sign(first, { jti: String(n) })));
    expect(new Set(await Promise.all(tokens.map((token) => status(edge, token))))).toEqual(new Set([200]));
    expect(keyServer.state).toMatchObject({ configurations: 1, keySets: 1 });
  });

  it('are asked for again when a token names one that is new', async () => {
    const edge = await edgeWith({ cooldownMs: 0 });
    expect(await status(edge, await sign(first))).toBe(200);
    keyServer.state.published = [second];
    expect(await status(edge, await sign(second))).toBe(200);
  });

  it('are not asked for by every made-up key id', async () => {
    const edge = await edgeWith();
    expect(await status(edge, await sign(first))).toBe(200);
    for (const kid of ['a', 'b', 'c', 'd']) expect(await status(edge, await sign(first, {}, { kid }))).toBe(401);
    expect(keyServer.state.keySets).toBe(1);
  });

  it('take the tokens they verified with them when they leave', async () => {
    const edge = await edgeWith({ cooldownMs: 0 });
    const token = await sign(first);
    expect(await status(edge, token)).toBe(200);
    keyServer.state.published = [second];
    expect(await status(edge, await sign(second))).toBe(200);
    expect(await status(edge, token)).toBe(401);
  });

  it('stay in use when the key endpoint goes down, and are refreshed when it is back', async () => {
    const edge = await edgeWith({ refreshMs: 20, retryMs: 20, cooldownMs: 0 });
    expect(await status(edge, await sign(first))).toBe(200);
    keyServer.state.down = true;
    await vi.waitFor(() => expect(edge.journal.lines.filter(({ level }) => level === 'error').length).toBeGreaterThan(1));
    expect(await status(edge, await sign(first, { jti: 'fresh' }))).toBe(200);
    keyServer.state.published = [second];
    keyServer.state.down = false;
    await vi.waitFor(() => expect(edge.keys.held('key-2')).toBeDefined());
    expect(edge.keys.held('key-1')).toBeUndefined();
  });

  it('that cannot be had leave the bot unready, and every token refused', async () => {
    keyServer.state.down = true;
    const edge = await edgeWith({ cooldownMs: 50 });
    expect(await status(edge, await sign(first))).toBe(401);
    const unready = await fetch(`${edge.server.url}/readyz`);
    expect(unready.status).toBe(503);
    expect(await unready.json()).toEqual({ ready: false, failed: ['keys'] });
    keyServer.state.down = false;
    await vi.waitFor(async () => expect((await fetch(`${edge.server.url}/readyz`)).status).toBe(200));
    expect(await status(edge, await sign(first))).toBe(200);
  });

  it('of another kind than RSA for signing are passed over', async () => {
    keyServer.state.published = [{ ...first, jwk: { kty: 'oct', k: 'AAAA', kid: 'key-1' } }, second];
    const edge = await edgeWith();
    expect(await status(edge, await sign(second))).toBe(200);
    expect(edge.keys.held('key-1')).toBeUndefined();
  });
});
