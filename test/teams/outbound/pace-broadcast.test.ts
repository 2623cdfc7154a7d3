import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lane } from '../../../src/app/ports.ts';
import { tenantLimit } from '../../../src/teams/outbound/limits.ts';
import { createPace, type Pace } from '../../../src/teams/outbound/pace.ts';
import { most, simulatedPeer } from './simulated-peer.ts';

/** Time moves on, a little, each time that somebody looks. */
const simulated = () => {
  let seen = 0;
  return createPace(() => {
    seen = Math.max(seen + 0.003, Date.now());
    return seen;
  });
};
const times = (count: number) => Array.from({ length: count }, (_, i) => i);
const at = ({ at: moment }: { at: number }) => moment;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a broadcast to many', () => {
  it('never has more than fifty in any second as the peer counts, though answers take 1 to 400 ms and people press', async () => {
    const legs = fc.array(fc.nat({ max: 200 }), { minLength: 11, maxLength: 60 });
    const presses = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(legs, presses, fc.integer({ min: 1, max: 600 }), async (delays, gaps, size) => {
        let turn = 0;
        const { arrivals, send } = simulatedPeer(simulated(), () => delays[turn++ % delays.length] ?? 1);
        const sent = times(size).map((i) => send(`p${i}`, 'broadcast'));
        for (const [index, gap] of gaps.entries()) {
          await vi.advanceTimersByTimeAsync(gap);
          sent.push(send(`presser${index}`, index % 5 === 0 ? 'refresh' : 'reply'));
        }
        await vi.advanceTimersByTimeAsync(40_000);
        expect(await Promise.all(sent)).not.toContain(-1);
        expect(arrivals).toHaveLength(size + gaps.length);
        expect(most(arrivals.map(at), tenantLimit.ms)).toBeLessThanOrEqual(tenantLimit.count);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [4, 49],
    [100, 44],
    [400, 34],
  ])('with answers after %i ms sends at least %i a second', async (roundTrip, atLeast) => {
    const { arrivals, send } = simulatedPeer(simulated(), () => roundTrip / 2);
    const start = Date.now();
    for (const i of times(2_000)) void send(`p${i}`, 'broadcast');
    await vi.advanceTimersByTimeAsync(70_000);
    expect(arrivals).toHaveLength(2_000);
    const seconds = (Math.max(...arrivals.map(at)) - start) / 1_000;
    expect(2_000 / seconds).toBeGreaterThanOrEqual(atLeast);
  });

  it('of which each takes 30 ms to be made ready is no slower', async () => {
    const pace = simulated();
    const arrivals: number[] = [];
    for (const i of times(1_000))
      void pace.run(
        { conversation: `p${i}`, kind: 'write', lane: 'broadcast' },
        async (leave) => {
          await new Promise((resolve) => setTimeout(resolve, 30));
          await leave();
          arrivals.push(Date.now());
          return { told: null };
        },
        null,
      );
    const start = Date.now();
    await vi.advanceTimersByTimeAsync(30_000);
    expect((Math.max(...arrivals) - start) / 1_000).toBeLessThan(1_000 / 49);
  });

  it('lets every reply past within 60 ms, whenever it comes, and four at once within 150', async () => {
    const { send } = simulatedPeer(simulated(), () => 20);
    for (const i of times(2_000)) void send(`p${i}`, 'broadcast');
    const waits: number[][] = [];
    for (const i of times(120)) {
      await vi.advanceTimersByTimeAsync(137);
      const pressed = Date.now();
      const together = i % 10 === 0 ? 4 : 1;
      waits.push([]);
      for (const each of times(together))
        void send(`r${i}-${each}`, 'reply').then((answered) => waits[i]?.push(answered - pressed - 40));
    }
    await vi.advanceTimersByTimeAsync(40_000);
    expect(waits.flat()).toHaveLength(120 + 12 * 3);
    expect(Math.max(...waits.filter(({ length }) => length === 1).flat())).toBeLessThanOrEqual(60);
    expect(Math.max(...waits.flat())).toBeLessThanOrEqual(150);
  });
});

