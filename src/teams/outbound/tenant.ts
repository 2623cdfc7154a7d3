import { margin, tenantLimit } from './limits.ts';

/** A request that Teams counts, or may yet count, in the tenant's window. Milliseconds of the injected clock. */
export interface Slot {
  readonly bulk: boolean;
  readonly taken: number;
  /** When the request left; nothing while it is made ready. */
  sent?: number;
  settled?: number;
}

/** Slots that broadcast and refresh leave free, so that a person who pressed a button does not wait for ninety others. */
const keptForReplies = 3;

/** Nothing is on its way longer than this: a call that hangs has been counted, and must not hold its slot until its time-out. */
const longestJourney = 2_000;

/** A slot lapses if its request is not ready by then: what makes it ready may itself need a slot. */
const longestPreparation = 1_000;

/**
 * The tenant's window of 50 requests in any second. A slot is held from before a request leaves until a full window after
 * its answer came: the peer saw it at some moment in between, so it can never see 51 in a second, however uneven the network.
 * The price is one round trip a second of throughput; 92 cards leave as 47 and 45.
 */
export const createTenant = () => {
  let slots: Slot[] = [];
  const freeAt = ({ taken, sent, settled }: Slot) =>
    sent === undefined
      ? taken + longestPreparation
      : Math.min(settled ?? Infinity, sent + longestJourney) + tenantLimit.ms + margin;

  return {
    /** Whether a reply, and whether a request of the bulk lanes, may go now. */
    room(now: number): { reply: boolean; bulk: boolean } {
      slots = slots.filter((slot) => freeAt(slot) > now);
      const reply = slots.length < tenantLimit.count;
      return { reply, bulk: reply && slots.filter((slot) => slot.bulk).length < tenantLimit.count - keptForReplies };
    },
    take(bulk: boolean, now: number): Slot {
      const slot: Slot = { bulk, taken: now };
      slots.push(slot);
      return slot;
    },
    /** The request leaves. False if its slot has lapsed: it needs another. */
    leave(slot: Slot, now: number): boolean {
      if (!slots.includes(slot) || freeAt(slot) <= now) return false;
      slot.sent = now;
      return true;
    },
    /** The answer came, or nothing ever left: then Teams has nothing to count. */
    settle(slot: Slot, now: number): void {
      slot.settled = now;
      if (slot.sent === undefined) slots = slots.filter((other) => other !== slot);
    },
    /** When the next slot comes free, as far as is known now; some slot must be held. */
    nextRoom: (): number => Math.min(...slots.map(freeAt)),
  };
};
