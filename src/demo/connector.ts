import type { TeamInfo } from './activities.ts';
import { type Answer, connectorError } from './answer.ts';
import type { Directory } from './directory.ts';
import { baseOf, threadIdFrom } from './ids.ts';
import { isJson, listAt, objectAt, textAt } from './json.ts';
import type { Messages } from './messages.ts';
import { rosterOf } from './roster.ts';
import type { Route } from './routes.ts';

/** The team with its channels. The general channel has the team's id and, in Teams' answers, no name. */
export interface Team extends TeamInfo {
  readonly channels: readonly { readonly id: string; readonly name: string | null }[];
}

export interface World {
  readonly directory: Directory;
  readonly messages: Messages;
  readonly team: Team;
  readonly tenantId: string;
}

/** A connector route, that is all but the token side's. */
export type ConnectorRoute = Exclude<Route, { readonly kind: 'openid' | 'keys' } | { readonly kind: 'token' | 'sign-in' }>;

const conversationNotFound = connectorError(404, 'ConversationNotFound', 'Conversation not found.');
const activityNotFound = connectorError(
  404,
  'ActivityNotFoundInConversation',
  "The message ID couldn't be found in the conversation.",
);
const badSyntax = connectorError(400, 'BadSyntax', 'The activity is missing or malformed.');
const unreachableText = {
  ConversationBlockedByUser: 'User blocked the conversation with the bot.',
  BotNotInConversationRoster: 'The bot is not part of the conversation roster.',
};
const notInRoster = connectorError(403, 'BotNotInConversationRoster', unreachableText.BotNotInConversationRoster);

/** Answers a connector request as Teams does, and changes the world by it. `body` is the parsed JSON. */
export const connector = ({ directory, messages, team, tenantId }: World): ((route: ConnectorRoute, body: unknown) => Answer) => {
  const channelIds = new Set(team.channels.map(({ id }) => id));

  /** Why nothing can be written to (or read of) a conversation, if so. */
  const obstacle = (conversationId: string): Answer | undefined => {
    const base = baseOf(conversationId);
    if (channelIds.has(base)) return directory.installedInTeam ? undefined : notInRoster;
    const owner = directory.ownerOf(base);
    if (owner === undefined) return conversationNotFound;
    const code = directory.unreachable(owner);
    return code && connectorError(403, code, unreachableText[code]);
  };

  const post = (conversationId: string, activity: unknown): Answer => {
    const refused = obstacle(conversationId);
    if (refused !== undefined) return refused;
    if (!isJson(activity) || textAt(activity, 'type') === undefined) return badSyntax;
    const { id } = messages.post(conversationId, activity);
    return { status: 201, body: { id }, accepted: id };
  };

  const createThread = (channelId: string, activity: unknown): Answer => {
    if (!channelIds.has(channelId)) return conversationNotFound;
    const posted = post(channelId, activity);
    const { accepted } = posted;
    if (accepted === undefined) return posted;
    return { status: 201, body: { id: threadIdFrom(channelId, accepted), activityId: accepted }, accepted };
  };

  const createChat = (body: unknown): Answer => {
    const [member, ...others] = listAt(body, 'members');
    const tenant = textAt(body, 'tenantId') ?? textAt(objectAt(objectAt(body, 'channelData'), 'tenant'), 'id');
    if (member === undefined || others.length > 0) return connectorError(400, 'BadSyntax', 'Bots can create 1:1 chats only.');
    if (tenant !== tenantId) return connectorError(403, 'Forbidden', 'The bot is not installed in this tenant.');
    const person = directory.person(textAt(member, 'id') ?? '');
    if (person === undefined) return connectorError(400, 'BadSyntax', 'Failed to decrypt pairwise id.');
    const chatId = directory.chatOf(person);
    if (directory.unreachable(person) === 'BotNotInConversationRoster') return notInRoster;
    if (!isJson(body) || body.activity === undefined || body.activity === null) return { status: 201, body: { id: chatId } };
    const posted = post(chatId, body.activity);
    const { accepted } = posted;
    return accepted === undefined ? posted : { status: 201, body: { id: chatId, activityId: accepted }, accepted };
  };

  const change = (conversationId: string, activityId: string, activity: unknown): Answer => {
    const refused = obstacle(conversationId);
    if (refused !== undefined) return refused;
    const message = messages.find(conversationId, activityId);
    if (message === undefined) return activityNotFound;
    if (activity === undefined) {
      messages.remove(message);
      return { status: 200, accepted: activityId };
    }
    if (!isJson(activity)) return badSyntax;
    messages.edit(message, activity);
    return { status: 200, body: { id: activityId }, accepted: activityId };
  };

  const roster = rosterOf(directory, tenantId);
  return (route, body) => {
    switch (route.kind) {
      case 'create': {
        const channelId = textAt(objectAt(objectAt(body, 'channelData'), 'channel'), 'id');
        return channelId === undefined ? createChat(body) : createThread(channelId, objectAt(body, 'activity'));
      }
      case 'send':
      case 'reply':
        return post(route.conversationId, body);
      case 'update':
        return change(route.conversationId, route.activityId, body ?? null);
      case 'delete':
        return change(route.conversationId, route.activityId, undefined);
      case 'members':
        return obstacle(route.conversationId) ?? roster.all(route.conversationId);
      case 'paged-members':
        return obstacle(route.conversationId) ?? roster.page(route.conversationId, route.pageSize, route.from);
      case 'member':
        return obstacle(route.conversationId) ?? roster.one(route.conversationId, route.memberId);
      case 'team': {
        if (route.teamId !== team.id) return conversationNotFound;
        const { id, name, aadGroupId, channels } = team;
        const counts = { channelCount: channels.length, memberCount: directory.members().length };
        return obstacle(id) ?? { status: 200, body: { id, name, aadGroupId, type: 'standard', ...counts } };
      }
      case 'channels':
        if (route.teamId !== team.id) return conversationNotFound;
        return obstacle(team.id) ?? { status: 200, body: { conversations: team.channels } };
      case 'unknown':
        return connectorError(404, 'NotFound', 'No such resource.');
    }
  };
};
