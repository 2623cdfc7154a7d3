import { baseOf } from './ids.ts';
import { isJson, type Json, listAt, textAt } from './json.ts';
import type { DemoPerson } from './people.ts';

/** A message of the bot as it stands now. */
export interface LiveMessage {
  readonly id: string;
  /** The chat, channel or thread it was posted to. */
  readonly conversationId: string;
  /** As last posted or edited. */
  readonly activity: Json;
  /** Every version with its time (ms), the first one first, the current one last. */
  readonly history: readonly { readonly at: number; readonly activity: Json }[];
  readonly deleted: boolean;
  /** The adaptive card that everybody sees, if the message has one. */
  readonly card: Json | undefined;
}

/** What happened to a message; `owner` is whose personal chat it is in, if it is in one. */
export interface MessageEvent {
  readonly kind: 'posted' | 'edited' | 'deleted';
  readonly message: LiveMessage;
  readonly owner: DemoPerson | undefined;
}

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** The first adaptive card of an activity. */
const cardOf = (activity: Json): Json | undefined =>
  listAt(activity, 'attachments')
    .filter((attachment) => textAt(attachment, 'contentType') === adaptiveCard)
    .map((attachment) => (isJson(attachment) ? attachment.content : undefined))
    .find(isJson);

export interface Messages {
  post(conversationId: string, activity: Json): LiveMessage;
  find(conversationId: string, id: string): LiveMessage | undefined;
  edit(message: LiveMessage, activity: Json): LiveMessage;
  remove(message: LiveMessage): void;
  /** Not deleted, oldest first; of a channel also what is in its threads. */
  in(conversationId: string): readonly LiveMessage[];
  onMessage(listener: (event: MessageEvent) => void): void;
  nextId(): string;
}

/** The messages of every conversation, with the history of each; `now` in ms. */
export const messages = (now: () => number, ownerOf: (conversationId: string) => DemoPerson | undefined): Messages => {
  const conversations = new Map<string, Map<string, LiveMessage>>();
  const listeners: ((event: MessageEvent) => void)[] = [];
  let lastId = 0;

  const keep = (kind: MessageEvent['kind'], message: LiveMessage): LiveMessage => {
    const base = baseOf(message.conversationId);
    const held = conversations.get(base) ?? new Map<string, LiveMessage>();
    conversations.set(base, held.set(message.id, message));
    for (const listener of listeners) listener({ kind, message, owner: ownerOf(base) });
    return message;
  };
  /** Teams' message ids are the milliseconds they were made at. */
  const nextId = () => {
    lastId = Math.max(lastId + 1, Math.floor(now()));
    return String(lastId);
  };

  return {
    nextId,
    post: (conversationId, activity) => {
      const [id, history] = [nextId(), [{ at: now(), activity }]];
      return keep('posted', { id, conversationId, activity, history, deleted: false, card: cardOf(activity) });
    },
    find: (conversationId, id) => {
      const message = conversations.get(baseOf(conversationId))?.get(id);
      return message?.deleted ? undefined : message;
    },
    edit: (message, activity) =>
      keep('edited', { ...message, activity, history: [...message.history, { at: now(), activity }], card: cardOf(activity) }),
    remove: (message) => void keep('deleted', { ...message, deleted: true }),
    in: (conversationId) => [...(conversations.get(conversationId)?.values() ?? [])].filter(({ deleted }) => !deleted),
    onMessage: (listener) => void listeners.push(listener),
  };
};
