import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Choosable } from '../../../app/views/planning/arrange-groups.ts';
import { followPointer } from './follow-pointer.ts';
import { type Drop, dropAt, type Place, sameDrop } from './seating.ts';

export interface Drag {
  readonly person: string;
  /** What letting go now would ask for. */
  readonly drop: Drop | undefined;
  /** Where the pointer was when it began, px in the window. */
  readonly x: number;
  readonly y: number;
}

/** What marks a person's row, the column of a group, and what a finger takes hold of. */
export const marks = { person: 'data-person', group: 'data-seats', grip: 'data-grip' } as const;

/** Drags people with a mouse or a pen by their row, with a finger by its grip: elsewhere a finger moves the page. */
export const useDrag = (people: readonly Choosable[], onDrop: (person: string, drop: Drop) => void) => {
  const [drag, setDrag] = useState<Drag>();
  const stop = useRef<() => void>(undefined);
  // Whoever is dragged is let go among the groups as they are by then.
  const latest = useRef({ people, onDrop });
  useEffect(() => {
    latest.current = { people, onDrop };
  });
  useEffect(() => () => stop.current?.(), []);

  const grab = (event: PointerEvent<HTMLElement>, person: string) => {
    const { button, isPrimary, pointerType, pointerId, target, currentTarget } = event;
    if (button !== 0 || !isPrimary || !(target instanceof Element) || target.closest('button, [role=menu]')) return;
    if (pointerType === 'touch' && !target.closest(`[${marks.grip}]`)) return;
    // Outside the window too: the page may be a frame in Teams'.
    currentTarget.setPointerCapture(pointerId);
    const dropNow = (x: number, y: number) => dropAt(latest.current.people, person, placeAt(x, y));
    stop.current?.();
    stop.current = followPointer(event.nativeEvent, {
      start: (x, y) => setDrag({ person, drop: undefined, x, y }),
      move: (x, y) => {
        const drop = dropNow(x, y);
        setDrag((now) => (now && !sameDrop(now.drop, drop) ? { ...now, drop } : now));
      },
      drop: (x, y) => {
        const drop = dropNow(x, y);
        if (drop) latest.current.onDrop(person, drop);
      },
      end: () => setDrag(undefined),
    });
  };
  return { drag, grab };
};

const placeAt = (x: number, y: number): Place | undefined => {
  const at = document.elementFromPoint(x, y);
  const group = at?.closest(`[${marks.group}]`)?.getAttribute(marks.group);
  if (group === null || group === undefined) return undefined;
  return { group: Number(group), person: at?.closest(`[${marks.person}]`)?.getAttribute(marks.person) ?? undefined };
};
