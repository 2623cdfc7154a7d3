import type { ConnectorClient } from 'botframework-connector/lib/connectorApi/connectorClient.js';
import { z } from 'zod';
import type { Address, Channel, Lane, Member, MessageRef, Post } from '../../app/ports.ts';
import type { Operation } from './connector.ts';
import type { Kind } from './limits.ts';
import { editedMessage, newMessage, type OutgoingMessage } from './outgoing.ts';
import { pageSize, readRosterPage } from './roster.ts';

/** One call to the Bot Connector: what it is, what it asks, and how its answer is read. */
export interface Call<Value> {
  readonly name: 'send' | 'update' | 'remove' | 'open-chat' | 'members' | 'channels';
  readonly serviceUrl: string;
  /** The conversation whose windows it counts in. */
  readonly conversation: string;
  readonly kind: Kind;
  /** Where it goes is nobody's business: not the journal's either. */
  readonly discreet?: boolean;
  /** What is asked, made when it is the call's turn; null withdraws the call. */
  prepare(): Promise<Prepared | null>;
  /** The value in the body of an accepted call; nothing if it is not there. */
  read(body: unknown): Value | undefined;
}

/** What the journal says of a call: never its content. */
export const factsOf = ({ name, conversation, discreet = false }: Call<unknown>, lane: Lane) => ({
  call: name,
  lane,
  ...(!discreet && { conversation }),
});

export interface Prepared {
  readonly operation: Operation;
  readonly message?: OutgoingMessage;
}

/** Teams counts a channel with all its threads (`19:…@thread.tacv2;messageid=…`) as one conversation. */
const withoutThread = (conversationId: string) => conversationId.replace(/;messageid=.*$/, '');

const isChannel = (conversationId: string) => /^19:[^;]+@thread\.(tacv2|skype)$/.test(conversationId);

const resource = z.object({ id: z.string().min(1) });
const createdThread = resource.extend({ activityId: z.string().min(1) });

/** A new message. In a channel it starts a thread, which Teams documents as creating a conversation with the channel's id. */
export const sendCall = (to: Address, prepare: () => Promise<Post | null>, lane: Lane, discreet = false): Call<MessageRef> => {
  const { serviceUrl, conversationId } = to;
  const startsThread = isChannel(conversationId);
  return {
    name: 'send',
    serviceUrl,
    conversation: withoutThread(conversationId),
    kind: 'write',
    discreet,
    async prepare() {
      const post = await prepare();
      if (post === null) return null;
      const message = newMessage(post, lane);
      if (!startsThread)
        return { message, operation: (teams, options) => teams.sendToConversation(conversationId, message, options) };
      const thread = { isGroup: true, channelData: { channel: { id: conversationId } }, activity: message };
      return { message, operation: (teams, options) => teams.createConversation(thread as ConversationParameters, options) };
    },
    read(body) {
      if (!startsThread) {
        const { data } = resource.safeParse(body);
        return data && { serviceUrl, conversationId, activityId: data.id };
      }
      const { data } = createdThread.safeParse(body);
      return data && { serviceUrl, conversationId: data.id, activityId: data.activityId };
    },
  };
};

export const updateCall = (ref: MessageRef, prepare: () => Promise<Post | null>): Call<MessageRef> => ({
  name: 'update',
  ...conversationOf(ref),
  kind: 'write',
  async prepare() {
    const post = await prepare();
    if (post === null) return null;
    const message = editedMessage(post);
    return {
      message,
      operation: (teams, options) => teams.updateActivity(ref.conversationId, ref.activityId, message, options),
    };
  },
  // Teams answers with the id of the edited message, or with nothing: it is the same message.
  read: () => ref,
});

export const removeCall = (ref: MessageRef): Call<null> => ({
  name: 'remove',
  ...conversationOf(ref),
  kind: 'write',
  prepare: async () => ({ operation: (teams, options) => teams.deleteActivity(ref.conversationId, ref.activityId, options) }),
  read: () => null,
});

/** The personal chat with a member. Teams answers with the chat that there is, if there is one. */
export const openChatCall = (where: { serviceUrl: string; tenantId: string }, appId: string, teamsId: string): Call<Address> => {
  const { serviceUrl, tenantId } = where;
  const parties = { isGroup: false, bot: { id: `28:${appId}` }, members: [{ id: teamsId }] };
  const chat = { ...parties, tenantId, channelData: { tenant: { id: tenantId } } };
  return {
    name: 'open-chat',
    serviceUrl,
    conversation: `chat with ${teamsId}`,
    kind: 'write',
    prepare: async () => ({ operation: (teams, options) => teams.createConversation(chat as ConversationParameters, options) }),
    read(body) {
      const { data } = resource.safeParse(body);
      return data && { serviceUrl, conversationId: data.id };
    },
  };
};

/** One page of a team's or a chat's members; the first without a token. */
export const membersCall = (
  of: Address,
  continuationToken: string | undefined,
): Call<{ members: Member[]; next: string | undefined }> => {
  const paging = continuationToken === undefined ? { pageSize } : { pageSize, continuationToken };
  return {
    name: 'members',
    ...conversationOf(of),
    kind: 'read',
    prepare: async () => ({
      operation: (teams, options) =>
        teams.getConversationPagedMembers(of.conversationId, { ...options, ...paging } as PagedMembersOptions),
    }),
    read: readRosterPage,
  };
};

const channelList = z.object({ conversations: z.array(z.object({ id: z.string().min(1), name: z.string().nullish() })) });

/** The channels of a team. Counted with the reads of the team's General channel, whose id is the team's. */
export const channelsCall = (of: { id: string; serviceUrl: string }): Call<readonly Channel[]> => ({
  name: 'channels',
  serviceUrl: of.serviceUrl,
  conversation: of.id,
  kind: 'read',
  prepare: async () => ({ operation: (_, options, teams) => teams.fetchChannelList(of.id, options) }),
  read: (body) => channelList.safeParse(body).data?.conversations.map(({ id, name }) => ({ id, name: name ?? null })),
});

const conversationOf = ({ serviceUrl, conversationId }: Address) => ({ serviceUrl, conversation: withoutThread(conversationId) });

// The SDK's types ask for every part that there is; Teams documents and takes the ones used here.
type Conversations = ConnectorClient['conversations'];
type ConversationParameters = Parameters<Conversations['createConversation']>[0];
type PagedMembersOptions = Parameters<Conversations['getConversationPagedMembers']>[1];
