import { useNow } from '../../use-view.ts';

export interface Left {
  /** `7:32`, or `1:07:32` from an hour on. */
  readonly digits: string;
  /** Whole minutes that have been begun; 0 when the time is out. */
  readonly minutes: number;
  readonly out: boolean;
  /** Under a minute is left. */
  readonly soon: boolean;
}

/** How long is left until a time (ISO), by the server's clock, told each second. */
export const useLeft = (endsAt: string): Left => {
  const seconds = Math.max(0, Math.round((Date.parse(endsAt) - useNow()) / 1_000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  const digits = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  return { digits, minutes: Math.floor(seconds / 60), out: seconds === 0, soon: seconds > 0 && seconds < 60 };
};
