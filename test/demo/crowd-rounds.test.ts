import { describe, expect, it } from 'vitest';
import { answerInputs } from '../../cards/answer-inputs/inputs.ts';
import { suggestThemes } from '../../src/app/themes/suggest.ts';
import { fillIn } from '../../src/demo/fill-in.ts';
import { askedBy } from '../../src/demo/give-answer.ts';
import type { Json } from '../../src/demo/json.ts';
import { loadPeople } from '../../src/demo/people.ts';
import { randomFrom } from '../../src/demo/random.ts';
import { loadSentences, speaker } from '../../src/demo/sentences.ts';
import { isFaulty } from '../../src/domain/questions/fault.ts';
import type { Inputs } from '../../src/domain/questions/inputs.ts';
import { type Question, type Response, readResponse, type Tally, tally } from '../../src/domain/questions/questions.ts';
import { sv } from '../../src/texts/sv.ts';
import { swedishEnglish } from '../../src/words/swedish-english.ts';

const colleagues = loadPeople().slice(1);

/** The product's own inputs on a card of a round, so that one renamed there is missed here. */
const cardOf = (question: Question, words: string, round = 1): Json => ({
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: words },
    ...answerInputs(question, sv.answer.label.person, { draft: {}, faults: [], t: sv }),
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.Execute', verb: 'give-answer', data: { workshop: 'w1', round } }],
    },
  ],
});

interface Room {
  readonly seed?: number;
  readonly objected?: boolean;
}

/** What each of ninety-one fills in on the card. */
const filledIn = (question: Question, words = 'Nuläge', { seed = 1, objected = false }: Room = {}): readonly Inputs[] => {
  const asked = askedBy(cardOf(question, words));
  if (asked === undefined) throw new Error(`the crowd sees no question on a card of ${question.kind}`);
  const said = { speak: speaker(), object: speaker(loadSentences('objections.csv')) };
  return colleagues.map(
    (person) => fillIn(asked, { person, random: randomFrom(`${seed}/${person.id}`), objected, seed, ...said }) as Inputs,
  );
};

/** The answers, each taken by the product. */
const answers = (...[question, words, room]: Parameters<typeof filledIn>): readonly Response[] =>
  filledIn(question, words, room).map((inputs) => {
    const read = readResponse(question, inputs);
    if (isFaulty(read)) throw new Error(JSON.stringify({ inputs, faults: read.faults }));
    return read;
  });

const counted = <Kind extends Question['kind']>(question: Extract<Question, { kind: Kind }>, room: Room = {}) => {
  const counts: Tally = tally(question, answers(question, undefined, room), colleagues.length);
  expect(counts.kind).toBe(question.kind);
  return counts as Extract<Tally, { kind: Kind }>;
};

const options = ['Samlad mottagning', 'Öppna data', 'Ett nummer in', 'Kvällsöppet'].map((text, index) => ({
  id: 'abcd'.charAt(index),
  text,
}));
const themes = ['Bemanning', 'Lokaler', 'Äldre', 'Skola', 'Budget', 'System', 'Dialog', 'Övrigt'].map((name, index) => ({
  id: `t${index + 1}`,
  name,
}));

const everyKind: readonly Question[] = [
  { kind: 'text' },
  { kind: 'choice', options, several: false },
  { kind: 'choice', options, several: true },
  { kind: 'scale', lowLabel: 'inte alls', highLabel: 'helt' },
  { kind: 'ranking', options, places: 3 },
  { kind: 'number', least: 0, most: 1_500, unit: 'timmar' },
  { kind: 'check', direction: 'in', lowLabel: 'tungt', highLabel: 'lätt' },
  { kind: 'check', direction: 'out', lowLabel: 'tungt', highLabel: 'lätt' },
  { kind: 'vote', themes, budget: 3, cap: 2 },
  { kind: 'vote', themes: themes.slice(0, 2), budget: 1, cap: 1 },
  { kind: 'consent', proposal: 'Vi delar lokaler.' },
];

