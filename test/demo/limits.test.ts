import { describe, expect, it } from 'vitest';
import { type LimitGroup, limits } from '../../src/demo/limits.ts';

const atTimeZero = () => {
  let now = 0;
  const rules = limits(() => now);
  return {
    at: (ms: number) => {
      now = ms;
    },
    /** How many go through before the first refusal. */
    burst: (group: LimitGroup, conversation = 'a:1') => {
      let through = 0;
      while (rules.take(group, conversation) === 0) through += 1;
      return through;
    },
    take: (group: LimitGroup, conversation = 'a:1') => rules.take(group, conversation),
  };
};

describe('one conversation', () => {
  it('takes seven in a second, eight in two', () => {
    const { at, burst } = atTimeZero();
    expect(burst('write')).toBe(7);
    at(1000);
    expect(burst('write')).toBe(1);
    at(1999);
    expect(burst('write')).toBe(0);
    at(2000);
    expect(burst('write')).toBe(7);
  });

  it('takes sixty in thirty seconds', () => {
    const { at, burst } = atTimeZero();
    let sent = 0;
    for (let ms = 0; ms < 30_000; ms += 100) {
      at(ms);
      sent += burst('write');
    }
    expect(sent).toBe(60);
    at(30_000);
    expect(burst('write')).toBeGreaterThan(0);
  });

  it('takes 1800 in an hour, however evenly they come', () => {
    const { at, take } = atTimeZero();
    let [sent, ms] = [0, 0];
    for (; ms < 3_600_000 && take('write') === 0; ms += 1999.5) {
      sent += 1;
      at(ms + 1999.5);
    }
    expect(sent).toBe(1800);
    expect(take('write')).toBeLessThan(1000);
    at(3_600_000);
    expect(take('write')).toBe(0);
  });

  it('is read more freely, and apart from what is written', () => {
    const { at, burst } = atTimeZero();
    expect(burst('read')).toBe(14);
    expect(burst('write')).toBe(7);
    at(1000);
    expect(burst('read')).toBe(2);
  });

  it('says how long to wait until one more fits, and a refused one does not count', () => {
    const { at, burst, take } = atTimeZero();
    expect(burst('write')).toBe(7);
    at(400);
    expect(take('write')).toBe(600);
    at(999);
    expect(take('write')).toBe(1);
    at(1000);
    expect(take('write')).toBe(0);
    expect(take('write')).toBe(1000);
  });

  it('slides: no second holds more than seven, wherever it begins', () => {
    const { at, take } = atTimeZero();
    const sent: number[] = [];
    for (let ms = 0; ms < 10_000; ms += 37) {
      at(ms);
      if (take('write') === 0) sent.push(ms);
    }
    for (const from of sent) {
      expect(sent.filter((ms) => ms >= from && ms < from + 1000).length).toBeLessThanOrEqual(7);
      expect(sent.filter((ms) => ms >= from && ms < from + 2000).length).toBeLessThanOrEqual(8);
    }
  });
});

describe('the tenant', () => {
  it('takes fifty in a second over all conversations, whatever they are', () => {
    const { at, take } = atTimeZero();
    const outcomes = Array.from({ length: 92 }, (_, i) => take(i % 2 === 0 ? 'write' : 'read', `a:${i}`));
    expect(outcomes.filter((wait) => wait === 0)).toHaveLength(50);
    at(999);
    expect(take('write', 'a:new')).toBe(1);
    at(1000);
    expect(take('write', 'a:new')).toBe(0);
  });

  it('lets ninety-two through in two rounds, a second apart', () => {
    const { at, take } = atTimeZero();
    for (let i = 0; i < 50; i += 1) expect(take('write', `a:${i}`)).toBe(0);
    at(1000);
    for (let i = 50; i < 92; i += 1) expect(take('write', `a:${i}`)).toBe(0);
  });
});
