import { expect, it } from 'vitest';
import { edgeSpeed } from '../../../src/tab/views/groups/edge-speed.ts';

const height = 700;

it('moves the page towards the edge that the pointer is near, faster the nearer, and not in between', () => {
  expect(edgeSpeed(350, height)).toBe(0);
  expect(edgeSpeed(0, height)).toBe(-edgeSpeed(height, height));
  expect(edgeSpeed(10, height)).toBeLessThan(edgeSpeed(60, height));
  expect(edgeSpeed(60, height)).toBeLessThan(0);
  expect(edgeSpeed(height - 10, height)).toBeGreaterThan(edgeSpeed(height - 60, height));
  // Outside the window it goes no faster.
  expect(edgeSpeed(-400, height)).toBe(edgeSpeed(0, height));
});
