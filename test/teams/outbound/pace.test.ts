import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lane } from '../../../src/app/ports.ts';
import { conversationLimits, tenantLimit } from '../../../src/teams/outbound/limits.ts';
import { createPace } from '../../../src/teams/outbound/pace.ts';
import { most, simulatedPeer } from './simulated-peer.ts';

const hour = 3_600_000;
const simulated = () => createPace(() => Date.now());
const times = (count: number) => Array.from({ length: count }, (_, i) => i);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the windows', () => {
  it('are full when the program begins: one that was here before it may have used them up just then', async () => {
    const began = Date.now();
    const sinceBegun = createPace(() => Date.now() - began);
    const { arrivals, send } = simulatedPeer(sinceBegun, () => 5);
    await vi.advanceTimersByTimeAsync(600);
    const sent = times(10).map((i) => send(`p${i}`, 'reply'));
    await vi.advanceTimersByTimeAsync(399);
    expect(arrivals).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all(sent);
    expect(arrivals).toHaveLength(10);
  });

  it('are never exceeded as the peer counts, whatever is sent and however uneven the network', async () => {
    const call = fc.record({
      conversation: fc.constantFrom('a', 'b', 'c', ...times(60).map((i) => `p${i}`)),
      lane: fc.constantFrom<Lane>('reply', 'broadcast', 'refresh'),
      after: fc.nat({ max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(call, { minLength: 60, maxLength: 250 }),
        fc.array(fc.nat({ max: 900 }), { minLength: 7 }),
        async (calls, delays) => {
          let turn = 0;
          const pace = simulated();
          const { arrivals, send } = simulatedPeer(pace, () => delays[turn++ % delays.length] ?? 0);
          const sent: Promise<number>[] = [];
          for (const { conversation, lane, after } of calls) {
            await vi.advanceTimersByTimeAsync(after);
            sent.push(send(conversation, lane));
          }
          await vi.advanceTimersByTimeAsync(hour);
          expect((await Promise.all(sent)).every((at) => at > 0)).toBe(true);
          expect(
            most(
              arrivals.map((one) => one.at),
              tenantLimit.ms,
            ),
          ).toBeLessThanOrEqual(tenantLimit.count);
          for (const name of new Set(calls.map((one) => one.conversation))) {
            const own = arrivals.filter((one) => one.conversation === name).map((one) => one.at);
            for (const { count, ms } of conversationLimits.write) expect(most(own, ms)).toBeLessThanOrEqual(count);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('let 7 through at once in one conversation, 8 in two seconds, 60 in thirty, 1 800 in an hour', async () => {
    const { arrivals, send } = simulatedPeer(simulated());
    const start = Date.now();
    const sent = times(1_900).map(() => send('a', 'reply'));
    const arrivedWithin = (ms: number) => arrivals.filter((one) => one.at < start + ms).length;
    await vi.advanceTimersByTimeAsync(2 * hour);
    await Promise.all(sent);
    expect([1_000, 2_000, 30_000, hour].map(arrivedWithin)).toEqual([7, 8, 60, 1_800]);
    expect(arrivals).toHaveLength(1_900);
  });

  it('count members apart, and allow twice as many', async () => {
    const { arrivals, send } = simulatedPeer(simulated());
    for (const _ of times(20)) {
      void send('a', 'reply', 'read');
      void send('a', 'reply', 'write');
    }
    await vi.advanceTimersByTimeAsync(900);
    expect(arrivals).toHaveLength(14 + 7);
  });
});

describe('a broadcast', () => {
  it('to 92 known conversations is out within 2.1 s', async () => {
    const { send } = simulatedPeer(simulated(), () => 150);
    const start = Date.now();
    const sent = Promise.all(times(92).map((i) => send(`p${i}`, 'broadcast')));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(Math.max(...(await sent)) - start).toBeLessThanOrEqual(2_100);
  });

  it('to 10 000 takes little more than 200 s, and its conversations are forgotten an hour later', async () => {
    const pace = simulated();
    const { arrivals, send } = simulatedPeer(pace);
    for (const i of times(10_000)) void send(`p${i}`, 'broadcast');
    await vi.advanceTimersByTimeAsync(220_000);
    expect(arrivals).toHaveLength(10_000);
    expect(pace.stats()).toMatchObject({ conversations: 10_000, inFlight: 0 });
    await vi.advanceTimersByTimeAsync(hour);
    void send('another', 'reply');
    expect(pace.stats().conversations).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
  });

  it('lets a reply past at once', async () => {
    const { send } = simulatedPeer(simulated());
    for (const i of times(1_000)) void send(`p${i}`, 'broadcast');
    await vi.advanceTimersByTimeAsync(500);
    const pressed = Date.now();
    const reply = send('someone', 'reply');
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await reply) - pressed).toBeLessThan(10);
    await vi.advanceTimersByTimeAsync(30_000);
  });

  it('does not starve the cards that are to be refreshed', async () => {
    const { arrivals, send } = simulatedPeer(simulated());
    for (const i of times(1_000)) void send(`p${i}`, 'broadcast');
    for (const i of times(20)) void send(`card${i}`, 'refresh');
    await vi.advanceTimersByTimeAsync(4_500);
    expect(arrivals.filter((one) => one.lane === 'refresh')).toHaveLength(20);
    await vi.advanceTimersByTimeAsync(30_000);
  });

  it('goes on under a flood of replies', async () => {
    const { arrivals, send } = simulatedPeer(simulated());
    for (const i of times(100)) void send(`b${i}`, 'broadcast');
    for (const i of times(2_000)) void send(`r${i}`, 'reply');
    await vi.advanceTimersByTimeAsync(10_000);
    const ofBroadcast = arrivals.filter((one) => one.lane === 'broadcast').length;
    expect(ofBroadcast).toBeGreaterThan(25);
    expect(ofBroadcast).toBeLessThan(arrivals.length / 4);
    await vi.advanceTimersByTimeAsync(60_000);
  });
});

describe('a conversation', () => {
  it('that is full holds nobody else back', async () => {
    const { send } = simulatedPeer(simulated());
    for (const _ of times(100)) void send('full', 'reply');
    const start = Date.now();
    const other = send('other', 'refresh');
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await other) - start).toBeLessThan(10);
    await vi.advanceTimersByTimeAsync(300_000);
  });

  it('with much to say takes turns with the rest', async () => {
    const { arrivals, send } = simulatedPeer(simulated(), () => 10);
    for (const _ of times(7)) void send('talkative', 'broadcast');
    for (const i of times(60)) void send(`p${i}`, 'broadcast');
    await vi.advanceTimersByTimeAsync(25);
    expect(arrivals.slice(0, 47).filter((one) => one.conversation === 'talkative')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
  });

  it('keeps the order of what is said in it, a repeat included', async () => {
    const pace = simulated();
    const said: string[] = [];
    const say = (what: string, verdicts: ('told' | 'again')[]) =>
      pace.run(
        { conversation: 'a', kind: 'write', lane: 'refresh' },
        async (leave) => {
          await leave();
          said.push(what);
          return verdicts.shift() === 'again' ? { again: 400, throttled: false, otherwise: what } : { told: what };
        },
        'closed',
      );
    void say('first', ['again', 'told']);
    void say('second', ['told']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toEqual(['first', 'first', 'second']);
  });
});

describe('when Teams says too many', () => {
  const refusedOnce = (pace: ReturnType<typeof createPace>, conversation: string, at: number[]) => {
    let tries = 0;
    return pace.run<string>(
      { conversation, kind: 'write', lane: 'broadcast' },
      async (leave) => {
        await leave();
        at.push(Date.now());
        tries += 1;
        return tries === 1 ? { again: 4_000, throttled: true, otherwise: 'refused' } : { told: 'done' };
      },
      'closed',
    );
  };

  it('in one conversation, the others go on', async () => {
    const pace = simulated();
    void refusedOnce(pace, 'a', []);
    await vi.advanceTimersByTimeAsync(10);
    const start = Date.now();
    const other = simulatedPeer(pace).send('other', 'broadcast');
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await other) - start).toBeLessThan(10);
  });

  it('in three, everything waits as long as was asked, and then one goes alone to see', async () => {
    const pace = simulated();
    const at: number[] = [];
    const start = Date.now();
    const refused = Promise.all(['a', 'b', 'c'].map((name) => refusedOnce(pace, name, at)));
    await vi.advanceTimersByTimeAsync(30);
    const other = simulatedPeer(pace).send('other', 'reply');
    await vi.advanceTimersByTimeAsync(6_000);
    expect((await other) - start).toBeGreaterThanOrEqual(4_000);
    expect(await refused).toEqual(['done', 'done', 'done']);
    expect(at.map((time) => time >= start + 4_000)).toEqual([false, false, false, true, true, true]);
    expect(Math.max(...at)).toBeLessThan(start + 4_100);
  });
});

describe('when Teams goes on refusing a few', () => {
  it.each<Lane>(['reply', 'broadcast'])('for a minute at a time (%s), the others are held up once', async (lane) => {
    const pace = simulated();
    const stuck = (conversation: string) =>
      pace.run(
        { conversation, kind: 'write', lane },
        async (leave) => {
          await leave();
          return { again: 60_000, throttled: true, otherwise: 'refused' };
        },
        'closed',
      );
    for (const i of times(3)) void stuck(`stuck${i}`);
    await vi.advanceTimersByTimeAsync(500);
    const { arrivals, send } = simulatedPeer(pace);
    const start = Date.now();
    for (const i of times(500)) void send(`p${i}`, 'broadcast');
    await vi.advanceTimersByTimeAsync(60_000 + 12_000);
    expect(arrivals).toHaveLength(500);
    // And not again, though the few are refused as often as they try.
    for (const i of times(100)) {
      const asked = Date.now();
      const reply = send(`r${i}`, 'reply');
      await vi.advanceTimersByTimeAsync(3_000);
      expect((await reply) - asked).toBeLessThan(200);
    }
    expect(Date.now() - start).toBeGreaterThan(5 * 60_000);
    await pace.close();
  });
});

describe('a call that is made ready slowly', () => {
  it('does not keep its slot from the call that it waits for itself', async () => {
    const pace = simulated();
    const { arrivals, send } = simulatedPeer(pace);
    const roster = () => send('the roster', 'refresh', 'read');
    const start = Date.now();
    const sent = times(47).map((i) =>
      pace.run(
        { conversation: `p${i}`, kind: 'write', lane: 'broadcast' },
        async (leave) => {
          await new Promise((resolve) => setTimeout(resolve, 10));
          await roster();
          await leave();
          arrivals.push({ conversation: `p${i}`, lane: 'broadcast', at: Date.now() });
          return { told: Date.now() };
        },
        -1,
      ),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Math.max(...(await Promise.all(sent))) - start).toBeLessThan(30_000);
    expect(
      most(
        arrivals.map((one) => one.at),
        tenantLimit.ms,
      ),
    ).toBeLessThanOrEqual(tenantLimit.count);
  });
});

describe('closing', () => {
  it('ends what waits, waits for what is in flight, takes nothing more', async () => {
    const pace = simulated();
    const { send } = simulatedPeer(pace, () => 100);
    const sent = times(60).map((i) => send(`p${i}`, 'broadcast'));
    const closing = pace.close();
    const late = send('late', 'reply');
    await vi.advanceTimersByTimeAsync(400);
    await closing;
    const told = await Promise.all(sent);
    // The few that had been made ready leave.
    expect(told.filter((at) => at === -1).length).toBeGreaterThanOrEqual(50);
    expect(Math.max(...told)).toBeGreaterThan(0);
    expect(await late).toBe(-1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells the last verdict of work that waits for another try', async () => {
    const pace = simulated();
    const told = pace.run<string>(
      { conversation: 'a', kind: 'write', lane: 'reply' },
      async () => ({ again: 1_000, throttled: false, otherwise: 'unknown' }),
      'closed',
    );
    await vi.advanceTimersByTimeAsync(10);
    await pace.close();
    expect(await told).toBe('unknown');
  });

  it('is idle only when all is done, and a fault in a call reaches its caller alone', async () => {
    const pace = simulated();
    const { send } = simulatedPeer(pace, () => 100);
    const failing = pace.run(
      { conversation: 'a', kind: 'write', lane: 'reply' },
      async () => Promise.reject(new Error('fault')),
      0,
    );
    const failed = expect(failing).rejects.toThrow('fault');
    const sent = send('b', 'reply');
    let idle = false;
    void pace.idle().then(() => {
      idle = true;
    });
    await vi.advanceTimersByTimeAsync(150);
    expect(idle).toBe(false);
    await vi.advanceTimersByTimeAsync(60);
    expect(idle).toBe(true);
    await failed;
    expect(await sent).toBeGreaterThan(0);
  });
});
