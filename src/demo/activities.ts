import { guidFrom, threadIdFrom } from './ids.ts';
import type { Json } from './json.ts';
import { localTimestampOf } from './local-time.ts';
import type { DemoPerson } from './people.ts';

export interface Account {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
}

/** An activity as Teams posts it to a bot. */
export interface Activity {
  readonly type: 'message' | 'invoke' | 'conversationUpdate' | 'installationUpdate';
  readonly id: string;
  readonly timestamp: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly from: Account;
  readonly recipient: Account;
  readonly conversation: Json;
  readonly channelData: Json;
  readonly [more: string]: unknown;
}

/** What Teams says about the team in `channelData`. The team's id is its general channel's id. */
export interface TeamInfo {
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
}

export interface Sending {
  /** The activity's id; fresh without it. Teams repeats an invoke both with the same id and with a new one. */
  readonly id?: string;
  readonly timestamp?: string;
  /** As the person's Teams is set, `sv-SE` without it. */
  readonly locale?: string;
}

/** Where something is said: the personal chat, or a thread in a channel. */
export type Place = { readonly chatId: string } | { readonly channelId: string; readonly threadId: string };

interface Sender {
  readonly serviceUrl: string;
  readonly appId: string;
  readonly botName: string;
  readonly tenantId: string;
  readonly team: TeamInfo;
}

export const accountOf = ({ teamsId, name, id }: DemoPerson): Account => ({ id: teamsId, name, aadObjectId: id });

export interface ActivityMaker {
  readonly bot: Account;
  place(chatId: string): Place;
  thread(channelId: string, messageId: string): Place;
  message(from: DemoPerson, at: Place, content: Json, sending?: Sending): Activity;
  invoke(from: DemoPerson, at: Place, replyToId: string, action: Json, sending?: Sending): Activity;
  /** Somebody, or the bot itself, has come to the team or left it. */
  teamChange(by: DemoPerson, change: 'Added' | 'Removed', who: readonly Account[]): Activity;
  chatOpened(by: DemoPerson, at: Place): Activity;
  installed(by: DemoPerson, at: Place): Activity;
}

/** Builds activities with every field that Teams sends, for one bot in one tenant. */
export const activityMaker = ({ serviceUrl, appId, botName, tenantId, team }: Sender): ActivityMaker => {
  const bot: Account = { id: `28:${appId}`, name: botName };
  let made = 0;

  const conversationOf = (at: Place): Json =>
    'chatId' in at
      ? { conversationType: 'personal', tenantId, id: at.chatId }
      : { isGroup: true, conversationType: 'channel', tenantId, id: at.threadId };
  const channelDataOf = (at: Place): Json =>
    'chatId' in at
      ? { tenant: { id: tenantId } }
      : { teamsChannelId: at.channelId, teamsTeamId: team.id, channel: { id: at.channelId }, team, tenant: { id: tenantId } };

  const activity = (type: Activity['type'], from: DemoPerson, at: Place, rest: Json, sending: Sending = {}): Activity => {
    made += 1;
    const now = new Date();
    const { id = guidFrom(`activity/${made}/${now.getTime()}`), timestamp = now.toISOString(), locale = 'sv-SE' } = sending;
    return {
      type,
      id,
      timestamp,
      localTimestamp: localTimestampOf(new Date(timestamp)),
      localTimezone: 'Europe/Stockholm',
      channelId: 'msteams',
      serviceUrl,
      from: accountOf(from),
      recipient: bot,
      conversation: conversationOf(at),
      channelData: channelDataOf(at),
      locale,
      entities: [{ type: 'clientInfo', locale, country: locale.slice(-2), platform: 'Windows', timezone: 'Europe/Stockholm' }],
      ...rest,
    };
  };

  const general: Place = { channelId: team.id, threadId: team.id };
  return {
    bot,
    place: (chatId) => ({ chatId }),
    thread: (channelId, messageId) => ({ channelId, threadId: threadIdFrom(channelId, messageId) }),
    message: (from, at, content, sending) => activity('message', from, at, content, sending),
    invoke: (from, at, replyToId, action, sending) =>
      activity('invoke', from, at, { name: 'adaptiveCard/action', replyToId, value: { action, trigger: 'manual' } }, sending),
    teamChange: (by, change, who) =>
      activity('conversationUpdate', by, general, {
        [`members${change}`]: who,
        channelData: { team, eventType: `teamMember${change}`, tenant: { id: tenantId } },
      }),
    chatOpened: (by, at) => activity('conversationUpdate', by, at, { membersAdded: [accountOf(by), bot] }),
    installed: (by, at) =>
      activity('installationUpdate', by, at, {
        action: 'add',
        ...('chatId' in at
          ? {}
          : { channelData: { team, settings: { selectedChannel: { id: team.id } }, tenant: { id: tenantId } } }),
      }),
  };
};
