import { describe, expect, it } from 'vitest';
import { blockText, directorMarkdown } from '../../../src/domain/letter/markdown.ts';

/** The text of each block, with the word joiner made visible. */
const texts = (markdown: string) => directorMarkdown(markdown).blocks.map((block) => blockText(block).replaceAll('\u2060', '¦'));
const faults = (markdown: string) => directorMarkdown(markdown).faults;

describe('paragraphs and lists', () => {
  it('keeps paragraphs apart, and the lines of one as lines', () => {
    expect(texts('Hej alla!\nTack för i går.\n\n\n  Vi ses. \r\n')).toEqual(['Hej alla!\n\nTack för i går.', 'Vi ses.']);
    expect(texts('')).toEqual([]);
    expect(texts(' \n\t\n')).toEqual([]);
  });

  it('takes bullets of every kind, also pasted from Word, and indented ones as items', () => {
    expect(directorMarkdown('Vi ska\n- läsa\n* fråga\n\n  + svara\n• följa upp\n  varje vecka\nTack').blocks).toEqual([
      { kind: 'paragraph', text: 'Vi ska' },
      { kind: 'list', ordered: false, first: 1, items: ['läsa', 'fråga', 'svara', 'följa upp varje vecka'] },
      { kind: 'paragraph', text: 'Tack' },
    ]);
    expect(texts('- ett\n- **två**')).toEqual(['- ett\n- **två**']);
  });

  it('goes on with the number that the author wrote', () => {
    expect(texts('1. ett\n2) två\n\nMellan\n\n3. tre\n9. fyra')).toEqual(['1. ett\n2. två', 'Mellan', '3. tre\n4. fyra']);
    expect(texts('2026. Det var året.')).toEqual(['¦2026. Det var året.']);
  });

  it.each(['# Rubrik', '> citat', '===', '---', '| a | b |', '-', '1.', '+1 från mig', '~~~'])(
    'shows %s as the text it is',
    (line) => {
      const [text = ''] = texts(`Ingress\n${line}`);
      expect(text.replaceAll('¦', '')).toBe(`Ingress\n\n${line}`);
      expect(text).toContain('\n\n¦');
    },
  );
});

describe('bold and italic', () => {
  it.each([
    ['**fet** och _kursiv_', '**fet** och *kursiv*'],
    ['__fet__ och *kursiv*', '**fet** och *kursiv*'],
    ['***båda*** å', '***båda*** å'],
    ['**fet _kursiv_ fet**', '**fet *kursiv* fet**'],
    ['**_båda_**', '***båda***'],
    ['_a_**b**', '*a*¦**b**'],
    ['**Viktigt!**_Läs_', '**Viktigt!** *Läs*'],
    ['un*der*streck', 'un*der*streck'],
    ['**Viktigt:** läs', '**Viktigt:** läs'],
    ['5*3 är *inte* 16', '5\\*3 är *inte* 16'],
    ['5 * 3 * 2', '5 \\* 3 \\* 2'],
    ['**öppen', '\\*\\*öppen'],
    ['**fel *ordning** här*', '**fel \\*ordning** här\\*'],
    ['****', '\\*\\*\\*\\*'],
    ['fil_namn_x', 'fil_namn_x'],
    ['\\*stjärna\\*', '\\*stjärna\\*'],
    ['rad *ett\nrad* två', 'rad \\*ett\n\nrad\\* två'],
  ])('writes %s as %s', (markdown, expected) => expect(texts(markdown)).toEqual([expected]));
});

