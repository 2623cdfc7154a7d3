import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { type Answered, type TabClient, tabClient } from '../support/tab-client.ts';
import { answerIn, readied, workshopIn } from '../support/tab-workshop.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';

let room: Room;
let tab: TabClient;
let anna: string;
let manager: string;
let workshop: string;
let bo: Person;
beforeAll(async () => {
  await buildPage();
  room = await openRoom({ size: 8, limits: false });
  tab = tabClient(room);
  const [first] = room.managers;
  if (!first) throw new Error('no manager');
  bo = first;
  anna = await tab.session(room.anna);
  manager = await tab.session(bo);
  workshop = await workshopIn(tab, anna);
  await tab.do('start-round', { workshop, round: 1 }, anna);
}, 120_000);
afterAll(() => room.close());

const code = ({ body }: Answered) => (body as { code: string }).code;
const isProblem = (answered: Answered, status: number, named: string) => {
  expect([answered.status, code(answered)]).toEqual([status, named]);
  expect(answered.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answered.body).toMatchObject({
    type: `urn:samling:problem:${named}`,
    status,
    code: named,
    title: expect.stringMatching(/^\p{Lu}.*[.]$/u),
    correlationId: answered.headers.get('x-correlation-id'),
  });
};
const given = async (by: Person) =>
  (await stored(room.data, 'workshop')).filter((event) => event.type === 'answer-given' && event.by === by.id);

