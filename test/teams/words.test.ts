import { describe, expect, it } from 'vitest';
import { readWish, type Wish } from '../../src/teams/words.ts';

describe('a word that the bot knows', () => {
  it.each<[string, Wish]>([
    ['hjälp', { wish: 'help' }],
    ['Hej!', { wish: 'help' }],
    ['?', { wish: 'help' }],
    ['workshop', { wish: 'workshop' }],
    ['mina svar', { wish: 'my-answers' }],
    ['veckobrev', { wish: 'letter' }],
    ['/Veckobrevet.', { wish: 'letter' }],
    ['weekly  update', { wish: 'letter' }],
    ['frågor', { wish: 'questions' }],
    ['inbox', { wish: 'questions' }],
    ['mina frågor', { wish: 'my-posts' }],
    ['my questions', { wish: 'my-posts' }],
    ['åtgärder', { wish: 'actions' }],
    ['my actions', { wish: 'actions' }],
    ['ersättare', { wish: 'deputy' }],
    ['sida', { wish: 'page' }],
    ['Page', { wish: 'page' }],
    ['svenska', { wish: 'language', language: 'sv' }],
    ['english', { wish: 'language', language: 'en' }],
  ])('%s', (text, wish) => expect(readWish(text)).toEqual(wish));

  it.each<[string, Wish]>([
    ['veckbrev', { wish: 'letter' }],
    ['vekobrv', { wish: 'letter' }],
    ['hjlp', { wish: 'help' }],
    ['atgärder', { wish: 'actions' }],
    ['ersatare', { wish: 'deputy' }],
    ['mina frågr', { wish: 'my-posts' }],
    // macOS writes ä as two characters.
    ['hja\u0308lp', { wish: 'help' }],
  ])('is known misspelt: %s', (text, wish) => expect(readWish(text)).toEqual(wish));

  it.each(['nej', 'ja', 'hoj', 'Vi behöver mer tid tillsammans.', ''])('is not: %s', (text) =>
    expect(readWish(text)).toEqual({ wish: 'other' }),
  );
});

describe('a word that something follows', () => {
  it.each<[string, Wish]>([
    ['veckobrev sök skola', { wish: 'search', text: 'skola' }],
    ['Veckobrevet sök  nya skolan ', { wish: 'search', text: 'nya skolan' }],
    ['update search budget', { wish: 'search', text: 'budget' }],
    ['veckobrev sök', { wish: 'search', text: '' }],
    ['fråga när öppnar badet?', { wish: 'ask', text: 'när öppnar badet?' }],
    ['Fråga\nNär öppnar\nbadet?', { wish: 'ask', text: 'När öppnar\nbadet?' }],
    ['question When?', { wish: 'ask', text: 'When?' }],
    ['fråga', { wish: 'ask', text: '' }],
    ['inspel Mer tid.', { wish: 'input', text: 'Mer tid.' }],
  ])('%s', (text, wish) => expect(readWish(text)).toEqual(wish));

  it('is read as it was typed, in capitals and with its full stop', () =>
    expect(readWish('FRÅGA Vem ansvarar för IT.')).toEqual({ wish: 'ask', text: 'Vem ansvarar för IT.' }));
});
