/**
 * The Markdown that Teams draws in a TextBlock: bold, italic, lists, https links. Everything else is shown as the characters it is:
 * nothing of a text becomes HTML but through here.
 */

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

// A backslash before punctuation makes it plain: it waits out the rest as a private-use character.
const HIDDEN = 0xe000;

const hideEscapes = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)));

const showEscapes = (html: string): string =>
  html.replace(/[\ue000-\ue07f]/g, (mark) => escapeHtml(String.fromCharCode(mark.charCodeAt(0) - HIDDEN)));

const inline = (text: string): string =>
  escapeHtml(text)
    .replace(/\[([^\]]+)\]\(\s*(https:[^)\s]+)[^)]*\)/g, '<a href="$2" target="_blank" rel="noreferrer">$1</a>')
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/gs, '<strong>$1</strong>')
    .replace(/\*(?=\S)(.+?)(?<=\S)\*/gs, '<em>$1</em>');

const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*(\d{1,9})[.)]\s+/;

const kindOf = (line: string): 'ul' | 'ol' | 'p' => {
  if (BULLET.test(line)) return 'ul';
  return NUMBER.test(line) ? 'ol' : 'p';
};

const block = (paragraph: string): readonly string[] => {
  const runs: { readonly kind: ReturnType<typeof kindOf>; readonly lines: string[] }[] = [];
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

/** Markdown in, HTML out. */
export const markdown = (text: string): string =>
  showEscapes(
    hideEscapes(text)
      .split(/\n{2,}/)
      .flatMap(block)
      .join(''),
  );
