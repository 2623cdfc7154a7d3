import { describe, expect, it } from 'vitest';
import { FEWEST_BALLOTS } from '../../src/domain/workshop/ballots.ts';
import { numberIn } from '../../src/texts/numbers.ts';
import { type Texts, texts } from '../../src/texts/texts.ts';
import { faultSentences } from './answer-calls.ts';

const swedish = (fault: Parameters<Texts['answer']['fault']>[0]): string =>
  texts.sv.answer.fault(fault, numberIn('sv')).replaceAll('\u00a0', ' ');

describe('what is wrong with an answer', () => {
  it('is said so that one knows what to change', () => {
    expect(swedish({ field: 'dots', fault: 'dots-over-budget', given: 6, budget: 4 })).toBe(
      'Du har lagt 6 prickar men har 4. Ta bort 2.',
    );
    expect(swedish({ field: 'dots-t1', fault: 'dots-over-cap', theme: 'Tid', given: 3, cap: 2 })).toBe(
      'Du har lagt 3 prickar på ”Tid” men får lägga högst 2. Ta bort 1.',
    );
    expect(swedish({ field: 'rank-3', fault: 'rank-twice', option: 'Skolan', first: 1, again: 3 })).toBe(
      'Du har valt ”Skolan” både som nummer 1 och nummer 3. Välj något annat på en av platserna.',
    );
    expect(swedish({ field: 'number', fault: 'number-out-of-range', given: 12_000.5, least: -2, most: 10 })).toBe(
      '12 000,5 ligger utanför gränserna. Skriv ett tal från −2 till 10.',
    );
    expect(swedish({ field: 'reason', fault: 'objection-without-reason' })).toMatch(/^Skäl krävs om du invänder\./);
  });

  it.each(Object.values(texts))('ends with something to do, each in words of its own ($language)', (t) => {
    const sentences = faultSentences(t);
    // A number below nought and a broken one are mended alike.
    expect(new Set(sentences).size).toBe(sentences.length - 1);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });
});

describe('the rule of names', () => {
  it('says of an answer without a name what becomes of it where few answer', () => {
    expect(FEWEST_BALLOTS).toBe(5);
    expect(texts.sv.answer.names.nobody).toContain('färre än fem');
    expect(texts.sv.answer.closed.deleted).toContain('Färre än fem');
    expect(texts.en.answer.names.nobody).toContain('fewer than five');
  });
});
