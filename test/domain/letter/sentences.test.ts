import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from '../../../src/domain/letter/sentences.ts';

/** Each text as it should be cut, the cuts written as |. */
const cut = (text: string) => sentencesOf(text.replaceAll(' | ', ' ')).join(' | ');

describe('a sentence', () => {
  it.each([
    'Hej! | Hur mår ni? | Vi ses.',
    'Vi följer upp, t.ex. budgeten, på tisdag. | Sedan beslutar vi.',
    'Vi har bl.a. Skolan och Socialtjänsten med oss.',
    'Mötet börjar kl. 13.00 i Björksalen. | Välkomna!',
    'Tillväxten blev 13,5 procent och skatten 21.37 kronor. | Det är bra.',
    'Enligt 6 kap. 2 § kommunallagen ska nämnden yttra sig. | Det gör den i maj.',
    'Se § 12. | Beslutet gäller från 1.1.2027.',
    'Den 3. mars är sista dagen. | Den 4:e är för sent.',
    'Resultatet blev 42. | Vi hade hoppats på mer.',
    'Ta med papper, pennor m.m. | Vi bjuder på kaffe.',
    'Ta med papper m.m. till mötet.',
    '”Vi klarar det här.” | Så sa Anna.',
    '”Hur då?” frågade hon.',
    'Läs planen (den är kort.) | Svara sedan.',
    'Anna B. Ek leder arbetet. | Vi valde alternativ B. | Det blir bra.',
    'Bra jobbat!🎉 | Tack!! | Vi fortsätter …',
    'Nja … vi får se. | Eller?!',
    'Läs mer på bjorkhaga.se. | Där finns allt.',
    '12 chefer svarade. | 3 gjorde det inte.',
    'Utan punkt',
  ])('ends where it should: %s', (text) => expect(cut(text)).toBe(text));

  it('has at least one word', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf(' … ! 🎉 – ')).toEqual([]);
  });
});

it.each([
  ['IT-chefen och KPI:er kl. 13.00, ca 13,5 %', ['IT-chefen', 'och', 'KPI:er', 'kl', '13.00', 'ca', '13,5']],
  ['”Å ena sidan” – och/eller', ['Å', 'ena', 'sidan', 'och', 'eller']],
  ['🎉 – …', []],
])('counts the words of %s', (text, words) => expect(wordsOf(text)).toEqual(words));
