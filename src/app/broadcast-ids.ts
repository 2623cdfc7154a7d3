import type { BroadcastId } from '../domain/delivery.ts';

/** What a workshop sends: of a round its question, reminders and result; calls for help to the facilitators, and to the caller that somebody is coming; messages to all groups; an action to its owner; the summary. */
export type WorkshopBroadcast =
  | { readonly of: 'round' | 'reminder' | 'result'; readonly round: number }
  | { readonly of: 'help' | 'coming'; readonly call: number }
  | { readonly of: 'message'; readonly message: number }
  | { readonly of: 'action'; readonly resolution: string }
  | { readonly of: 'summary'; readonly summary: number };

export const roundBroadcast = (round: number): BroadcastId => `round-${round}`;
export const reminderBroadcast = (round: number, reminder: number): BroadcastId => `reminder-${round}-${reminder}`;
export const resultBroadcast = (round: number): BroadcastId => `result-${round}`;
export const helpBroadcast = (call: number): BroadcastId => `help-${call}`;
export const comingBroadcast = (call: number): BroadcastId => `coming-${call}`;
export const messageBroadcast = (message: number): BroadcastId => `message-${message}`;
export const actionBroadcast = (resolution: string): BroadcastId => `${ACTION}${resolution}`;
export const summaryBroadcast = (summary: number): BroadcastId => `summary-${summary}`;

const ACTION = 'action-';

/** What an id stands for; undefined for one that is no workshop's. */
export const readBroadcast = (broadcast: BroadcastId): WorkshopBroadcast | undefined => {
  if (broadcast.startsWith(ACTION)) return { of: 'action', resolution: broadcast.slice(ACTION.length) };
  const [, of, digits] = /^(round|reminder|result|help|coming|message|summary)-(\d+)/.exec(broadcast) ?? [];
  const number = Number(digits);
  switch (of) {
    case 'round':
    case 'reminder':
    case 'result':
      return { of, round: number };
    case 'help':
    case 'coming':
      return { of, call: number };
    case 'message':
      return { of, message: number };
    case 'summary':
      return { of, summary: number };
    default:
      return undefined;
  }
};

/** The round that a broadcast belongs to; undefined for one that belongs to none. */
export const roundOf = (broadcast: BroadcastId): number | undefined => {
  const read = readBroadcast(broadcast);
  return read && 'round' in read ? read.round : undefined;
};
