import type { Journal } from '../../src/app/ports.ts';

export interface Line {
  readonly level: keyof Journal;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly what: string;
}

/** A journal that keeps its lines, newest last. */
export const rememberedJournal = (): Journal & { readonly lines: Line[] } => {
  const lines: Line[] = [];
  const at = (level: keyof Journal) => (facts: Line['facts'], what: string) => {
    lines.push({ level, facts, what });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
};
