import { describe, expect, it } from 'vitest';
import { emptyRound, type RoundForm } from '../../../src/domain/round-form/form.ts';
import { kindOf, type RoundKind } from '../../../src/domain/round-form/kinds.ts';
import { readRound } from '../../../src/domain/round-form/read.ts';
import { formOf } from '../../../src/domain/round-form/write.ts';
import type { RoundPlan } from '../../../src/domain/workshop/round-plan.ts';
import { texts } from '../../../src/texts/texts.ts';

const text: RoundPlan = { heading: 'Nuläge', question: 'Var är vi?', minutes: 8 };
const topics: RoundPlan = {
  ...text,
  asks: {
    kind: 'ranking',
    options: [
      { id: 'a', text: 'Ett' },
      { id: 'b', text: 'Två' },
    ],
    places: 2,
  },
};
const filled: RoundForm = {
  ...emptyRound,
  heading: 'Rubrik',
  question: 'Vad tycker du?',
  options: 'Ett\n\n Två \r\nTre',
  places: '2',
  lowLabel: 'Lågt',
  highLabel: 'Högt',
  least: '0,5',
  most: '12 000',
  unit: 'dagar',
  budget: '4',
  from: '1',
  nextQuestion: 'Vad gör vi?',
};
const read = (kind: RoundKind, part: Partial<RoundForm> = {}, earlier: readonly RoundPlan[] = [text]) =>
  readRound(
    kind,
    { ...filled, ...part },
    {
      number: earlier.length + 1,
      answersPer: 'person',
      earlier,
      now: '2026-03-02T08:30:00.000Z',
      along: texts.sv.roundPlans.along,
    },
  );
const roundsOf = (...given: Parameters<typeof read>) => {
  const made = read(...given);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.rounds;
};
const faultsOf = (...given: Parameters<typeof read>) => {
  const made = read(...given);
  return 'faults' in made ? made.faults.map(({ field, fault }) => [field, fault]) : [];
};

describe('a round from the form', () => {
  it.each([
    ['text', undefined],
    [
      'choice',
      {
        kind: 'choice',
        several: false,
        options: [
          { id: 'a', text: 'Ett' },
          { id: 'b', text: 'Två' },
          { id: 'c', text: 'Tre' },
        ],
      },
    ],
    ['choices', { kind: 'choice', several: true }],
    ['scale', { kind: 'scale', lowLabel: 'Lågt', highLabel: 'Högt' }],
    ['ranking', { kind: 'ranking', places: 2 }],
    ['number', { kind: 'number', least: 0.5, most: 12_000, unit: 'dagar' }],
    ['check-in', { kind: 'check', direction: 'in' }],
    ['check-out', { kind: 'check', direction: 'out' }],
    ['vote', { kind: 'vote', themes: [], budget: 4, cap: 2 }],
    ['consent', { kind: 'consent', proposal: 'Vad tycker du?' }],
  ] as const)('%s is read, and is the same when it has been in the form again', (kind, asks) => {
    const [round] = roundsOf(kind);
    if (!round) throw new Error('no round');
    expect(round).toMatchObject({ heading: 'Rubrik', question: 'Vad tycker du?', minutes: 8, names: 'facilitator', from: 1 });
    if (asks) expect(round.asks).toMatchObject(asks);
    expect(kindOf(round)).toBe(kind);
    expect(roundsOf(kind, formOf(round))).toEqual([round]);
  });

  it('leaves the dots to the program where nothing is written', () => {
    expect(roundsOf('vote', { budget: '', cap: '' })[0]?.asks).toMatchObject({ budget: 0, cap: 0 });
  });

  it('of 1-2-4-alla is three rounds, each built on the one before', () => {
    expect(roundsOf('one-two-four', { from: '' })).toMatchObject([
      { answersPer: 'person', question: 'Vad tycker du?' },
      { answersPer: 'pair', from: 2, heading: 'Två och två' },
      { answersPer: 'four', from: 3, heading: 'Fyra och fyra' },
    ]);
  });

  it('of topics is a ranking, and a round in groups by what was chosen', () => {
    expect(roundsOf('topics', { from: '' })).toMatchObject([
      { asks: { kind: 'ranking', places: 3 } },
      { question: 'Vad gör vi?', from: 2, seating: 'by-topic' },
    ]);
  });

  it('over days has its times in Stockholm, and tells of those that do not exist or come twice', () => {
    const days = {
      timing: 'days',
      opensDate: '2026-03-29',
      opensTime: '02:30',
      closesDate: '2026-04-02',
      closesTime: '16.00',
    } as const;
    expect(read('text', { ...days, late: true, minutes: 'x' })).toMatchObject({
      rounds: [{ minutes: 8, days: { opensAt: '2026-03-29T01:30:00.000Z', closesAt: '2026-04-02T14:00:00.000Z', late: true } }],
      notes: { opens: 'does-not-exist', closes: null },
    });
    const autumn = { ...days, opensDate: '2026-10-20', closesDate: '2026-10-25', closesTime: '02:30' };
    expect(read('text', autumn)).toMatchObject({ notes: { opens: null, closes: 'exists-twice' } });
  });
});

