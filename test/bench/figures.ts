/** The value that the share `p` (0 to 1) of the values do not exceed; NaN of none. */
export const percentile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Pauses, ms. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks until `found` is true; rejects after `ms`. */
export const until = async (what: string, found: () => boolean, ms = 30_000): Promise<void> => {
  const late = performance.now() + ms;
  while (!found()) {
    if (performance.now() > late) throw new Error(`${what}: not within ${ms} ms`);
    await pause(20);
  }
};
