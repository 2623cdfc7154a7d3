import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../src/demo/json.ts';
import { localTimestampOf } from '../../src/demo/local-time.ts';
import { loadPeople } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import {
  activitiesPath,
  cardMessage,
  connectorClient,
  type FakeBot,
  openTeams,
  questionCard,
  registration,
  startFakeBot,
} from './support.ts';

const [anna, , lena] = loadPeople();
if (anna === undefined || lena === undefined) throw new Error('nobody');
let bot: FakeBot;
let teams: SmallTeams;
const last = (): Json => bot.heard.at(-1)?.activity ?? {};

beforeAll(async () => {
  bot = await startFakeBot();
  teams = await openTeams({ botUrl: bot.url });
  await teams.installInTeam();
});
beforeEach(() => bot.answerWith(() => ({ status: 200 })));
afterAll(async () => {
  await teams.close();
  await bot.close();
});

const botAccount = { id: `28:${registration.appId}`, name: 'Samling' };

describe('what the bot hears', () => {
  it('a message in the personal chat, with everything Teams sends', async () => {
    expect(await teams.say(lena, 'hjälp', { locale: 'en-GB' })).toEqual({ status: 200, body: undefined });
    expect(last()).toMatchObject({
      type: 'message',
      text: 'hjälp',
      textFormat: 'plain',
      channelId: 'msteams',
      serviceUrl: teams.serviceUrl,
      locale: 'en-GB',
      from: { id: lena.teamsId, name: lena.name, aadObjectId: lena.id },
      recipient: botAccount,
      conversation: { conversationType: 'personal', id: teams.chatOf(lena), tenantId: registration.tenantId },
      channelData: { tenant: { id: registration.tenantId } },
      id: expect.stringMatching(/^\d{13}$/),
      timestamp: expect.stringMatching(/Z$/),
      localTimestamp: expect.stringMatching(/\+0[12]:00$/),
    });
    expect(bot.heard.at(-1)?.authorization).toBe(`Bearer ${await teams.tokens.current()}`);
  });

  it('a mention in a channel, in a thread of its own', async () => {
    const channelId = teams.team.channels[1]?.id ?? '';
    await teams.say(lena, 'workshop', { channelId });
    expect(last()).toMatchObject({
      text: '<at>Samling</at> workshop',
      entities: [{ type: 'mention', mentioned: botAccount }],
      conversation: { conversationType: 'channel', isGroup: true, id: `${channelId};messageid=${last().id}` },
      channelData: { channel: { id: channelId }, team: { id: teams.team.id } },
    });
  });

  it('a press: the data as it was on the card, with what was filled in', async () => {
    const data = { workshop: 'w1', round: 1, basis: 0 };
    const press = { messageId: '1700000000000', verb: 'give-answer', data, inputs: { answer: 'Mer tid' } };
    await teams.press(lena, press, { id: 'f:same' });
    expect(last()).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'f:same',
      replyToId: '1700000000000',
      value: { action: { type: 'Action.Execute', verb: 'give-answer', data: { ...data, answer: 'Mer tid' } }, trigger: 'manual' },
    });
    await teams.press(lena, press);
    expect(last().id).not.toBe('f:same');
  });

  it("an old client's press: a message with a value", async () => {
    await teams.submit(lena, { messageId: '17', data: { verb: 'x' }, inputs: { answer: 'a' } });
    expect(last()).toMatchObject({ type: 'message', value: { verb: 'x', answer: 'a' }, replyToId: '17' });
  });

  it('that it was added to the team, and who comes and goes', async () => {
    const { id, name, aadGroupId } = teams.team;
    expect(bot.heard[0]?.activity).toMatchObject({
      type: 'conversationUpdate',
      membersAdded: [botAccount],
      conversation: { id, conversationType: 'channel' },
      channelData: { team: { id, name, aadGroupId }, eventType: 'teamMemberAdded' },
    });
    expect(bot.heard[1]?.activity).toMatchObject({ type: 'installationUpdate', action: 'add' });
    await teams.leaveTeam(lena);
    expect(last()).toMatchObject({ membersRemoved: [{ id: lena.teamsId }], channelData: { eventType: 'teamMemberRemoved' } });
    await teams.joinTeam(lena);
    expect(last()).toMatchObject({ membersAdded: [{ id: lena.teamsId, aadObjectId: lena.id }] });
  });

  it('a bent activity with a token of choice, or none', async () => {
    const activity = teams.activities.message(anna, teams.activities.place(teams.chatOf(anna)), { text: 'hej' });
    await teams.post({ ...activity, channelData: { tenant: { id: 'foreign' } } }, { token: 'forged' });
    expect(bot.heard.at(-1)).toMatchObject({
      authorization: 'Bearer forged',
      activity: { channelData: { tenant: { id: 'foreign' } } },
    });
    await teams.post(activity, { token: null });
    expect(bot.heard.at(-1)?.authorization).toBeUndefined();
  });
});

describe('what comes back', () => {
  it('is given to the one who acted, and is in the ledger', async () => {
    bot.answerWith(() => ({ status: 403, body: { error: 'no' } }));
    expect(await teams.say(anna, 'hej')).toEqual({ status: 403, body: { error: 'no' } });
    expect(teams.ledger.inbound.at(-1)).toMatchObject({ status: 403, activity: { text: 'hej' } });
  });

  it('a card in the answer is what that person sees, until the bot edits the message', async () => {
    const call = await connectorClient(teams);
    const path = activitiesPath(teams.chatOf(anna));
    await call('POST', path, cardMessage(questionCard({ workshop: 'w1', round: 1 })));
    const shown = () => {
      const message = teams.messagesOf(anna)[0];
      return message && teams.shownTo(anna, message);
    };
    const messageId = teams.messagesOf(anna)[0]?.id ?? '';
    bot.answerWith(() => ({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard', thanks: true } },
    }));
    await teams.press(anna, { messageId, verb: 'give-answer', data: {} });
    expect(shown()).toMatchObject({ thanks: true });
    expect(teams.messagesOf(anna)[0]?.card).not.toMatchObject({ thanks: true });
    await call('PUT', `${path}/${messageId}`, cardMessage({ type: 'AdaptiveCard', closed: true }));
    expect(shown()).toMatchObject({ closed: true });
  });

  it('a bot that is not there is an error to the one who acted, and a 0 in the ledger', async () => {
    const alone = await openTeams();
    try {
      await expect(alone.say(anna, 'hallå')).rejects.toThrow();
      expect(alone.ledger.inbound[0]?.status).toBe(0);
      alone.setBotUrl(bot.url);
      expect((await alone.say(anna, 'hallå')).status).toBe(200);
    } finally {
      await alone.close();
    }
  });
});

describe('local time', () => {
  it.each([
    ['2026-01-15T08:30:00.000Z', '2026-01-15T09:30:00.000+01:00'],
    ['2026-07-15T22:30:00.000Z', '2026-07-16T00:30:00.000+02:00'],
  ])('%s is %s', (instant, local) => {
    expect(localTimestampOf(new Date(instant))).toBe(local);
  });
});