describe('what is wrong is said at its field', () => {
  it.each([
    ['text', { heading: ' ' }, 'heading', 'empty-heading'],
    ['text', { heading: 'å'.repeat(61) }, 'heading', 'heading-too-long'],
    ['text', { question: '' }, 'question', 'empty-question'],
    ['text', { minutes: '8,5' }, 'minutes', 'bad-minutes'],
    ['text', { minutes: '241' }, 'minutes', 'bad-minutes'],
    ['text', { names: 'nobody', answersPer: 'group' }, 'names', 'anonymous-needs-persons'],
    ['text', { from: '9' }, 'from', 'no-material'],
    ['text', { seating: 'by-topic' }, 'from', 'no-material'],
    ['vote', { from: '' }, 'from', 'no-material'],
    ['vote', { budget: '11' }, 'budget', 'bad-budget'],
    ['vote', { cap: '0' }, 'cap', 'bad-cap'],
    ['vote', { cap: '5' }, 'cap', 'cap-over-budget'],
    ['choice', { options: 'Ett' }, 'options', 'too-few-options'],
    ['choice', { options: 'Ett\nett' }, 'options', 'option-twice'],
    ['choice', { options: `Ett\n${'å'.repeat(121)}` }, 'options', 'option-too-long'],
    ['ranking', { places: '4' }, 'places', 'bad-places'],
    ['scale', { lowLabel: '' }, 'lowLabel', 'label-missing'],
    ['check-out', { highLabel: 'å'.repeat(41) }, 'highLabel', 'label-too-long'],
    ['number', { least: 'några' }, 'least', 'not-a-number'],
    ['number', { most: '0' }, 'most', 'range-empty'],
    ['number', { unit: 'å'.repeat(21) }, 'unit', 'unit-too-long'],
    ['consent', { question: ' ' }, 'question', 'empty-question'],
    ['one-two-four', { names: 'nobody' }, 'names', 'anonymous-needs-persons'],
    ['topics', { nextQuestion: '' }, 'nextQuestion', 'empty-question'],
    [
      'text',
      { timing: 'days', opensDate: '', opensTime: '8', closesDate: '2026-03-03', closesTime: '8' },
      'opensDate',
      'date-missing',
    ],
    [
      'text',
      { timing: 'days', opensDate: '2026-03-03', opensTime: '9:5', closesDate: '2026-03-03', closesTime: '8' },
      'opensTime',
      'time-unreadable',
    ],
    [
      'text',
      { timing: 'days', opensDate: '2026-03-04', opensTime: '8', closesDate: '2026-03-03', closesTime: '8' },
      'closesDate',
      'closes-before-it-opens',
    ],
    [
      'text',
      { timing: 'days', opensDate: '2026-03-01', opensTime: '8', closesDate: '2026-03-01', closesTime: '9' },
      'closesDate',
      'closes-in-the-past',
    ],
    [
      'text',
      { timing: 'days', opensDate: '2026-03-03', opensTime: '8', closesDate: '2026-05-03', closesTime: '8' },
      'closesDate',
      'round-too-long',
    ],
  ] as const)('%s %j: %s, %s', (kind, part, field, fault) => {
    expect(faultsOf(kind, part)).toEqual([[field, fault]]);
  });

  it('all at once, each once', () => {
    const part = { heading: '', question: '', lowLabel: '', highLabel: '', minutes: '0' };
    expect(faultsOf('scale', part).map(([field]) => field)).toEqual(['heading', 'question', 'minutes', 'lowLabel']);
  });

  it('where groups by topic build on something that nobody chose in', () => {
    expect(faultsOf('text', { seating: 'by-topic' }, [topics])).toEqual([]);
    expect(faultsOf('text', { seating: 'by-topic' }, [{ ...topics, names: 'nobody' }])).toEqual([['from', 'no-material']]);
  });

  it('where there are too many rounds already', () => {
    const twenty = Array.from({ length: 20 }, () => text);
    expect(faultsOf('text', {}, twenty)).toEqual([['round', 'too-many-rounds']]);
    expect(faultsOf('one-two-four', { from: '' }, twenty.slice(1))).toEqual([['round', 'too-many-rounds']]);
  });
});
