import type { Choosable } from '../../../app/views/planning/arrange-groups.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { Drop } from './seating.ts';

/** Somebody being dragged, and what letting go now would ask for. */
interface Dragged {
  readonly person: string;
  readonly drop: Drop | undefined;
}

/** Whether the one who is dragged may come to a group, would come there, or would change places with somebody in it. */
export type ColumnLook = 'none' | 'possible' | 'move' | 'swap';

/** `fresh`: of the last change. `away`: being dragged. `swap`: whom the dragged one would change places with. */
export type RowLook = 'plain' | 'fresh' | 'away' | 'swap';

export const columnLook = (people: readonly Choosable[], drag: Dragged | undefined, number: number): ColumnLook => {
  const groupOf = (wanted: string | undefined) => people.find(({ id }) => id === wanted)?.group;
  if (!drag || groupOf(drag.person) === number) return 'none';
  const { drop } = drag;
  if (drop?.is === 'move' && drop.group === number) return 'move';
  return drop?.is === 'swap' && groupOf(drop.other) === number ? 'swap' : 'possible';
};

export const rowLook = (drag: Dragged | undefined, fresh: readonly string[], id: string): RowLook => {
  if (id === drag?.person) return 'away';
  if (drag?.drop?.is === 'swap' && drag.drop.other === id) return 'swap';
  return fresh.includes(id) ? 'fresh' : 'plain';
};

/** What letting go now would do, in words. */
export const dropWords = (people: readonly Choosable[], drop: Drop | undefined, t: Texts): string => {
  const words = t.tabGroups.drop;
  if (drop?.is === 'move') return words.move(drop.group);
  const other = people.find(({ id }) => drop?.is === 'swap' && id === drop.other);
  return other ? words.swap(other.name ?? t.shared.unknownPerson) : words.nowhere;
};
