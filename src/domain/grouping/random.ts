/** Numbers from 0 up to 1. */
export type Random = () => number;

/** Mulberry32: a small seeded generator, even enough for dealing people out; not for secrets. */
export const randomness = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Fisher and Yates. */
export const shuffle = <T>(items: readonly T[], random: Random): readonly T[] => {
  const deck = [...items];
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    const [a, b] = [deck[last], deck[pick]];
    if (a !== undefined && b !== undefined) [deck[last], deck[pick]] = [b, a];
  }
  return deck;
};
