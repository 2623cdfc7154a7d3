import { createHash } from 'node:crypto';

/** A repeatable stream of numbers in [0, 1) from any text: the same seed gives the same numbers on every machine (mulberry32). */
export const randomFrom = (seed: string | number): (() => number) => {
  let state = createHash('sha256').update(String(seed)).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of the choices, which must not be empty. */
export const pick = <Choice>(choices: readonly Choice[], random: () => number): Choice => {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
};
