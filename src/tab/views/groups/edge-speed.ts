/** So close to the window's upper or lower edge, px, the page begins to move. */
const EDGE = 72;

/** How far it moves at the very edge, px in a frame. */
const FASTEST = 18;

/** How far the page moves in a frame with the pointer at `y` of a window `height` high; negative is up. */
export const edgeSpeed = (y: number, height: number): number => {
  const [above, below] = [EDGE - y, y - (height - EDGE)];
  const depth = Math.max(above, below, 0);
  const speed = Math.ceil((Math.min(depth, EDGE) / EDGE) * FASTEST);
  return above > below ? -speed : speed;
};