describe('a view', () => {
  it('has a hash, by which an unchanged one is told without its content', async () => {
    const first = await tab.get(`stage?workshop=${workshop}`, manager);
    expect(first.body).toMatchObject({ workshop, phase: 'open', round: 1, answered: 0, result: null });
    const etag = first.headers.get('etag') ?? '';
    const again = await tab.get(`stage?workshop=${workshop}`, manager, { 'if-none-match': etag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await tab.get(`stage?workshop=${workshop}`, manager, { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('is kept by nobody between the server and the person', async () => {
    const { headers } = await tab.get('home', manager);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toBe('Authorization');
  });

  it('may be asked for by a body, where what is asked is long', async () => {
    const content = { heading: 'Hej', lead: '', body: 'Text', ask: '', question: '', links: [], picture: null, anonymous: true };
    const audience = { units: [], unitTypes: [], roles: [], except: [room.johan.id] };
    const draft = { content, audience, channels: [] };
    const { status, body } = await tab.post('letter-card', { letter: randomUUID(), draft }, anna);
    expect(status).toBe(200);
    expect(body).toMatchObject({ card: { type: 'AdaptiveCard' }, faults: [], recipients: room.people.length - 1 });
  });

  it('for the facilitator names who is missing only where it is asked for', async () => {
    const without = await tab.get(`control?workshop=${workshop}`, anna);
    expect(without.body).toMatchObject({ phase: 'open', asked: room.people.length });
    expect(without.text).not.toContain(bo.name);
    expect((await tab.get(`control?workshop=${workshop}&names=true`, anna)).text).toContain(bo.name);
  });
});

describe('a command', () => {
  it('with the same key is done once, and answered the same, also when it comes four times at once', async () => {
    const [, person] = room.managers;
    if (!person) throw new Error('no second manager');
    const token = await tab.session(person);
    const key = randomUUID();
    const pressed = await readied(tab, token, workshop, 'Fyra gånger');
    const answers = await Promise.all([1, 2, 3, 4].map(() => tab.do('give-answer', pressed, token, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await given(person)).toHaveLength(1);
  });

  it('with the same key and something else in it is refused, and somebody else’s key is their own', async () => {
    const key = randomUUID();
    expect((await tab.do('set-language', { language: 'sv' }, manager, key)).status).toBe(200);
    isProblem(await tab.do('set-language', { language: 'en' }, manager, key), 409, 'key-used');
    expect((await tab.do('set-language', { language: 'sv' }, anna, key)).body).toMatchObject({ id: room.anna.id });
  });

  it('without a key is not done', async () => {
    isProblem(await tab.post('do/show-result', { workshop, round: 1 }, anna), 422, 'bad-input');
    isProblem(await tab.do('show-result', { workshop, round: 1 }, anna, 'not-a-key'), 422, 'bad-input');
  });

  it('stores the answer that the chat shows', async () => {
    const { status, body } = await answerIn(tab, manager, workshop, 'Vi är på väg');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: { is: 'answered', saved: { response: { kind: 'text', text: 'Vi är på väg' }, mine: true } },
    });
    expect(await given(bo)).toHaveLength(1);
  });

  it('is refused by the same rules as a press on a card', async () => {
    isProblem(await answerIn(tab, manager, workshop, '   '), 422, 'bad-answer');
    const stale = { workshop, round: 1, group: 1, basis: 0, inputs: { answer: 'Gammal sida' } };
    const card = (await tab.get(`answer?workshop=${workshop}&round=1`, manager)).body as { group: { number: number } };
    isProblem(await tab.do('give-answer', { ...stale, group: card.group.number }, manager), 409, 'answer-changed-meanwhile');
    isProblem(await tab.do('close-round', { workshop, round: 1 }, anna), 409, 'people-missing');
    isProblem(await tab.do('rewrite-question', { workshop, round: 2, question: '', rewrites: 0 }, anna), 422, 'empty-question');
  });

  it('says at which field, in words of the person’s language', async () => {
    const { body } = await answerIn(tab, manager, workshop, '');
    expect(body).toMatchObject({
      errors: [{ field: 'answer', code: 'text-empty', message: 'Skriv ett svar innan du skickar.' }],
    });
    const long = await tab.do('rewrite-question', { workshop, round: 'två', question: 5, rewrites: 0 }, anna);
    isProblem(long, 422, 'bad-input');
    expect((long.body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual(['round', 'question']);
  });
});

describe('what is not for this person', () => {
  it.each([
    ['workshops', ''],
    ['drafts', ''],
    ['inbox', ''],
    ['desk-settings', ''],
    ['letter-picture', '?url=https://a.example/b.png'],
    ['letter-calendar', '?month=2026-12'],
    ['letter-report', `?letter=${randomUUID()}`],
    ['letter-answers', `?letter=${randomUUID()}`],
    ['letter-desk', `?letter=${randomUUID()}`],
    ['letter-form', `?letter=${randomUUID()}`],
    ['post', `?post=${randomUUID()}`],
  ])('a manager does not see %s', async (view, query) => {
    isProblem(await tab.get(view + query, manager), 403, 'not-allowed');
  });

  it('a manager runs nothing: nothing is stored', async () => {
    const before = await stored(room.data, 'workshop');
    for (const command of ['start-round', 'show-result', 'next-round', 'skip-round', 'close-round'])
      isProblem(await tab.do(command, { workshop, round: 1, confirmed: true }, manager), 403, 'not-allowed');
    isProblem(await tab.get(`control?workshop=${workshop}`, manager), 403, 'not-allowed');
    isProblem(await tab.get(`peek?workshop=${workshop}&round=1`, manager), 403, 'not-allowed');
    expect(await stored(room.data, 'workshop')).toEqual(before);
  });

  it('a result is seen by nobody before it has been shown, and by the facilitator when the round has closed', async () => {
    isProblem(await tab.get(`result?workshop=${workshop}&round=1`, manager), 403, 'not-shown');
    isProblem(await tab.get(`result?workshop=${workshop}&round=1`, anna), 403, 'not-shown');
    isProblem(await tab.get(`peek?workshop=${workshop}&round=1`, anna), 409, 'round-still-open');
  });
});

describe('forged and broken requests', () => {
  it.each<[string, number, string, () => string]>([
    ['an id that is nobody’s', 404, 'no-such-workshop', () => `stage?workshop=${randomUUID()}`],
    ['an id that is none', 422, 'bad-input', () => 'stage?workshop=../../organisation'],
    ['no id', 422, 'bad-input', () => 'stage'],
    ['a round that is not there', 404, 'no-such-round', () => `answer?workshop=${workshop}&round=99`],
    ['a round below the first', 422, 'bad-input', () => `answer?workshop=${workshop}&round=0`],
    ['a letter that is not there', 404, 'no-such-letter', () => `letter?letter=${randomUUID()}`],
    ['a view that is not there', 404, 'unknown-page', () => 'no-such-view'],
    ['a name that every object has', 404, 'unknown-page', () => 'constructor'],
    ['another such name', 404, 'unknown-page', () => '__proto__'],
    ['nothing', 404, 'unknown-page', () => ''],
  ])('%s', async (_, status, named, path) => {
    isProblem(await tab.get(path(), anna), status, named);
  });

  it('a command that is not there, or on what is not there', async () => {
    isProblem(await tab.do('delete-everything', {}, anna), 404, 'unknown-page');
    isProblem(await tab.do('toString', {}, anna), 404, 'unknown-page');
    isProblem(await tab.do('start-round', { workshop: randomUUID(), round: 1 }, anna), 404, 'no-such-workshop');
    isProblem(await tab.do('give-answer', { workshop, round: 1, group: 999, basis: 0, inputs: {} }, manager), 422, 'bad-answer');
  });

  it.each([
    ['no JSON', '{', {}, 422, 'bad-input'],
    ['a list', '[]', {}, 422, 'bad-input'],
    ['no object', 'null', {}, 422, 'bad-input'],
    ['another type', '{}', { 'content-type': 'text/plain' }, 415, 'not-json'],
    ['a packed body', '{}', { 'content-encoding': 'gzip' }, 415, 'not-json'],
    ['a body that is too large', JSON.stringify({ x: 'x'.repeat(140_000) }), {}, 413, 'too-large'],
  ] as const)('%s', async (_, body, headers, status, named) => {
    isProblem(await tab.post('do/start-round', body, anna, { 'idempotency-key': randomUUID(), ...headers }), status, named);
  });

  it('a person’s words as keys change nothing of ours', async () => {
    const body = `{"workshop":"${workshop}","round":1,"group":1,"basis":9,"inputs":{"__proto__":{"answer":"x"},"answer":"y"}}`;
    const { status } = await tab.post('do/give-answer', body, manager, { 'idempotency-key': randomUUID() });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('a person who asks too fast', () => {
  it('is told to wait, and nobody else is', async () => {
    const hasty = tabClient(room, { patient: false });
    const token = await hasty.session(room.johan);
    const answers = await Promise.all(Array.from({ length: 60 }, () => hasty.get('me', token)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(30);
    const told = answers.find(({ status }) => status !== 200);
    expect(told?.headers.get('retry-after')).toBe('1');
    if (told) isProblem(told, 429, 'too-many-requests');
    expect((await hasty.get('me', manager)).status).toBe(200);
    await until('the bucket to fill', async () => (await hasty.get('me', token)).status === 200);
  });
});

describe('the page', () => {
  it('lets nothing in from elsewhere but pictures, and is framed by Teams alone', async () => {
    const { headers } = await fetch(`${room.samling.url}/tab/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(
      /frame-ancestors 'self' https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com https:\/\/\*\.cloud\.microsoft/,
    );
    const second = await fetch(`${room.samling.url}/tab/`);
    expect(second.headers.get('content-security-policy')).not.toBe(policy);
  });

  it('has its files packed, kept for good, and nothing beside them', async () => {
    const html = await (await fetch(`${room.samling.url}/tab/`)).text();
    const [script] = /assets\/index-[\w-]+\.js/.exec(html) ?? [];
    expect(script).toBeDefined();
    const response = await fetch(`${room.samling.url}/tab/${script}`, { headers: { 'accept-encoding': 'br' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
    for (const path of [
      'assets/../index.html',
      'assets/%2e%2e/%2e%2e/package.json',
      'assets/no.js',
      '..%2fpackage.json',
      'assets/',
    ])
      expect((await fetch(`${room.samling.url}/tab/${path}`)).status).toBe(404);
  });
});
