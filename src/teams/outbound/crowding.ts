/** 429 from this many conversations within `evidenceMs` means that the tenant's window is full, not each of theirs. */
const conversationsThatMeanAll = 3;
const evidenceMs = 5_000;

/** The longest that everything is held on such evidence, in milliseconds; each conversation still waits out its own answer. */
const longestHold = 60_000;

/** The least, however little was asked, or nothing: doubling to 5 s for as long as the same storm goes on. */
const leastHold = (inARow: number) => Math.min(5_000, 500 * 2 ** inARow);

/**
 * Notices when refusals for haste (429) concern the whole tenant, which Teams does not say. From the first one on requests leave one at
 * a time, so that it takes no more of them than needed to tell; then nothing leaves for as long as was asked, and after that one alone
 * again, until one is let through: a storm that goes on is met with single requests, not with fifty.
 */
export const createCrowding = () => {
  const recent = new Map<string, number>();
  /** Still refused when somebody else was let through: they have a limit of their own, and are evidence of nothing until they pass. */
  const apart = new Set<string>();
  let until = 0;
  let inARow = 0;
  let mood: 'calm' | 'suspecting' | 'crowded' = 'calm';

  return {
    /** A conversation was told to wait `ms`. */
    refused(conversation: string, now: number, ms: number): void {
      if (mood !== 'crowded' && apart.has(conversation)) return;
      if (mood !== 'crowded') for (const [other, at] of recent) if (at <= now - evidenceMs) recent.delete(other);
      recent.set(conversation, now);
      if (mood === 'crowded' || recent.size >= conversationsThatMeanAll) {
        mood = 'crowded';
        inARow += 1;
        until = Math.max(until, now + Math.min(Math.max(ms, leastHold(inARow)), longestHold));
      } else mood = 'suspecting';
    },
    /** A request that left then was not refused for haste; one that left before the hold tells nothing of what is now. */
    passed(conversation: string, left: number): void {
      apart.delete(conversation);
      if (left < until) return;
      if (mood === 'crowded') {
        for (const other of recent.keys()) if (other !== conversation) apart.add(other);
        recent.clear();
        inARow = 0;
      }
      mood = 'calm';
    },
    /** Nothing leaves before this moment. */
    heldUntil: (): number => until,
    /** Only one request at a time. */
    isWary: (): boolean => mood !== 'calm',
  };
};
