/** 429 from this many conversations within `evidenceMs` means that the tenant's window is full, not each of theirs. */
const conversationsThatMeanAll = 3;
const evidenceMs = 5_000;

/** The longest that everything is held on such evidence, in milliseconds; each conversation still waits out its own answer. */
const longestHold = 30_000;

/** Notices when refusals for haste concern the whole tenant, and until when everything is to be held. */
export const createCrowding = () => {
  const recent = new Map<string, number>();
  let until = 0;

  return {
    /** A conversation was told to wait `ms`. */
    note(conversation: string, now: number, ms: number): void {
      for (const [other, at] of recent) if (at <= now - evidenceMs) recent.delete(other);
      recent.set(conversation, now);
      if (recent.size >= conversationsThatMeanAll) until = Math.max(until, now + Math.min(ms, longestHold));
    },
    /** Nothing leaves before this moment. */
    heldUntil: (): number => until,
  };
};
