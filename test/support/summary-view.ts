import type { SummaryKind, SummaryRound, SummaryView } from '../../src/app/views/summary.ts';
import type { Idea, SummaryAnswer } from '../../src/app/views/summary-result.ts';

const said = (text: string, more: Partial<SummaryAnswer> = {}): SummaryAnswer => ({
  ...{ text, by: null, unit: null, typedIn: false, late: false },
  ...more,
});

const summaryRound = (kind: SummaryKind, result: SummaryRound['result'], more: Partial<SummaryRound> = {}): SummaryRound => ({
  ...{ number: 1, heading: 'Nuläge', question: 'Var är vi i dag?', kind, names: 'all', answersPer: 'person' },
  ...{ answered: 61, asked: 92, typedIn: 0, late: 0, hidden: 0, result, themes: [] },
  ...more,
});

const idea = (level: Idea['level'], text: string, from: readonly Idea[] = []): Idea => ({ ...said(text), level, from });

const rounds: readonly SummaryRound[] = [
  summaryRound(
    'check',
    {
      ...{ kind: 'check', direction: 'in', lowLabel: 'tungt', highLabel: 'lätt', counts: [0, 3, 12, 30, 16], mean: 3.97 },
      words: [
        { word: 'nyfiken', count: 9 },
        { word: 'trött', count: 6 },
      ],
    },
    { heading: 'Incheckning', question: 'Hur är det i dag?', names: 'nobody' },
  ),
  summaryRound(
    'text',
    {
      kind: 'text',
      sections: [
        {
          under: { is: 'theme', name: 'Mötas oftare' },
          answers: [
            said('Vi behöver mötas\növer gränserna.', { by: 'Åsa Öberg', unit: 'Socialförvaltningen' }),
            said('Ett gemensamt torg', { by: 'Grupp 7', typedIn: true, late: true }),
          ],
        },
        { under: { is: 'group', number: 4 }, answers: 'withheld' },
        { under: { is: 'rest' }, answers: [said('Mer kaffe')] },
      ],
    },
    {
      ...{ typedIn: 1, late: 1, hidden: 2, answersPer: 'group', answered: 13, asked: 15 },
      themes: [
        { name: 'Mötas oftare', answers: 22, quotes: [said('Ett gemensamt torg')] },
        { name: null, answers: 'withheld', quotes: [] },
      ],
    },
  ),
  summaryRound('choice', {
    kind: 'choice',
    several: true,
    options: [
      { text: 'Skolan', count: 40 },
      { text: 'Omsorgen', count: 'withheld' },
    ],
  }),
  summaryRound('scale', { kind: 'scale', lowLabel: 'långt ifrån', highLabel: 'framme', counts: 'withheld', mean: 'withheld' }),
  summaryRound('ranking', {
    kind: 'ranking',
    options: [
      { place: 1, text: 'Bostäder', points: 120 },
      { place: 2, text: 'Arbete', points: 98 },
    ],
  }),
  summaryRound('number', { kind: 'number', unit: 'dagar', median: 12.5, mean: 13.25, least: 'withheld', most: 'withheld' }),
  summaryRound('one-two-four-all', {
    kind: 'one-two-four-all',
    ideas: [
      idea('all', 'Ett torg', [
        idea('four', 'Torg varje månad', [
          idea('two', 'Torg', [idea('one', 'Träffas'), idea('one', 'Fika')]),
          idea('two', 'Månadsmöte', [idea('one', 'Möte')]),
        ]),
      ]),
      idea('one', 'Ensam kvar'),
    ],
  }),
  summaryRound('vote', {
    kind: 'vote',
    budget: 3,
    themes: [
      { place: 1, name: 'Mötas oftare', dots: 71, voters: 40 },
      { place: 2, name: 'Kortare vägar', dots: 33, voters: 21 },
    ],
  }),
  summaryRound('consent', {
    ...{ kind: 'consent', proposal: 'Vi håller ett torg varje månad.', settled: true },
    stances: { supports: 50, canLiveWith: 9, objects: 2 },
    standing: 'objections-remain',
    objections: [
      { ...said('Det tar för mycket tid', { by: 'Per-Erik Ström', unit: 'Räddningstjänsten' }), edition: 2, now: 'stands' },
    ],
    earlier: [
      {
        proposal: 'Vi håller ett torg varje vecka.',
        stances: { supports: 30, canLiveWith: 11, objects: 20 },
        objections: [{ ...said('Varje vecka är för ofta'), edition: 1, now: 'met' }],
      },
    ],
  }),
  summaryRound('text', 'withheld', { heading: 'För få', names: 'nobody', answered: 3 }),
  summaryRound('text', 'skipped', { heading: 'Hoppad' }),
  summaryRound('text', 'not-held', { heading: 'Kvar' }),
].map((round, index) => ({ ...round, number: index + 1 }));

/** A workshop with a round of every kind, something withheld, hidden, late and typed in. */
export const summaryView: SummaryView = {
  title: 'Var är vi – vart är vi på väg?',
  organisation: 'Björkhaga kommun',
  date: '2026-03-03',
  purpose: 'Att enas om de första stegen.',
  composedAt: '2026-03-03T14:05:00.000Z',
  participation: {
    invited: 92,
    tookPart: 88,
    units: [
      { unit: 'Socialförvaltningen', invited: 24, tookPart: 23 },
      { unit: 'Björkhaga Energi AB', invited: 4, tookPart: 'withheld' },
      { unit: null, invited: 5, tookPart: 5 },
    ],
  },
  rounds,
  resolutions: [
    {
      ...{ text: 'Ordna ett torg i april', owner: 'Åsa Öberg', unit: 'Socialförvaltningen', due: '2026-04-15', done: false },
      from: { round: 2, heading: 'Nuläge', theme: 'Mötas oftare' },
    },
    { text: 'Vi säger ja', owner: null, unit: null, due: null, done: true, from: { round: 9, heading: 'Nuläge', theme: null } },
    { text: '=1+1', owner: null, unit: null, due: null, done: false, from: null },
  ],
};

/** A summary of one round of open text, with these answers. */
export const summaryOfTexts = (texts: readonly string[]): SummaryView => ({
  ...summaryView,
  rounds: [
    summaryRound(
      'text',
      { kind: 'text', sections: [{ under: { is: 'all' }, answers: texts.map((text) => said(text)) }] },
      { answered: texts.length, asked: texts.length },
    ),
  ],
});
