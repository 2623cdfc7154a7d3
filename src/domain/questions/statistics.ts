/** The arithmetic mean; null of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The value that `share` (0 to 1) of the values lie at or below, by linear interpolation between the two nearest; null of
 * nothing. Hyndman and Fan's definition 7 ("Sample Quantiles in Statistical Packages", 1996): the one of Excel's
 * QUARTILE.INC, so that whoever checks the export there finds the same figure.
 */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
};

export const median = (values: readonly number[]): number | null => quantile(values, 0.5);
