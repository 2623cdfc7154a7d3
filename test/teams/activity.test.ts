import { describe, expect, it } from 'vitest';
import { parseActivity } from '../../src/teams/activity.ts';
import { recorded } from '../support/edge.ts';
import { appId, serviceUrl, tenantId } from '../support/key-server.ts';

const place = {
  serviceUrl: serviceUrl.slice(0, -1),
  conversationId: 'a:1pQ7wErT9yUiOpAsDfGhJkLzXcVbNm0qWeRtYuIoPaSdFgHjKlZxCvBnM1234567890abcdefgh',
  scope: 'personal',
  tenantId,
};
const channelId = '19:2b9f7c31d0e84a56b1c3f5a7e9d0c2b4@thread.tacv2';
const teamId = '19:Qm4xV7nT2kLpR9sYwZ1bE6uHcJ0dFgA3oKiNqXvSt5M1@thread.tacv2';
const anna = {
  id: '0b7d5e52-9d3f-4c1b-a6f2-5e8c3a1d7f01',
  teamsId: '29:1mYl7Jd0kq2vFhZ4wQeXbT9uRnC6sPaO3gKiLtVzEjHyBxMfWrNcUoDpSqAvIe58',
  name: 'Anna Lindqvist',
  locale: 'sv-SE',
};
const installer = { id: anna.id, teamsId: anna.teamsId, name: '' };
const read = async (name: string, changes: object = {}) => parseActivity({ ...(await recorded(name)), ...changes });
const malformed = { type: 'unreadable', why: 'malformed' };
const execute = (data: unknown, verb: unknown = 'give-answer') => ({ value: { action: { type: 'Action.Execute', verb, data } } });

describe('what people write', () => {
  it('in the personal chat', async () => {
    expect(await read('personal-message')).toEqual({ type: 'said', from: anna, place, text: 'mina svar' });
  });

  it('in a channel, without the mention of the bot, with the names of others, with the thread and the channel', async () => {
    expect(await read('channel-mention')).toEqual({
      type: 'said',
      from: anna,
      place: {
        ...place,
        conversationId: `${channelId};messageid=1772440200123`,
        scope: 'team',
        team: { id: teamId, channelId },
      },
      text: 'hjälp Björn Åkesson',
    });
  });

  it('with a mention of the bot that is named like a pattern', async () => {
    const name = '<at>Samling (.*)</at>';
    const entities = [{ type: 'mention', mentioned: { id: `28:${appId}` }, text: name }];
    expect(await read('channel-mention', { text: `${name} a $& b`, entities })).toMatchObject({ text: 'a $& b' });
  });

  it('that is only a picture, or only the mention, is an empty text', async () => {
    expect(await read('personal-message', { text: undefined })).toMatchObject({ type: 'said', text: '' });
    expect(await read('channel-mention', { text: '<at>Samling</at>' })).toMatchObject({ type: 'said', text: '' });
  });

  it('is known by the Teams id where there is no Entra id, and by the language of the client', async () => {
    const from = { id: '29:guest', name: 'Gäst' };
    const clientInfo = [{ type: 'clientInfo', locale: 'en-GB' }];
    expect(await read('personal-message', { from, locale: undefined, entities: clientInfo })).toMatchObject({
      from: { id: '29:guest', teamsId: '29:guest', name: 'Gäst', locale: 'en-GB' },
    });
  });
});

