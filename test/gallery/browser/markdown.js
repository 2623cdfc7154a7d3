/**
 * The Markdown that Teams draws in a TextBlock or a Fact (bold, italic, lists, links), drawn here too, so that text which should
 * have been shown as text gives itself away. It leans to drawing too much rather than too little: automatic links count.
 */

/** @param {string} text */
const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

// A backslash before punctuation makes it plain: it waits out the rest as a private-use character.
const HIDDEN = 0xe000;

/** @param {string} text */
const hideEscapes = (text) => text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)));

/** @param {string} html */
const showEscapes = (html) =>
  html.replace(/[\ue000-\ue07f]/g, (mark) => escapeHtml(String.fromCharCode(mark.charCodeAt(0) - HIDDEN)));

/** @param {string} text */
const inline = (text) =>
  escapeHtml(text)
    .replace(/\[([^\]]+)\]\(\s*([^)\s]+)[^)]*\)/g, '<a href="$2">$1</a>')
    .replace(/&lt;((?:https?|mailto):[^\s&]+)&gt;/g, '<a href="$1">$1</a>')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '<strong>$2</strong>')
    .replace(/\*(?=\S)(.+?)(?<=\S)\*/gs, '<em>$1</em>')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)(.+?)(?<=\S)_(?![\p{L}\p{N}])/gsu, '<em>$1</em>');

const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*(\d{1,9})[.)]\s+/;

/** @param {string} line */
const kindOf = (line) => (BULLET.test(line) ? 'ul' : NUMBER.test(line) ? 'ol' : 'p');

/** @param {string} paragraph */
const block = (paragraph) => {
  /** @type {{ kind: string, lines: string[] }[]} */
  const runs = [];
  for (const line of paragraph.split('\n')) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs.map(({ kind, lines }) => {
    if (kind === 'p') return `<p>${inline(lines.join('\n'))}</p>`;
    const items = lines.map((line) => `<li>${inline(line.replace(kind === 'ul' ? BULLET : NUMBER, ''))}</li>`);
    const start = kind === 'ol' ? ` start="${NUMBER.exec(lines[0] ?? '')?.[1] ?? 1}"` : '';
    return `<${kind}${start}>${items.join('')}</${kind}>`;
  });
};

/**
 * Markdown in, HTML out; every other character is shown as it is.
 * @param {string} text
 * @returns {string}
 */
export const markdown = (text) =>
  showEscapes(
    hideEscapes(text)
      .split(/\n{2,}/)
      .flatMap(block)
      .join(''),
  );
