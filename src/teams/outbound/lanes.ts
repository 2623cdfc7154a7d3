import type { Lane } from '../../app/ports.ts';

/** Who goes first. */
export const laneOrder: readonly Lane[] = ['reply', 'broadcast', 'refresh'];

/** How many times a waiting lane is passed over before it gets one turn, so that a flood in a higher lane starves nobody. */
const patience = 8;

/** What is ready to go, by lane, where one window is shared by all (50 requests a second in a tenant); within a lane in turn, first ready first. */
export const createLanes = <Thing>() => {
  const ready: Record<Lane, Set<Thing>> = { reply: new Set(), broadcast: new Set(), refresh: new Set() };
  const passedOver: Record<Lane, number> = { reply: 0, broadcast: 0, refresh: 0 };

  return {
    add(lane: Lane, thing: Thing): void {
      ready[lane].add(thing);
    },
    remove(thing: Thing): void {
      for (const lane of laneOrder) ready[lane].delete(thing);
    },
    size: (lane: Lane): number => ready[lane].size,
    all: (): readonly Thing[] => laneOrder.flatMap((lane) => [...ready[lane]]),

    /** The next to go among the lanes that are let through, before all one that is preferred; it stays until it is removed. */
    next(letThrough: (lane: Lane) => boolean, isPreferred?: (thing: Thing) => boolean): { lane: Lane; thing: Thing } | undefined {
      const waiting = laneOrder.filter((lane) => ready[lane].size > 0 && letThrough(lane));
      if (isPreferred !== undefined)
        for (const lane of waiting) for (const thing of ready[lane]) if (isPreferred(thing)) return { lane, thing };
      const lane = waiting.find((candidate) => passedOver[candidate] >= patience) ?? waiting[0];
      if (lane === undefined) return undefined;
      for (const other of waiting) passedOver[other] = other === lane ? 0 : passedOver[other] + 1;
      for (const thing of ready[lane]) return { lane, thing };
      return undefined;
    },
  };
};
