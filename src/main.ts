import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Types are stripped and code compiled once, not at every start.
enableCompileCache();

// V8 doubles its young generation while the workshops are read at start, and never gives it back: 100 MB more, for a start that is
// no faster and no more answers a second (npm run bench). Only here can it be said: `node src/main.ts` takes no flags.
setFlagsFromString('--semi-space-growth-factor=1');

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
