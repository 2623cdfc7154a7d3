import { type Logger, pino } from 'pino';
import type { Journal } from './app/ports.ts';

/**
 * The log: one JSON line a fact, to standard output (or to a file). Ids and outcomes only; an error keeps its type, text and stack,
 * which are our own code's.
 */
export const journalTo = (destination: { file: string } | 'stdout', level = 'info'): Journal => {
  const logger: Logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination === 'stdout'
      ? pino.destination({ dest: 1, sync: false })
      : pino.destination({ dest: destination.file, mkdir: true, sync: false }),
  );
  return {
    info: (facts, what) => logger.info(facts, what),
    warn: (facts, what) => logger.warn(facts, what),
    error: (facts, what) => logger.error(facts, what),
  };
};