describe('links', () => {
  it.each([
    ['[planen](https://bjorkhaga.se/plan)', '[planen (bjorkhaga.se)](https://bjorkhaga.se/plan)'],
    ['[**planen**](https://bjorkhaga.se)', '[**planen** (bjorkhaga.se)](https://bjorkhaga.se/)'],
    ['**[planen](https://bjorkhaga.se)**', '**[planen (bjorkhaga.se)](https://bjorkhaga.se/)**'],
    ['[a](<https://a.se/b> "Titel")', '[a (a.se)](https://a.se/b)'],
    ['[](https://a.se/b)', '[a.se](https://a.se/b)'],
    ['[A.se](https://a.se/b)', '[A.se](https://a.se/b)'],
    ['[https://a.se/b](https://a.se/b)', '[https://a.se/b](https://a.se/b)'],
    ['[https://a.se/c](https://a.se/b)', '[https://a.se/c (a.se)](https://a.se/b)'],
    ['[Å](https://åre.se:8443/x)', '[Å (åre.se:8443)](https://xn--re-xia.se:8443/x)'],
    ['[a](https://a.se/b_(c)?d=[e]&copy;)', '[a (a.se)](https://a.se/b_%28c%29?d=%5Be%5D&copy%3B)'],
    ['[a [b] c](https://a.se)', '[a \\[b\\] c (a.se)](https://a.se/)'],
    ['Se https://a.se/b_c. Bra!', 'Se [https://a.se/b_c](https://a.se/b_c). Bra!'],
    ['(https://a.se/b_(c))', '([https://a.se/b\\_(c)](https://a.se/b_%28c%29))'],
    ['Läs!https://a.se/b', 'Läs!¦[https://a.se/b](https://a.se/b)'],
    ['<https://a.se>', '[https://a.se](https://a.se/)'],
    ['**https://a.se**', '**[https://a.se](https://a.se/)**'],
    ['[[a](https://b.se)](https://c.se)', '\\[[a (b.se)](https://b.se/)\\]¦([https://c.se](https://c.se/))'],
  ])('writes %s as %s', (markdown, expected) => {
    expect(texts(markdown)).toEqual([expected]);
    expect(faults(markdown)).toEqual([]);
  });

  it.each([
    ['[x](http://a.se)', 'link-not-https', 'x', 'http://a.se'],
    ['[x](javascript:alert(1))', 'link-not-https', 'x', 'javascript:alert(1)'],
    ['[x](data:text/html,<b>)', 'link-not-https', 'x', 'data:text/html,<b>'],
    ['[mejla](mailto:anna@a.se?cc=b@c.se)', 'link-not-https', 'mejla', 'mailto:anna@a.se?cc=b@c.se'],
    ['[x](www.a.se)', 'link-not-https', 'x', 'www.a.se'],
    ['[x](//a.se)', 'link-not-https', 'x', '//a.se'],
    ['[x](https:a.se)', 'link-not-https', 'x', 'https:a.se'],
    ['http://a.se/b.', 'link-not-https', '', 'http://a.se/b'],
    ['[x](https://kommun.se@evil.example)', 'link-misleading', 'x', 'https://kommun.se@evil.example'],
    ['[x](https://xn--kmmun-6xa.se)', 'link-misleading', 'x', 'https://xn--kmmun-6xa.se'],
    ['[x](https://kоmmun.se)', 'link-misleading', 'x', 'https://kоmmun.se'],
    ['[kommun.se](https://evil.example)', 'link-misleading', 'kommun.se', 'https://evil.example'],
    ['[x](https://a.se b)', 'link-misleading', 'x', 'https://a.se b'],
    ['![bild](https://a.se/b.png)', 'image', 'bild', 'https://a.se/b.png'],
  ])('tells of %s, and shows it as text', (markdown, code, text, address) => {
    expect(faults(markdown)).toEqual([{ code, text, address }]);
    const [shown = ''] = texts(markdown);
    expect(shown).not.toMatch(/[^\\]\]\(/);
    expect(shown).not.toContain('://');
    expect(shown.replace(/[\\¦]/g, '')).toBe(markdown);
  });

  it('does not take two brackets for a link', () => {
    expect(faults('[bilaga 1](kommer senare) och [x]()')).toEqual([]);
    expect(texts('[bilaga 1](kommer senare)')).toEqual(['\\[bilaga 1\\]¦(kommer senare)']);
  });

  it('tells of every fault, in order', () => {
    expect(faults('- [a](http://a.se)\n- [b](https://b.se)\n\n[c](ftp://c.se)').map(({ text }) => text)).toEqual(['a', 'c']);
  });
});

describe('what Teams would run', () => {
  it.each([
    ['{{DATE(2026-03-03T10:00:00Z, LONG)}}', '{¦{DATE(2026-03-03T10:00:00Z, LONG)}¦}'],
    ['<at>Anna</at>', '<¦at>Anna<¦/at>'],
    ['<b onclick="x()">', '<¦b onclick="x()">'],
    ['`kod` ~~nej~~ &copy; &#42;', '\\`kod\\` ~¦~nej~¦~ &¦copy; &¦#42;'],
    ['C:\\mapp\\*', 'C:\\mapp\\*'],
    ['\\\\[a](https://b.se)', '\\¦[a (b.se)](https://b.se/)'],
    ['[x][1] [1]: javascript:x', '\\[x\\]\\[1\\] \\[1\\]¦: javascript:x'],
    ['ned\u202Eåt\u0007\u0000', 'nedåt'],
  ])('writes %s as %s', (markdown, expected) => expect(texts(markdown)).toEqual([expected]));
});
