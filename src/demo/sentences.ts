import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPerson } from './people.ts';
import { pick } from './random.ts';

export const themes = ['nuläge', 'riktning', 'nästa steg', 'vision', 'mål', 'samsyn', 'reflektion', 'allmänt'] as const;
export type Theme = (typeof themes)[number];

interface Sentence {
  readonly theme: string;
  readonly domain: string;
  readonly text: string;
}

/** The bank: `theme;domain;sentence` per line, where domain `alla` suits everybody. */
export const loadSentences = (): readonly Sentence[] =>
  readFileSync(join(import.meta.dirname, 'answers.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [theme = '', domain = '', text = ''] = line.split(';');
      return { theme, domain, text };
    });

/** Words that tell the theme. A theme's own word weighs most: a workshop's title often names its neighbour's too. */
const signs: readonly (readonly [Theme, weight: number, RegExp])[] = [
  ['nuläge', 3, /nuläge|var är vi (nu|i ?dag)|var står vi|hur ser det ut (nu|i ?dag)/],
  ['riktning', 3, /riktning|vart vill vi|vart är vi på väg/],
  ['nästa steg', 4, /nästa steg|gör vi först|ta för steg|börjar vi/],
  ['vision', 2, /vision|perspektiv/],
  ['mål', 2, /\bmål|åtgärd|\bmått|mäta/],
  ['samsyn', 3, /samsyn|invändning|ställning|förslag/],
  ['reflektion', 3, /reflekt|lärt|lärande|prövat|provat/],
];

/** What a card's text (lower-case) is about. */
export const themeOf = (text: string): Theme => {
  const [best] = signs.filter(([, , words]) => words.test(text)).sort(([, one], [, other]) => other - one);
  return best?.[0] ?? 'allmänt';
};

/** The field that a person works in, where the bank has sentences for it. */
export const domainOf = ({ unit, unitType }: DemoPerson): string => {
  if (unitType === 'bolag') return 'bolag';
  if (unitType === 'förbund') return 'räddningstjänst';
  if (unit.startsWith('Barn')) return 'skola';
  if (/^(Vård|Social)/.test(unit)) return 'omsorg';
  return unit.startsWith('Samhälls') ? 'samhällsbyggnad' : 'alla';
};

/** Somebody's next sentence on a theme. */
export type Speaker = (person: DemoPerson, theme: Theme, random: () => number) => string;

/** How often a sentence that nobody has used is joined by a second one. */
const joined = 0.3;

/**
 * Takes the least used sentences first, and one from the person's own field gladly. A sentence that comes round again is
 * followed by another one that it has not stood with, so that two answers of a round are hardly ever the same.
 */
export const speaker = (bank: readonly Sentence[] = loadSentences()): Speaker => {
  const used = new Map<Sentence, number>();
  const said = new Set<string>();
  const least = (choices: readonly Sentence[], random: () => number): Sentence => {
    const fewest = Math.min(...choices.map((sentence) => used.get(sentence) ?? 0));
    return pick(
      choices.filter((sentence) => (used.get(sentence) ?? 0) === fewest),
      random,
    );
  };
  return (person, theme, random) => {
    const domain = domainOf(person);
    const fits = bank.filter(
      (sentence) => sentence.theme === theme && (sentence.domain === 'alla' || sentence.domain === domain),
    );
    const own = fits.filter((sentence) => sentence.domain === domain && !used.has(sentence));
    const first = least(own.length > 0 && random() < 0.5 ? own : fits, random);
    const again = used.has(first);
    used.set(first, (used.get(first) ?? 0) + 1);
    const seconds = fits.filter((other) => other !== first && !said.has(`${first.text} ${other.text}`));
    const text = (again || random() < joined) && seconds.length > 0 ? `${first.text} ${pick(seconds, random).text}` : first.text;
    said.add(text);
    return text;
  };
};
