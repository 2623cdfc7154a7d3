import { headerOf, type Line } from './lines.ts';

/** What is kept in memory of a stream's file: how far it is safe on disk, and where its pages start. Never the events. */
export interface Extent {
  /** Events, and bytes. */
  readonly position: number;
  readonly length: number;
  /** Of the last line; 0 in a file without a header. */
  readonly version: number;
  /** `marks[n]` is where the event at position `n * pageSize + 1` starts. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly offset: number;
  /** In force before the mark. */
  readonly version: number;
}

/** Events per page: one read of the disk, some 100 to 500 KB. */
export const pageSize = 1024;

export const emptyExtent: Extent = { position: 0, length: 0, version: 0, marks: [] };

/** The bytes that add the lines to a file (with a header where the version changes), and the extent afterwards. */
export const frame = (
  from: Extent,
  stream: string,
  lines: readonly Line[],
): { readonly bytes: Buffer; readonly extent: Extent } => {
  const texts: string[] = [];
  const marks: Mark[] = [];
  let { position, length, version } = from;
  for (const line of lines) {
    if (position % pageSize === 0) marks.push({ offset: length, version });
    const text = line.version === version ? `${line.json}\n` : `${headerOf(line.version, stream)}\n${line.json}\n`;
    texts.push(text);
    position += 1;
    length += Buffer.byteLength(text);
    version = line.version;
  }
  const bytes = Buffer.from(texts.join(''));
  return { bytes, extent: { position, length, version, marks: marks.length === 0 ? from.marks : [...from.marks, ...marks] } };
};
