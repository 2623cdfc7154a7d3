/**
 * The adjusted Rand index of two ways to sort the same things: 1 where they agree, about 0 where one of them is chance
 * (Hubert and Arabie 1985).
 */
export const agreement = (one: readonly string[], other: readonly string[]): number => {
  const pairs = (names: readonly string[]) =>
    [...Map.groupBy(names, (name) => name).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const both = pairs(one.map((name, index) => JSON.stringify([name, other[index]])));
  const [first, second] = [pairs(one), pairs(other)];
  const chance = (first * second) / ((one.length * (one.length - 1)) / 2);
  const most = (first + second) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
};
