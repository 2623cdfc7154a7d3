/** All the text in plain data, UTF-16 units, keys not counted. */
export const charactersIn = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + charactersIn(part), 0);
};
