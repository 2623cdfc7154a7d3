import { expect, it } from 'vitest';
import { roundOf } from '../../src/app/broadcast-ids.ts';

it('tells the round that a broadcast belongs to', () => {
  expect(['round-3', 'reminder-12-4', 'result-7'].map(roundOf)).toEqual([3, 12, 7]);
});
