import { nextSeed } from '../../domain/grouping.ts';

/** Numbers in [0, 1), the same for the same seed on every machine: where a search starts, never what it finds right. */
export const noise = (seed: number): (() => number) => {
  let state = nextSeed(seed);
  return () => {
    state = nextSeed(state);
    return state / 4_294_967_296;
  };
};