describe('a broadcast of two requests to each of ninety-two', () => {
  it('is out within 4.1 s, with answers after 100 ms', async () => {
    const { arrivals, send } = simulatedPeer(simulated(), () => 50);
    const start = Date.now();
    for (const i of times(92)) void send(`open ${i}`, 'broadcast').then(() => send(`p${i}`, 'broadcast'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(arrivals).toHaveLength(184);
    expect(Math.max(...arrivals.map(at)) - start).toBeLessThanOrEqual(4_100);
  });
});

describe('when Teams refuses everybody for a minute', () => {
  const stormMs = 60_000;

  /** Every request of the storm is told to wait, as `wait` says; each must wait at least so long. */
  const storm = (pace: Pace, wait: (elapsed: number, earlier: number) => number) => {
    const start = Date.now();
    const requests: number[] = [];
    let tooEarly = 0;
    const send = (conversation: string, lane: Lane) => {
      let earlier = 0;
      let notBefore = 0;
      return pace.run(
        { conversation, kind: 'write', lane },
        async (leave) => {
          await leave();
          const now = Date.now();
          requests.push(now - start);
          if (now < notBefore) tooEarly += 1;
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (now - start >= stormMs) return { told: 'done' };
          const again = wait(now - start, earlier);
          earlier += 1;
          notBefore = now + again;
          return { again, throttled: true, otherwise: 'refused' };
        },
        'closed',
      );
    };
    return { requests, send, tooEarly: () => tooEarly };
  };

  it.each([
    ['what is left of it', (elapsed: number) => stormMs - elapsed, 1.05 * (92 + 1)],
    ['five seconds at a time', () => 5_000, 1.05 * (92 + stormMs / 5_000)],
    ['nothing, and the wait is our own', (_: number, earlier: number) => Math.min(30_000, 750 * 2 ** earlier), 92 + 40],
  ])('and says to wait %s, few requests are made, and soon after it all have gone', async (_, wait, atMost) => {
    const pace = simulated();
    const { requests, send, tooEarly } = storm(pace, wait);
    const sent = times(92).map((i) => send(`p${i}`, i < 2 ? 'reply' : 'broadcast'));
    await vi.advanceTimersByTimeAsync(2 * stormMs);
    expect(await Promise.all(sent)).toEqual(Array(92).fill('done'));
    expect(tooEarly()).toBe(0);
    expect(requests.length).toBeLessThanOrEqual(atMost);
    expect(Math.max(...requests)).toBeLessThan(stormMs + 5_000 + 2_500);
    expect(most(requests, tenantLimit.ms)).toBeLessThanOrEqual(tenantLimit.count);
  });

  it('the replies that wait go first when it is over', async () => {
    const pace = simulated();
    const { send } = storm(pace, () => 5_000);
    for (const i of times(500)) void send(`p${i}`, 'broadcast');
    await vi.advanceTimersByTimeAsync(30_000);
    const answered: number[] = [];
    const start = Date.now() - 30_000;
    for (const i of times(10)) void send(`r${i}`, 'reply').then(() => answered.push(Date.now() - start));
    await vi.advanceTimersByTimeAsync(stormMs);
    expect(answered).toHaveLength(10);
    expect(Math.max(...answered)).toBeLessThan(stormMs + 5_000 + 1_000);
    expect(pace.stats().waiting.reply).toBe(0);
  });

  it('a request that hangs holds the others up for moments only', async () => {
    const pace = simulated();
    const { send } = storm(pace, () => 5_000);
    const hung = pace.run(
      { conversation: 'hung', kind: 'write', lane: 'reply' },
      async (leave) => {
        await leave();
        await new Promise((resolve) => setTimeout(resolve, 15_000));
        return { told: 'unknown' };
      },
      'closed',
    );
    const sent = times(92).map((i) => send(`p${i}`, 'broadcast'));
    await vi.advanceTimersByTimeAsync(stormMs + 10_000);
    expect(await Promise.all(sent)).toEqual(Array(92).fill('done'));
    expect(await hung).toBe('unknown');
  });

  it('stopping does not wait for the end of it, though one more is refused on the way', async () => {
    const pace = simulated();
    // A second, and then a minute: who goes when the second is over is refused while the program already stops.
    const { send } = storm(pace, (elapsed) => (elapsed < 500 ? 1_000 : stormMs));
    const sent = times(92).map((i) => send(`p${i}`, 'broadcast'));
    await vi.advanceTimersByTimeAsync(200);
    let closed = false;
    const closing = pace.close().then(() => {
      closed = true;
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(closed).toBe(true);
    await closing;
    expect(await Promise.all(sent)).not.toContain('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stopping does not wait for the end of it', async () => {
    const pace = simulated();
    const { requests, send } = storm(pace, (elapsed) => stormMs - elapsed);
    const sent = times(92).map((i) => send(`p${i}`, 'broadcast'));
    await vi.advanceTimersByTimeAsync(2_000);
    const before = requests.length;
    await pace.close();
    const told = await Promise.all(sent);
    expect(told.filter((what) => what === 'refused')).toHaveLength(before);
    expect(told.filter((what) => what === 'closed')).toHaveLength(92 - before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
