import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPerson } from './people.ts';
import { pick } from './random.ts';

export const themes = ['nuläge', 'riktning', 'nästa steg', 'vision', 'mål', 'samsyn', 'reflektion', 'allmänt'] as const;
export type Theme = (typeof themes)[number];

/**
 * What somebody says in a round: one sentence, or two that were written to stand together. Two are never put together here:
 * sentences that meet by chance contradict each other.
 */
export interface Sentence {
  /** One of `themes`. */
  readonly theme: string;
  /** The field whose managers could say it; `alla` is everybody. */
  readonly domain: string;
  readonly text: string;
  /** What it is about, in one word, whatever the theme: `kompetens`, `lokaler`, … Found again when answers are sorted. */
  readonly subject: string;
}

/**
 * A bank: `theme;domain;sentence;subject` per line. `answers.csv` has what is said on all themes; `next-steps.csv` next steps that
 * come back to seven subjects in the same words, as people in a room do; `objections.csv` what speaks against a proposal.
 */
export const loadSentences = (file: 'answers.csv' | 'next-steps.csv' | 'objections.csv' = 'answers.csv'): readonly Sentence[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [theme = '', domain = '', text = '', subject = ''] = line.split(';');
      return { theme, domain, text, subject };
    });

/** Words that tell the theme, in the templates' Swedish and English and as facilitators may put it themselves. */
const signs: readonly (readonly [Theme, RegExp])[] = [
  [
    'nuläge',
    /nuläge|(hur är|om) läget|var (är|står) vi (nu|i ?dag)|var står vi|hur ser det ut (nu|i ?dag)|where we stand|how are things/g,
  ],
  [
    'riktning',
    /(?<!\p{L})riktning|vart vill vi|vart är vi på väg|annorlunda om|\bdirection|where are we going|be different in/gu,
  ],
  [
    'nästa steg',
    /nästa steg|vilket steg|ta för steg|gör vi först|första vi gör|börjar (vi|ni)|next steps?\b|what step|we do first|will you start/g,
  ],
  ['vision', /vision|perspe[ck]tiv/g],
  ['mål', /(?<!\p{L})mål|åtgärd|(?<!\p{L})mått|mäta|\bgoals?\b|\bactions?\b|\bmeasures?\b/gu],
  [
    'samsyn',
    /samsyn|invändning|ta ställning|förslaget|gemensam hållning|stå bakom|\bconsent|objection|proposal|(take a|joint) position|stand behind/g,
  ],
  ['reflektion', /reflekt|reflecti|lärt|lärde|lärande|prövat|provat|\btried\b|\blearn/g],
];

/**
 * What a card's text (lower-case) asks about. A card gives the workshop's title first and the round's question last, and titles
 * name other themes too ("Nuläge och nästa steg"), so the last sign decides.
 */
export const themeOf = (text: string): Theme => {
  const found = signs.map(([theme, words]) => ({ theme, at: [...text.matchAll(words)].at(-1)?.index ?? -1 }));
  const last = found.reduce((one, other) => (other.at > one.at ? other : one));
  return last.at < 0 ? 'allmänt' : last.theme;
};

/** Which units speak from which field. A company's managers speak of their own business, and of what all companies share. */
const fields: readonly (readonly [domain: string, unit: RegExp])[] = [
  ['skola', /^Barn/],
  ['omsorg', /^Vård/],
  ['socialtjänst', /^Social/],
  ['samhällsbyggnad', /^Samhälls/],
  ['kultur', /^Kultur/],
  ['räddningstjänst', /^Räddning/],
  ['bostäder', /Bostäder AB$/],
  ['energi', /Energi AB$/],
  ['vatten', /Vatten och Avfall AB$/],
  ['utveckling', /Utveckling AB$/],
  ['bolag', / AB$/],
];

/** The fields that a person works in, where the bank has sentences for them. */
export const domainsOf = ({ unit }: Pick<DemoPerson, 'unit'>): readonly string[] =>
  fields.filter(([, units]) => units.test(unit)).map(([domain]) => domain);

/** Somebody's next answer on a theme. */
export type Speaker = (person: DemoPerson, theme: Theme, random: () => number) => string;

/** How often somebody who can still speak from their own field does. Lower, and the sentences for everybody run out first. */
const ownShare = 0.7;

/** Takes one of the sentences that have been used least: none comes again while the person has an unused one. */
export const speaker = (bank: readonly Sentence[] = loadSentences()): Speaker => {
  const used = new Map<Sentence, number>();
  const times = (sentence: Sentence) => used.get(sentence) ?? 0;
  return (person, theme, random) => {
    const domains = domainsOf(person);
    const fits = bank.filter(
      (sentence) => sentence.theme === theme && (sentence.domain === 'alla' || domains.includes(sentence.domain)),
    );
    const fewest = Math.min(...fits.map(times));
    const least = fits.filter((sentence) => times(sentence) === fewest);
    const own = least.filter(({ domain }) => domain !== 'alla');
    const chosen = pick(own.length > 0 && random() < ownShare ? own : least, random);
    used.set(chosen, fewest + 1);
    return chosen.text;
  };
};
