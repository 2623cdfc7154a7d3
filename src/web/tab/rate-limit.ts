import type { Clock } from '../../app/ports.ts';

/** A person's page asks for a handful of views when it opens, and then for one at a time. */
const BURST = 30;
const PER_SECOND = 10;

/** Takes one of a person's requests; false where they have none left just now. */
export type RateLimit = (person: string) => boolean;

/** A bucket per person of BURST requests, filled by PER_SECOND. Full buckets are forgotten. */
export const rateLimit = (clock: Clock): RateLimit => {
  const buckets = new Map<string, { left: number; at: number }>();

  const refilled = ({ left, at }: { left: number; at: number }, now: number) =>
    Math.min(BURST, left + (Math.max(0, now - at) / 1000) * PER_SECOND);

  return (person) => {
    const now = clock.now().getTime();
    if (buckets.size > 1_000) for (const [who, bucket] of buckets) if (refilled(bucket, now) >= BURST) buckets.delete(who);
    const left = refilled(buckets.get(person) ?? { left: BURST, at: now }, now);
    buckets.set(person, { left: left < 1 ? left : left - 1, at: now });
    return left >= 1;
  };
};