describe('the colleagues', () => {
  it.each(everyKind)('give ninety-one answers that are taken to a round of $kind, the same for the same seed', (question) => {
    expect(answers(question)).toHaveLength(91);
    expect(answers(question)).toEqual(answers(question));
    expect(answers(question, undefined, { seed: 2 })).not.toEqual(answers(question));
  });

  it('use the whole scale, and differ by unit', () => {
    const question = { kind: 'scale', lowLabel: 'inte alls', highLabel: 'helt' } as const;
    expect(Math.min(...counted(question).counts)).toBeGreaterThan(0);
    const given = answers(question).map((response): number => (response.kind === 'scale' ? response.score : 0));
    const byUnit = Map.groupBy(given, (_, index) => colleagues[index]?.unit);
    const means = [...byUnit.values()].map((scores) => scores.reduce((sum, one) => sum + one, 0) / scores.length);
    expect(Math.max(...means) - Math.min(...means)).toBeGreaterThan(0.7);
  });

  it('have a word for how they are, and other words when they leave', () => {
    const words = (direction: 'in' | 'out') =>
      counted({ kind: 'check', direction, lowLabel: 'tungt', highLabel: 'lätt' }).words.map(({ word }) => word);
    expect(words('in').length).toBeGreaterThan(8);
    expect(words('in')).toContain('nyfiken');
    expect(words('out')).toContain('klokare');
    expect(words('out')).not.toContain('nyfiken');
  });

  it('vote with a clear winner', () => {
    const { themes: voted } = counted({ kind: 'vote', themes, budget: 3, cap: 2 });
    const [first, second] = voted;
    expect(first?.dots).toBeGreaterThan(1.15 * (second?.dots ?? 0));
    expect(voted.at(-1)?.dots).toBeGreaterThan(0);
  });

  it('object in small number, each with a reason of their own, and mostly give in when the proposal has been edited', () => {
    const { counts, objections } = counted({ kind: 'consent', proposal: 'Vi delar lokaler.' });
    expect(counts.objects).toBeGreaterThan(2);
    expect(counts.objects).toBeLessThan(14);
    expect(counts.supports).toBeGreaterThan(counts['can-live-with']);
    expect(new Set(objections).size).toBe(objections.length);
    const again = counted({ kind: 'consent', proposal: 'Vi delar lokaler på prov.' }, { objected: true });
    expect(again.counts.objects).toBeLessThan(91 / 2);
    expect(again.counts.supports).toBe(0);
  });
});

describe('next steps', () => {
  const bank = loadSentences('next-steps.csv');
  const room = (seed: number) => {
    const [speak, random] = [speaker(bank), randomFrom(seed)];
    return colleagues.map((person) => speak(person, 'nästa steg', random));
  };
  const subjectOf = new Map(bank.map(({ text, subject }) => [text, subject]));

  it.each([1, 2, 3])('are one of their own for each of ninety-one (seed %i)', (seed) => {
    expect(new Set(room(seed)).size).toBe(91);
  });

  it.each([1, 2, 3])('come back to subjects that the program finds (seed %i)', async (seed) => {
    const said = room(seed).map((text, index) => ({ id: `a${index}`, text }));
    const { themes: found, rest } = await suggestThemes(said, swedishEnglish);
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(rest.length).toBeLessThan(10);
    // Of the answers of a theme, so many are about what most of them are about.
    const agreeing = found.map(({ answers: ids }) => {
      const subjects = ids.map((id) => subjectOf.get(said.find((one) => one.id === id)?.text ?? '') ?? '');
      return Math.max(...[...Map.groupBy(subjects, (subject) => subject).values()].map(({ length }) => length));
    });
    expect(agreeing.reduce((sum, count) => sum + count, 0) / 91).toBeGreaterThan(0.5);
  });
});
