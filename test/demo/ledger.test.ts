import { describe, expect, it } from 'vitest';
import { ledger, type RequestEntry } from '../../src/demo/ledger.ts';

const entry = (at: number, status: RequestEntry['status']): RequestEntry => ({
  at,
  method: 'POST',
  kind: 'send',
  conversationId: 'a:1',
  activityId: undefined,
  status,
});

describe('the ledger', () => {
  it('finds the requests of a stretch of time, the end left out', () => {
    const book = ledger(() => 0);
    for (const at of [0, 10, 10, 20, 30]) book.record(entry(at, 201));
    expect(book.requestsBetween(10, 30).map(({ at }) => at)).toEqual([10, 10, 20]);
    expect(book.requestsBetween(31, 40)).toEqual([]);
    expect(book.requestsBetween(-5, 1)).toHaveLength(1);
  });

  it('counts how requests ended', () => {
    const book = ledger(() => 0);
    for (const status of [201, 201, 429, 'reset', 'open'] as const) book.record(entry(1, status));
    expect(book.statuses()).toEqual({ 201: 2, 429: 1, reset: 1, open: 1 });
  });

  it('holds tens of thousands, and finds among them without looking through all', () => {
    const book = ledger(() => 0);
    for (let at = 0; at < 50_000; at += 1) book.record(entry(at, 201));
    const before = performance.now();
    for (let from = 0; from < 2000; from += 1) expect(book.requestsBetween(from * 20, from * 20 + 3).length).toBe(3);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
