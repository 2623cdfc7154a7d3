/** Turns an event of one format version into an event of the next. Pure, and one event in, one out: positions stay. */
export type Step = (event: unknown, stream: string) => unknown;

/** `steps[0]` leads from version 1 to 2, `steps[1]` from 2 to 3. A step is added at the end and never changed afterwards. */
export const steps: readonly Step[] = [];

/** The version that is written: the one that the last step leads to. */
export const newestVersion = (known: readonly Step[]): number => known.length + 1;

export const migrate = (known: readonly Step[], stream: string, version: number, event: unknown): unknown =>
  known.slice(version - 1).reduce((old, step) => step(old, stream), event);
