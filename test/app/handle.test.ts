import { describe, expect, it } from 'vitest';
import { handler } from '../../src/app/handle.ts';
import { StaleStream, WriteFailed } from '../../src/app/ports.ts';
import { type Decider, isRefusal } from '../../src/domain/decider.ts';
import { heldLog } from '../support/held-log.ts';

/** Takes each word once; no more than three. */
const words: Decider<readonly string[], string, string, 'full' | 'empty-word'> = {
  initial: [],
  decide(state, word) {
    if (word === '') return { refused: 'empty-word' };
    if (state.includes(word)) return [];
    return state.length >= 3 ? { refused: 'full' } : [word];
  },
  evolve: (state, word) => [...state, word],
};

const open = () => {
  const held = heldLog();
  return { held, handle: handler(held.log, words) };
};
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Whether it has been answered by now. */
const answered = async (work: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  const note = () => {
    settled = true;
  };
  work.then(note, note);
  await nextTurn();
  return settled;
};

describe('a command', () => {
  it('is decided, stored, and answered with the state and what happened', async () => {
    const { held, handle } = open();
    expect(await handle.handle('s', 'a')).toEqual({ state: ['a'], events: ['a'] });
    expect(held.events('s')).toEqual(['a']);
  });

  it('is answered only when it is on disk', async () => {
    const { held, handle } = open();
    held.hold();
    const work = handle.handle('s', 'a');
    expect(await answered(work)).toBe(false);
    held.release();
    expect(await work).toMatchObject({ events: ['a'] });
  });

  it('is read from the disk once: after that the state is at hand', async () => {
    const { held, handle } = open();
    for (const word of ['a', 'b', 'c']) await handle.handle('s', word);
    expect(held.reads).toEqual(['s']);
    handle.release('s');
    expect(await handle.state('s')).toEqual(['a', 'b', 'c']);
    expect(held.reads).toEqual(['s', 's']);
  });

  it('that comes when others wait for the disk is decided upon theirs', async () => {
    const { held, handle } = open();
    held.hold();
    const works = ['a', 'b', 'c', 'd'].map((word) => handle.handle('s', word));
    await nextTurn();
    held.release();
    const outcomes = await Promise.all(works);
    expect(outcomes.map((outcome) => isRefusal(outcome))).toEqual([false, false, false, true]);
    expect(held.events('s')).toEqual(['a', 'b', 'c']);
  });
});

describe('what rests on a write that is under way', () => {
  it('a replay is thanked no sooner than the first press', async () => {
    const { held, handle } = open();
    held.hold();
    const first = handle.handle('s', 'a');
    const replay = handle.handle('s', 'a');
    expect(await answered(replay)).toBe(false);
    held.release();
    expect(await Promise.all([first, replay])).toEqual([
      { state: ['a'], events: ['a'] },
      { state: ['a'], events: [] },
    ]);
    expect(held.events('s')).toEqual(['a']);
  });

  it('a replay fails when the first press fails', async () => {
    const { held, handle } = open();
    held.hold();
    const works = [handle.handle('s', 'a'), handle.handle('s', 'a')];
    await nextTurn();
    held.fail();
    for (const outcome of await Promise.allSettled(works))
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(WriteFailed) });
  });

  it('a refusal and a look wait too', async () => {
    const { held, handle } = open();
    for (const word of ['a', 'b']) await handle.handle('s', word);
    held.hold();
    const works = [handle.handle('s', 'c'), handle.handle('s', 'd'), handle.state('s')];
    expect(await answered(Promise.race(works))).toBe(false);
    held.release();
    expect(await Promise.all(works)).toEqual([{ state: ['a', 'b', 'c'], events: ['c'] }, { refused: 'full' }, ['a', 'b', 'c']]);
  });
});

describe('a write that failed', () => {
  it('is told, and everything decided upon it is forgotten', async () => {
    const { held, handle } = open();
    await handle.handle('s', 'a');
    held.hold();
    const lost = ['b', 'c'].map((word) => handle.handle('s', word));
    await nextTurn();
    held.fail();
    for (const work of lost) await expect(work).rejects.toThrow(WriteFailed);
    expect(await handle.state('s')).toEqual(['a']);
    expect(await handle.handle('s', 'd')).toEqual({ state: ['a', 'd'], events: ['d'] });
    expect(held.events('s')).toEqual(['a', 'd']);
  });
});

describe('a race with another process', () => {
  it('is decided by the log: the second one folds what the first wrote, and decides once more', async () => {
    const { held, handle } = open();
    await handle.handle('s', 'a');
    held.sneak('s', 'b');
    expect(await handle.handle('s', 'b')).toEqual({ state: ['a', 'b'], events: [] });
    held.sneak('s', 'c');
    expect(await handle.handle('s', 'd')).toEqual({ refused: 'full' });
    held.sneak('t', 'x');
    expect(await handle.state('t')).toEqual(['x']);
  });

  it('is retried once, not for ever', async () => {
    const { held } = open();
    let appends = 0;
    const busy = {
      ...held.log,
      append: async (stream: string) => {
        appends += 1;
        throw new StaleStream(stream, 0, 1);
      },
    };
    await expect(handler(busy, words).handle('s', 'a')).rejects.toThrow(StaleStream);
    expect(appends).toBe(2);
  });
});

describe('memory', () => {
  it('keeps nothing for a stream that holds nothing', async () => {
    const { held, handle } = open();
    expect(await handle.handle('forged', '')).toEqual({ refused: 'empty-word' });
    expect(await handle.state('forged')).toEqual([]);
    await handle.state('forged');
    expect(held.reads).toEqual(['forged', 'forged', 'forged']);
  });

  it('is not let go of while a write is under way: who comes then decides upon it', async () => {
    const { held, handle } = open();
    held.hold();
    // A look at the empty stream, and the first command, at the same moment.
    const early = [handle.state('s'), handle.handle('s', 'a')];
    await nextTurn();
    const late = [handle.handle('s', 'b'), handle.state('s')];
    await nextTurn();
    held.release();
    await Promise.all([...early, ...late]);
    expect(held.events('s')).toEqual(['a', 'b']);
  });

  it('is not let go of on request either, while a write is under way', async () => {
    const { held, handle } = open();
    await handle.handle('s', 'a');
    held.hold();
    const first = handle.handle('s', 'b');
    await nextTurn();
    handle.release('s');
    const second = handle.handle('s', 'c');
    await nextTurn();
    held.release();
    await Promise.all([first, second]);
    expect(held.events('s')).toEqual(['a', 'b', 'c']);
  });

  it('does not keep a failed reading', async () => {
    const { held } = open();
    let broken = true;
    const log = {
      ...held.log,
      read: <Event>(stream: string, after?: number) =>
        broken ? Promise.reject(new Error('EIO')) : held.log.read<Event>(stream, after),
    };
    const handle = handler(log, words);
    await expect(handle.state('s')).rejects.toThrow('EIO');
    broken = false;
    expect(await handle.state('s')).toEqual([]);
  });
});
