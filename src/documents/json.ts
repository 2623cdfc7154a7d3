import type { SummaryView } from '../app/views/summary.ts';

/** Of the shape of the file: raised when a field changes its meaning or goes away, not when one is added. */
const VERSION = 1;

/**
 * The summary for another program: `{ format, version, summary }`, where `summary` is a SummaryView. Keys stand in the alphabet's
 * order at every level, so that the same summary is the same file. Texts are exactly as they were written.
 */
export const json = (view: SummaryView): string =>
  `${JSON.stringify({ format: 'samling-summary', version: VERSION, summary: view }, inOrder, 2)}\n`;

const inOrder = (key: string, value: unknown): unknown =>
  // The outermost says first what it is.
  key === '' || value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
