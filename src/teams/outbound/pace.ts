import type { Lane } from '../../app/ports.ts';
import { type Conversation, isForgettable, lanesOf, newConversation, noteCall, opensAt, takeWork } from './conversation.ts';
import { createDepartures } from './departures.ts';
import { createLanes, laneOrder } from './lanes.ts';
import type { Kind } from './limits.ts';
import { type Attempt, type Work, workOf } from './work.ts';

/** Milliseconds that only go forward (`performance.now`): a corrected wall clock must not stop the traffic. */
export type Ticks = () => number;

/** Where a call belongs. `conversation` is a key of the caller's choice; reads and writes have windows of their own. */
export interface Turn {
  readonly conversation: string;
  readonly kind: Kind;
  readonly lane: Lane;
}

/**
 * Lets calls through within Teams' limits (limits.ts): replies first, one call at a time in a conversation, conversations
 * in turn, and none held back by another that is full.
 */
export interface Pace {
  /**
   * Runs `attempt` when its turn comes, again as it asks, and resolves with what is told; `ifClosed` if it never ran.
   * An attempt must not wait for another call in its own conversation: that one waits for it.
   */
  run<Told>(turn: Turn, attempt: Attempt<Told>, ifClosed: Told): Promise<Told>;
  /** Counts a call that was just made, under another name, in this conversation too: opening a chat is a call in that chat. */
  note(conversation: string, kind: Kind): void;
  /** Resolves when nothing waits and nothing is in flight. */
  idle(): Promise<void>;
  /** Ends what waits, waits for what is in flight, and lets nothing more through. */
  close(): Promise<void>;
  stats(): { waiting: Record<Lane, number>; inFlight: number; conversations: number };
}

export const createPace = (ticks: Ticks): Pace => {
  const conversations = new Map<string, Conversation>();
  const lanes = createLanes<Conversation>();
  const waiting: Record<Lane, number> = { reply: 0, broadcast: 0, refresh: 0 };
  const departures = createDepartures(waiting);
  let inFlight = 0;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  const whenIdle: (() => void)[] = [];

  const inMilliseconds = (at: number, then: () => void) => setTimeout(then, Math.max(1, Math.ceil(at - ticks())));

  const known = (name: string, kind: Kind): Conversation => {
    const key = `${kind} ${name}`;
    const conversation = conversations.get(key) ?? newConversation(key, kind);
    conversations.set(key, conversation);
    return conversation;
  };

  /** Conversations are kept in order of use, so that the forgettable ones are first. */
  const forgetOld = () => {
    for (const conversation of conversations.values()) {
      if (!isForgettable(conversation, ticks())) return;
      conversations.delete(conversation.key);
    }
  };

  /** Puts a conversation among those that can go now, or sets a timer for when it can. */
  const offer = (conversation: Conversation) => {
    const wanted = lanesOf(conversation);
    if (conversation.busy || conversation.timer !== undefined || wanted.length === 0) return;
    const at = opensAt(conversation);
    if (at <= ticks()) {
      for (const lane of wanted) lanes.add(lane, conversation);
      return;
    }
    conversation.timer = inMilliseconds(at, () => {
      conversation.timer = undefined;
      offer(conversation);
      pump();
    });
  };

  const letGo = async (conversation: Conversation, work: Work) => {
    conversation.busy = true;
    inFlight += 1;
    waiting[work.lane] -= 1;
    const departure = departures.prepare(work, ticks());
    const repeat = await work.start(async () => {
      const left = departures.leave(departure, ticks());
      pump();
      await left;
    });
    const now = ticks();
    departures.settle(departure, conversation.key, now, repeat?.throttled ? repeat.again : undefined);
    if (departure.slot !== undefined) noteCall(conversation, now);
    conversation.busy = false;
    inFlight -= 1;
    conversations.delete(conversation.key);
    conversations.set(conversation.key, conversation);
    if (repeat !== undefined) {
      conversation.notBefore = now + repeat.again;
      if (closed) work.giveUp();
      else {
        conversation.repeat = work;
        waiting[work.lane] += 1;
      }
    }
    if (!closed) offer(conversation);
    pump();
  };

  /** Lets go what may go, and wakes up when more may. */
  const pump = () => {
    // One moment for what may go and for when more may: one that fell between two readings of the clock would wake nobody.
    const now = ticks();
    departures.letLeave(now);
    for (;;) {
      // While Teams refuses, one who has not been refused before tells most.
      const next = lanes.next(departures.mayPrepare(now), departures.isWary() ? ({ repeat }) => repeat === undefined : undefined);
      if (next === undefined) break;
      lanes.remove(next.thing);
      const work = takeWork(next.thing, next.lane);
      if (work !== undefined) void letGo(next.thing, work);
    }
    clearTimeout(timer);
    const at = departures.nextChange(now, (lane) => lanes.size(lane) > 0);
    if (at !== undefined) timer = inMilliseconds(at, pump);
    if (inFlight === 0 && laneOrder.every((lane) => waiting[lane] === 0)) {
      for (const resolve of whenIdle.splice(0)) resolve();
    }
  };

  const idle = () =>
    new Promise<void>((resolve) => {
      whenIdle.push(resolve);
      pump();
    });

  return {
    run(turn, attempt, ifClosed) {
      if (closed) return Promise.resolve(ifClosed);
      const { work, told } = workOf(turn.lane, attempt, ifClosed);
      const conversation = known(turn.conversation, turn.kind);
      conversation.waiting.push(work);
      waiting[turn.lane] += 1;
      forgetOld();
      // Where others of its lane stand ready, it is they who go next: ten thousand who join them change nothing.
      const isLater = lanes.size(turn.lane) > 0;
      offer(conversation);
      if (!isLater) pump();
      return told;
    },
    note: (conversation, kind) => noteCall(known(conversation, kind), ticks()),
    idle,
    async close() {
      closed = true;
      for (const conversation of conversations.values()) {
        clearTimeout(conversation.timer);
        lanes.remove(conversation);
        for (const work of [conversation.repeat, ...conversation.waiting]) work?.giveUp();
        conversation.repeat = undefined;
        conversation.waiting = [];
      }
      for (const lane of laneOrder) waiting[lane] = 0;
      departures.close(ticks());
      await idle();
    },
    stats: () => ({ waiting: { ...waiting }, inFlight, conversations: conversations.size }),
  };
};
