import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Accept } from '../../src/demo/faults.ts';
import { loadPeople } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import { activitiesPath, askToken, type Call, connectorClient, type FakeBot, openTeams, startFakeBot } from './support.ts';

const [anna, lena] = loadPeople();
if (anna === undefined || lena === undefined) throw new Error('nobody');
let bot: FakeBot;
let teams: SmallTeams;
let call: Call;

beforeEach(async () => {
  bot = await startFakeBot();
  teams = await openTeams({ botUrl: bot.url });
  call = await connectorClient(teams);
  await teams.installInTeam();
});
afterEach(async () => {
  await teams.close();
  await bot.close();
});

const send = (text: string, person = anna) => call('POST', activitiesPath(teams.chatOf(person)), { type: 'message', text });
const texts = (person = anna) => teams.messagesOf(person).map(({ activity }) => activity.text);
const eventually = async (check: () => boolean) => {
  const end = Date.now() + 5000;
  while (!check() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(check()).toBe(true);
};
const arrives: readonly (readonly [Accept, boolean])[] = [
  ['before', true],
  ['after', true],
  ['never', false],
];

describe.each(arrives)('accepted %s', (accept, arrived) => {
  it('a status is answered as scripted', async () => {
    teams.faults.add({ match: ({ kind }) => kind === 'send', times: 1, failure: { kind: 'status', status: 502, accept } });
    expect((await send('ett')).status).toBe(502);
    await eventually(() => texts().length === (arrived ? 1 : 0));
    expect(teams.ledger.requests.at(-1)).toMatchObject({ status: 502, kind: 'send' });
    expect(teams.ledger.requests.at(-1)?.accepted !== undefined).toBe(arrived);
    expect((await send('två')).status).toBe(201);
  });

  it('a reset breaks the connection', async () => {
    teams.faults.add({ match: ({ kind }) => kind === 'send', times: 1, failure: { kind: 'reset', accept } });
    await expect(send('ett')).rejects.toThrow();
    await eventually(() => texts().length === (arrived ? 1 : 0) && teams.ledger.requests.at(-1)?.status === 'reset');
  });

  it('a hang answers nothing until the caller gives up', async () => {
    teams.faults.add({ match: ({ kind }) => kind === 'send', times: 1, failure: { kind: 'hang', accept } });
    const hungUp = call('POST', activitiesPath(teams.chatOf(anna)), { type: 'message', text: 'ett' }, AbortSignal.timeout(150));
    await expect(hungUp).rejects.toThrow('timeout');
    await eventually(() => texts().length === (arrived ? 1 : 0) && teams.ledger.requests.at(-1)?.status === 'hang');
  });
});

describe('the script', () => {
  it('strikes the requests it matches, as often as it says, and carries headers and body', async () => {
    const failure = {
      kind: 'status',
      status: 412,
      headers: { 'retry-after': '3' },
      body: { error: { code: 'Later' } },
      accept: 'never',
    } as const;
    teams.faults.add({ match: ({ conversationId }) => conversationId === teams.chatOf(anna), times: 2, failure });
    expect((await send('hej', lena)).status).toBe(201);
    expect(await send('ett')).toEqual({ status: 412, retryAfter: '3', body: { error: { code: 'Later' } } });
    expect((await send('två')).status).toBe(412);
    expect((await send('tre')).status).toBe(201);
  });

  it('sees the body, and is over when cleared', async () => {
    const failure = { kind: 'status', status: 500, accept: 'never' } as const;
    teams.faults.add({ match: ({ body }) => JSON.stringify(body).includes('otur'), failure });
    expect((await send('otur')).status).toBe(500);
    expect((await send('tur')).status).toBe(201);
    teams.faults.clear();
    expect((await send('otur')).status).toBe(201);
  });

  it('delays without changing the answer', async () => {
    teams.faults.add({ match: ({ kind }) => kind === 'send', failure: { kind: 'latency', ms: 60 } });
    expect((await send('sakta')).status).toBe(201);
    expect(teams.ledger.requests.at(-1)?.took).toBeGreaterThanOrEqual(55);
  });

  it('reaches the token side too', async () => {
    teams.faults.add({
      match: ({ kind }) => kind === 'token',
      times: 1,
      failure: { kind: 'status', status: 503, accept: 'never' },
    });
    expect((await askToken(teams)).status).toBe(503);
    expect((await askToken(teams)).status).toBe(200);
  });
});

describe('latency', () => {
  it('is waited before a message is taken in', async () => {
    const slow = await openTeams({ latencyMs: () => 40 });
    try {
      const response = await fetch(slow.settings.openIdUrl);
      expect(response.status).toBe(200);
      expect(slow.ledger.requests[0]?.took).toBeGreaterThanOrEqual(35);
    } finally {
      await slow.close();
    }
  });
});
