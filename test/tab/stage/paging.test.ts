import { describe, expect, it } from 'vitest';
import { PAGE, paged, stayMs } from '../../../src/tab/views/stage/paging.ts';

const texts = (...lengths: readonly number[]) => lengths.map((length) => ({ text: 'a'.repeat(length) }));

describe('texts on the wall', () => {
  it('stand together where they are short, never more than can be taken in', () => {
    const pages = paged(texts(...Array.from({ length: 14 }, () => 20)));
    expect(pages.map((page) => page.length)).toEqual([6, 6, 2]);
  });

  it('stand alone where they are long, in the order that they came', () => {
    const pages = paged([{ text: 'kort' }, { text: 'b'.repeat(PAGE.characters) }, { text: 'sist' }]);
    expect(pages.map((page) => page.map(({ text }) => text[0]))).toEqual([['k'], ['b'], ['s']]);
  });

  it('go on over pages where they are very long, cut after a sentence, and lose nothing', () => {
    const sentence = 'Vi ska våga säga nej till det som inte leder mot visionen. ';
    const long = sentence.repeat(60).trim();
    const pages = paged([{ text: long, by: 'Grupp 3' }]);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flat().every(({ text }) => text.length <= PAGE.characters + 4)).toBe(true);
    expect(pages.flat().every(({ by }) => by === 'Grupp 3')).toBe(true);
    const whole = pages.flat().map(({ text }) => text.replace(/^… /, '').replace(/ …$/, ''));
    expect(whole.join(' ')).toBe(long);
    expect(whole.every((part) => part.endsWith('.'))).toBe(true);
  });

  it('are cut inside a word only where there is nothing else', () => {
    const pages = paged(texts(2_000));
    expect(
      pages
        .flat()
        .map(({ text }) => text.replaceAll(/[… ]/g, ''))
        .join('').length,
    ).toBe(2_000);
  });

  it('are no page where there are none', () => {
    expect(paged([])).toEqual([]);
  });

  it('stay long enough to be read, and not for ever', () => {
    expect(stayMs(0)).toBe(10_000);
    expect(stayMs(300)).toBe(24_000);
    expect(stayMs(100_000)).toBe(60_000);
  });
});
