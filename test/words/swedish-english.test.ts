import { describe, expect, it } from 'vitest';
import { swedishEnglish } from '../../src/words/swedish-english.ts';

const stems = (language: 'sv' | 'en', ...words: readonly string[]) =>
  new Set(words.map((word) => swedishEnglish.stem(word, language)));

describe('a stem', () => {
  it.each([
    [['skola', 'skolan', 'skolor', 'skolorna', 'skolornas']],
    [['lokal', 'lokalen', 'lokaler', 'lokalerna']],
    [['läromedel', 'läromedlen']],
    [['regel', 'regler', 'reglerna']],
    [['elev', 'eleven', 'eleverna', 'elevernas']],
  ])('is shared by %j', (words) => {
    expect(stems('sv', ...words).size).toBe(1);
  });

  it.each([[['skola', 'skolbuss']], [['plan', 'plats']], [['huvudman', 'huvud']]])('is not shared by %j', (words) => {
    expect(stems('sv', ...words).size).toBe(words.length);
  });

  it('is English where the words are', () => expect(stems('en', 'school', 'schools').size).toBe(1));
});

describe('stop words', () => {
  it('are what any answer may hold, never what it is about', () => {
    for (const word of ['och', 'att', 'behöver', 'viktigt']) expect(swedishEnglish.stopWords.sv.has(word), word).toBe(true);
    for (const word of ['skola', 'chefer', 'lokaler', 'pengar']) expect(swedishEnglish.stopWords.sv.has(word), word).toBe(false);
    for (const word of ['the', 'need', 'would']) expect(swedishEnglish.stopWords.en.has(word), word).toBe(true);
  });
});
