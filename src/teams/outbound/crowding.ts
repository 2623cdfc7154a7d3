/** 429 from this many conversations within `evidenceMs` means that the tenant's window is full, not each of theirs. */
const conversationsThatMeanAll = 3;
const evidenceMs = 5_000;

/** The longest that everything is held on such evidence, in milliseconds; each conversation still waits out its own answer. */
const longestHold = 60_000;

/**
 * Notices when refusals for haste concern the whole tenant. From the first one on requests leave one at a time, so that it takes no
 * more of them than needed to tell; then nothing leaves for as long as was asked, and after that one alone again, until one is
 * let through: a storm that goes on is met with single requests, not with fifty.
 */
export const createCrowding = () => {
  const recent = new Map<string, number>();
  let until = 0;
  let mood: 'calm' | 'suspecting' | 'crowded' = 'calm';

  return {
    /** A conversation was told to wait `ms`. */
    refused(conversation: string, now: number, ms: number): void {
      for (const [other, at] of recent) if (at <= now - evidenceMs) recent.delete(other);
      recent.set(conversation, now);
      if (mood === 'crowded' || recent.size >= conversationsThatMeanAll) {
        mood = 'crowded';
        until = Math.max(until, now + Math.min(ms, longestHold));
      } else mood = 'suspecting';
    },
    /** A request that left then was not refused for haste; one that left before the hold tells nothing of what is now. */
    passed(left: number): void {
      if (left < until) return;
      if (mood === 'crowded') recent.clear();
      mood = 'calm';
    },
    /** Nothing leaves before this moment. */
    heldUntil: (): number => until,
    /** Only one request at a time. */
    isWary: (): boolean => mood !== 'calm',
  };
};
