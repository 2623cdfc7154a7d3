import { type RefObject, useEffect } from 'react';

/** What has a name or borders of its own, and can be come back to. */
const PLACES = 'li, section, main';

/**
 * When what has the focus goes away (a button that was pressed, or that a colleague made needless) the focus stays where it was: on the
 * nearest thing around it that still stands. Without it whoever uses a keyboard would begin again from the top of the page.
 */
export const useFocusKept = (place: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof HTMLElement ? ancestors(target, root) : [];
    };
    const forget = ({ target }: FocusEvent) =>
      // Chromium tells this also while it takes the element away: only afterwards is it known whether somebody went elsewhere.
      queueMicrotask(() => {
        if (around[0] === target && around[0]?.isConnected) around = [];
      });
    const look = () => {
      const [focused] = around;
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      const left = around.find((one) => one.isConnected && one.matches(PLACES));
      around = [];
      if (!left) return;
      left.tabIndex = -1;
      left.focus({ preventScroll: true });
    };
    // A moment later: a view that places the focus itself comes first.
    const observer = new MutationObserver(() => requestAnimationFrame(look));
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
    };
  }, [place]);
};

/** The element, and everything around it up to the root, from the inside out. */
const ancestors = (element: HTMLElement, root: HTMLElement): readonly HTMLElement[] => {
  const parent = element.parentElement;
  return element === root || !parent ? [element] : [element, ...ancestors(parent, root)];
};
