import { describe, expect, it } from 'vitest';
import { plainLanguage } from '../../../src/domain/letter/plain-language.ts';

const letter = `# Veckobrev vecka 12

Hej!

I tisdags möttes **kommunstyrelsens arbetsutskott** (KSAU) om budgeten. Vi talade om skolan, bl.a. om [planen](https://bjorkhaga.se/plan) och om IVO. Mötet börjar nästa gång kl. 13.00. Bra jobbat! 🎉

Nu vill jag att ni
- läser planen
- svarar senast den 3 april. Gärna före!

Läs mer: https://bjorkhaga.se/plan/2026/vecka-12

Med vänlig hälsning
Karin`;

const words = (count: number, word = 'ord') => Array.from({ length: count }, () => word).join(' ');

describe('a letter', () => {
  it('is measured without its Markdown', () => {
    expect(plainLanguage(letter)).toEqual({
      words: 51,
      sentences: 13,
      minutes: 0.5,
      lix: 18,
      lixBand: 'very-easy',
      longest: [],
      abbreviations: [
        { kind: 'explain', text: 'IVO' },
        { kind: 'write-out', text: 'bl.a.', inFull: 'bland annat' },
      ],
    });
  });

  it('may be empty', () => {
    const nothing = { words: 0, sentences: 0, minutes: 0, lix: 0, lixBand: 'very-easy', longest: [], abbreviations: [] };
    for (const text of ['', ' \n\n', '🎉', '- \n***\n#']) expect(plainLanguage(text)).toEqual(nothing);
  });

  it('counts a line that an e-mail program broke as one sentence, and items each for themselves', () => {
    expect(plainLanguage('Vi ska läsa planen\noch svara på den.').sentences).toBe(1);
    expect(plainLanguage('Hej alla\nVi ses').sentences).toBe(2);
    expect(plainLanguage('- läsa\n- svara\n- följa upp').sentences).toBe(3);
  });
});

describe('reading time', () => {
  it.each([
    [1, 0.5],
    [100, 0.5],
    [101, 1],
    [200, 1],
    [201, 1.5],
    [1_000, 5],
  ])('of %i words is %d minutes', (count, minutes) => expect(plainLanguage(words(count)).minutes).toBe(minutes));
});

describe('LIX', () => {
  // Ten words in a sentence, so many of them long: 10 + 10 for each long word.
  it.each([
    [1, 20, 'very-easy'],
    [2, 30, 'easy'],
    [3, 40, 'medium'],
    [4, 50, 'hard'],
    [5, 60, 'hard'],
    [6, 70, 'very-hard'],
  ])('with %i long words of ten is %i, %s', (long, lix, band) => {
    const sentence = `${words(long, 'sjubokst')} ${words(10 - long, 'sexbok')}.`;
    expect(plainLanguage(`${sentence} ${sentence.toUpperCase()}`)).toMatchObject({ lix, lixBand: band });
  });

  it('counts letters, not hyphens and digits', () => expect(plainLanguage('A-B-C-D 2026-03-03').lix).toBe(2));
});

describe('the longest sentences', () => {
  it('are at most three, of more than fifteen words, the longest first', () => {
    const text = [15, 16, 40, 17, 20].map((count) => `Nu ${words(count - 1)}.`).join(' ');
    expect(plainLanguage(text).longest.map((sentence) => sentence.words)).toEqual([40, 20, 17]);
    expect(plainLanguage(`Nu ${words(14)}.`).longest).toEqual([]);
    expect(plainLanguage(`**Nu** ${words(15)}.`).longest).toEqual([{ text: `Nu ${words(15)}.`, words: 16 }]);
  });
});

describe('time', () => {
  it.each([
    ['a long letter', `${letter}\n\n`.repeat(80)],
    ['dots', '. '.repeat(50_000)],
    ['dots in a row', '.'.repeat(100_000)],
    ['capitals', 'A'.repeat(100_000)],
    ['abbreviations', 'SKR, '.repeat(20_000)],
    ['brackets after abbreviations', 'SKR ('.repeat(20_000)],
    ['short forms', 't. '.repeat(30_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['quotes', '”'.repeat(100_000)],
    ['marks', '*a _b'.repeat(20_000)],
    ['links', '['.repeat(10_000) + ']('.repeat(10_000)],
    ['empty lines', '\n'.repeat(100_000)],
  ])('is linear: %s', (_, text) => {
    const begun = performance.now();
    plainLanguage(text);
    // Quadratic time would be minutes; two busy cores may take a second.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
