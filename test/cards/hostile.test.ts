import { describe, expect, it } from 'vitest';
import { messageCard } from '../../cards/message-card.ts';
import { harmless } from '../../cards/person-text.ts';
import { blockText, directorMarkdown } from '../../src/domain/letter/markdown.ts';
import { texts } from '../../src/texts/texts.ts';
import { situations } from './situations.ts';
import { type Json, type Node, nodes, rewritten, strings, wire } from './walk.ts';

/** Found again wherever it ends up. */
const MARK = 'MÄRKE';

/** What would be a link, a mention, a tag, a function or a turned-round sentence if anything took it for more than text. */
const corpus = [
  `${MARK} [x](http://evil.example)`,
  `[${MARK}](javascript:alert(1)) **fet** _kursiv_ \`kod\` # rubrik`,
  `![${MARK}](http://evil.example/spy.png)`,
  `<at>${MARK}</at> < AT id="1">alla</ at >`,
  `<b onclick="x()">${MARK}</b><script>alert(1)</script>`,
  `{{DATE(2026-03-03T10:00:00Z, LONG)}} ${MARK} {{TIME(2026-03-03T10:00:00Z)}}`,
  `{{{{${MARK}}}}} \${${MARK}} {${MARK}}`,
  `\u202E${MARK}\u202C \u2066${MARK}\u2069 \u200F\u061C`,
  `=HYPERLINK("http://evil.example";"${MARK}")`,
  `${MARK}\u0000\u0007\u001B[31m\uD800`,
  `- ${MARK}\n1. ${MARK}\r\n\r\n\r\n\r\n> ${MARK}\u2028${MARK}`,
];
const hostile = corpus.join(' ');

/** What a TextRun of adaptivecards 3.0.6 would run (text-formatters.js), what Teams would take for a mention, what reorders or rings. */
const dangers = [/\{\{/, /\}\}/, /<\s*\/?\s*at\b/i, /\p{Bidi_Control}/u, /(?!\n)\p{Cc}/u, /\p{Surrogate}/u];

const cards = situations.flatMap(({ name, card }) =>
  (['sv', 'en'] as const).flatMap((language) => {
    const change = <View>(view: View) => rewritten(view, () => hostile);
    return { name: `${name} (${language})`, card: wire(card(language, change)) };
  }),
);

/** A choice of a list: what its title says is made inert (choiceTitle), for some clients draw it as Markdown. */
const isChoice = (node: Node, above: readonly Node[]): boolean =>
  above.at(-1)?.type === 'Input.ChoiceSet' && node.type === undefined;

/** Where text written by a person may stand: a run of text, a box to be changed in, a list to choose from, a picture's words. */
const allowed = (card: Json) => {
  const choices = new Set([...nodes(card)].filter(({ node, above }) => isChoice(node, above)).map(({ node }) => node));
  return strings(card).filter(
    ({ node, key }) =>
      (node.type === 'TextRun' && key === 'text') ||
      (node.type === 'Input.Text' && key === 'value') ||
      (node.type === 'Image' && key === 'altText') ||
      // The value of a choice, and which are chosen, are never shown.
      (node.type === 'Input.ChoiceSet' && key === 'value') ||
      // An input's label may be a theme's name, made inert as a choice's title is.
      (String(node.type).startsWith('Input.') && key === 'label') ||
      ((key === 'title' || key === 'value') && choices.has(node)),
  );
};

/** The body of a letter: the one place where Markdown is allowed, and only what directorMarkdown has made of it. */
const inLetterBody = (card: Json): readonly Node[] =>
  [...nodes(card)]
    .filter(({ node, above }) => node.type === 'TextBlock' && above.some(({ id }) => id === 'letter-body'))
    .map(({ node }) => node);

describe.each(cards)('hostile text in $name', ({ card }) => {
  it('stands in runs of text and boxes only', () => {
    const marked = strings(card).filter(({ text }) => text.includes(MARK));
    const body = new Set(inLetterBody(card));
    const welcome = allowed(card);
    const strays = marked.filter(
      ({ node, key }) => !body.has(node) && !welcome.some((one) => one.node === node && one.key === key),
    );
    expect(strays.map(({ key, text }) => [key, text])).toEqual([]);
    expect(JSON.stringify(card).split(MARK).length - 1).toBe(
      marked.reduce((sum, { text }) => sum + text.split(MARK).length - 1, 0),
    );
  });

  it('cannot be taken for anything but text', () => {
    const runs = [...nodes(card)].flatMap(({ node }) => (node.type === 'TextRun' ? [String(node.text)] : []));
    for (const danger of dangers) expect(runs.filter((text) => danger.test(text))).toEqual([]);
    const body = new Set(inLetterBody(card));
    const blocks = strings(card).filter(({ node }) => node.type === 'TextBlock' && !body.has(node));
    expect(blocks.filter(({ text }) => /[[\]<>`{}]|\*\*|https?:|_/.test(text))).toEqual([]);
  });
});

describe.each(cards)('hostile text in a list of $name', ({ card }) => {
  it('is nothing that Markdown would act on, in a choice’s title or an input’s label', () => {
    const titles = [...nodes(card)].flatMap(({ node, above }) => (isChoice(node, above) ? [String(node.title)] : []));
    const labels = [...nodes(card)].flatMap(({ node }) =>
      String(node.type).startsWith('Input.') ? [String(node.label ?? '')] : [],
    );
    for (const words of [...titles, ...labels]) {
      expect(words).not.toMatch(/[*_`[\]<>~#|\\]|:\/\/|\n/);
      for (const danger of dangers) expect(words).not.toMatch(danger);
    }
  });
});

describe('the body of a letter', () => {
  it('holds what directorMarkdown makes of it, and nothing else', () => {
    const emitted = directorMarkdown(hostile).blocks.map(blockText);
    const bodies = cards.map(({ card }) => inLetterBody(card).map(({ text }) => text)).filter((body) => body.length > 0);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body).toEqual(emitted);
  });
});

describe('the corpus', () => {
  it('really reaches the cards: most situations show something that a person wrote', () => {
    const reached = cards.filter(({ card }) => JSON.stringify(card).includes(MARK));
    expect(reached.length).toBeGreaterThan(cards.length * 0.7);
  });

  it('is shown as text in a message that quotes it', () => {
    const card = wire(messageCard({ text: hostile }, texts.sv));
    expect(strings(card).filter(({ text }) => text.includes(MARK))).toEqual(allowed(card));
  });
});

describe('text made harmless', () => {
  it('is what was written where nothing is wrong, line breaks and all', () => {
    const text = 'Åsa Söderström-Nyqvist & Siobhán O’Brien:\n”2 < 3”, 100 % {ja} [nej] – https://bjorkhaga.example 👩‍👩‍👧 #1 *';
    expect(harmless(text)).toBe(text);
  });

  it('is the same however often it is made so', () => {
    expect(harmless(harmless(hostile))).toBe(harmless(hostile));
  });
});
