import type { IRichTextBlock, ITextRun } from '@microsoft/teams.cards';

/** How a run of text looks. */
export type RunStyle = Omit<ITextRun, 'type' | 'text'>;

/** How a paragraph stands among the others. */
export type BlockStyle = Omit<IRichTextBlock, 'type' | 'inlines'>;

/** U+2060, word joiner: nothing to see and no width, but what it stands in is no longer a code. */
const BREAK = '\u2060';

/** Control characters but the line break, and those that change direction (a name could turn a sentence around). */
const invisible = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

/** Line breaks of every kind as one; other control and direction characters away; broken halves of characters replaced. */
export const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible, '')
    .toWellFormed();

/**
 * Text written by a person, made harmless for a TextRun. A TextRun is not Markdown and not HTML (adaptivecards sets it as
 * innerText, which keeps line breaks), but it runs `{{DATE(…)}}` and `{{TIME(…)}}`, and Teams looks for `<at>` in what a bot sends.
 */
export const harmless = (text: string): string =>
  withoutControls(text)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/([{}])(?=[{}])/g, `$1${BREAK}`)
    .replace(/<(?=\s*\/?\s*at\b)/gi, `<${BREAK}`);

export const run = (text: string, style: RunStyle = {}): ITextRun => ({ type: 'TextRun', text: harmless(text), ...style });

/** The one way for text written by a person to come onto a card. */
export const personText = (text: string, style: RunStyle = {}, block: BlockStyle = {}): IRichTextBlock =>
  runs([run(text.trim(), style)], block);

/** A paragraph of several runs, where our words and a person's stand together. */
export const runs = (inlines: readonly ITextRun[], block: BlockStyle = {}): IRichTextBlock => ({
  type: 'RichTextBlock',
  ...block,
  inlines: [...inlines],
});

/**
 * The beginning of a text, so long that it takes at most `units` UTF-16 units as JSON writes it (a message has room for 40 000);
 * with an ellipsis where something was left out.
 */
export const cut = (text: string, units: number): string => {
  if (written(text) <= units) return text;
  let kept = '';
  let room = units - 1;
  for (const character of text) {
    room -= written(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** How many UTF-16 units a text takes in JSON, without its quotes. */
export const written = (text: string): number => JSON.stringify(text).length - 2;

/** A draft may be too long to store and yet must come back: so much of it, in UTF-16 units as JSON writes them, has room. */
export const DRAFT = 12_000;
