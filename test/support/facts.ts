import type { Journal } from '../../src/app/ports.ts';

interface Fact {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly what: string;
}

/** A journal that remembers. */
export const rememberingJournal = (): { journal: Journal; told: Fact[] } => {
  const told: Fact[] = [];
  const at =
    (level: Fact['level']): Journal['info'] =>
    (facts, what) => {
      told.push({ level, facts, what });
    };
  return { journal: { info: at('info'), warn: at('warn'), error: at('error') }, told };
};
