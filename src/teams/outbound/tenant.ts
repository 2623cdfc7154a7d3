import { tenantLimit, tenantMargin } from './limits.ts';

/** A request that Teams counts, or may yet count, in the tenant's window. Milliseconds of the injected clock. */
export interface Slot {
  readonly left: number;
  answered: number | undefined;
}

/** When a request may leave at the earliest, as far as is known now. */
export interface Openings {
  readonly reply: number;
  readonly bulk: number;
  /** Slots that nobody holds. */
  readonly free: number;
}

/** Milliseconds between two requests where each comes when the window lets it. */
const even = tenantLimit.ms / tenantLimit.count;

/**
 * Broadcast and refresh leave one by one, `spacing` ms apart: fifty at once would come free at once too, a second later, and be
 * refused together by a Teams that is crowded. `kept` slots are left to replies: free, or coming free as replies may need them.
 * Many are spread evenly, so that a slot comes free all the time for a person who pressed a button; a little quicker than the
 * window itself, so that a stall is made up for. Few are quicker: they end before they are in the way.
 */
const manners = { many: { spacing: even - 1, kept: 3 }, few: { spacing: even / 2, kept: 1 } } as const;

/** Bulk that is done with within two windows is few. */
const mannerOf = (waiting: number) => (waiting > 2 * tenantLimit.count ? manners.many : manners.few);

/** How far bulk may catch up when the program was held up, in milliseconds; after a pause of its own it has nothing to catch up. */
const slack = 10 * even;

/** Nothing is on its way longer than this: a call that hangs has been counted, and must not hold its slot until its time-out. */
const longestJourney = 2_000;

/**
 * All slots, at the moment from which the clock counts: when the program began (`performance.now`), and a program that was here before
 * it, and was killed, may have used them all just then. Whoever is back within half a second would otherwise be refused.
 */
const heldBefore = (): Slot[] => Array.from({ length: tenantLimit.count }, () => ({ left: 0, answered: 0 }));

/**
 * The tenant's window of 50 requests in any second. A slot is held from when a request leaves until a full window after its answer
 * came: the peer counted it at some moment in between, so it can never count 51 in a second, however uneven the network. The
 * price is one round trip a second of throughput: 49 a second at 5 ms, 45 at 100 ms. `bulkWaiting` is how much bulk waits.
 */
export const createTenant = (bulkWaiting: () => number) => {
  let slots = heldBefore();
  let bulkFrom = 0;
  const freeAt = ({ left, answered }: Slot) =>
    Math.min(answered ?? Infinity, left + longestJourney) + tenantLimit.ms + tenantMargin;

  return {
    openings(now: number): Openings {
      slots = slots.filter((slot) => freeAt(slot) > now);
      const free = tenantLimit.count - slots.length;
      const held = slots.map(freeAt).sort((a, b) => a - b);
      /** When there is a slot for one who comes after `others`. */
      const slotAfter = (others: number) => (others < free ? 0 : (held[others - free] ?? 0));
      const reply = slotAfter(0);
      const { kept } = mannerOf(bulkWaiting());
      let bulk = Math.max(bulkFrom, reply);
      for (let others = 1; others <= kept; others += 1) bulk = Math.max(bulk, slotAfter(others) - (others + 1) * even);
      return { reply, bulk, free };
    },
    take(bulk: boolean, now: number): Slot {
      if (bulk) {
        const due = now - bulkFrom > tenantLimit.ms ? now : Math.max(bulkFrom, now - slack);
        bulkFrom = due + mannerOf(bulkWaiting()).spacing;
      }
      const slot: Slot = { left: now, answered: undefined };
      slots.push(slot);
      return slot;
    },
    /** When the last of those that are on their way is no longer waited for; nothing where all have been answered. */
    awaitedUntil(now: number): number | undefined {
      const until = slots.filter(({ answered }) => answered === undefined).map(({ left }) => left + longestJourney);
      const last = Math.max(...until);
      return last > now ? last : undefined;
    },
  };
};
