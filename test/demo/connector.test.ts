import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePeople } from '../../src/demo/generate-people.ts';
import { isJson, listAt, textAt } from '../../src/demo/json.ts';
import type { DemoPerson } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import {
  activitiesPath,
  type Call,
  cardMessage,
  connectorClient,
  type FakeBot,
  openTeams,
  registration,
  startFakeBot,
} from './support.ts';

const people = generatePeople(620, 1);
let [bot, teams, call]: [FakeBot?, SmallTeams?, Call?] = [];
const use = (): { bot: FakeBot; teams: SmallTeams; call: Call } => {
  if (bot === undefined || teams === undefined || call === undefined) throw new Error('not started');
  return { bot, teams, call };
};
const person = (index: number): DemoPerson => {
  const found = people[index];
  if (found === undefined) throw new Error('nobody');
  return found;
};

beforeAll(async () => {
  bot = await startFakeBot();
  teams = await openTeams({ people, botUrl: bot.url, limits: false, channels: ['Workshop', 'Återkoppling & idéer'] });
  call = await connectorClient(teams);
  await teams.installInTeam();
});
afterAll(async () => {
  await teams?.close();
  await bot?.close();
});

const openChat = (of: DemoPerson, more: object = {}) =>
  use().call('POST', 'v3/conversations', {
    members: [{ id: of.teamsId }],
    channelData: { tenant: { id: registration.tenantId } },
    isGroup: false,
    ...more,
  });
const idOf = (body: unknown): string => textAt(body, 'id') ?? '';
const codeOf = (body: unknown) => (isJson(body) ? textAt(body.error, 'code') : undefined);

describe('a personal chat', () => {
  it('is the same one each time it is opened, by Teams id or Entra id', async () => {
    const first = await openChat(person(3));
    expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:1[\w-]{80,}$/) } });
    expect((await openChat(person(3), { tenantId: registration.tenantId })).body).toEqual(first.body);
    expect((await openChat({ ...person(3), teamsId: person(3).id })).body).toEqual(first.body);
    expect(idOf(first.body)).toBe(use().teams.chatOf(person(3)));
  });

  it('can be opened with a first message', async () => {
    const { status, body } = await openChat(person(4), { activity: { type: 'message', text: 'Hej' } });
    expect(status).toBe(201);
    expect(use().teams.messagesOf(person(4))).toMatchObject([{ id: textAt(body, 'activityId'), activity: { text: 'Hej' } }]);
  });

  it('takes a message, a reply, an edit and a delete, and keeps every version', async () => {
    const { teams, call } = use();
    const chat = teams.chatOf(person(5));
    const sent = await call('POST', activitiesPath(chat), cardMessage({ type: 'AdaptiveCard', body: [], count: 1 }));
    expect(sent.status).toBe(201);
    const reply = await call('POST', activitiesPath(chat, idOf(sent.body)), { type: 'message', text: 'svar' });
    expect(Number(idOf(reply.body))).toBeGreaterThan(Number(idOf(sent.body)));
    const edit = await call(
      'PUT',
      activitiesPath(chat, idOf(sent.body)),
      cardMessage({ type: 'AdaptiveCard', body: [], count: 2 }),
    );
    expect(edit).toMatchObject({ status: 200, body: sent.body });
    const [card, text] = teams.messagesOf(person(5));
    expect(card).toMatchObject({ card: { count: 2 }, history: [{}, {}], deleted: false });
    expect(text?.activity.text).toBe('svar');
    expect((await call('DELETE', activitiesPath(chat, idOf(sent.body)))).status).toBe(200);
    expect(teams.messagesOf(person(5)).map(({ id }) => id)).toEqual([idOf(reply.body)]);
    const gone = await call('PUT', activitiesPath(chat, idOf(sent.body)), { type: 'message', text: 'för sent' });
    expect([gone.status, codeOf(gone.body)]).toEqual([404, 'ActivityNotFoundInConversation']);
  });

  it('has one member, found by each of their ids', async () => {
    const { teams, call } = use();
    const path = `v3/conversations/${encodeURIComponent(teams.chatOf(person(12)))}/members`;
    expect(listAt({ list: (await call('GET', path)).body }, 'list')).toHaveLength(1);
    for (const id of [person(12).teamsId, person(12).id, person(12).upn])
      expect(await call('GET', `${path}/${encodeURIComponent(id)}`), id).toMatchObject({
        status: 200,
        body: { id: person(12).teamsId },
      });
    expect((await call('GET', `${path}/${encodeURIComponent(person(13).teamsId)}`)).status).toBe(404);
  });
});

