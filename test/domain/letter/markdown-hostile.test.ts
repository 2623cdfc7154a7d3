import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directorMarkdown } from '../../../src/domain/letter/markdown.ts';
import { webAddress } from '../../../src/domain/letter/web-address.ts';

const WJ = '\u2060';

const corpus = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert`1`)',
  '[x]( javascript:alert(1) )',
  '[x](\u0001javascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x) [x](file:///etc/passwd) [x](msteams://evil)',
  '[https://kommun.se](https://evil.example) [x](https://kommun.se\\@evil.example)',
  '[x](https://0x7f.1) [x](https://127.0.0.1) [x](https://[::1]/) [x](https://2130706433)',
  '[x](https://ｋommun.se) [x](https://kommun.se\u200B.evil.example) [x](https://kommun.se⁄evil.example)',
  '[x](https://kommun.se%2eevil.example) [x](https://user:pass@kommun.se)',
  '[a](https://b.se "t](javascript:x)") [a](<https://b.se> \'x\') [a](https://b.se (t))',
  '[a\n](https://b.se) [a](https://b.se\n)',
  '[a](https://b.se) [b](https://c.se)](https://d.se) [[[a]]](https://e.se)](x',
  '\\[x](https://a.se) [x\\](https://b.se) [x]\\(https://c.se) \\\\[x](https://d.se) [a\\](http://evil.se)](https://ok.se)',
  '[x][ref]\n\n[ref]: javascript:alert(1)\n[ref]: <javascript:alert(1)>\n[x]: https://evil.example',
  '<javascript:alert(1)> <https://a.se/x y> <http://b.se> <mailto:a@b.se> <a@b.se> www.evil.example',
  'Bra!https://a.se/spy.png !<https://a.se/spy.png> \\![x](https://a.se/spy.png) ![x](https://a.se/spy.png) [![x](https://a.se/spy.png)](https://b.se)',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> <a href="javascript:x">y</a> <!-- x --> <?x?> <![CDATA[x]]>',
  'Rubrik\n=====\n\nRubrik\n-----\n\n# Rubrik\n\n> citat\n\n    kod\n\n```\nkod\n```\n\n***\n\n| a |\n|---|\n| b |',
  '<at>alla</at> < at id="0">x</ at > <AT>x</AT>',
  '{{DATE(2026-03-03T10:00:00Z)}} {*{DATE(x)}*} {\\{TIME(x)}\\} {{{{ }}}} [{{DATE(x)}}](https://a.se/{{TIME(x)}})',
  '&#91;x&#93;&#40;javascript:x&#41; &lt;at&gt; &lpar; [x](https&colon;//evil.example)',
  '`[x](javascript:x)` ``[x](https://a.se)`` ~~[x](https://b.se)~~',
  '*[x*](https://a.se) _[x_](https://b.se) **[**x](https://c.se)',
  '- - - [x](http://a.se)\n  - [y](javascript:x)\n1. # x\n2. > y\n3. - z',
  '(a) [b och (c [d',
  'ned\u202Eåt [\u2066x](https://a.se) \uD800 \u0000',
];

/** A link as it may look: a label in which brackets are escaped, an https address in ASCII without anything that is read. */
const LINK = /\[((?:\\.|[^\\[\]\n])*)\]\((https:\/\/[!-'*-;=?-Z^-z~]+)\)/g;

/** A text is safe when nothing is left in it, after its escapes and its good links, that a reader of Markdown would act on. */
const dangers = (text: string): readonly string[] => {
  const found = text.split('\n').filter((line) => /^(?:[#>=|+~•-]|\d+[.)])/.test(line));
  for (const { 1: label = '', 2: href = '', index } of text.matchAll(LINK)) {
    const shown = label.replace(/\\(.)|[*]/g, '$1');
    const host = new URL(href).host;
    const told = shown.split(/[ ()/]+/).some((word) => {
      const address = webAddress(`https://${word}`);
      return typeof address === 'object' && new URL(address.href).host === host;
    });
    if (!told) found.push(`${label} hides ${host}`);
    if (text[index - 1] === '!') found.push(`${label} is a picture`);
  }
  const rest = text.replace(LINK, ' ').replace(/\\[!-/:-@[-`{-~]/g, ' ');
  const signs = rest.match(
    /[[\]`]|<(?!\u2060)|[{}](?=[{}])|:\/\/|~~|&#?\w{1,31};|(?![\n])[\p{Cc}\p{Bidi_Control}]|\p{Surrogate}/gu,
  );
  return [...found, ...(signs ?? [])];
};

/** Lines and items, each by itself. */
const written = (markdown: string): readonly string[] =>
  directorMarkdown(markdown).blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));

describe('hostile Markdown', () => {
  it.each(corpus)('comes out harmless: %s', (markdown) => {
    expect(written(markdown).flatMap(dangers)).toEqual([]);
    expect(written(`**Hej** ${markdown}\n- ${markdown.replaceAll('\n', ' ')}`).flatMap(dangers)).toEqual([]);
  });

  it('comes out harmless however it is put together', () => {
    const pieces = [
      ...'[]()<>*_`~\\!#&{}-: \n.x1',
      '](',
      '[a](https://b.se)',
      '[c](http://d.se)',
      'https://e.se/f',
      'javascript:',
      '{{DATE(',
      '<at>',
      '&lt;',
      '**',
      '- ',
      '1. ',
      WJ,
    ];
    assert(
      property(array(constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        expect(written(parts.join('')).flatMap(dangers)).toEqual([]);
      }),
      { numRuns: 2_000, seed: 2026 },
    );
  });

  it('is judged by a check that sees danger', () => {
    for (const bad of [
      '[x](http://a.se)',
      '[a](https://b.se/)',
      '<at>',
      '{{x',
      '# x',
      '- # x',
      '`x',
      'http://x',
      '&lt;',
      '[x]: y',
    ]) {
      expect(dangers(bad), bad).not.toEqual([]);
    }
  });
});

describe('time', () => {
  it.each([
    ['brackets', '['.repeat(10_000)],
    ['brackets that close', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['links in links', '['.repeat(5_000) + '](https://a.se)'.repeat(5_000)],
    ['half links', '[a]('.repeat(10_000)],
    ['marks', '**a* _b __c'.repeat(5_000)],
    ['stars', '*'.repeat(100_000)],
    ['addresses', 'https://'.repeat(10_000)],
    ['brackets after an address', `https://a.se/${'('.repeat(50_000)}${')'.repeat(50_000)}`],
    ['backslashes', '\\'.repeat(100_000)],
    ['titles', '[a](b "'.repeat(10_000)],
    ['a long host', `https://${'a-'.repeat(50_000)}`],
    ['spaces after a bullet', `- ${' '.repeat(100_000)}`],
    ['lines of a list', `- a\n${'  b\n'.repeat(20_000)}`],
    ['ampersands', '&a'.repeat(50_000)],
  ])('is linear: %s', (_, markdown) => {
    const begun = performance.now();
    written(markdown);
    // Quadratic time would be minutes; two busy cores may take a second.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
