import { describe, expect, it } from 'vitest';
import type { Wish } from '../../../src/app/views/planning/arrange-groups.ts';
import { columnLook, dropWords, rowLook } from '../../../src/tab/views/groups/drag-looks.ts';
import { dropAt, found, isMet, newest, sameSeats, seatedAfter, wishesOf } from '../../../src/tab/views/groups/seating.ts';
import { sv } from '../../../src/texts/sv.ts';
import { arranged, person } from './arranged.ts';

const people = [person('Anna Öberg', 1), person('Per', 2, 'Energi'), person('Åsa', 3)];
const [anna, per] = ['Anna Öberg', 'Per'];

describe('somebody who is let go', () => {
  it.each([
    ['over another group moves there', { group: 2, person: undefined }, { is: 'move', group: 2 }],
    ['over somebody in another group changes places with them', { group: 2, person: per }, { is: 'swap', other: per }],
    ['over the own group stays', { group: 1, person: undefined }, undefined],
    ['beside the groups stays', undefined, undefined],
  ] as const)('%s', (_, place, drop) => {
    expect(dropAt(people, anna, place)).toEqual(drop);
  });

  it('stays where they have left the workshop meanwhile', () => {
    expect(dropAt(people, 'Nils', { group: 2, person: undefined })).toBeUndefined();
  });

  it('sits in the new group, and in a swap the other in the old', () => {
    const groups = (drop: Parameters<typeof seatedAfter>[2]) => seatedAfter(people, anna, drop).map(({ group }) => group);
    expect(groups({ is: 'move', group: 3 })).toEqual([3, 2, 3]);
    expect(groups({ is: 'swap', other: per })).toEqual([2, 1, 3]);
    expect(groups({ is: 'swap', other: 'Nils' })).toEqual([1, 2, 3]);
  });
});

describe('while somebody is dragged', () => {
  it('each group says whether they may come, would come, or would change places', () => {
    const looks = (drop: Parameters<typeof seatedAfter>[2] | undefined) =>
      [1, 2, 3].map((number) => columnLook(people, { person: anna, drop }, number));
    expect(looks(undefined)).toEqual(['none', 'possible', 'possible']);
    expect(looks({ is: 'move', group: 2 })).toEqual(['none', 'move', 'possible']);
    expect(looks({ is: 'swap', other: per })).toEqual(['none', 'swap', 'possible']);
    expect(columnLook(people, undefined, 1)).toBe('none');
  });

  it('each row says who goes and who comes instead, and otherwise whom the last change was about', () => {
    const drag = { person: anna, drop: { is: 'swap', other: per } } as const;
    expect([anna, per, 'Åsa', 'Nils'].map((id) => rowLook(drag, ['Åsa'], id))).toEqual(['away', 'swap', 'fresh', 'plain']);
  });

  it('the words beside the pointer say what letting go does', () => {
    expect(dropWords(people, { is: 'move', group: 3 }, sv)).toBe('Till grupp 3');
    expect(dropWords(people, { is: 'swap', other: per }, sv)).toBe('Byt plats med Per');
    expect(dropWords(people, undefined, sv)).toBe('Släpp på en annan grupp');
  });
});

describe('the groups on the page', () => {
  const view = (drafts: number) => arranged({ drafts });

  it('are the newest of what came live and what the last press gave', () => {
    expect(newest(view(3), view(4))?.drafts).toBe(4);
    expect(newest(view(5), view(4))?.drafts).toBe(5);
    expect(newest(undefined, view(4))?.drafts).toBe(4);
    expect(newest(undefined, undefined)).toBeUndefined();
  });

  it('are the same as long as people sit alike and the same wishes stand', () => {
    const moved = seatedAfter(people, anna, { is: 'move', group: 3 });
    const wish: Wish = { id: 'locked-0', kind: 'locked', people: [], ids: [anna], group: 1 };
    expect(sameSeats(arranged({ people }), arranged({ people, drafts: 5 }))).toBe(true);
    expect(sameSeats(arranged({ people }), arranged({ people: moved }))).toBe(false);
    expect(sameSeats(arranged({ people }), arranged({ people, wishes: [wish] }))).toBe(false);
  });

  it('know the wishes that somebody is in', () => {
    const wish = (id: string, ids: readonly string[]): Wish => ({ id, kind: 'together', people: [], ids, group: null });
    const wishes = [wish('together-0', [anna, per]), wish('together-1', [per, 'Åsa'])];
    expect(wishesOf(wishes, anna).map(({ id }) => id)).toEqual(['together-0']);
  });
});

describe('a wish', () => {
  it.each([
    ['together', 2, false],
    ['together', 1, true],
    ['apart', 2, true],
    ['apart', 1, false],
    ['locked', 2, true],
  ] as const)('%s with somebody in group %i is met: %s', (kind, group, met) => {
    const two = [person(anna, 1), person(per, group)];
    expect(isMet({ id: `${kind}-0`, kind, people: [], ids: [anna, per], group: null }, two)).toBe(met);
  });
});

describe('looking for somebody', () => {
  it.each([
    ['öberg', [anna]],
    ['  ANNA skol ', [anna]],
    ['skolan', [anna, 'Åsa']],
    ['nils', []],
    [' ', []],
  ])('%j finds %j', (words, names) => {
    expect(found(people, words).map(({ id }) => id)).toEqual(names);
  });
});
