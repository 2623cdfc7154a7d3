import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../../src/demo/activities.ts';
import { type Flaw, flaws } from '../../src/demo/forgeries.ts';
import { type Json, parseJson } from '../../src/demo/json.ts';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from '../support/wire-cards.ts';
import { cardIn } from '../support/wire-person.ts';
import { type Program, startProgram } from '../support/wire-process.ts';
import { moveIn, openPlace, type Place } from '../support/wire-room.ts';
import { everythingIn, until, untilDelivered, untilNothingMoreIsStored } from '../support/wire-stored.ts';
import { createWorkshop, startRound } from '../support/wire-workshop.ts';

let place: Place;
let program: Program;
/** A press that would be stored, were it let in. */
let activity: Activity;
let before: Awaited<ReturnType<typeof everythingIn>>;
let told: number;
const forged = new Map<Flaw, string>();

beforeAll(async () => {
  place = await openPlace({ size: 4 });
  // Made before the keys are fetched: the set then holds the key that Teams does not endorse for its own channel.
  for (const flaw of flaws) forged.set(flaw, await place.teams.tokens.forge(flaw));
  program = await startProgram(place);
  await moveIn(place);
  const { anna, teams } = place;
  await createWorkshop(anna);
  await startRound(place, anna, 1);
  const { messageId, verb, data, inputs } = anna.readied('Skicka svar', { [sv.answer.label.person]: 'Ett förfalskat svar' });
  const action = { type: 'Action.Execute', verb, data: { ...data, ...inputs } };
  activity = teams.activities.invoke(anna.demo, teams.activities.place(teams.chatOf(anna.demo)), messageId, action);
  await untilDelivered(place.data);
  await untilNothingMoreIsStored(place.data);
});

afterAll(async () => {
  await program.end('SIGKILL');
  await place.close();
});

beforeEach(async () => {
  before = await everythingIn(place.data);
  told = program.journal().length;
});