describe('the team', () => {
  const membersPath = (suffix: string) => `v3/conversations/${encodeURIComponent(use().team)}/${suffix}`;
  const use = () => {
    if (teams === undefined || call === undefined) throw new Error('not started');
    return { teams, call, team: teams.team.id };
  };

  it('has details and channels; the general one has the id of the team and no name', async () => {
    const { teams, call } = use();
    const { id, name, aadGroupId } = teams.team;
    const path = `v3/teams/${encodeURIComponent(id)}`;
    expect(id).toMatch(/^19:[\w-]+@thread\.tacv2$/);
    expect((await call('GET', path)).body).toMatchObject({ id, name, aadGroupId, channelCount: 3, memberCount: 620 });
    const conversations = listAt((await call('GET', `${path}/conversations`)).body, 'conversations');
    expect(conversations).toMatchObject([{ id, name: null }, { name: 'Workshop' }, { name: 'Återkoppling & idéer' }]);
    expect((await call('GET', 'v3/teams/19%3Aannan%40thread.tacv2')).status).toBe(404);
  });

  it('gives its members in pages: 200 by default, 50 to 500 as asked', async () => {
    const { call } = use();
    const pages: number[] = [];
    const ids = new Set<string>();
    let token: string | undefined = '';
    while (token !== undefined) {
      const query = token === '' ? '' : `?continuationToken=${encodeURIComponent(token)}`;
      const { body } = await call('GET', membersPath(`pagedmembers${query}`));
      pages.push(listAt(body, 'members').length);
      for (const member of listAt(body, 'members')) ids.add(idOf(member));
      token = textAt(body, 'continuationToken');
    }
    expect(pages).toEqual([200, 200, 200, 20]);
    expect(ids.size).toBe(620);
    for (const [asked, given] of [
      [10, 50],
      [100, 100],
      [9999, 500],
    ])
      expect(listAt((await call('GET', membersPath(`pagedmembers?pageSize=${asked}`))).body, 'members')).toHaveLength(given ?? 0);
    expect((await call('GET', membersPath('pagedmembers?continuationToken=%21%21x'))).status).toBe(400);
  });

  it("gives a member's fields under Teams' names", async () => {
    const { body } = await use().call('GET', membersPath(`members/${encodeURIComponent(person(11).teamsId)}`));
    const { id, name, email, upn } = person(11);
    expect(body).toMatchObject({
      objectId: id,
      aadObjectId: id,
      name,
      email,
      userPrincipalName: upn,
      tenantId: registration.tenantId,
    });
  });

  it('takes a thread in a channel, replies in it and edits, all with ids that must be encoded', async () => {
    const { teams, call } = use();
    const channel = teams.team.channels[1]?.id ?? '';
    const created = await call('POST', 'v3/conversations', {
      isGroup: true,
      channelData: { channel: { id: channel } },
      activity: { type: 'message', text: 'Resultat' },
    });
    const thread = idOf(created.body);
    const first = textAt(created.body, 'activityId') ?? '';
    expect(thread).toBe(`${channel};messageid=${first}`);
    expect((await call('POST', activitiesPath(thread), { type: 'message', text: 'Mer' })).status).toBe(201);
    expect((await call('PUT', activitiesPath(thread, first), { type: 'message', text: 'Nytt' })).status).toBe(200);
    expect(teams.messagesIn(channel).map(({ activity }) => activity.text)).toEqual(['Nytt', 'Mer']);
  });
});

