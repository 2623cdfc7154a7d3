import { randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSigningKey } from '../../src/demo/signing-keys.ts';
import { commands } from '../../src/web/tab/commands.ts';
import { reads } from '../../src/web/tab/reads.ts';
import { type Answered, type TabClient, tabClient } from '../support/tab-client.ts';
import { openRoom, publicUrl, type Room, registration } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

let room: Room;
let tab: TabClient;
beforeAll(async () => {
  room = await openRoom({ size: 6 });
  tab = tabClient(room);
});
afterAll(() => room.close());

const HOUR = 3_600;
const now = () => Math.floor(Date.now() / 1_000);
const sso = (claims: Readonly<Record<string, unknown>> = {}) => room.teams.signIn(room.anna.demo, claims);

/** Nothing of what the person could have seen, and a no that says nothing about why it was not believed. */
const sawNothing = ({ text, status, headers }: Answered, expected: number) => {
  expect(status).toBe(expected);
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(text).not.toContain(room.anna.name);
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(['code', 'correlationId', 'status', 'title', 'type']);
};

describe('single sign-on', () => {
  it('lets a person of the team in, by the object id', async () => {
    const { status, body } = await tab.get('me', await sso());
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: room.anna.id, name: room.anna.name });
  });

  it('takes the id URI as audience too', async () => {
    const aud = `api://${new URL(publicUrl).host}/${registration.appId}`;
    expect((await tab.get('me', await sso({ aud }))).status).toBe(200);
  });

  it.each<[string, number, () => Promise<string> | string]>([
    ['expired', 401, () => sso({ exp: now() - HOUR })],
    ['not valid yet', 401, () => sso({ nbf: now() + HOUR })],
    ['without an end', 401, () => sso({ exp: undefined })],
    ['for another application', 401, () => sso({ aud: randomUUID() })],
    ['for several applications', 401, () => sso({ aud: [registration.appId, randomUUID()] })],
    ['for Microsoft Graph', 401, () => sso({ aud: 'https://graph.microsoft.com' })],
    ['from another issuer', 401, () => sso({ iss: `https://login.microsoftonline.com/${randomUUID()}/v2.0` })],
    ['of another tenant', 403, () => sso({ tid: randomUUID() })],
    ['of no tenant', 403, () => sso({ tid: undefined })],
    ['without the scope', 403, () => sso({ scp: 'openid profile' })],
    ['with a scope that only begins alike', 403, () => sso({ scp: 'access_as_user_not' })],
    ['of an application, without a scope', 403, () => sso({ scp: undefined, roles: ['access_as_user'] })],
    ['of version 1', 401, () => sso({ ver: '1.0' })],
    ['of nobody', 401, () => sso({ oid: undefined })],
    ['of the bot’s own channel', 401, () => room.teams.tokens.current()],
    ['that the bot asks Teams with', 401, () => 'a.b.c'],
    ['of somebody outside the team', 403, () => sso({ oid: randomUUID() })],
    ['unsigned', 401, () => new UnsecuredJWT({ oid: room.anna.id, tid: registration.tenantId, scp: 'access_as_user' }).encode()],
    ['signed with another key', 401, () => signedElsewhere()],
    ['signed with a shared secret', 401, () => signedWithSecret()],
  ])('turns away a token %s', async (_, expected, token) => {
    sawNothing(await tab.get('me', await token()), expected);
  });

  it('turns away a token whose person has been changed', async () => {
    const [header, payload = '', signature] = (await sso()).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, oid: room.johan.id })).toString('base64url');
    sawNothing(await tab.get('me', `${header}.${forged}.${signature}`), 401);
  });

  const claimsOfAnna = async () => {
    const [, payload = ''] = (await sso()).split('.');
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  };
  const kid = () => String(room.teams.tokens.keySet().keys.at(-1)?.kid);
  const signedElsewhere = async () => {
    const { privateKey } = await newSigningKey([]);
    return new SignJWT(await claimsOfAnna()).setProtectedHeader({ alg: 'RS256', kid: kid() }).sign(privateKey);
  };
  const signedWithSecret = async () =>
    new SignJWT(await claimsOfAnna()).setProtectedHeader({ alg: 'HS256', kid: kid() }).sign(new TextEncoder().encode(kid()));
});

