import { enableCompileCache } from 'node:module';

// Types are stripped and code compiled once, not at every start.
enableCompileCache();

const { tightMemory } = await import('./memory.ts');
const holdYoung = tightMemory();

const { readSettings } = await import('./settings.ts');

const stop = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const settings = readSettings(process.env, process.argv.slice(2));
if (settings.kind === 'fault') stop(settings.fault);
else {
  // Not before: an administrator who is told of a wrong setting should not wait for the whole program.
  const { journalTo } = await import('./journal.ts');
  const { startSamling } = await import('./samling.ts');
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
