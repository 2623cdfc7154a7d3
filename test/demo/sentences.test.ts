import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { loadPeople } from '../../src/demo/people.ts';
import { randomFrom } from '../../src/demo/random.ts';
import { domainsOf, loadSentences, type Sentence, speaker, type Theme, themeOf, themes } from '../../src/demo/sentences.ts';
import { type TemplateId, templateIds } from '../../src/domain/workshop/templates.ts';
import { texts } from '../../src/texts/texts.ts';

const bank = loadSentences();
const people = loadPeople();
const on = (theme: Theme) => bank.filter((sentence) => sentence.theme === theme);
const words = (text: string) => text.split(/\s+/).length;
const isTwo = (text: string) => /[.!?] \p{Lu}/u.test(text);

/** How often each thing comes. */
const tally = <Thing>(things: readonly Thing[]): ReadonlyMap<Thing, number> =>
  things.reduce((counts, thing) => counts.set(thing, (counts.get(thing) ?? 0) + 1), new Map<Thing, number>());

const subjects = ['kompetens', 'digitalt', 'samverkan', 'ekonomi', 'arbetsmiljö', 'invånare', 'lokaler', 'barn', 'övrigt'];
const domains = new Set(['alla', ...people.flatMap(domainsOf)]);

describe('the bank', () => {
  it('has lines of a theme, a field that somebody works in, 8 to 35 words and a subject', () => {
    const odd = ({ theme, domain, text, subject }: Sentence) =>
      !themes.some((known) => known === theme) ||
      !domains.has(domain) ||
      !subjects.includes(subject) ||
      words(text) < 8 ||
      words(text) > 35 ||
      !/^\p{Lu}.*[.?!]$/u.test(text);
    expect(bank.filter(odd)).toEqual([]);
  });

  it.each(themes)('has enough on %s for a round of ninety-two, from every field and on every subject', (theme) => {
    expect(on(theme).length).toBeGreaterThanOrEqual(['nuläge', 'riktning', 'nästa steg'].includes(theme) ? 110 : 100);
    expect(new Set(on(theme).map(({ domain }) => domain))).toEqual(domains);
    const bySubject = tally(on(theme).map(({ subject }) => subject));
    for (const subject of subjects)
      expect(bySubject.get(subject) ?? 0, subject).toBeGreaterThanOrEqual(subject === 'övrigt' ? 4 : 7);
  });

  it.each(themes)('varies on %s: few begin with Vi, some are short, some long', (theme) => {
    const said = on(theme).map(({ text }) => text);
    expect(said.filter((text) => text.startsWith('Vi ')).length / said.length).toBeLessThan(0.2);
    expect(said.filter((text) => words(text) <= 11).length).toBeGreaterThan(10);
    expect(said.filter((text) => words(text) >= 24).length).toBeGreaterThan(10);
  });

  it.each(themes)('says nothing twice on %s, nor nearly', (theme) => {
    const said = on(theme).map(({ text }) => text);
    for (const [i, text] of said.entries())
      for (const other of said.slice(i + 1)) {
        const alike = 1 - distance(text, other) / Math.max(text.length, other.length);
        expect(alike, `${text} / ${other}`).toBeLessThan(0.7);
      }
  });

  it('says nothing on two themes', () => {
    expect([...tally(bank.map(({ text }) => text))].filter(([, times]) => times > 1)).toEqual([]);
  });
});

/** Of the rounds that ask for open text. */
const themeOfRounds: Readonly<Record<TemplateId, readonly Theme[]>> = {
  'where-are-we': ['nuläge', 'riktning', 'nästa steg'],
  'vision-to-action': ['vision', 'vision', 'vision', 'vision', 'nästa steg'],
  'goals-actions-measures': ['mål', 'mål', 'mål', 'mål'],
  consent: ['samsyn'],
  reflection: ['reflektion', 'reflektion', 'reflektion'],
};

