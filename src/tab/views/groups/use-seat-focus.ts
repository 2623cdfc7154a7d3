import { type RefObject, useEffect, useRef } from 'react';
import { marks } from './use-drag.ts';

/**
 * The keyboard's place among people who move: it goes along with whoever was changed last (`latest`, another object for each change), to
 * the button at their name; not before a question that is in the way (`held`) is gone.
 */
export const useSeatFocus = (
  board: RefObject<HTMLElement | null>,
  latest: { readonly ids: readonly string[] } | undefined,
  held: boolean,
) => {
  const next = useRef<string>(undefined);
  const seatOf = (id: string) => board.current?.querySelector<HTMLElement>(`[${marks.person}="${CSS.escape(id)}"]`);
  const focus = (id: string) => seatOf(id)?.querySelector('button')?.focus();
  useEffect(() => {
    next.current = latest?.ids[0];
  }, [latest]);
  useEffect(() => {
    if (next.current === undefined || held) return;
    focus(next.current);
    next.current = undefined;
  });
  return {
    focus,
    /** To be there when the question is gone. */
    later: (id: string) => {
      next.current = id;
    },
    show: (id: string) => seatOf(id)?.scrollIntoView({ block: 'center' }),
  };
};
