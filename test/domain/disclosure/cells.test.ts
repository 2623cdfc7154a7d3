import { describe, expect, it } from 'vitest';
import { cellsOf, type Part } from '../../../src/domain/disclosure/cells.ts';

/** Parts from how many answered, `name: [kind, answered]`; two more were asked in each. */
const parts = (sizes: Readonly<Record<string, readonly [string, number]>>): readonly Part[] =>
  Object.entries(sizes).map(([id, [within, answered]]) => ({ id, within, answered, asked: answered + 2 }));
const shown = (sizes: Readonly<Record<string, readonly [string, number]>>) =>
  cellsOf(parts(sizes)).map(({ name, parts: ids, answered }) => [name.of, ids.join(' '), answered]);

describe('what may be shown apart', () => {
  it('is every part with five answers', () =>
    expect(shown({ skola: ['', 7], omsorg: ['', 5], vatten: ['', 9] })).toEqual([
      ['part', 'omsorg', 5],
      ['part', 'skola', 7],
      ['part', 'vatten', 9],
    ]));

  it('is the small ones of one kind together', () =>
    expect(shown({ skola: ['förvaltning', 7], vatten: ['bolag', 3], energi: ['bolag', 2], hamnen: ['bolag', 6] })).toEqual([
      ['kind', 'energi vatten', 5],
      ['part', 'hamnen', 6],
      ['part', 'skola', 7],
    ]));

  it('is the small ones of every kind together, where their own kind is not five', () =>
    expect(shown({ skola: ['förvaltning', 7], kultur: ['förvaltning', 2], vatten: ['bolag', 3] })).toEqual([
      ['part', 'skola', 7],
      ['rest', 'kultur vatten', 5],
    ]));

  it('joins the smallest to a rest of fewer than five, or that rest would follow from the whole', () =>
    expect(shown({ skola: ['', 7], omsorg: ['', 6], vatten: ['', 9], kultur: ['', 1] })).toEqual([
      ['part', 'skola', 7],
      ['part', 'vatten', 9],
      ['rest', 'kultur omsorg', 7],
    ]));

  it('does not show that nobody answered in a small part', () =>
    expect(shown({ skola: ['', 7], omsorg: ['', 6], kultur: ['', 0], vatten: ['', 8] })).toEqual([
      ['part', 'skola', 7],
      ['part', 'vatten', 8],
      ['rest', 'kultur omsorg', 6],
    ]));

  it.each([
    [{}],
    [{ skola: ['', 40] }],
    [{ skola: ['', 40], kultur: ['', 4] }],
    [{ skola: ['', 4], kultur: ['', 4] }],
    [{ skola: ['bolag', 4], kultur: ['bolag', 4] }],
  ] as const)('is nothing when it would be the whole: %j', (sizes) => expect(shown(sizes)).toEqual([]));

  it('is the same in whatever order the parts come', () => {
    const all = parts({ a: ['x', 5], b: ['x', 5], c: ['y', 2], d: ['', 5], e: ['y', 1] });
    expect(cellsOf(all.toReversed()).toString()).toBe(cellsOf(all).toString());
    expect(new Set(cellsOf(all.toReversed()))).toEqual(new Set(cellsOf(all)));
  });

  it('counts answered of asked over all that a cell holds, so that a small part has no number of its own', () =>
    expect(
      cellsOf(parts({ skola: ['', 7], omsorg: ['', 6], kultur: ['', 1] })).map(({ answered, asked }) => [answered, asked]),
    ).toEqual([
      [7, 9],
      [7, 11],
    ]));
});
