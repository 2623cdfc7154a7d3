import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/app/in-slices.ts';

describe('a long computation in slices', () => {
  it('lets others have their turn between the steps, and gives what comes of it', async () => {
    const said: string[] = [];
    function* steps(): Generator<undefined, string> {
      for (const step of ['one', 'two']) {
        said.push(step);
        setImmediate(() => said.push(`others after ${step}`));
        yield;
      }
      return 'done';
    }
    expect(await inSlices(steps())).toBe('done');
    expect(said).toEqual(['one', 'others after one', 'two', 'others after two']);
  });

  it('rejects with what goes wrong in a step', async () => {
    function* steps(): Generator<undefined, string> {
      yield;
      throw new RangeError('no');
    }
    await expect(inSlices(steps())).rejects.toThrow('no');
  });
});
