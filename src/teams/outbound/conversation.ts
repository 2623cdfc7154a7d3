import type { Lane } from '../../app/ports.ts';
import { laneOrder } from './lanes.ts';
import { conversationLimits, earliest, type Kind, longestWindow } from './limits.ts';
import type { Work } from './work.ts';

/**
 * What is known of one conversation's traffic, which Teams holds to seven writes in a second, eight in two, sixty in thirty and
 * 1 800 in an hour (limits.ts). At most one call is in flight in it, so that its messages keep their order.
 */
export interface Conversation {
  readonly key: string;
  readonly kind: Kind;
  /** When earlier calls were answered, oldest first. */
  past: number[];
  waiting: Work[];
  /** Goes before everything that waits: a repeated edit must not overtake, and undo, a later one. */
  repeat: Work | undefined;
  busy: boolean;
  notBefore: number;
  timer: NodeJS.Timeout | undefined;
}

export const newConversation = (key: string, kind: Kind): Conversation => ({
  key,
  kind,
  past: [],
  waiting: [],
  repeat: undefined,
  busy: false,
  notBefore: 0,
  timer: undefined,
});

/** The lanes that somebody waits in. */
export const lanesOf = ({ repeat, waiting }: Conversation): Lane[] =>
  laneOrder.filter((lane) => repeat?.lane === lane || waiting.some((one) => one.lane === lane));

/** The next piece of work of a lane, taken out of the queue. */
export const takeWork = (conversation: Conversation, lane: Lane): Work | undefined => {
  const { repeat } = conversation;
  if (repeat !== undefined) {
    conversation.repeat = undefined;
    return repeat;
  }
  const index = conversation.waiting.findIndex((one) => one.lane === lane);
  return index < 0 ? undefined : conversation.waiting.splice(index, 1)[0];
};

/** The first moment at which Teams' windows, and its own wish to be left alone, let this conversation go on. */
export const opensAt = ({ notBefore, past, kind }: Conversation): number =>
  Math.max(notBefore, earliest(past, conversationLimits[kind]));

/** Writes down a call that was answered now, and forgets those that no window looks back to. */
export const noteCall = (conversation: Conversation, now: number): void => {
  conversation.past.push(now);
  const kept = conversation.past.findIndex((at) => at > now - longestWindow);
  if (kept > 0) conversation.past.splice(0, kept);
};

/** Nothing to do here and nothing worth remembering. */
export const isForgettable = ({ busy, waiting, repeat, notBefore, past }: Conversation, now: number): boolean =>
  !busy && repeat === undefined && waiting.length === 0 && notBefore <= now && (past.at(-1) ?? 0) <= now - longestWindow;
