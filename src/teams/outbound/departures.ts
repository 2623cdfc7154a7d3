import type { Lane } from '../../app/ports.ts';
import { createCrowding } from './crowding.ts';
import { createLanes, laneOrder } from './lanes.ts';
import { createTenant, type Openings, type Slot } from './tenant.ts';
import type { Work } from './work.ts';

/** A call whose turn has come: it is made ready, waits at the gate, and leaves. */
interface Departure {
  readonly work: Work;
  readonly begun: number;
  /** Since it left. */
  slot: Slot | undefined;
  /** At the gate: lets it leave, or tells it that it cannot. */
  gate: { readonly open: () => void; readonly shut: (why: Error) => void } | undefined;
}

/**
 * Calls are made ready a little before they can leave: what makes them ready (a record on the disk) would otherwise take time from
 * every slot. Few and shortly before, since what they say is settled then, and is in doubt if the program is killed.
 */
const readyAhead = { count: 4, ms: 100 } as const;

/** Whoever is made ready for longer, in milliseconds, makes room for another: what it waits for may itself have to leave. */
const longestPreparation = 250;

/** Those at the gate are waited for when the program stops, but not for longer than this, in milliseconds. */
const longestFarewell = 2_000;

/**
 * Who may be made ready and who may leave, and when: the tenant's window of 50 requests in any second (tenant.ts), and its wish to be
 * left alone after 429 (crowding.ts). `waiting` counts those whose turn has not come.
 */
export const createDepartures = (waiting: Readonly<Record<Lane, number>>) => {
  const tenant = createTenant(() => waiting.broadcast + waiting.refresh);
  const crowding = createCrowding();
  const preparing = new Set<Departure>();
  const gate = createLanes<Departure>();
  let closing = false;

  const opensFor = (lane: Lane, { reply, bulk }: Openings) => (lane === 'reply' ? reply : bulk);
  const kinOf = (lane: Lane): readonly Lane[] => (lane === 'reply' ? ['reply'] : ['broadcast', 'refresh']);
  const isHeld = (now: number) => crowding.heldUntil() > now || (crowding.isWary() && tenant.awaitedUntil(now) !== undefined);

  /** Those in these lanes that are made ready, and have not been at it for too long, or wait at the gate. */
  const ready = (kin: readonly Lane[], now: number): number => {
    let count = kin.reduce((sum, one) => sum + gate.size(one), 0);
    for (const one of preparing) if (kin.includes(one.work.lane) && one.begun + longestPreparation > now) count += 1;
    return count;
  };

  const giveUpHeld = (now: number): void => {
    if (crowding.heldUntil() <= now + longestFarewell) return;
    for (const departure of gate.all()) {
      gate.remove(departure);
      departure.work.giveUp();
      departure.gate?.shut(new Error('the program stops before the request could leave'));
    }
  };

  return {
    /** Teams has refused for haste, and has not let anybody through since. */
    isWary: crowding.isWary,
    /** Lets those at the gate leave that may. */
    letLeave(now: number): void {
      while (!isHeld(now)) {
        const openings = tenant.openings(now);
        const next = gate.next((lane) => opensFor(lane, openings) <= now);
        if (next === undefined) return;
        gate.remove(next.thing);
        next.thing.slot = tenant.take(next.lane !== 'reply', now);
        next.thing.gate?.open();
      }
    },
    /** Says of each lane whether one more may be made ready. */
    mayPrepare(now: number): (lane: Lane) => boolean {
      if (isHeld(now)) return () => false;
      const openings = tenant.openings(now);
      return (lane) => {
        if (opensFor(lane, openings) - readyAhead.ms > now) return false;
        if (crowding.isWary()) return ready(laneOrder, now) === 0;
        return ready(kinOf(lane), now) < (lane === 'reply' ? Math.max(readyAhead.count, openings.free) : readyAhead.count);
      };
    },
    prepare(work: Work, now: number): Departure {
      const departure: Departure = { work, begun: now, slot: undefined, gate: undefined };
      preparing.add(departure);
      return departure;
    },
    /** It is ready: resolves when it may leave, which it then has to do at once. Rejects if it is given up at the end. */
    leave(departure: Departure, now: number): Promise<void> {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      departure.gate = { open: resolve, shut: reject };
      preparing.delete(departure);
      gate.add(departure.work.lane, departure);
      if (closing) giveUpHeld(now);
      return promise;
    },
    /** The end: what is ready still leaves, unless Teams wants to be left alone for longer than anybody waits. */
    close(now: number): void {
      closing = true;
      giveUpHeld(now);
    },
    /** The answer came, or nothing ever left. `wait` is how long its conversation was told to wait, where that was for haste. */
    settle(departure: Departure, conversation: string, now: number, wait: number | undefined): void {
      preparing.delete(departure);
      const { slot } = departure;
      if (slot === undefined) return;
      slot.answered = now;
      if (wait === undefined) crowding.passed(conversation, slot.left);
      else crowding.refused(conversation, now, wait);
      if (closing) giveUpHeld(now);
    },
    /** The next moment after `now` at which one more may leave or be made ready by the clock alone; `isReady` says whose turn could come. */
    nextChange(now: number, isReady: (lane: Lane) => boolean): number | undefined {
      if (!laneOrder.some((lane) => gate.size(lane) > 0 || isReady(lane))) return undefined;
      const openings = tenant.openings(now);
      const moments = [
        crowding.heldUntil(),
        crowding.isWary() ? (tenant.awaitedUntil(now) ?? 0) : 0,
        ...laneOrder.filter((lane) => gate.size(lane) > 0).map((lane) => opensFor(lane, openings)),
        ...laneOrder.filter(isReady).map((lane) => opensFor(lane, openings) - readyAhead.ms),
        ...[...preparing].map(({ begun }) => begun + longestPreparation),
      ].filter((moment) => moment > now);
      return moments.length === 0 ? undefined : Math.min(...moments);
    },
  };
};
