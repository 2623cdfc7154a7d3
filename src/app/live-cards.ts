import type { Clock, Journal, Lane, MessageRef, Messenger, Post } from './ports.ts';

/** What a message should show, asked for when it is edited; null leaves it as it is. */
export type Content = () => Promise<Post | null>;

/** Edits messages that follow what happens: at once, then at most every 2 s per conversation; the last state always arrives. */
export interface LiveCards {
  /** `done` is told when the edit has been made. */
  touch(message: MessageRef, content: Content, lane: Lane, done?: () => void): void;
  /**
   * Resolves when the edit of the message that is on its way just now, if there is one, has been made, or after a second: what is put
   * in the message's place before that would be overwritten by it.
   */
  settled(message: MessageRef): Promise<void>;
  /** Resolves when nothing waits to be edited. */
  idle(): Promise<void>;
}

/** One conversation sustains one operation every 2 s (teams-facts.md, "Limits"). */
const INTERVAL_MS = 2_000;

/** Whoever pressed waits meanwhile; an edit takes a tenth of that where all is well. */
const PATIENCE_MS = 1_000;

interface Edit {
  readonly message: MessageRef;
  readonly content: Content;
  readonly lane: Lane;
  readonly done: (() => void) | undefined;
}

interface Conversation {
  readonly waiting: Map<string, Edit>;
  editedAt: number;
  working: Promise<void> | undefined;
  forgetting: NodeJS.Timeout | undefined;
}

const keyOf = ({ conversationId, activityId }: MessageRef): string => `${conversationId} ${activityId}`;

/**
 * `breathMs`: cards that are only to look right wait so long, and let those who press just now have their replies first; ninety
 * answers at once bring ninety edits with them.
 */
export const liveCards = (messenger: Messenger, clock: Clock, journal: Journal, breathMs = 0): LiveCards => {
  const conversations = new Map<string, Conversation>();
  /** By message: edits whose content has been drawn, and which Teams has not confirmed. */
  const onTheirWay = new Map<string, Promise<void>>();

  const work = async (id: string, conversation: Conversation) => {
    for (;;) {
      const [next] = conversation.waiting;
      if (!next) break;
      // Never longer than the interval: the clock may have been set back.
      const since = Math.min(INTERVAL_MS, conversation.editedAt + INTERVAL_MS - clock.now().getTime());
      const rest = Math.max(since, next[1].lane === 'refresh' ? breathMs : 0);
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      const [activityId, first] = next;
      const latest = conversation.waiting.get(activityId) ?? first;
      conversation.waiting.delete(activityId);
      conversation.editedAt = clock.now().getTime();
      await make(latest);
    }
    conversation.working = undefined;
    // Kept for the interval, so that the next edit keeps its distance too.
    clearTimeout(conversation.forgetting);
    conversation.forgetting = setTimeout(() => {
      if (!conversation.working && conversations.get(id) === conversation) conversations.delete(id);
    }, INTERVAL_MS).unref();
  };

  const make = async ({ message, content, lane, done }: Edit) => {
    const key = keyOf(message);
    const { promise, resolve } = Promise.withResolvers<void>();
    const drawn = () => {
      onTheirWay.set(key, promise);
      return content();
    };
    try {
      const outcome = await messenger.update(message, drawn, lane);
      const left = outcome.outcome === 'refused' && (outcome.code === 'Withdrawn' || outcome.code === 'Stopped');
      if (outcome.outcome !== 'done' && !left) journal.warn({ ...message, ...outcome }, 'a card could not be edited');
      // Where the edit was withdrawn the card was left alone; where nothing is known it may have been made.
      if (outcome.outcome !== 'refused') done?.();
    } catch (error) {
      journal.error({ ...message, err: error }, 'a card could not be edited');
    } finally {
      if (onTheirWay.get(key) === promise) onTheirWay.delete(key);
      resolve();
    }
  };

  return {
    touch(message, content, lane, done) {
      const id = `${message.serviceUrl} ${message.conversationId}`;
      const conversation = conversations.get(id) ?? {
        waiting: new Map(),
        editedAt: Number.NEGATIVE_INFINITY,
        working: undefined,
        forgetting: undefined,
      };
      conversations.set(id, conversation);
      conversation.waiting.set(message.activityId, { message, content, lane, done });
      conversation.working ??= work(id, conversation);
    },
    async settled(message) {
      const edit = onTheirWay.get(keyOf(message));
      if (edit) await Promise.race([edit, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())]);
    },
    async idle() {
      for (;;) {
        const working = [...conversations.values()].flatMap((conversation) => conversation.working ?? []);
        if (working.length === 0) return;
        await Promise.all(working);
      }
    },
  };
};
