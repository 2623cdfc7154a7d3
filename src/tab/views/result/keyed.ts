/** Things of a list that have no name of their own, each with a key: a text may stand there twice. */
export const keyed = <One>(all: readonly One[], nameOf: (one: One) => string): readonly (readonly [key: string, one: One])[] => {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const name = nameOf(one);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [`${times} ${name}`, one];
  });
};
