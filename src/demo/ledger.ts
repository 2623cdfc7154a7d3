import type { Activity } from './activities.ts';
import type { RouteKind } from './routes.ts';

/** One request to the small Teams. Times are ms on the small Teams' clock; `took` is set when the answer has left. */
export interface RequestEntry {
  readonly at: number;
  readonly method: string;
  readonly kind: RouteKind;
  readonly conversationId: string | undefined;
  readonly activityId: string | undefined;
  took?: number;
  /** The status answered, `reset` or `hang` where none was, `open` while it is under way. */
  status: number | 'reset' | 'hang' | 'open';
  /** The message that the request made, changed or removed, also where the caller was told otherwise. */
  accepted?: string;
}

/** One activity posted to the bot. `status` is 0 where the bot gave no answer. */
interface InboundEntry {
  readonly at: number;
  readonly activity: Activity;
  took?: number;
  status?: number;
  body?: unknown;
}

export interface Ledger {
  readonly requests: readonly RequestEntry[];
  readonly inbound: readonly InboundEntry[];
  /** Requests that came at `from` or later and before `to` (ms), in order. */
  requestsBetween(from: number, to: number): readonly RequestEntry[];
  /** How many requests ended each way. */
  statuses(): Readonly<Record<string, number>>;
  record(entry: RequestEntry): RequestEntry;
  recordInbound(entry: InboundEntry): InboundEntry;
  now(): number;
}

/** What happened, in the order it began. One small object per request: tens of thousands cost a few megabytes. */
export const ledger = (now: () => number): Ledger => {
  const requests: RequestEntry[] = [];
  const inbound: InboundEntry[] = [];

  /** The first request at `time` or later; times only grow, so halving finds it. */
  const firstAt = (time: number): number => {
    let [low, high] = [0, requests.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((requests[middle]?.at ?? 0) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    requests,
    inbound,
    now,
    requestsBetween: (from, to) => requests.slice(firstAt(from), firstAt(to)),
    statuses: () => {
      const counts: Record<string, number> = {};
      for (const { status } of requests) counts[status] = (counts[status] ?? 0) + 1;
      return counts;
    },
    record: (entry) => {
      requests.push(entry);
      return entry;
    },
    recordInbound: (entry) => {
      inbound.push(entry);
      return entry;
    },
  };
};
