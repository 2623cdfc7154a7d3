/** A JSON object that came from outside; what is in it is looked at before it is used. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at `key`, or an empty one. */
export const objectAt = (value: unknown, key: string): Json => {
  const held = isJson(value) ? value[key] : undefined;
  return isJson(held) ? held : {};
};

/** The list at `key`, or an empty one. */
export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const held = isJson(value) ? value[key] : undefined;
  return Array.isArray(held) ? held : [];
};

/** The text at `key`, if it is a text. */
export const textAt = (value: unknown, key: string): string | undefined => {
  const held = isJson(value) ? value[key] : undefined;
  return typeof held === 'string' ? held : undefined;
};

/** The parsed text, or undefined where it is not JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
