import { describe, expect, it } from 'vitest';
import { largestMessage } from '../../../src/teams/outbound/outgoing.ts';
import { asPrepared, card, cardPost, rig } from './rig.ts';

const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
const accepted = { status: 201, body: { id: '1700000000001' } };

describe('a send', () => {
  it('posts the card with its summary, alerts, carries the token, and gives back what can be edited', async () => {
    const { messenger, received, chat, message } = await rig([accepted]);
    expect(await messenger.send(chat, asPrepared(cardPost), 'broadcast')).toEqual({ outcome: 'done', value: message });
    expect(received).toEqual([
      {
        method: 'POST',
        url: '/emea/v3/conversations/a%3A1_chat/activities',
        authorization: 'Bearer token-1',
        body: {
          type: 'message',
          summary: 'Ny fråga',
          attachments: [attachment],
          channelData: { notification: { alert: true } },
        },
      },
    ]);
  });

  it('posts text as plain text, so that nothing in it is Markdown', async () => {
    const { messenger, received, chat } = await rig([accepted]);
    await messenger.send(chat, asPrepared({ text: 'Tack **så** mycket' }), 'reply');
    expect(received[0]?.body).toMatchObject({ type: 'message', text: 'Tack **så** mycket', textFormat: 'plain' });
  });

  it('starts a thread in a channel, and gives back the thread', async () => {
    const channel = '19:abc@thread.tacv2';
    const thread = `${channel};messageid=1700000000002`;
    const { messenger, received, serviceUrl } = await rig([{ status: 201, body: { id: thread, activityId: '1700000000002' } }]);
    const outcome = await messenger.send({ serviceUrl, conversationId: channel }, asPrepared(cardPost), 'broadcast');
    expect(outcome).toEqual({ outcome: 'done', value: { serviceUrl, conversationId: thread, activityId: '1700000000002' } });
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: '/emea/v3/conversations',
      body: {
        isGroup: true,
        channelData: { channel: { id: channel } },
        activity: { type: 'message', attachments: [attachment] },
      },
    });
  });

  it('is made when its turn comes, and never sent if it is withdrawn', async () => {
    const { messenger, received, chat } = await rig([accepted]);
    expect(await messenger.send(chat, asPrepared(null), 'reply')).toEqual({ outcome: 'refused', status: 0, code: 'Withdrawn' });
    expect(received).toEqual([]);
  });

  it('is made once, however often it is repeated: it is claimed by being made', async () => {
    let made = 0;
    const { messenger, chat } = await rig([{ status: 429, headers: { 'retry-after': '0' } }, accepted]);
    const make = async () => {
      made += 1;
      return cardPost;
    };
    expect(await messenger.send(chat, make, 'reply')).toMatchObject({ outcome: 'done' });
    expect(made).toBe(1);
  });

  it('over 80 KB as Teams counts is refused here', async () => {
    const { messenger, received, lines, chat } = await rig([accepted]);
    const big = { text: 'ö'.repeat(largestMessage / 2) };
    expect(await messenger.send(chat, asPrepared(big), 'reply')).toEqual({
      outcome: 'refused',
      status: 413,
      code: 'MessageTooBig',
    });
    expect(received).toEqual([]);
    expect(lines.join()).toContain('MessageTooBig');
  });

  it('that was accepted without an id is not told as done', async () => {
    const { messenger, chat } = await rig([{ status: 202 }]);
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toMatchObject({ outcome: 'unknown' });
  });
});

describe('an edit, a removal, a chat', () => {
  it('replaces the message without alerting, with the odd characters of ids encoded', async () => {
    const { messenger, received, serviceUrl } = await rig([{ status: 200, body: { id: 'x' } }]);
    const odd = { serviceUrl, conversationId: '19:å/b?c@thread.tacv2;messageid=17', activityId: '1:{a b}#%2F' };
    expect(await messenger.update(odd, async () => cardPost, 'refresh')).toEqual({ outcome: 'done', value: odd });
    const [, , , , conversation, , activity] = received[0]?.url.split('/') ?? [];
    expect([conversation, activity].map((part) => decodeURIComponent(part ?? ''))).toEqual([odd.conversationId, odd.activityId]);
    expect(received[0]).toMatchObject({
      method: 'PUT',
      body: { type: 'message', summary: 'Ny fråga', attachments: [attachment] },
    });
    expect(received[0]?.body).not.toHaveProperty('channelData');
  });

  it.each([200, 202, 204])('removes the message, which Teams acknowledges with %i', async (status) => {
    const { messenger, received, message } = await rig([{ status }]);
    expect(await messenger.remove(message, 'refresh')).toEqual({ outcome: 'done', value: null });
    expect(received[0]).toMatchObject({ method: 'DELETE', url: '/emea/v3/conversations/a%3A1_chat/activities/1700000000001' });
  });

  it('is removed if it is not to be found after a try that may have arrived', async () => {
    const { messenger, message } = await rig([{ status: 502 }, { status: 404 }]);
    expect(await messenger.remove(message, 'refresh')).toEqual({ outcome: 'done', value: null });
  });

  it('opens the personal chat of a member', async () => {
    const { messenger, received, serviceUrl } = await rig([{ status: 200, body: { id: 'a:chat' } }]);
    const where = { serviceUrl: `${serviceUrl}/`, tenantId: 'tenant-1' };
    expect(await messenger.openChat(where, '29:anna', 'broadcast')).toEqual({
      outcome: 'done',
      value: { serviceUrl, conversationId: 'a:chat' },
    });
    expect(received[0]?.body).toEqual({
      isGroup: false,
      bot: { id: '28:app-1' },
      members: [{ id: '29:anna' }],
      tenantId: 'tenant-1',
      channelData: { tenant: { id: 'tenant-1' } },
    });
  });
});

