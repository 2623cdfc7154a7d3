/**
 * A text as a document of XML can hold it: every kind of line break as one LF (XML 1.1's
 * readers make LF of U+0085 and U+2028 too, so that nobody else may tell them apart), and U+FFFD (�) for what XML 1.0 has no way to
 * write, not even escaped (control characters but tab and LF, the null byte among them; halves of characters; U+FFFE and U+FFFF).
 * Everything else stays as it is, spaces at the ends too. https://www.w3.org/TR/xml/#charsets
 */
export const writable = (text: string): string =>
  text
    .replaceAll(/\r[\n\u0085]?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unwritable, '\uFFFD')
    .toWellFormed();

/** Cc are the control characters; those from U+007F on XML takes. */
const unwritable = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF](?<![\u007F-\u009F])/gu;
