import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const FIELD = 'textarea, input, select, button';

/**
 * Keeps the focus where a person works when a press, or news, puts something else there: it goes to what says so (`data-land`), or to the
 * first field. `stage` names what stands in the box. Nothing is moved for one who was elsewhere.
 */
export const useLandedFocus = (box: RefObject<HTMLElement | null>, stage: string): void => {
  const inside = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      inside.current = target instanceof Node && (box.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [box]);
  // Before the page looks for somewhere to put it (use-focus-kept.ts), which knows less.
  useLayoutEffect(() => {
    if (stage === '' || !inside.current || document.activeElement !== document.body) return;
    const land = box.current?.querySelector<HTMLElement>('[data-land]') ?? box.current?.querySelector<HTMLElement>(FIELD);
    land?.focus();
  }, [box, stage]);
};
