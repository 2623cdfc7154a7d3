import type { Lane } from '../../app/ports.ts';

/** Who goes first. */
export const laneOrder: readonly Lane[] = ['reply', 'broadcast', 'refresh'];

/** How many times a waiting lane is passed over before it gets one turn, so that a flood in a higher lane starves nobody. */
const patience = 8;

const emptyLanes = <Thing>(): Record<Lane, Set<Thing>> => ({ reply: new Set(), broadcast: new Set(), refresh: new Set() });

/** What is ready to go, by lane; within a lane in turn, first ready first. */
export const createLanes = <Thing>() => {
  const ready = emptyLanes<Thing>();
  /** What has been tried before goes first in its lane. */
  const tried = emptyLanes<Thing>();
  const passedOver: Record<Lane, number> = { reply: 0, broadcast: 0, refresh: 0 };

  const size = (lane: Lane): number => ready[lane].size + tried[lane].size;

  return {
    add(lane: Lane, thing: Thing, wasTried = false): void {
      (wasTried ? tried : ready)[lane].add(thing);
    },
    remove(thing: Thing): void {
      for (const lane of laneOrder) {
        ready[lane].delete(thing);
        tried[lane].delete(thing);
      }
    },
    size,
    all: (): readonly Thing[] => laneOrder.flatMap((lane) => [...tried[lane], ...ready[lane]]),

    /** The next to go among the lanes that are let through; it stays until it is removed. */
    next(letThrough: (lane: Lane) => boolean): { lane: Lane; thing: Thing } | undefined {
      const waiting = laneOrder.filter((lane) => size(lane) > 0 && letThrough(lane));
      const lane = waiting.find((candidate) => passedOver[candidate] >= patience) ?? waiting[0];
      if (lane === undefined) return undefined;
      for (const other of waiting) passedOver[other] = other === lane ? 0 : passedOver[other] + 1;
      for (const things of [tried[lane], ready[lane]]) for (const thing of things) return { lane, thing };
      return undefined;
    },
  };
};