interface Sending {
  /** Without it the token that Teams would send; null for none. */
  readonly authorization?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const post = async (body: string | Uint8Array<ArrayBuffer>, { authorization, headers = {} }: Sending = {}) => {
  const token = authorization === undefined ? `Bearer ${await place.teams.tokens.current()}` : authorization;
  const response = await fetch(`${program.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...(token !== null && { authorization: token }), ...headers },
    body,
  });
  return { status: response.status, body: parseJson(await response.text()) };
};

const errors: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  413: 'too-large',
  415: 'unsupported-media-type',
};

/** The status with its constant body; nothing stored, a line in the journal, nothing sent to anybody. */
const refused = async (reply: Awaited<ReturnType<typeof post>>, status: number) => {
  expect(reply).toEqual({ status, body: { error: errors[status] } });
  expect(await everythingIn(place.data)).toEqual(before);
  const lines = () => program.journal().slice(told);
  await until('a line in the journal', () =>
    lines().some((line) => line.level === 40 && line.status === status && line.msg === 'a request to the bot was refused'),
  );
  expect(JSON.stringify(lines())).not.toMatch(/förfalskat|eyJ|Anna/);
};

const without = (name: string): Json => Object.fromEntries(Object.entries(activity).filter(([key]) => key !== name));
const tenant = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

describe('a token', () => {
  it.each(flaws)('%s', async (flaw) => {
    const right = new Set<Flaw>(['unendorsed-key', 'wrong-service-url', 'no-service-url']);
    const sent = await post(JSON.stringify(activity), { authorization: `Bearer ${forged.get(flaw)}` });
    await refused(sent, right.has(flaw) ? 403 : 401);
  });

  it.each([
    ['none', null],
    ['an empty one', 'Bearer '],
    ['of another kind', 'Basic YW5uYTpoZW1saWd0'],
    ['two in one', 'Bearer a.b.c, Bearer d.e.f'],
    ['with letters that none has', 'Bearer å.ä.ö'.normalize('NFD').replace(/[^\x20-\x7e]/g, '%')],
    ['as long as a header may be', `Bearer ${'a'.repeat(6_000)}.b.c`],
  ])('%s', async (_, authorization) => {
    await refused(await post(JSON.stringify(activity), { authorization }), 401);
  });

  it('for several audiences, ours among them', async () => {
    const token = await place.teams.tokens.sign({ aud: [place.teams.settings.appId, 'https://another.example'] } as never);
    await refused(await post(JSON.stringify(activity), { authorization: `Bearer ${token}` }), 401);
  });
});

describe('a body', () => {
  it.each<[string, () => Json, number]>([
    [
      'of a foreign tenant',
      () => ({
        ...activity,
        conversation: { ...activity.conversation, tenantId: tenant },
        channelData: { tenant: { id: tenant } },
      }),
      403,
    ],
    ['of ours and a foreign tenant', () => ({ ...activity, channelData: { tenant: { id: tenant } } }), 403],
    ['of no tenant', () => ({ ...activity, conversation: { id: activity.conversation.id }, channelData: {} }), 403],
    ['with another service', () => ({ ...activity, serviceUrl: 'https://smba.example/emea/' }), 403],
    ['without a service', () => without('serviceUrl'), 403],
    ['with a service that is no text', () => ({ ...activity, serviceUrl: { url: activity.serviceUrl } }), 403],
    ['of another channel', () => ({ ...activity, channelId: 'webchat' }), 403],
    ['without a channel', () => without('channelId'), 403],
    ['without a type', () => without('type'), 400],
    ['without a sender', () => without('from'), 400],
    ['without a conversation', () => without('conversation'), 400],
  ])('%s', async (_, body, status) => {
    await refused(await post(JSON.stringify(body())), status);
  });

  it.each<[string, () => string | Uint8Array<ArrayBuffer>]>([
    ['that is not JSON', () => '{"type":"message"'],
    ['that is a list', () => `[${JSON.stringify(activity)}]`],
    ['that is empty', () => ''],
    ['that is not UTF-8', () => new Uint8Array([0x7b, 0x22, 0xe5, 0x22, 0x3a, 0x31, 0x7d])],
  ])('%s', async (_, body) => {
    await refused(await post(body()), 400);
  });

  const large = (bytes: number) => JSON.stringify({ ...activity, text: 'x'.repeat(bytes) });

  it.each<[string, Sending]>([
    ['with a right token', {}],
    ['from a stranger', { authorization: null }],
  ])('that is too large, %s', async (_, sending) => {
    await refused(await post(large(300_000), sending), 413);
  });

  it('that is far too large: the one who sends it may be hung up on, and nothing else happens', async () => {
    const sent = await post(large(20_000_000)).catch((error: unknown) => error);
    if (sent instanceof Error) expect(sent).toBeInstanceOf(TypeError);
    else expect(sent).toMatchObject({ status: 413 });
    expect(await everythingIn(place.data)).toEqual(before);
  });

  it.each<[string, Sending]>([
    ['with a right token', {}],
    ['from a stranger', { authorization: null }],
  ])('that swells when it is unpacked, %s', async (_, sending) => {
    // Small enough on the wire to be sent before the answer comes.
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(20_000_000, ' ')));
    await refused(await post(bomb, { ...sending, headers: { 'content-encoding': 'gzip' } }), 415);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16'])('of type %s', async (type) => {
    await refused(await post(JSON.stringify(activity), { headers: { 'content-type': type } }), 415);
  });
});

describe('afterwards', () => {
  it('the program stands, and takes the right token', async () => {
    expect(await (await fetch(`${program.url}/healthz`)).json()).toEqual({ alive: true });
    expect(await (await fetch(`${program.url}/readyz`)).json()).toEqual({ ready: true });
    expect(wordsOf(cardIn(await post(JSON.stringify(activity))))).toContain('Tack! Ditt svar är sparat');
    expect(program.errors()).toBe('');
    expect(program.journal().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
