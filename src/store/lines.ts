import { isUtf8 } from 'node:buffer';

/** One event as it lies in a file, and the format version that it is written in. */
export interface Line {
  readonly version: number;
  readonly json: string;
}

/** Every file starts so, and says so again where a newer version goes on in an older file. */
export const headerStart = '{"samling":';

export const headerOf = (version: number, stream: string): string => JSON.stringify({ samling: version, stream });

/**
 * A line that ends with a space (which JSON allows and `JSON.stringify` never writes) belongs together with the next:
 * the events of one append are kept or dropped together.
 */
const more = ' ';

export const endsAppend = (text: string): boolean => !text.endsWith(more);

/** The events as lines, at once, so that a later change of the objects changes nothing. Throws TypeError for what is not JSON. */
export const encode = (events: readonly unknown[], version: number): readonly Line[] =>
  events.map((event, index) => {
    const json: string | undefined = JSON.stringify(event);
    if (json === undefined || json.startsWith(headerStart)) throw new TypeError('not an event that can be stored');
    return { version, json: index < events.length - 1 ? `${json}${more}` : json };
  });

/** A line without its newline; `end` is where the next one starts. Undefined text: bytes that are not UTF-8. */
export interface RawLine {
  readonly text: string | undefined;
  readonly offset: number;
  readonly end: number;
}

/** The lines of `bytes`, which lie at `offset` in their file and end with a newline. */
export function* split(bytes: Buffer, offset: number): Generator<RawLine> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const line = bytes.subarray(start, newline < 0 ? bytes.length : newline);
    const next = start + line.length + 1;
    yield { text: isUtf8(line) ? line.toString() : undefined, offset: offset + start, end: offset + next };
    start = next;
  }
}

/** The header in a line; undefined when the line is an event. A broken header gives version 0. */
export const headerIn = (text: string): { readonly version: number; readonly stream: string } | undefined => {
  if (!text.startsWith(headerStart)) return undefined;
  const { samling, stream } = JSON.parse(text) as { samling?: unknown; stream?: unknown };
  const whole = typeof samling === 'number' && Number.isInteger(samling) && typeof stream === 'string';
  return whole ? { version: samling, stream } : { version: 0, stream: '' };
};

export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
