import { describe, expect, it } from 'vitest';
import type { ContentAnswer } from '../../../src/web/answer.ts';
import { idempotency } from '../../../src/web/tab/idempotency.ts';
import { rateLimit } from '../../../src/web/tab/rate-limit.ts';

const held = () => {
  const time = { now: 1_000_000 };
  return { time, clock: { now: () => new Date(time.now) } };
};
const answer = (content: string, status = 200): ContentAnswer => ({ status, headers: {}, content });

describe('the rate limit', () => {
  it('is a burst of thirty, then ten a second, to each', () => {
    const { time, clock } = held();
    const may = rateLimit(clock);
    const asked = (who: string, times: number) => Array.from({ length: times }, () => may(who)).filter(Boolean).length;
    expect(asked('anna', 100)).toBe(30);
    expect(asked('bo', 100)).toBe(30);
    time.now += 500;
    expect(asked('anna', 100)).toBe(5);
    time.now += 60_000;
    expect(asked('anna', 100)).toBe(30);
  });

  it('is not lifted by a clock that is set back', () => {
    const { time, clock } = held();
    const may = rateLimit(clock);
    for (let times = 0; times < 30; times += 1) may('anna');
    time.now -= 60_000;
    expect(may('anna')).toBe(false);
  });
});

describe('an idempotency key', () => {
  it('does the work once, and gives the same answer for ten minutes', async () => {
    const { time, clock } = held();
    const once = idempotency(clock);
    let done = 0;
    const work = async () => answer(`${++done}`);
    expect(await once('k', 'a', work)).toEqual(answer('1'));
    time.now += 9 * 60_000;
    expect(await once('k', 'a', work)).toEqual(answer('1'));
    time.now += 60_000;
    expect(await once('k', 'a', work)).toEqual(answer('2'));
  });

  it('means one request: with another in it, it is told apart', () => {
    const once = idempotency(held().clock);
    void once('k', 'a', async () => answer('1'));
    expect(once('k', 'b', async () => answer('2'))).toBe('other-request');
  });

  it('is free again after a fault of ours', async () => {
    const once = idempotency(held().clock);
    await expect(once('k', 'a', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(await once('k', 'a', async () => answer('', 503))).toEqual(answer('', 503));
    expect(await once('k', 'a', async () => answer('2'))).toEqual(answer('2'));
  });

  it('is kept in a bounded memory', async () => {
    const once = idempotency(held().clock);
    let done = 0;
    const work = async () => answer(`${++done}`);
    for (let place = 0; place < 2_100; place += 1) await once(`k${place}`, 'a', work);
    expect(await once('k2099', 'a', work)).toEqual(answer('2100'));
    expect(await once('k0', 'a', work)).toEqual(answer('2101'));
  });
});
