import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/search/fold.ts';
import { excerpt, marked, soughtIn } from '../../../src/domain/search/found.ts';

const words = (pieces: ReturnType<typeof marked>) => pieces.filter(({ found }) => found).map(({ text }) => text);
const whole = (pieces: ReturnType<typeof marked>) => pieces.map(({ text }) => text).join('');

describe('what is looked for', () => {
  it.each([
    ['IDÉ', 'ide'],
    ['Åsa Öberg, ÄLDRE', 'åsa öberg, äldre'],
    // An å that is written as an a and a ring is an å.
    ['A\u030Asa', 'åsa'],
    ['Zoë Müller Łódź', 'zoe muller łodz'],
    ['straße 👩‍🏫 İ', 'straße 👩‍🏫 i'],
  ])('%s is folded to %s, as long as it was', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toHaveLength(text.normalize('NFC').length);
  });

  it('is words, each once, not more of them than help', () => {
    expect(soughtIn('  Skola SKOLA idé ')).toEqual(['skola', 'ide']);
    expect(soughtIn('   ')).toEqual([]);
    expect(soughtIn(Array.from({ length: 50 }, (_, index) => `ord${index}`).join(' '))).toHaveLength(10);
  });

  it('does not take å for a, nor ö for o', () => {
    expect(words(marked('mål mal', soughtIn('mal')))).toEqual(['mal']);
    expect(words(marked('Föra fora', soughtIn('FORA')))).toEqual(['fora']);
  });
});

describe('what is found', () => {
  it('is marked where it stands, the longest word first, and nothing is lost', () => {
    const text = 'Skolans idéer och skolgård';
    const pieces = marked(text, soughtIn('skol skolg idé'));
    expect(words(pieces)).toEqual(['Skol', 'idé', 'skolg']);
    expect(whole(pieces)).toBe(text);
  });

  it('is shown with what stands around it, on one line', () => {
    const long = `${'Vi börjar här. '.repeat(20)}Vikarierna\nbehövs i maj. ${'Och så vidare. '.repeat(20)}`;
    const pieces = excerpt(long, soughtIn('vikarier'));
    expect(words(pieces)).toEqual(['Vikarier']);
    expect(whole(pieces)).toMatch(/^… .*Vikarierna behövs i maj\. .* …$/);
    expect(whole(pieces).length).toBeLessThan(200);
    expect(whole(excerpt('En kort rad.', soughtIn('kort')))).toBe('En kort rad.');
    expect(whole(excerpt('x'.repeat(900), soughtIn('x'))).length).toBeLessThan(200);
  });
});
