/** What is going to be done, each thing in its own time. */
export interface CrowdTimers {
  /** Does it after so many ms. `work` must not reject. */
  later(ms: number, work: () => Promise<void>): void;
  /** Nothing more is begun; resolves when what has been begun is done. */
  stop(): Promise<void>;
}

/** `haste`: how many times as quick everything is done. */
export const crowdTimers = (haste: number): CrowdTimers => {
  const waiting = new Set<NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  return {
    later: (ms, work) => {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        const doing = work().finally(() => underWay.delete(doing));
        underWay.add(doing);
      }, ms / haste);
      waiting.add(timer);
    },
    stop: async () => {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
      await Promise.all(underWay);
    },
  };
};
