import { enableCompileCache } from 'node:module';
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

// Types are stripped and code compiled once, not at every start.
enableCompileCache();

// V8 lets its young generation grow to 100 MB while things are loaded and read at start, and never gives it back. Where it is held
// at 8 MB an answer costs no more (npm run bench); at the 2 MB that it begins with, twice as much. Only in here can it be
// said: `node src/main.ts` takes no flags, and V8 reads this one at run time, but none that names a size.
const youngBytes = 8 * 1024 * 1024;
const letYoungGrow = (may: boolean): void => setFlagsFromString(`--semi-space-growth-factor=${may ? 2 : 1}`);
const holdYoung = (): void => {
  // Told of every collection: V8 also makes it smaller, and then it may grow again.
  new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    letYoungGrow(young !== undefined && young.space_size < youngBytes);
  }).observe({ entryTypes: ['gc'] });
  letYoungGrow(true);
};
letYoungGrow(false);

const { readSettings } = await import('./settings.ts');
const { journalTo } = await import('./journal.ts');
const { startSamling } = await import('./samling.ts');

const stop = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const settings = readSettings(process.env, process.argv.slice(2));
if (settings.kind === 'fault') stop(settings.fault);
else {
  holdYoung();
  const start = async () =>
    settings.kind === 'demo'
      ? (await import('./demonstration.ts')).startDemonstration(settings)
      : startSamling(settings, journalTo('stdout'));
  const running = await start().catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      running.close().then(
        () => process.exit(0),
        (error: unknown) => stop(error instanceof Error ? error.message : String(error)),
      );
    });
  }
}
