import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes, Topic } from '../../../src/app/changes.ts';
import type { Outlet } from '../../../src/web/answer.ts';
import { live } from '../../../src/web/tab/live.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A source of changes, and a view that counts how often it has been made. */
const world = () => {
  const listeners = new Set<() => void>();
  const changes: Changes = {
    hear(_: readonly Topic[], listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const state = { value: 0, made: 0, still: true };
  const lines = live(changes, { now: () => new Date() });
  const change = () => {
    state.value += 1;
    for (const listener of listeners) listener();
  };
  const look = async () => {
    state.made += 1;
    return `"view":{"value":${state.value}}`;
  };
  const open = ({ room = true, has = [''], key = 'same', person = 'anna' } = {}) => {
    const told: string[] = [];
    const ears = { drain: () => {}, close: [] as (() => void)[] };
    const line = {
      told,
      room,
      ended: false,
      drain: () => ears.drain(),
      news: () => told.filter((text) => text.includes('event: views')),
    };
    const outlet: Outlet = {
      write: (text) => {
        told.push(text);
        return line.room;
      },
      onDrain: (listener) => {
        ears.drain = listener;
      },
      onClose: (listener) => ears.close.push(listener),
      end: () => {
        line.ended = true;
        for (const listener of ears.close.splice(0)) listener();
      },
    };
    lines.watch(person, {
      outlet,
      views: [{ key, topics: ['workshops'], look }],
      has,
      still: async () => state.still,
      onFault: (error) => {
        throw error;
      },
    });
    return { ...line, line, outlet };
  };
  return { state, change, open, lines, listeners };
};
const values = (news: readonly string[]) => news.map((text) => Number(/"value":(\d+)/.exec(text)?.[1]));

describe('one who looks on', () => {
  it('is told of a storm of changes four times a second, and of the last one', async () => {
    const { change, open } = world();
    const { news } = open();
    await vi.advanceTimersByTimeAsync(100);
    for (let times = 0; times < 100; times += 1) {
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(news().length).toBeLessThanOrEqual(6);
    expect(values(news()).at(-1)).toBe(100);
    expect(values(news())).toEqual(values(news()).toSorted((a, b) => a - b));
  });

  it('shares the making of a view with everybody who sees the same', async () => {
    const { state, change, open } = world();
    const lines = Array.from({ length: 95 }, (_, place) => open({ person: `p${place}` }));
    await vi.advanceTimersByTimeAsync(100);
    expect(state.made).toBe(1);
    change();
    await vi.advanceTimersByTimeAsync(400);
    expect(state.made).toBe(2);
    for (const { news } of lines) expect(values(news())).toEqual([0, 1]);
  });

  it('and takes no more for a while gets the newest when there is room again, nothing in between', async () => {
    const { change, open } = world();
    const { line, news } = open({ room: false });
    await vi.advanceTimersByTimeAsync(100);
    line.room = false;
    for (let times = 0; times < 5; times += 1) {
      change();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    const before = line.told.length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(line.told.length).toBe(before);
    line.room = true;
    line.drain();
    await vi.advanceTimersByTimeAsync(500);
    expect(values(news()).at(-1)).toBe(5);
    expect(news().length).toBeLessThanOrEqual(2);
  });

  it('is let go of when the line closes: nothing listens any more', async () => {
    const { open, listeners } = world();
    const { outlet } = open();
    await vi.advanceTimersByTimeAsync(100);
    expect(listeners.size).toBeGreaterThan(0);
    outlet.end();
    expect(listeners.size).toBe(0);
  });

  it('is judged anew when they are no longer who they were', async () => {
    const { state, change, open } = world();
    const { line, news } = open();
    await vi.advanceTimersByTimeAsync(100);
    state.still = false;
    change();
    await vi.advanceTimersByTimeAsync(500);
    expect([line.ended, values(news())]).toEqual([true, [0]]);
  });

  it('is heard of a quarter of an hour at a time, on at most twelve lines', async () => {
    const { open } = world();
    const opened = Array.from({ length: 13 }, () => open());
    expect(opened.map(({ line }) => line.ended)).toEqual([true, ...Array.from({ length: 12 }, () => false)]);
    await vi.advanceTimersByTimeAsync(15 * 60_000);
    expect(opened.every(({ line }) => line.ended)).toBe(true);
  });
});
