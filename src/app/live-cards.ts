import type { Clock, Journal, Lane, MessageRef, Messenger, Post } from './ports.ts';

/** What a message should show, asked for when it is edited; null leaves it as it is. */
export type Content = () => Promise<Post | null>;

/** Edits messages that follow what happens: at once, then at most every 2 s per conversation; the last state always arrives. */
export interface LiveCards {
  touch(message: MessageRef, content: Content, lane: Lane): void;
  /** Resolves when nothing waits to be edited. */
  idle(): Promise<void>;
}

/** One conversation sustains one operation every 2 s (teams-facts.md, "Limits"). */
const INTERVAL_MS = 2_000;

interface Conversation {
  readonly waiting: Map<string, { message: MessageRef; content: Content; lane: Lane }>;
  editedAt: number;
  working: Promise<void> | undefined;
  forgetting: NodeJS.Timeout | undefined;
}

export const liveCards = (messenger: Messenger, clock: Clock, journal: Journal): LiveCards => {
  const conversations = new Map<string, Conversation>();

  const work = async (id: string, conversation: Conversation) => {
    for (;;) {
      const [next] = conversation.waiting;
      if (!next) break;
      // Never longer than the interval: the clock may have been set back.
      const rest = Math.min(INTERVAL_MS, conversation.editedAt + INTERVAL_MS - clock.now().getTime());
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      const [activityId, first] = next;
      const { message, content, lane } = conversation.waiting.get(activityId) ?? first;
      conversation.waiting.delete(activityId);
      conversation.editedAt = clock.now().getTime();
      await edit(message, content, lane);
    }
    conversation.working = undefined;
    // Kept for the interval, so that the next edit keeps its distance too.
    clearTimeout(conversation.forgetting);
    conversation.forgetting = setTimeout(() => {
      if (!conversation.working && conversations.get(id) === conversation) conversations.delete(id);
    }, INTERVAL_MS).unref();
  };

  const edit = async (message: MessageRef, content: Content, lane: Lane) => {
    try {
      const post = await content();
      if (!post) return;
      const outcome = await messenger.update(message, post, lane);
      if (outcome.outcome !== 'done') journal.warn({ ...message, ...outcome }, 'a card could not be edited');
    } catch (error) {
      journal.error({ ...message, err: error }, 'a card could not be edited');
    }
  };

  return {
    touch(message, content, lane) {
      const id = `${message.serviceUrl} ${message.conversationId}`;
      const conversation = conversations.get(id) ?? {
        waiting: new Map(),
        editedAt: Number.NEGATIVE_INFINITY,
        working: undefined,
        forgetting: undefined,
      };
      conversations.set(id, conversation);
      conversation.waiting.set(message.activityId, { message, content, lane });
      conversation.working ??= work(id, conversation);
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
