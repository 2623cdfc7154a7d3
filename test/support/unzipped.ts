import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file that is a zip (docx, xlsx), as text. */
export const partsOf = (bytes: Uint8Array): readonly string[] =>
  Object.values(unzipSync(new Uint8Array(bytes))).map((content) => strFromU8(content));
