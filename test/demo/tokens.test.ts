import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flaws } from '../../src/demo/forgeries.ts';
import { isJson, type Json, listAt, textAt } from '../../src/demo/json.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import { askToken, connectorClient, openTeams, registration } from './support.ts';

let teams: SmallTeams;
beforeAll(async () => {
  teams = await openTeams();
});
afterAll(() => teams.close());

const read = async (url: string): Promise<Json> => {
  const body: unknown = await (await fetch(url)).json();
  return isJson(body) ? body : {};
};

/** What a bot must check (Bot Framework's authentication specification), and nothing else. */
const verify = async (token: string): Promise<void> => {
  const openId = await read(teams.settings.openIdUrl);
  const { jwks_uri: keysUrl } = openId;
  const options = { issuer: teams.settings.issuer, audience: registration.appId, algorithms: ['RS256'], clockTolerance: 300 };
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(String(keysUrl))), options);
  if (payload.serviceurl !== teams.serviceUrl) throw new Error('serviceurl');
  const { kid } = decodeProtectedHeader(token);
  const key = listAt(await read(String(keysUrl)), 'keys').find((held) => textAt(held, 'kid') === kid);
  if (!listAt(key, 'endorsements').includes('msteams')) throw new Error('endorsements');
};

describe('the channel side', () => {
  it('signs what a bot can verify from the published configuration and keys', async () => {
    await expect(verify(await teams.tokens.current())).resolves.toBeUndefined();
    expect(await teams.tokens.current()).toBe(await teams.tokens.current());
    expect((await read(teams.settings.openIdUrl)).issuer).toBe(teams.settings.issuer);
  });

  it.each(flaws)('forges a token that is refused: %s', async (flaw) => {
    await expect(verify(await teams.tokens.forge(flaw))).rejects.toThrow();
  });

  it('signs with a new key after a rotation, and the old key stays or goes', async () => {
    const before = await teams.tokens.current();
    await teams.tokens.rotate();
    const after = await teams.tokens.current();
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    await Promise.all([verify(before), verify(after)]);
    await teams.tokens.rotate({ dropOld: true });
    await verify(await teams.tokens.current());
    await expect(verify(after)).rejects.toThrow();
  });
});

describe('the login side', () => {
  it('grants a token that the connector takes', async () => {
    const granted: unknown = await (await askToken(teams)).json();
    expect(granted).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    const call = await connectorClient(teams);
    expect(await call('GET', 'v3/nothing')).toMatchObject({ status: 404 });
  });

  it.each([
    ['client_secret', 'guess', 401, 'invalid_client'],
    ['client_id', 'another', 400, 'unauthorized_client'],
    ['grant_type', 'password', 400, 'unsupported_grant_type'],
    ['scope', 'https://graph.microsoft.com/.default', 400, 'invalid_scope'],
  ])('refuses a wrong %s', async (field, value, status, error) => {
    const response = await askToken(teams, { [field]: value });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
  });

  it('refuses another tenant', async () => {
    expect((await askToken(teams, {}, 'another')).status).toBe(400);
  });

  it.each(['', 'Bearer', 'Bearer nonsense', 'Basic abc'])('the connector refuses "%s"', async (authorization) => {
    const response = await fetch(`${teams.serviceUrl}v3/teams/x`, { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'Unauthorized' } });
  });

  it('the connector refuses the token that Teams itself signs for the bot', async () => {
    const authorization = `Bearer ${await teams.tokens.current()}`;
    expect((await fetch(`${teams.serviceUrl}v3/teams/x`, { headers: { authorization } })).status).toBe(401);
  });

  it('the connector refuses a revoked token, and takes a new one', async () => {
    const old = await connectorClient(teams);
    expect((await old('GET', 'v3/nothing')).status).toBe(404);
    teams.accessTokens.revoke();
    expect((await old('GET', 'v3/nothing')).status).toBe(401);
    expect((await (await connectorClient(teams))('GET', 'v3/nothing')).status).toBe(404);
  });
});
