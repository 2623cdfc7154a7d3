import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerText, suggestThemes } from '../../../src/app/themes/suggest.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import { labelledAnswers } from '../../../src/demo/topics.ts';
import { swedishEnglish } from '../../../src/words/swedish-english.ts';
import { agreement } from '../../support/agreement.ts';
import { injections } from '../../support/injections.ts';

const suggest = (answers: readonly AnswerText[]) => suggestThemes(answers, swedishEnglish);
const said = (...texts: readonly string[]): readonly AnswerText[] => texts.map((text, index) => ({ id: `a${index}`, text }));

/** Sorts, and checks what always holds: every answer once, at most nine themes, each with a name of its own and two answers. */
const sorted = async (answers: readonly AnswerText[]) => {
  const { themes, rest } = await suggest(answers);
  expect([...themes.flatMap((theme) => theme.answers), ...rest].sort()).toEqual(answers.map(({ id }) => id).sort());
  expect(themes.length).toBeLessThanOrEqual(9);
  expect(themes.every((theme) => theme.answers.length >= 2 && theme.name !== '')).toBe(true);
  expect(new Set(themes.map(({ name }) => name)).size).toBe(themes.length);
  return { themes, rest };
};

const school = [
  'Eleverna saknar läromedel i skolan',
  'Skolans elever behöver lärare',
  'Läromedlen i skolorna är gamla',
  'Lärarna och eleverna',
];
const rooms = [
  'Ventilationen i lokalerna är dålig',
  'Lokaler med dålig ventilation',
  'Hyran för lokalen stiger',
  'Hyror och ventilation',
];
const care = [
  'Hemtjänsten har korta besök',
  'Besöken i hemtjänst blir kortare',
  'Undersköterskor i hemtjänsten',
  'En undersköterska per besök',
];

describe('the themes suggested', () => {
  it('gather what is about the same thing, named by their own words', async () => {
    const { themes, rest } = await sorted(said(...school, ...rooms, ...care));
    expect(themes.map(({ answers }) => answers)).toEqual(
      expect.arrayContaining([
        ['a0', 'a1', 'a2', 'a3'],
        ['a4', 'a5', 'a6', 'a7'],
        ['a10', 'a11', 'a8', 'a9'],
      ]),
    );
    expect(rest).toEqual([]);
    const nameOf = (id: string) => themes.find(({ answers }) => answers.includes(id))?.name;
    expect([nameOf('a0'), nameOf('a4'), nameOf('a8')]).toEqual([
      expect.stringMatching(/Skol|Elev|Lär/),
      expect.stringMatching(/Lokal|Ventilation|Hyr/),
      expect.stringMatching(/Hemtjänst|Besök/),
    ]);
  });

  it('open compounds by the words of others', async () => {
    const { themes } = await sorted(said('Skolan först', 'Skolbussen går sent', 'Bussen är full', ...rooms, ...care));
    expect(themes.some(({ answers }) => ['a0', 'a1', 'a2'].every((id) => answers.includes(id)))).toBe(true);
  });

  it('read English where people write English', async () => {
    const { themes } = await sorted(
      said(
        ...[
          'The schools need more teachers',
          'Our school has too few teachers',
          'A teacher at every school',
          'Schools with good teachers',
        ],
        ...rooms,
        ...care,
      ),
    );
    expect(themes.find(({ answers }) => answers.includes('a0'))).toMatchObject({ answers: ['a0', 'a1', 'a2', 'a3'] });
  });

  it('agree well with what labelled answers are about', async () => {
    for (const seed of ['one', 'two', 'three']) {
      const answers = labelledAnswers(500, seed);
      const { themes } = await sorted(answers);
      const placeOf = new Map(themes.flatMap((theme) => theme.answers.map((id) => [id, theme.name])));
      const places = answers.map(({ id }) => placeOf.get(id) ?? 'rest');
      expect(
        agreement(
          places,
          answers.map(({ topic }) => topic),
        ),
      ).toBeGreaterThan(0.5);
      expect(themes.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('are the same in whatever order the answers come', async () => {
    const answers = labelledAnswers(120, 'order');
    const random = randomFrom('shuffle');
    const shuffled = answers
      .map((answer) => ({ answer, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ answer }) => answer);
    expect(await suggest(shuffled)).toEqual(await suggest(answers));
    expect(await suggest([...answers].reverse())).toEqual(await suggest(answers));
  });
});

describe('what is hard to sort', () => {
  it.each<[what: string, texts: readonly string[], themes: number]>([
    ['nothing', [], 0],
    ['one answer', ['Skolan behöver fler lärare'], 0],
    ['two that have nothing in common', ['Skolan', 'Hyran'], 0],
    ['two about the same', ['Skolans lärare', 'Lärare i skolan'], 1],
    ['everyday words only', Array.from({ length: 30 }, () => 'det är så att vi har och det'), 0],
    ['empty texts', Array.from({ length: 30 }, () => ' '), 0],
    ['emoji', Array.from({ length: 30 }, (_, index) => '👍🏽'.repeat(index)), 0],
  ])('%s', async (_, texts, themes) => {
    expect((await sorted(said(...texts))).themes.length).toBe(themes);
  });

  it('the same answer from everybody is one theme', async () => {
    const { themes, rest } = await sorted(said(...Array.from({ length: 92 }, () => 'Fler lärare i skolan')));
    expect(themes.map(({ answers }) => answers.length)).toEqual([92]);
    expect(rest).toEqual([]);
  });

  it('very long answers, words without an end, and what is meant to do harm', async () => {
    await sorted(said(...Array.from({ length: 40 }, (_, index) => `${'skola lokaler '.repeat(1_000)} ${index}`), ...rooms));
    await sorted(said(...Array.from({ length: 10 }, () => 'å'.repeat(100_000)), ...school));
    await sorted(said(...injections, '__proto__ constructor toString', '__proto__ constructor valueOf', ...school));
    await sorted(said(...Array.from({ length: 10 }, () => 'hasOwnProperty constructor prototype __proto__'), ...rooms));
  });

  it('anything that people could write', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'skola',
        'skolmat',
        'lokal',
        'hyran',
        'AI',
        'och',
        'the',
        'teachers',
        '😀',
        'İSTANBUL',
        'fo\u0308rr',
        '\ud800',
      ),
      fc.string({ maxLength: 12 }),
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 40 }), async (texts) => {
        await sorted(said(...texts));
      }),
      { numRuns: 100 },
    );
  });
});