describe('the members', () => {
  it('are read page by page, whatever Teams leaves out', async () => {
    const anna = { id: '29:anna', objectId: 'oid-anna', name: 'Anna', email: 'Anna@x.se', userPrincipalName: 'anna@x.se' };
    const guest = { id: '29:guest', aadObjectId: 'oid-guest', name: 'Gäst', email: null };
    const { messenger, received, serviceUrl } = await rig([
      { status: 200, body: { members: [anna, guest], continuationToken: 'a+b/c=' } },
      { status: 200, body: { members: [{ id: '29:other' }] } },
    ]);
    const team = { serviceUrl, conversationId: '19:team@thread.tacv2' };
    expect(await messenger.members(team, 'reply')).toEqual({
      outcome: 'done',
      value: [
        { id: 'oid-anna', teamsId: '29:anna', name: 'Anna', email: 'Anna@x.se', upn: 'anna@x.se' },
        { id: 'oid-guest', teamsId: '29:guest', name: 'Gäst', email: '', upn: '' },
        { id: '29:other', teamsId: '29:other', name: '', email: '', upn: '' },
      ],
    });
    const [first, second] = received.map(({ url }) => new URL(url, serviceUrl));
    expect(first?.pathname).toBe('/emea/v3/conversations/19%3Ateam%40thread.tacv2/pagedmembers');
    expect([...(first?.searchParams ?? [])]).toEqual([['pageSize', '500']]);
    expect(second?.searchParams.get('continuationToken')).toBe('a+b/c=');
  });

  it('are refused whole if a page is', async () => {
    const page = { status: 200, body: { members: [{ id: '29:a' }], continuationToken: 't' } };
    const { messenger, serviceUrl } = await rig([page, { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }]);
    const outcome = await messenger.members({ serviceUrl, conversationId: '19:t@thread.tacv2' }, 'reply');
    expect(outcome).toEqual({ outcome: 'refused', status: 403, code: 'BotNotInConversationRoster' });
  });
});

describe('the token', () => {
  it('goes to nobody but Teams', async () => {
    const { messenger, received, serviceUrl, lines } = await rig([accepted], { allowLoopback: false });
    const outcome = await messenger.send({ serviceUrl, conversationId: 'a:1' }, asPrepared(cardPost), 'reply');
    expect(outcome).toEqual({ outcome: 'refused', status: 0, code: 'ServiceUrlNotTrusted' });
    expect(received).toEqual([]);
    expect(lines.join()).toContain('ServiceUrlNotTrusted');
  });

  it('is renewed once when it is not taken', async () => {
    const { messenger, received, chat } = await rig([{ status: 401 }, accepted]);
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toMatchObject({ outcome: 'done' });
    expect(received.map((one) => one.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('that is not taken twice means that the bot is refused', async () => {
    const { messenger, received, chat } = await rig([{ status: 401, body: { error: { code: 'AuthorizationFailed' } } }]);
    const outcome = await messenger.send(chat, asPrepared(cardPost), 'reply');
    expect(outcome).toEqual({ outcome: 'refused', status: 401, code: 'AuthorizationFailed' });
    expect(received).toHaveLength(2);
  });

  it('that is refused by its issuer refuses the call, before it is made', async () => {
    const tokens = {
      get: async () => ({ got: 'refusal', status: 401, code: 'invalid_client' }) as const,
      forget: () => undefined,
    };
    const { messenger, received, chat } = await rig([accepted], { tokens });
    const never = () => Promise.reject(new Error('made'));
    expect(await messenger.send(chat, never, 'reply')).toEqual({ outcome: 'refused', status: 401, code: 'invalid_client' });
    expect(received).toEqual([]);
  });

  it('that cannot be had for a while is waited for: nothing has been sent', async () => {
    const answers = ['nothing', 'nothing', 'token'] as const;
    let asked = 0;
    const tokens = {
      get: async () =>
        answers[asked++] === 'token'
          ? ({ got: 'token', token: 't' } as const)
          : ({ got: 'nothing', reason: 'ECONNREFUSED' } as const),
      forget: () => undefined,
    };
    const { messenger, received, chat } = await rig([accepted], { tokens });
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toMatchObject({ outcome: 'done' });
    expect(received).toHaveLength(1);
  });
});

describe('the journal', () => {
  it('has ids, lanes, outcomes and times, never a text, a name or a token', async () => {
    const { messenger, lines, chat } = await rig([{ status: 429, headers: { 'retry-after': '0' } }, { status: 403 }]);
    await messenger.send(chat, asPrepared(cardPost), 'reply');
    const journal = lines.join('\n');
    for (const secret of ['Vad ska vi', 'Ny fråga', 'token-1']) expect(journal).not.toContain(secret);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ call: 'send', lane: 'reply', conversation: 'a:1_chat', status: 429 }),
      expect.objectContaining({ because: 'too-many', afterMs: 5 }),
      expect.objectContaining({ status: 403, ms: expect.any(Number) }),
      expect.objectContaining({ outcome: 'refused', code: 'Http403' }),
    ]);
    expect(messenger.stats()).toMatchObject({ done: 0, refused: 1, unknown: 0, repeated: 1, inFlight: 0 });
  });
});

describe('closing', () => {
  it('tells what never left as stopped, and lets what is on its way come back', async () => {
    const { messenger, chat } = await rig([accepted]);
    const first = messenger.send(chat, asPrepared(cardPost), 'reply');
    const second = messenger.send(chat, asPrepared(cardPost), 'reply');
    await messenger.close();
    expect(await first).toMatchObject({ outcome: 'done' });
    expect(await second).toEqual({ outcome: 'refused', status: 0, code: 'Stopped' });
  });
});
