import { describe, expect, it } from 'vitest';
import type { IncomingAnswer } from '../../../src/app/views/incoming.ts';
import { calmList } from '../../../src/tab/views/console/calm-list.ts';

/** An answer of a minute past ten, in its first version unless told. */
const said = (id: string, minute: number, more: Partial<IncomingAnswer> = {}): IncomingAnswer => ({
  ...{ id, text: `Svar ${id}`, by: null, unit: null, typedIn: false, late: false, group: 1, basis: 1, reason: null },
  at: `2026-03-02T10:${String(minute).padStart(2, '0')}:00.000Z`,
  ...more,
});

const [a, b, c, d] = [said('a', 1), said('b', 2), said('c', 3), said('d', 4)];
const idsOf = (list: readonly IncomingAnswer[]) => list.map(({ id }) => id).join('');

describe('answers that are read while more come', () => {
  it('stand still: what comes waits, and is counted', () => {
    const { rows, fresh } = calmList([b, a], [d, c, b, a]);
    expect([idsOf(rows), fresh]).toEqual(['ba', 2]);
  });

  it('keep the words that are read when their author changes them; the new ones wait', () => {
    const changed = said('a', 5, { text: 'Ändrat', basis: 2 });
    const { rows, fresh } = calmList([b, a], [changed, b]);
    expect(rows.map(({ text, overtaken }) => [text, overtaken])).toEqual([
      ['Svar b', false],
      ['Svar a', true],
    ]);
    expect(fresh).toBe(1);
    expect(calmList([changed, b], [changed, b])).toMatchObject({ fresh: 0, rows: [{ text: 'Ändrat', overtaken: false }, {}] });
  });

  it('say at once that one has been hidden, and shown again', () => {
    const hidden = said('a', 1, { reason: 'Pekar ut någon' });
    expect(calmList([b, a], [b, hidden]).rows[1]).toMatchObject({ reason: 'Pekar ut någon', overtaken: false });
    expect(calmList([b, hidden], [b, a]).rows[1]).toMatchObject({ reason: null });
  });

  it('have older ones put after them', () => {
    const { rows, fresh } = calmList([d, c], [d, c, b, a]);
    expect([idsOf(rows), fresh]).toEqual(['dcba', 0]);
  });

  it('know what is older among those of the same instant', () => {
    const same = ['a', 'b', 'c', 'd'].map((id) => said(id, 1));
    expect(calmList(same.slice(0, 2), same)).toMatchObject({ fresh: 0 });
    expect(idsOf(calmList(same.slice(0, 2), same).rows)).toBe('abcd');
  });

  it('reach on where so many are new that those that are read have not been fetched', () => {
    expect(calmList([b, a], [d, c])).toMatchObject({ fresh: 2, reachesOn: true });
    expect(calmList([b, a], [d, c, b, a]).reachesOn).toBe(false);
    // Whoever has left the workshop has left the list: what is older than theirs shows that it has all been fetched.
    expect(calmList([c, b], [d, c, a]).reachesOn).toBe(false);
  });

  it('keep one whose author has left', () => {
    expect(calmList([b, a], [a])).toMatchObject({ fresh: 0, rows: [{ id: 'b', overtaken: false }, { id: 'a' }] });
  });
});
