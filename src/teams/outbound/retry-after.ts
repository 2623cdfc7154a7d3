/**
 * A `Retry-After` header in milliseconds from now: seconds, or an HTTP date (RFC 9110 section 10.2.3). Nothing where there is
 * none, or none that can be read. `date` is the answer's own header of that name: a date is counted from there, by the clock
 * that set it, since ours (`now`) may be minutes off, or just have been set.
 */
export const readRetryAfter = (header: string | undefined, date: string | undefined, now: Date): number | undefined => {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const at = readDate(text);
  return at === undefined ? undefined : Math.max(0, at - (readDate(date ?? '') ?? now.getTime()));
};

const readDate = (text: string): number | undefined => {
  const at = /^[A-Za-z]{3}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
};

/** How long to wait, in milliseconds, after so many earlier tries. */
export type Backoff = (earlier: number) => number;

const longestBackoff = 30_000;

/** Doubling from `firstMs`, and spread over its upper half, so that ninety who failed together do not come back together. */
export const doublingBackoff =
  (firstMs: number, random: () => number): Backoff =>
  (earlier) =>
    Math.min(longestBackoff, firstMs * 2 ** earlier) * (0.5 + random() / 2);
