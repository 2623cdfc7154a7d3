import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { loadPeople } from '../../src/demo/people.ts';
import { randomFrom } from '../../src/demo/random.ts';
import { domainOf, loadSentences, speaker, themeOf, themes } from '../../src/demo/sentences.ts';

const bank = loadSentences();

describe('the bank', () => {
  it('has at least 120 sentences, several on every theme and from every field', () => {
    expect(bank.length).toBeGreaterThanOrEqual(120);
    for (const theme of themes)
      expect(bank.filter((sentence) => sentence.theme === theme).length, theme).toBeGreaterThanOrEqual(15);
    for (const domain of ['skola', 'omsorg', 'samhällsbyggnad', 'räddningstjänst', 'bolag'])
      expect(bank.filter((sentence) => sentence.domain === domain).length, domain).toBeGreaterThanOrEqual(7);
    expect(bank.every(({ theme, text }) => themes.some((known) => known === theme) && text.length > 10)).toBe(true);
  });

  it('says nothing twice, nor nearly', () => {
    for (const [i, { text }] of bank.entries())
      for (const other of bank.slice(i + 1)) {
        const alike = 1 - distance(text, other.text) / Math.max(text.length, other.text.length);
        expect(alike, `${text} / ${other.text}`).toBeLessThan(0.7);
      }
  });
});

describe('the theme', () => {
  it.each([
    ['Var är vi – vart är vi på väg? Nuläge: vad fungerar?', 'nuläge'],
    ['Var är vi – vart är vi på väg? Runda 2: Riktning', 'riktning'],
    ['Var är vi – vart är vi på väg? Runda 3: Nästa steg', 'nästa steg'],
    ['Från vision till handling. Vad betyder perspektivet hos oss?', 'vision'],
    ['Från vision till handling. Vad gör vi först?', 'nästa steg'],
    ['Mål, åtgärder och mått. Hur ser vi att det fungerar?', 'mål'],
    ['Samsyn. Vilka invändningar har du?', 'samsyn'],
    ['Reflektion och lärande. Vad har du provat?', 'reflektion'],
    ['Vad tycker ni om lokalerna?', 'allmänt'],
  ])('%s', (text, theme) => {
    expect(themeOf(text.toLowerCase())).toBe(theme);
  });
});

describe('a round of ninety-two', () => {
  it.each(themes)('gives answers of their own on %s, also from the own field', (theme) => {
    const [speak, random] = [speaker(), randomFrom(5)];
    const answers = loadPeople().map((person) => ({ domain: domainOf(person), text: speak(person, theme, random) }));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(92);
    for (const { domain, text } of bank.filter((sentence) => sentence.domain !== 'alla'))
      for (const answer of answers) if (answer.text.includes(text)) expect(answer.domain).toBe(domain);
  });
});
