/**
 * Runs a long computation of the domain to its end, one step at a time: between two steps everybody else has their turn, so
 * that a press on a card does not wait for groups to be mixed.
 */
export const inSlices = async <T>(steps: Generator<undefined, T>): Promise<T> => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
};
