import type { PressedData } from './inbound.ts';

/** A card of ours has a handful of inputs; 4 000 characters is the longest answer. Above this somebody is trying something. */
const limits = { keys: 64, keyLength: 100, textLength: 20_000 };

const reachesPrototype = new Set(['__proto__', 'constructor', 'prototype']);

interface Press {
  readonly verb: string;
  readonly data: PressedData;
}

/**
 * The verb and the plain values that came with a button, in an object without prototype. Objects and lists (Teams adds its
 * own under `msteams`) are left out, and so is `verb`. Undefined when there is no verb, or what came cannot be ours.
 */
export const readPress = (verb: string | null | undefined, sent: unknown): Press | undefined => {
  if (sent !== undefined && sent !== null && (typeof sent !== 'object' || Array.isArray(sent))) return undefined;
  const entries = Object.entries(sent ?? {});
  if (entries.length > limits.keys) return undefined;
  const data: Record<string, string | number | boolean> = Object.create(null);
  for (const [key, value] of entries) {
    if (reachesPrototype.has(key) || key.length > limits.keyLength) return undefined;
    if (typeof value === 'string' && value.length > limits.textLength) return undefined;
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') data[key] = value;
  }
  const { verb: inData, ...rest } = data;
  const named = verb || inData;
  if (typeof named !== 'string' || named === '' || named.length > limits.keyLength) return undefined;
  return { verb: named, data: Object.assign(Object.create(null), rest) };
};
