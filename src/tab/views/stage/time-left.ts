export interface TimeLeft {
  readonly minutes: number;
  readonly seconds: number;
  /** `7:05`, as a clock has it. */
  readonly clock: string;
  /** Within the last minute. */
  readonly soon: boolean;
  readonly over: boolean;
}

/** From now, as the page's clock tells it in whole seconds, to the end; both ms since 1970. */
export const timeLeft = (endsAt: number, now: number): TimeLeft => {
  const all = Math.max(0, Math.floor((endsAt - now) / 1_000));
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  return { minutes, seconds, clock: `${minutes}:${String(seconds).padStart(2, '0')}`, soon: all <= 60, over: now >= endsAt };
};
