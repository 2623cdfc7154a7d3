import type { Lane } from '../../../src/app/ports.ts';
import type { Kind } from '../../../src/teams/outbound/limits.ts';
import type { Pace } from '../../../src/teams/outbound/pace.ts';

export interface Arrival {
  readonly conversation: string;
  readonly lane: Lane;
  readonly at: number;
}

/** A peer behind an uneven network: a request arrives some time after it left, its answer some time after that. */
export const simulatedPeer = (pace: Pace, delay: () => number = () => 0) => {
  const arrivals: Arrival[] = [];
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, delay()));
  const send = (conversation: string, lane: Lane, kind: Kind = 'write') =>
    pace.run(
      { conversation, kind, lane },
      async (leave) => {
        await leave();
        await wait();
        arrivals.push({ conversation, lane, at: Date.now() });
        await wait();
        return { told: Date.now() };
      },
      -1,
    );
  return { arrivals, send };
};

/** The most arrivals in any half-open window of `ms`: what a peer with a sliding window counts. */
export const most = (times: readonly number[], ms: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  let first = 0;
  return sorted.reduce((max, at, i) => {
    while ((sorted[first] ?? at) <= at - ms) first += 1;
    return Math.max(max, i - first + 1);
  }, 0);
};
