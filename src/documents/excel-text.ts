import { writable } from './writable.ts';

/** Excel's limit for a cell, in UTF-16 units: a workbook with a longer one is opened as damaged. */
const MOST_CHARACTERS = 32_767;

/** What would be read as an escape though nobody meant it as one. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What write-excel-file drops on its way (its removeInvalidXmlCharacters): U+FFFD, C1 controls, what Unicode calls no character. */
const dropped = /[\uFFFD\u007F-\u009F\uFDD0-\uFDEF]|\p{Noncharacter_Code_Point}/gu;

/**
 * A text as a cell holds it, with `_xHHHH_` for what would otherwise be lost or read as something else (ST_Xstring, ECMA-376
 * part 1, 22.9.2.19; Excel and read-excel-file read all of it back, LibreOffice 7.4 reads back `_x005F_` alone and shows the rest).
 * Longer than a cell can hold, it ends with an ellipsis: the whole text is in the Word file.
 */
export const excelText = (text: string): string => {
  const whole = writable(text);
  const kept = whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…` : whole;
  const written = kept.replaceAll(looksEscaped, '_x005F_').replaceAll(dropped, escapes);
  // write-excel-file numbers its texts in an object: a text that every object has a key of (constructor) would have no number.
  return written in {} ? escapes(written.slice(0, 1)) + written.slice(1) : written;
};

const escapes = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, index) => `_x${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}_`,
  ).join('');
