import { edgeSpeed } from './edge-speed.ts';

/** A pointer that has moved less than this, px, has been pressed and not dragged. */
const SLOP = 5;

export interface Following {
  /** It is a drag: the pointer has moved far enough. */
  start(x: number, y: number): void;
  move(x: number, y: number): void;
  /** Let go there. */
  drop(x: number, y: number): void;
  /** Over, with or without a drop. */
  end(): void;
}

/**
 * Follows a pointer from where it came down until it is let go; Escape, or the system's own gesture, ends it without a drop. The page
 * moves along at its edges. Gives back how to end it from outside.
 */
export const followPointer = (down: PointerEvent, { start, move, drop, end }: Following): (() => void) => {
  const over = new AbortController();
  const { signal } = over;
  let at = { x: down.clientX, y: down.clientY };
  let dragging = false;

  const stop = () => {
    if (signal.aborted) return;
    over.abort();
    end();
  };
  const scroll = () => {
    if (signal.aborted) return;
    const by = edgeSpeed(at.y, window.innerHeight);
    const before = window.scrollY;
    if (by !== 0) window.scrollBy(0, by);
    if (window.scrollY !== before) move(at.x, at.y);
    requestAnimationFrame(scroll);
  };
  const own = (then: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) then(event);
  };

  const moved = own(({ clientX, clientY }) => {
    at = { x: clientX, y: clientY };
    if (!dragging && Math.hypot(at.x - down.clientX, at.y - down.clientY) < SLOP) return;
    if (!dragging) {
      dragging = true;
      start(at.x, at.y);
      requestAnimationFrame(scroll);
    }
    move(at.x, at.y);
  });
  const up = own(({ clientX, clientY }) => {
    if (dragging) drop(clientX, clientY);
    stop();
  });
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dragging) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  window.addEventListener('pointermove', moved, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', own(stop), { signal });
  window.addEventListener('keydown', cancel, { signal, capture: true });
  // A long press on a touch screen asks for a menu.
  window.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  return stop;
};
