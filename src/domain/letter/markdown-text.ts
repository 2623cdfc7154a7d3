/** U+2060, word joiner: nothing to see and no width, but what it stands in is no longer a code. */
export const BREAK = '\u2060';

/** Control characters but the line break, and those that change direction. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

/** Line breaks of every kind as one; other control and direction characters away; broken halves of characters replaced. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .toWellFormed();

/**
 * Words as Markdown that says just these words. Teams' two readers differ: on the desktop it is CommonMark (markdown-it), on
 * phones Microsoft's own (MarkDownBlockParser.cpp), which takes a backslash away before `[ ] ) * _` only, and did not at all in
 * older versions. So what could be a link, a tag or a function is broken by U+2060, which both see as an ordinary letter, and
 * the backslash is left for what would only look wrong.
 */
export const literal = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, `\\${BREAK}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[[\]*`]/gu, '\\$&')
    .replace(/\](?=[([:])/g, `]${BREAK}`)
    .replace(/~(?=~)|:(?=\/\/)|<|&(?=#?\w{1,31};)|[{}](?=[{}])/g, `$&${BREAK}`);

/** What begins a heading, quote, list, rule, table or fenced code when it stands first on a line. */
const BLOCK_START = /^(?:[#>+\-=|~•]|\d{1,9}[.)])/;

/** A line of Markdown as an ordinary line, whatever it begins with. */
export const asLine = (markdown: string): string => (BLOCK_START.test(markdown) ? `${BREAK}${markdown}` : markdown);
