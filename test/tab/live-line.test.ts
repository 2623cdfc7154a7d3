import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../src/tab/api-client.ts';
import { liveLine } from '../../src/tab/live-line.ts';
import type { ServerEvent } from '../../src/tab/server-events.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server whose lines the test speaks on. */
const world = () => {
  const opened: {
    on: readonly string[];
    have: readonly string[];
    say(event: Partial<ServerEvent>): void;
    cut(error?: Error): void;
  }[] = [];
  const line = liveLine({
    async *live(on, have, signal) {
      const said: ServerEvent[] = [];
      let wake = () => {};
      let over: { error: Error | undefined } | undefined;
      const cut = (error?: Error) => {
        over = { error };
        wake();
      };
      signal.addEventListener('abort', () => cut(new DOMException('aborted', 'AbortError')));
      const say = (event: Partial<ServerEvent>) => {
        said.push({ event: 'beat', data: String(Date.now()), id: '', ...event });
        wake();
      };
      opened.push({ on, have, say, cut });
      for (;;) {
        const next = said.shift();
        if (next) yield next;
        else if (over?.error) throw over.error;
        else if (over) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  });
  const views = (...each: readonly object[]) => ({ event: 'views', data: JSON.stringify(each) });
  return { opened, line, views, last: () => opened.at(-1) };
};

describe('the line to the server', () => {
  it('is one for all views of the page, and is opened again with what is there', async () => {
    const { opened, line, views, last } = world();
    line.follow('home', () => {});
    line.follow('stage?workshop=w', () => {});
    await vi.advanceTimersByTimeAsync(50);
    expect(opened.map(({ on }) => on)).toEqual([['home', 'stage?workshop=w']]);
    last()?.say(views({ on: 1, etag: 'e1', view: { answered: 3 } }));
    await vi.advanceTimersByTimeAsync(10);
    expect(line.seen('stage?workshop=w').view).toEqual({ answered: 3 });

    line.follow('me', () => {});
    await vi.advanceTimersByTimeAsync(50);
    expect(last()).toMatchObject({ on: ['home', 'stage?workshop=w', 'me'], have: ['', 'e1', ''] });
    expect(line.seen('stage?workshop=w').view).toEqual({ answered: 3 });
  });

  it('is opened again after a cut, ever more seldom, and says how old the page is from the third second on', async () => {
    const { opened, line, last } = world();
    const ages: number[] = [];
    line.follow('home', () => {});
    line.onState(() => ages.push(line.age()));
    await vi.advanceTimersByTimeAsync(50);
    last()?.say({});
    await vi.advanceTimersByTimeAsync(1_900);
    expect(line.age()).toBe(0);
    for (let second = 0; second < 12; second += 1) {
      last()?.cut(new ApiProblem({ code: 'offline', title: '', status: 0, correlationId: '' }));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(ages.slice(0, 3)).toEqual([2, 3, 4]);
    expect(opened.length).toBeLessThan(9);
    await vi.advanceTimersByTimeAsync(8_000);
    last()?.say({});
    await vi.advanceTimersByTimeAsync(10);
    expect(line.age()).toBe(0);
    expect(ages.at(-1)).toBe(0);
  });

  it('that has gone silent is cut and opened again', async () => {
    const { opened, line } = world();
    line.follow('home', () => {});
    await vi.advanceTimersByTimeAsync(50);
    expect(opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(opened.length).toBeGreaterThan(1);
  });

  it('tells a no in the place of what has not been seen', async () => {
    const { line, last, views } = world();
    const told = vi.fn();
    line.follow('home', told);
    line.follow('inbox', () => {});
    await vi.advanceTimersByTimeAsync(50);
    const problem = { code: 'not-allowed', title: 'Nej.', status: 403, correlationId: 'c', type: 'x' };
    last()?.say(views({ on: 0, etag: 'a', view: { name: 'Anna' } }, { on: 1, etag: 'b', problem }));
    await vi.advanceTimersByTimeAsync(10);
    expect(line.seen('inbox').problem).toEqual(problem);
    last()?.cut(new ApiProblem({ ...problem, code: 'not-signed-in', status: 401 }));
    await vi.advanceTimersByTimeAsync(10);
    expect(line.seen('home')).toEqual({ view: { name: 'Anna' }, problem: undefined });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('knows the server’s clock', async () => {
    const { line, last } = world();
    line.follow('home', () => {});
    await vi.advanceTimersByTimeAsync(50);
    last()?.say({ data: String(Date.now() + 90_000) });
    await vi.advanceTimersByTimeAsync(10);
    expect(line.now() - Date.now()).toBe(90_000);
  });
});