describe('a one-time link', () => {
  it('lets its own person in, once', async () => {
    const link = tab.code(room.johan);
    const { status, body } = await tab.exchange(link);
    expect(status).toBe(200);
    const { token } = body as { token: string };
    expect((await tab.get('me', token)).body).toMatchObject({ id: room.johan.id });
    sawNothing(await tab.exchange(link), 401);
  });

  it('is used once also when it is opened ten times at once', async () => {
    const link = tab.code(room.johan);
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await tab.exchange(link)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(9);
  });

  it('of somebody else’s is somebody else’s session: whoever brings it is its owner, with the owner’s rights and no more', async () => {
    const [manager] = room.managers;
    if (!manager) throw new Error('no manager');
    const token = await tab.session(manager);
    expect((await tab.get('me', token)).body).toMatchObject({ id: manager.id });
    expect((await tab.get('workshops', token)).status).toBe(403);
  });

  it.each([
    ['', 401],
    ['x', 401],
    [randomUUID(), 401],
    [42, 401],
    [null, 401],
    [{ link: 'x' }, 401],
  ] as const)('that is %j lets nobody in', async (link, expected) => {
    sawNothing(await tab.exchange(link), expected);
  });

  it('comes by the typed word, in the person’s own chat alone, and works', async () => {
    await room.anna.say('sida');
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(room.anna.newest()))?.[1] ?? '';
    expect(url).toMatch(new RegExp(`^${publicUrl}/tab/#link=`));
    const { status, body } = await tab.exchange(url.replace(/^.*#link=/, ''));
    expect(status).toBe(200);
    expect((await tab.get('me', (body as { token: string }).token)).body).toMatchObject({ id: room.anna.id });
  });

  it('comes by the button on the home card too, and not in a channel', async () => {
    await room.johan.say('hjälp');
    const card = JSON.stringify(await room.johan.press('Öppna sidan'));
    expect(card).toMatch(new RegExp(`"url":"${publicUrl}/tab/#link=[0-9a-f-]{36}"`));
    const channelId = room.teams.team.generalChannelId;
    const before = room.teams.messagesIn(channelId).length;
    await room.teams.say(room.johan.demo, 'sida', { channelId });
    await until('the answer in the channel', () => room.teams.messagesIn(channelId).length > before);
    expect(JSON.stringify(room.teams.messagesIn(channelId))).not.toContain('#link=');
  });

  it('leaves no trace of its code in the journal', async () => {
    const link = tab.code(room.anna);
    await tab.exchange(link);
    expect(JSON.stringify(room.journal.lines)).not.toContain(link);
  });
});

describe('a session of ours', () => {
  it.each([
    ['cut short', (token: string) => token.slice(0, -1)],
    [
      'with another person',
      (token: string) =>
        `${Buffer.from(JSON.stringify([room.anna.id, Date.now() + 1e6])).toString('base64url')}.${token.split('.')[1]}`,
    ],
    ['with more after it', (token: string) => `${token}A`],
    ['without its code', (token: string) => token.split('.')[0] ?? ''],
    ['that is a link’s code', () => tab.code(room.anna)],
  ])('%s is no session', async (_, bend) => {
    sawNothing(await tab.get('me', bend(await tab.session(room.johan))), 401);
  });

  it('is not taken from a cookie or from the address', async () => {
    const token = await tab.session(room.anna);
    sawNothing(await tab.get('me', undefined, { cookie: `session=${token}; authorization=Bearer ${token}` }), 401);
    sawNothing(await tab.get(`me?access_token=${token}&token=${token}`), 401);
    sawNothing(await tab.get('me', undefined, { authorization: `Basic ${token}` }), 401);
  });
});

describe('without a token', () => {
  it.each(Object.keys(reads))('the view %s shows nothing', async (name) => {
    sawNothing(await tab.get(name), 401);
    sawNothing(await tab.post(name, {}), 401);
  });

  it.each(Object.keys(commands))('the command %s does nothing', async (name) => {
    sawNothing(await tab.do(name, {}), 401);
  });

  it('no line is opened', async () => {
    sawNothing(await tab.get('live?on=me'), 401);
    sawNothing(await tab.get('live?on=me', await sso({ tid: randomUUID() })), 403);
  });
});
