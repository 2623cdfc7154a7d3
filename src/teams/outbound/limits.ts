/**
 * Teams' rate limits, as documented for bots ("Optimize your bot with rate limiting in Teams"): at most `count` requests
 * in any `ms` milliseconds. Update and delete are taken to count as sends: the documentation does not say that they do not.
 */
export interface Limit {
  readonly count: number;
  readonly ms: number;
}

/** What a call does to its conversation: members and the list of conversations have windows of their own. */
export type Kind = 'write' | 'read';

/** A bot in one conversation. A channel with all its threads is one conversation. */
export const conversationLimits: Record<Kind, readonly Limit[]> = {
  write: [
    { count: 7, ms: 1_000 },
    { count: 8, ms: 2_000 },
    { count: 60, ms: 30_000 },
    { count: 1_800, ms: 3_600_000 },
  ],
  read: [
    { count: 14, ms: 1_000 },
    { count: 16, ms: 2_000 },
    { count: 120, ms: 30_000 },
    { count: 3_600, ms: 3_600_000 },
  ],
};

/** An app in a tenant, everything together. */
export const tenantLimit: Limit = { count: 50, ms: 1_000 };

/**
 * Milliseconds added to every window. The windows here begin when an answer came back, which is never before Teams counted
 * the request, so jitter on the way cannot put two requests too close; what is left is the rounding of timers and clocks.
 */
const margin = 20;

/**
 * The same for the tenant's window, where each millisecond costs a thousandth of what can be sent to ten thousand people: one for a
 * peer that counts in whole milliseconds, one for rounding here.
 */
export const tenantMargin = 2;

/** No limit looks further back than this, in milliseconds. */
export const longestWindow = 3_600_000 + margin;

/** The first moment at which one more request keeps every limit. `past` holds the moments of earlier requests, oldest first. */
export const earliest = (past: readonly number[], limits: readonly Limit[]): number =>
  limits.reduce((at, { count, ms }) => {
    const oldestThatCounts = past.at(-count);
    return oldestThatCounts === undefined || past.length < count ? at : Math.max(at, oldestThatCounts + ms + margin);
  }, 0);
