import { type Account, type Activity, activityShape, clientInfoShape, executeShape, readReceiptShape } from './activity-shape.ts';
import type { Inbound, MemberRef, Place, Sender, Unreadable } from './inbound.ts';
import { placeOf } from './place.ts';
import { readPress } from './pressed-data.ts';
import { saidText } from './said-text.ts';

const malformed: Unreadable = { type: 'unreadable', why: 'malformed' };
const unknownInvoke: Unreadable = { type: 'unreadable', why: 'unknown-invoke' };

/** Reads a parsed JSON body, once. Behind this everything is our own vocabulary. Never throws. */
export const parseActivity = (body: unknown): Inbound | Unreadable => {
  const { data: activity } = activityShape.safeParse(body);
  const place = activity && placeOf(activity);
  if (activity === undefined || place === undefined) return malformed;
  const from = senderOf(activity);

  switch (activity.type) {
    case 'message':
      return from === undefined ? malformed : messageOf(activity, from, place);
    case 'invoke':
      return from === undefined ? malformed : invokeOf(activity, from, place);
    case 'conversationUpdate':
      return membersOf(activity, from, place);
    case 'installationUpdate':
      return installationOf(activity, from, place);
    case 'event':
      return readReceiptOf(activity, from, place);
    default:
      return { type: 'other', place, what: activity.type };
  }
};

const messageOf = (activity: Activity, from: Sender, place: Place): Inbound | Unreadable => {
  const text = saidText(activity);
  if (activity.value === undefined || activity.value === null) return { type: 'said', from, place, text };
  const press = readPress(undefined, activity.value);
  if (press !== undefined) return { type: 'pressed', from, place, ...press, ...inMessage(activity), via: 'submit' };
  return text === '' ? malformed : { type: 'said', from, place, text };
};

const invokeOf = (activity: Activity, from: Sender, place: Place): Inbound | Unreadable => {
  if (activity.name !== 'adaptiveCard/action') return unknownInvoke;
  const { data } = executeShape.safeParse(activity.value);
  const press = data && readPress(data.action.verb, data.action.data);
  return press === undefined ? malformed : { type: 'pressed', from, place, ...press, ...inMessage(activity), via: 'execute' };
};

const membersOf = (activity: Activity, from: Sender | undefined, place: Place): Inbound => {
  const added = activity.membersAdded ?? [];
  const removed = activity.membersRemoved ?? [];
  const isBot = ({ id }: Account): boolean => id === activity.recipient.id;
  if (added.some(isBot)) return { type: 'bot-added', place, ...(from && { from }) };
  if (removed.some(isBot)) return { type: 'bot-removed', place, ...(from && { from }) };
  if (added.length + removed.length === 0) {
    return { type: 'other', place, what: activity.channelData?.eventType ?? activity.type };
  }
  return { type: 'members-changed', place, added: added.map(memberOf), removed: removed.map(memberOf) };
};

/** Teams tells of reading in personal chats, where the app has the permission for it. */
const readReceiptOf = (activity: Activity, from: Sender | undefined, place: Place): Inbound => {
  const { data } = readReceiptShape.safeParse(activity.value);
  return activity.name === 'application/vnd.microsoft.readReceipt' && from && data
    ? { type: 'read', from, place, lastRead: data.lastReadMessageId }
    : { type: 'other', place, what: activity.name ?? activity.type };
};

/** `add-upgrade` and `remove-upgrade` are a new version of the app that brings the bot in, or takes it out. */
const installationOf = (activity: Activity, from: Sender | undefined, place: Place): Inbound => {
  const action = activity.action?.toLowerCase() ?? '';
  if (action.startsWith('add')) return { type: 'bot-added', place, ...(from && { from }) };
  if (action.startsWith('remove')) return { type: 'bot-removed', place, ...(from && { from }) };
  return { type: 'other', place, what: activity.type };
};

const memberOf = ({ id, aadObjectId }: Account): MemberRef => ({ id: aadObjectId || id, teamsId: id });

const senderOf = ({ from, locale, entities }: Activity): Sender | undefined => {
  if (!from) return undefined;
  const spoken = locale || (entities ?? []).map((entity) => clientInfoShape.safeParse(entity).data?.locale).find(Boolean);
  return { ...memberOf(from), name: from.name ?? '', ...(spoken && { locale: spoken }) };
};

const inMessage = ({ replyToId }: Activity): { messageId?: string } => (replyToId ? { messageId: replyToId } : {});
