import type { Lane } from '../../app/ports.ts';
import { type Conversation, isForgettable, lanesOf, newConversation, noteCall, opensAt, takeWork } from './conversation.ts';
import { createCrowding } from './crowding.ts';
import { createLanes, laneOrder } from './lanes.ts';
import type { Kind } from './limits.ts';
import { createTenant, type Slot } from './tenant.ts';
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
  const tenant = createTenant();
  const crowding = createCrowding();
  const waiting: Record<Lane, number> = { reply: 0, broadcast: 0, refresh: 0 };
  /** Requests that are ready, but lost their slot while they were made ready. */
  const late: { bulk: boolean; resolve: (slot: Slot) => void }[] = [];
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

  /** Lets a request out; one that was made ready so slowly that its slot lapsed waits for another. */
  const leave = async (slot: Slot): Promise<Slot> => {
    if (tenant.leave(slot, ticks())) return slot;
    const { promise, resolve } = Promise.withResolvers<Slot>();
    late.push({ bulk: slot.bulk, resolve });
    pump();
    return promise;
  };

  const letGo = async (conversation: Conversation, work: Work) => {
    conversation.busy = true;
    inFlight += 1;
    waiting[work.lane] -= 1;
    let slot = tenant.take(work.lane !== 'reply', ticks());
    const repeat = await work.start(async () => {
      slot = await leave(slot);
    });
    const now = ticks();
    tenant.settle(slot, now);
    if (slot.sent !== undefined) noteCall(conversation, now);
    conversation.busy = false;
    inFlight -= 1;
    conversations.delete(conversation.key);
    conversations.set(conversation.key, conversation);
    if (repeat !== undefined) {
      conversation.notBefore = now + repeat.again;
      if (repeat.throttled) crowding.note(conversation.key, now, repeat.again);
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
    while (crowding.heldUntil() <= ticks()) {
      const room = tenant.room(ticks());
      const first = room.reply ? late.shift() : undefined;
      if (first !== undefined) {
        const slot = tenant.take(first.bulk, ticks());
        tenant.leave(slot, ticks());
        first.resolve(slot);
        continue;
      }
      const next = lanes.next((lane) => (lane === 'reply' ? room.reply : room.bulk));
      if (next === undefined) break;
      lanes.remove(next.thing);
      const work = takeWork(next.thing, next.lane);
      if (work !== undefined) void letGo(next.thing, work);
    }
    clearTimeout(timer);
    if (!lanes.isEmpty() || late.length > 0) {
      const held = crowding.heldUntil();
      const at = held > ticks() ? held : tenant.nextRoom();
      timer = inMilliseconds(at, pump);
    }
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
      offer(conversation);
      pump();
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
      await idle();
    },
    stats: () => ({ waiting: { ...waiting }, inFlight, conversations: conversations.size }),
  };
};