describe('buttons', () => {
  const pressed = {
    type: 'pressed',
    from: anna,
    place,
    verb: 'give-answer',
    data: { workshopId: 'w1', round: 1, answer: 'Mer tid tillsammans' },
    messageId: '1772440100555',
  };

  it('with Action.Execute', async () => {
    expect(await read('execute-personal')).toEqual({ ...pressed, data: { ...pressed.data, first: true }, via: 'execute' });
  });

  it('with Action.Submit, from an old client, say the same', async () => {
    expect(await read('submit-personal')).toEqual({ ...pressed, via: 'submit' });
  });

  it('may carry the verb in their data', async () => {
    expect(await read('execute-personal', execute({ verb: 'open', id: 'w1' }, null))).toMatchObject({
      verb: 'open',
      data: { id: 'w1' },
    });
  });

  it('have data without prototype, and nothing nested', async () => {
    const inbound = await read('execute-personal', execute({ a: { b: 1 }, c: ['d'], e: null, f: false }));
    if (inbound.type !== 'pressed') throw new Error('not pressed');
    expect(Object.getPrototypeOf(inbound.data)).toBeNull();
    expect(Object.entries(inbound.data)).toEqual([['f', false]]);
  });

  it.each([
    ['no verb', execute({}, null)],
    ['an empty verb', execute({}, '')],
    ['a verb that is not text', execute({}, 7)],
    ['a long verb', execute({}, 'v'.repeat(101))],
    ['a list as data', execute(['a'])],
    ['a text as data', execute('a')],
    ['sixty-five values', execute(Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`k${n}`, n])))],
    ['a text of 20 001 characters', execute({ answer: 'å'.repeat(20_001) })],
    ['a long name', execute({ ['k'.repeat(101)]: 1 })],
    ['__proto__', execute(JSON.parse('{"__proto__":{"role":"facilitator"}}'))],
    ['constructor', execute({ constructor: { prototype: {} } })],
    ['no action', { value: {} }],
    ['no value', { value: undefined }],
    ['another action', { value: { action: { type: 'Action.Submit', verb: 'x', data: {} } } }],
    ['nobody', { from: undefined }],
  ])('with %s are malformed', async (_, changes) => expect(await read('execute-personal', changes)).toEqual(malformed));

  it('take the longest text that is allowed, and sixty-four values', async () => {
    const values = Object.fromEntries(Array.from({ length: 63 }, (_, n) => [`k${n}`, n]));
    const inbound = await read('execute-personal', execute({ ...values, answer: 'å'.repeat(20_000) }));
    expect(inbound.type).toBe('pressed');
  });

  it('of other kinds are unknown', async () => {
    expect(await read('task-fetch')).toEqual({ type: 'unreadable', why: 'unknown-invoke' });
  });
});

describe('who comes and goes', () => {
  const team = { id: teamId, name: 'Utökad koncernledning' };
  const inTeam = { ...place, scope: 'team', conversationId: teamId };

  it('the bot, into a team, with the channel that was chosen', async () => {
    expect(await read('bot-added-to-team')).toEqual({
      type: 'bot-added',
      place: { ...inTeam, conversationId: channelId, team: { ...team, channelId } },
      from: installer,
    });
  });

  it('the bot, out of a team', async () => {
    expect(await read('bot-removed-from-team')).toMatchObject({ type: 'bot-removed', place: { team: { id: teamId } } });
  });

  it('people, into and out of a team', async () => {
    const bertil = { id: 'c1e0f7a4-2b6d-4d38-8a95-6f7b1d2c3e40', teamsId: '29:1Ke9' };
    const changed = { type: 'members-changed', place: { ...inTeam, team: { ...team, channelId: teamId } } };
    const guest = { id: '29:1Ug3st', teamsId: '29:1Ug3st' };
    expect(await read('members-added')).toEqual({ ...changed, added: [bertil, guest], removed: [] });
    expect(await read('members-removed')).toEqual({ ...changed, added: [], removed: [bertil] });
  });

  it('the app, for one person', async () => {
    const from = { ...installer, locale: 'sv-SE' };
    expect(await read('installed-add-personal')).toEqual({ type: 'bot-added', place, from });
    expect(await read('installed-remove-personal')).toEqual({ type: 'bot-removed', place, from });
    expect(await read('installed-add-personal', { action: 'add-upgrade' })).toMatchObject({ type: 'bot-added' });
  });
});

describe('everything else', () => {
  it('is told by its name', async () => {
    expect(await read('reaction')).toEqual({ type: 'other', place, what: 'messageReaction' });
    expect(await read('channel-renamed')).toMatchObject({ type: 'other', what: 'channelRenamed' });
    expect(await read('personal-message', { type: 'something-of-2031' })).toMatchObject({
      type: 'other',
      what: 'something-of-2031',
    });
  });

  it('knows a place without conversationType', async () => {
    const at = async (conversation: object) => read('personal-message', { conversation: { tenantId, ...conversation } });
    expect(await at({ id: 'a:1' })).toMatchObject({ place: { scope: 'personal' } });
    expect(await at({ id: '19:1@thread.v2', isGroup: true })).toMatchObject({ place: { scope: 'group' } });
    expect(await at({ id: '19:1@thread.tacv2;messageid=1', isGroup: true })).toMatchObject({ place: { scope: 'team' } });
  });

  it.each([
    ['no type', { type: undefined }],
    ['an empty type', { type: '' }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: { tenantId } }],
    ['no recipient', { recipient: undefined }],
    ['no tenant', { conversation: { id: 'a:1' }, channelData: {} }],
    ['a serviceUrl that is no URL', { serviceUrl: 'smba' }],
    ['a serviceUrl of a file', { serviceUrl: 'file:///etc/passwd' }],
    ['a text that is a number', { text: 7 }],
  ])('with %s is malformed', async (_, changes) => expect(await read('personal-message', changes)).toEqual(malformed));

  it.each([null, undefined, 7, 'x', [], {}])('%o is malformed', (body) => expect(parseActivity(body)).toEqual(malformed));
});
