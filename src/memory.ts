import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const YOUNG_BYTES = 6 * 1024 * 1024;

/**
 * Keeps the process under 200 MB with 100 000 events (npm run bench). V8 lets its young generation grow to 100 MB while things are
 * loaded and read at start, and never gives it back; held at 6 MB it saves most of that for somewhat more work an answer. The old one
 * is collected when it has grown by 40 %; else V8 waits until it is up to four times as large. Only in here can it be said:
 * `node src/main.ts` takes no flags. Gives the function to call when the program has started, and its young memory may grow so far.
 */
export const tightMemory = (): (() => void) => {
  const letYoungGrow = (may: boolean): void => setFlagsFromString(`--semi-space-growth-factor=${may ? 2 : 1}`);
  letYoungGrow(false);
  setFlagsFromString('--heap-growing-percent=40');
  return () => {
    // Told of every collection: V8 also makes it smaller, and then it may grow again.
    new PerformanceObserver(() => {
      const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      letYoungGrow(young !== undefined && young.space_size < YOUNG_BYTES);
    }).observe({ entryTypes: ['gc'] });
    letYoungGrow(true);
  };
};
