import { type Extent, emptyExtent, type Mark, pageSize } from './extent.ts';
import type { OpenFile } from './files.ts';
import { endsAppend, headerIn, headerStart, isJson, type RawLine, split } from './lines.ts';
import { NewerFormat, Unreadable } from './unreadable.ts';

/** Small enough that checking one does not hold up the process for more than a few milliseconds. */
const chunkSize = 256 * 1024;

interface Scanned {
  readonly extent: Extent;
  /** Bytes after the last whole append: a write that was cut off, and therefore never acknowledged. */
  readonly torn: number;
}

/**
 * Goes through a stream's file once, and changes nothing.
 * Rejects with Unreadable for a broken line that is not the last, and with NewerFormat.
 */
export const scan = async (file: OpenFile, path: string, stream: string, newest: number): Promise<Scanned> => {
  const size = await file.size();
  const marks: Mark[] = [];
  let [position, version] = [0, 0];
  let whole = emptyExtent;
  let broken: RawLine | undefined;
  for await (const { bytes, offset } of wholeLines(file, size)) {
    for (const line of split(bytes, offset)) {
      if (broken !== undefined) throw notTheLast(path, broken);
      if (line.text === undefined || !isJson(line.text)) {
        broken = line;
        continue;
      }
      const header = headerIn(line.text);
      if (header !== undefined) {
        if (header.stream !== stream || header.version <= version) throw new Unreadable(path, line.offset, 'the header is wrong');
        if (header.version > newest) throw new NewerFormat(path, header.version, newest);
        version = header.version;
        continue;
      }
      if (version === 0) throw new Unreadable(path, 0, 'it has no header');
      if (position % pageSize === 0) marks.push({ offset: line.offset, version });
      position += 1;
      if (endsAppend(line.text)) whole = { position, length: line.end, version, marks };
    }
  }
  if (broken !== undefined && broken.end < size) throw notTheLast(path, broken);
  if (whole.length === 0 && !(await startsAsOurs(file))) throw new Unreadable(path, 0, 'it has no header');
  return {
    extent: { ...whole, marks: marks.filter(({ offset }) => offset < whole.length) },
    torn: size - whole.length,
  };
};

const notTheLast = (path: string, { offset }: RawLine) => new Unreadable(path, offset, 'a line in the middle is broken');

/** True for an empty file and for a torn beginning of a header; false keeps us from emptying somebody else's file. */
const startsAsOurs = async (file: OpenFile): Promise<boolean> => {
  const start = await file.read(0, headerStart.length);
  // After a power cut some file systems leave zeros where the data did not get there in time.
  const zeros = start.indexOf(0);
  return headerStart.startsWith(start.toString('latin1', 0, zeros < 0 ? start.length : zeros));
};

/** The file in pieces that end with a newline; what follows the last newline is left out. */
async function* wholeLines(file: OpenFile, size: number): AsyncGenerator<{ readonly bytes: Buffer; readonly offset: number }> {
  let rest: Buffer = Buffer.alloc(0);
  for (let at = 0; at < size; ) {
    const chunk = await file.read(at, Math.min(chunkSize, size - at));
    if (chunk.length === 0) return;
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const offset = at - rest.length;
    const end = bytes.lastIndexOf(10) + 1;
    if (end > 0) yield { bytes: bytes.subarray(0, end), offset };
    rest = bytes.subarray(end);
    at += chunk.length;
  }
}
