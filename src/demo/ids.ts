import { createHash } from 'node:crypto';

const hash = (text: string) => createHash('sha512').update(`samling-demo/${text}`).digest();

/** An Entra-like object id that is always the same for the same text (shaped as a version 5 UUID). */
export const guidFrom = (text: string): string => {
  const hex = hash(text).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** A person's id as one bot sees it in Teams: `29:1` and some eighty characters. */
export const teamsIdFrom = (text: string): string => `29:1${hash(`person/${text}`).toString('base64url')}`;

/** A personal chat between a bot and a person: the same pair always gets the same chat, as in Teams. */
export const chatIdFrom = (appId: string, teamsId: string): string =>
  `a:1${hash(`chat/${appId}/${teamsId}`).toString('base64url')}`;

/** A channel; the general channel's id is the team's id as well. */
export const channelIdFrom = (text: string): string =>
  `19:${hash(`channel/${text}`).subarray(0, 33).toString('base64url')}1@thread.tacv2`;

/** A thread in a channel is addressed by the channel and its first message. */
export const threadIdFrom = (channelId: string, messageId: string): string => `${channelId};messageid=${messageId}`;

/** The chat or channel that a conversation id is in, without the thread. */
export const baseOf = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;
