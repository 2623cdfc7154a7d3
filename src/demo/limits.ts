/** Teams counts what changes a conversation apart from what reads it. */
export type LimitGroup = 'write' | 'read';

interface Window {
  readonly count: number;
  readonly ms: number;
}

const windows = (...pairs: readonly (readonly [count: number, seconds: number])[]): readonly Window[] =>
  pairs.map(([count, seconds]) => ({ count, ms: seconds * 1000 }));

/**
 * Per bot and conversation, as documented ("Optimize your bot: rate limiting", learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).
 * Send and create share one count here, and updates and deletes are in it: the documentation does not say otherwise, so the stricter reading holds.
 */
const perConversation: Readonly<Record<LimitGroup, readonly Window[]>> = {
  write: windows([7, 1], [8, 2], [60, 30], [1800, 3600]),
  read: windows([14, 1], [16, 2], [120, 30], [3600, 3600]),
};

/** An app in a tenant, everything together. */
const perTenant: readonly Window[] = windows([50, 1]);

/** How long until one more fits, in ms; 0 when it fits now. A stamp leaves a window when it is exactly the window's length old. */
const waitFor = (stamps: readonly number[], rules: readonly Window[], now: number): number =>
  rules.reduce((wait, { count, ms }) => {
    const oldestThatCounts = stamps[stamps.length - count];
    return oldestThatCounts === undefined ? wait : Math.max(wait, oldestThatCounts + ms - now);
  }, 0);

/** Keeps what the widest rule can still ask for. Cut in large bites, so that the cost per request stays constant. */
const trim = (stamps: number[], rules: readonly Window[]) => {
  const most = Math.max(...rules.map(({ count }) => count));
  if (stamps.length >= 2 * most) stamps.splice(0, stamps.length - most);
};

export interface Limits {
  /** Counts one request in `conversation` and answers 0, or answers how many ms to wait and counts nothing: a refused request is free. */
  take(group: LimitGroup, conversation: string): number;
}

/** Teams' documented windows as sliding windows; `now` in ms from a clock that never goes back. */
export const limits = (now: () => number): Limits => {
  const tenant: number[] = [];
  const conversations = new Map<string, number[]>();
  return {
    take(group, conversation) {
      const at = now();
      const key = `${group} ${conversation}`;
      const stamps = conversations.get(key) ?? [];
      const wait = Math.max(waitFor(tenant, perTenant, at), waitFor(stamps, perConversation[group], at));
      if (wait > 0) return wait;
      conversations.set(key, stamps);
      for (const [list, rules] of [
        [tenant, perTenant],
        [stamps, perConversation[group]],
      ] as const) {
        list.push(at);
        trim(list, rules);
      }
      return 0;
    },
  };
};
