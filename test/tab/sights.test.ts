import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patterns, sights } from '../support/sights.ts';

describe('the places of the page', () => {
  it('are each looked at and checked: a new one is a line in test/support/sights.ts', () => {
    expect(patterns().filter((pattern) => sights[pattern] === undefined)).toEqual([]);
  });

  it('are each one that is looked for', () => {
    const source = readFileSync(new URL('../../src/tab/places.tsx', import.meta.url), 'utf8');
    // One `lazy` more: where an address leads that is none.
    expect(patterns()).toHaveLength(source.split('lazy(').length - 2);
    expect(Object.keys(sights).filter((pattern) => pattern !== '?' && !patterns().includes(pattern))).toEqual([]);
  });
});