const templateRounds = (['sv', 'en'] as const).flatMap((language) =>
  templateIds.flatMap((id) => {
    const { title, rounds } = texts[language].templates[id];
    const open = rounds.filter(({ asks }) => asks === undefined || asks.kind === 'text');
    return open.map(({ heading, question }, index) => ({
      language,
      id,
      title,
      heading,
      question,
      theme: themeOfRounds[id][index],
    }));
  }),
);

describe('the theme', () => {
  it.each(templateRounds)('of "$heading" ($language, $id) is $theme', ({ title, heading, question, theme }) => {
    // A facilitator may have given the workshop a title of its own, which may name other themes.
    for (const before of ['', title, 'Ledningsdag i mars', 'Nuläge och nästa steg', 'Vision, mål och riktning'])
      expect(themeOf(`${before} ${heading} ${question}`.toLowerCase()), before).toBe(theme);
  });

  it.each([
    ['Var är vi – vart är vi på väg? Nuläge: vad fungerar?', 'nuläge'],
    ['Var är vi – vart är vi på väg? Runda 2: Riktning', 'riktning'],
    ['Var är vi – vart är vi på väg? Runda 3: Nästa steg', 'nästa steg'],
    ['Från vision till handling. Vad betyder perspektivet hos oss?', 'vision'],
    ['Från vision till handling. Vad gör vi först?', 'nästa steg'],
    ['Mål, åtgärder och mått. Hur ser vi att det fungerar?', 'mål'],
    ['Samsyn. Vilka invändningar har du?', 'samsyn'],
    ['Reflektion och lärande. Vad har du provat?', 'reflektion'],
    ['Inriktningen i måltidspolicyn. Hur är läget i köken?', 'nuläge'],
    ['Vad tycker ni om lokalerna?', 'allmänt'],
  ])('of "%s" is %s', (text, theme) => {
    expect(themeOf(text.toLowerCase())).toBe(theme);
  });

  it('is not told by the names under the question', () => {
    const names = people.map(({ name, unit }) => `${name} (${unit})`).join(', ');
    expect(themeOf(names.toLowerCase())).toBe('allmänt');
  });
});

/** One answer from each of the ninety-two. */
const round = (theme: Theme, speak = speaker(), random = randomFrom(5)): readonly string[] =>
  people.map((person) => speak(person, theme, random));

describe('a round of ninety-two', () => {
  const seeds = [1, 2, 3, 4, 5];

  it.each(themes)(
    'gives answers of their own on %s: nearly all different, none more than twice, few of two sentences',
    (theme) => {
      for (const seed of seeds) {
        const times = tally(round(theme, speaker(), randomFrom(seed)));
        expect(times.size).toBeGreaterThanOrEqual(0.95 * people.length);
        expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
        expect([...times.keys()].filter(isTwo).length).toBeLessThanOrEqual(0.15 * people.length);
      }
    },
  );

  it.each(themes)('lets people speak on %s of what is theirs, much of it from their own field', (theme) => {
    const domainOfText = new Map(on(theme).map(({ text, domain }) => [text, domain]));
    const spokenFrom = round(theme).map((text) => domainOfText.get(text) ?? 'not in the bank');
    for (const [i, person] of people.entries()) expect(['alla', ...domainsOf(person)]).toContain(spokenFrom[i]);
    expect(spokenFrom.filter((domain) => domain !== 'alla').length).toBeGreaterThan(people.length / 3);
  });

  it('repeats no sentence while the person has one that is less used, in later rounds too', () => {
    const [speak, random] = [speaker(), randomFrom(6)];
    const used = new Map<string, number>();
    for (const person of [...people, ...people, ...people]) {
      const mine = on('samsyn').filter(({ domain }) => ['alla', ...domainsOf(person)].includes(domain));
      const fewest = Math.min(...mine.map(({ text }) => used.get(text) ?? 0));
      const text = speak(person, 'samsyn', random);
      expect(used.get(text) ?? 0).toBe(fewest);
      used.set(text, fewest + 1);
    }
  });
});