describe('what is refused', () => {
  it.each([
    ['an unknown chat', 'a:1nobody', 404, 'ConversationNotFound'],
    ['an unknown channel', '19:nothing@thread.tacv2;messageid=1700000000000', 404, 'ConversationNotFound'],
  ])('%s', async (_, conversation, status, code) => {
    const reply = await use().call('POST', activitiesPath(conversation), { type: 'message', text: 'Hej' });
    expect([reply.status, codeOf(reply.body)]).toEqual([status, code]);
  });

  it('a person who has blocked the bot, until they let it in again', async () => {
    const { teams, call } = use();
    const send = () => call('POST', activitiesPath(teams.chatOf(person(20))), { type: 'message', text: 'Hej' });
    teams.block(person(20), true);
    const blocked = await send();
    expect([blocked.status, codeOf(blocked.body)]).toEqual([403, 'ConversationBlockedByUser']);
    teams.block(person(20), false);
    expect((await send()).status).toBe(201);
  });

  it('a person who has left the team, unless the bot is installed for them', async () => {
    const { teams } = use();
    await teams.leaveTeam(person(21));
    const left = await openChat(person(21));
    expect([left.status, codeOf(left.body)]).toEqual([403, 'BotNotInConversationRoster']);
    await teams.installFor(person(21));
    expect((await openChat(person(21))).status).toBe(201);
    await teams.joinTeam(person(21));
  });

  it('a stranger, a foreign tenant, and a group chat', async () => {
    expect((await openChat({ ...person(0), teamsId: '29:1stranger' })).status).toBe(400);
    expect((await openChat(person(0), { channelData: { tenant: { id: 'another' } } })).status).toBe(403);
    expect((await openChat(person(0), { members: [{ id: person(0).teamsId }, { id: person(1).teamsId }] })).status).toBe(400);
  });

  it('a message over 100 KB counted as UTF-16, and not one just under', async () => {
    const { teams, call } = use();
    const send = (length: number) => {
      const shell = JSON.stringify({ type: 'message', text: '' }).length;
      return call('POST', activitiesPath(teams.chatOf(person(22))), { type: 'message', text: 'å'.repeat(length - shell) });
    };
    expect((await send(51_200)).status).toBe(201);
    const large = await send(51_201);
    expect([large.status, codeOf(large.body)]).toEqual([413, 'MessageSizeTooBig']);
    expect((await send(3_000_000)).status).toBe(413);
  });

  it('what is no activity, no JSON, no path', async () => {
    const { teams, call } = use();
    const path = activitiesPath(teams.chatOf(person(23)));
    expect((await call('POST', path, { text: 'no type' })).status).toBe(400);
    expect((await call('POST', path, [])).status).toBe(400);
    expect((await call('PATCH', path, {})).status).toBe(404);
    expect((await call('GET', 'v3/conversations/%E0%A4%A/members')).status).toBe(404);
  });
});

describe('a team without the bot', () => {
  it('keeps its members and channels to itself', async () => {
    const bare = await openTeams();
    try {
      const call = await connectorClient(bare);
      const id = encodeURIComponent(bare.team.id);
      for (const path of [`v3/teams/${id}`, `v3/teams/${id}/conversations`, `v3/conversations/${id}/members`])
        expect(codeOf((await call('GET', path)).body), path).toBe('BotNotInConversationRoster');
      const refused = await call('POST', 'v3/conversations', {
        members: [{ id: person(0).teamsId }],
        tenantId: registration.tenantId,
      });
      expect(refused.status).toBe(403);
    } finally {
      await bare.close();
    }
  });
});

describe('with limits on', () => {
  it('answers 429 with Retry-After in seconds to the eighth in a conversation, edits counted, and takes none of it in', async () => {
    const limited = await openTeams({ botUrl: use().bot.url });
    try {
      const call = await connectorClient(limited);
      await limited.installInTeam();
      const anna = person(0);
      const path = activitiesPath(limited.chatOf(anna));
      const sent = await call('POST', path, { type: 'message', text: '0' });
      const edits = Array.from({ length: 9 }, () => call('PUT', `${path}/${idOf(sent.body)}`, { type: 'message', text: 'x' }));
      const replies = await Promise.all(edits);
      // On a slow machine the ten may take more than the first window; they are never all let through.
      const refused = replies.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThan(0);
      for (const { body, retryAfter } of refused) {
        expect(codeOf(body)).toBe('Throttled');
        expect(Number(retryAfter)).toBeGreaterThanOrEqual(1);
      }
      expect(limited.messagesOf(anna)[0]?.history).toHaveLength(1 + 9 - refused.length);
      expect(limited.ledger.statuses()).toMatchObject({ 429: refused.length });
    } finally {
      await limited.close();
    }
  });
});
