import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Address, MessageRef } from '../../../src/app/ports.ts';
import { loadPeople } from '../../../src/demo/people.ts';
import { startSmallTeams } from '../../../src/demo/small-teams.ts';
import { clientCredentialTokens } from '../../../src/teams/outbound/client-credentials.ts';
import { createMessenger } from '../../../src/teams/outbound/messenger.ts';
import { withoutTrailingSlash } from '../../../src/teams/outbound/service-url.ts';
import { asPrepared, cardPost, journalOfLines } from './rig.ts';

const bjorkhaga = loadPeople();
const appId = '00000000-0000-4000-8000-00000000a001';
const tenantId = '00000000-0000-4000-8000-00000000b001';

/** The messenger and the small Teams with Teams' limits on, behind a network that takes up to 80 ms, and now and then 300. */
const world = async () => {
  const bot = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    bot.closeAllConnections();
    bot.close();
  });
  let requests = 0;
  const teams = await startSmallTeams({
    people: bjorkhaga,
    botUrl: `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`,
    appId,
    appPassword: 'secret',
    tenantId,
    latencyMs: () => {
      requests += 1;
      return requests % 20 === 0 ? 300 : (requests * 37) % 80;
    },
  });
  onTestFinished(() => teams.close());
  const { loginUrl } = teams.settings;
  const messenger = createMessenger({
    appId,
    tokens: clientCredentialTokens({ appId, secret: 'secret', tenant: tenantId, loginUrl }),
    journal: journalOfLines().journal,
    clock: { now: () => new Date() },
    allowLoopback: true,
  });
  onTestFinished(() => messenger.close());
  await teams.installInTeam();
  return { teams, messenger, where: { serviceUrl: withoutTrailingSlash(teams.serviceUrl), tenantId } };
};

describe('against the small Teams with its limits on', () => {
  it('92 people are found, met, written to, edited and tidied up after, without a single 429 or a double', async () => {
    const { teams, messenger, where } = await world();
    const team: Address = { serviceUrl: where.serviceUrl, conversationId: teams.team.generalChannelId };

    const roster = await messenger.members(team, 'reply');
    const members = roster.outcome === 'done' ? roster.value : [];
    expect(members.map((one) => one.id).sort()).toEqual(bjorkhaga.map((one) => one.id).sort());

    const chats = await Promise.all(members.map((one) => messenger.openChat(where, one.teamsId, 'broadcast')));
    const addresses = chats.flatMap((one) => (one.outcome === 'done' ? [one.value] : []));
    const sent = await Promise.all(addresses.map((to) => messenger.send(to, asPrepared(cardPost), 'broadcast')));
    const messages: MessageRef[] = sent.flatMap((one) => (one.outcome === 'done' ? [one.value] : []));
    expect(messages).toHaveLength(92);

    const edits = await Promise.all(messages.map((one) => messenger.update(one, async () => cardPost, 'refresh')));
    expect(edits.filter((one) => one.outcome !== 'done')).toEqual([]);

    const thread = await messenger.send(team, asPrepared(cardPost), 'broadcast');
    if (thread.outcome !== 'done') throw new Error('the channel refused');
    expect(thread.value.conversationId).toContain(';messageid=');
    expect(await messenger.update(thread.value, async () => cardPost, 'refresh')).toMatchObject({ outcome: 'done' });
    expect(await messenger.remove(thread.value, 'refresh')).toMatchObject({ outcome: 'done' });

    expect(bjorkhaga.map((person) => teams.messagesOf(person).length)).toEqual(Array(92).fill(1));
    expect(teams.ledger.statuses()).not.toHaveProperty('429');
    expect(teams.ledger.requests.filter((one) => one.kind === 'token')).toHaveLength(1);
  }, 30_000);

  it('a person who has blocked the bot is told as refused, with the reason', async () => {
    const { teams, messenger, where } = await world();
    const [anna] = bjorkhaga;
    if (anna === undefined) throw new Error('nobody lives in Björkhaga');
    teams.block(anna, true);
    const outcome = await messenger.send(
      { serviceUrl: where.serviceUrl, conversationId: teams.chatOf(anna) },
      asPrepared(cardPost),
      'broadcast',
    );
    expect(outcome).toEqual({ outcome: 'refused', status: 403, code: 'ConversationBlockedByUser' });
  });

  it('a token that is revoked is replaced, and the message arrives once', async () => {
    const { teams, messenger, where } = await world();
    const [anna] = bjorkhaga;
    if (anna === undefined) throw new Error('nobody lives in Björkhaga');
    const chat = { serviceUrl: where.serviceUrl, conversationId: teams.chatOf(anna) };
    await messenger.send(chat, asPrepared(cardPost), 'reply');
    teams.accessTokens.revoke();
    expect(await messenger.send(chat, asPrepared(cardPost), 'reply')).toMatchObject({ outcome: 'done' });
    expect(teams.messagesOf(anna)).toHaveLength(2);
  });
});
