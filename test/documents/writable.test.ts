import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writable } from '../../src/documents/writable.ts';
import { injectedTexts } from '../support/injected-texts.ts';

describe('what a document of XML can hold', () => {
  it.each([
    ['a\0b', 'a\uFFFDb'],
    ['a\u001b[31m', 'a\uFFFD[31m'],
    ['\ud800x', '\uFFFDx'],
    ['\uffff\ufffe', '\uFFFD\uFFFD'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u0085b\u2028c\u2029d\r\u0085e', 'a\nb\nc\nd\ne'],
    [' \ta\u007f\u0099\ufeff ', ' \ta\u007f\u0099\ufeff '],
  ])('%j is written %j', (text, expected) => expect(writable(text)).toBe(expected));

  it('is every other character of XML 1.0, as it is', () => {
    const [tab, lf, others] = [fc.constant(0x9), fc.constant(0xa), fc.integer({ min: 0x10000, max: 0x10ffff })];
    const code = fc.oneof(tab, lf, fc.integer({ min: 0x20, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0xfffd }), others);
    const text = fc
      .array(code.filter((one) => ![0x85, 0x2028, 0x2029].includes(one)))
      .map((codes) => codes.map((one) => String.fromCodePoint(one)).join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(writable(one)).toBe(one);
      }),
    );
  });

  it('is tried with 500 texts and more, no two the same, of which few have to change', () => {
    expect(injectedTexts.length).toBeGreaterThanOrEqual(500);
    expect(new Set(injectedTexts).size).toBe(injectedTexts.length);
    const changed = injectedTexts.filter((text) => writable(text) !== text);
    expect(injectedTexts.length - changed.length).toBeGreaterThanOrEqual(500);
    expect(changed.length).toBeGreaterThan(10);
  });
});
