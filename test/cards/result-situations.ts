import { resultCard } from '../../cards/result-card.ts';
import { type ResultCardView, resultCard as resultView } from '../../src/app/views/result-card.ts';
import type { Question } from '../../src/domain/questions/questions.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { Created } from '../../src/domain/workshop/state.ts';
import { answers, closed, groupNumberOf, people, persons, shown, started, story, WORKSHOP } from './bjorkhaga.ts';
import { held, openText, planned, responses, themed } from './rounds.ts';
import { type Situation, situation } from './situation.ts';

const result = (
  events: readonly WorkshopEvent[],
  { page = 1, preview = false, round = 1 }: { page?: number; preview?: boolean; round?: number } = {},
): ResultCardView => {
  const state: Created = story(...events);
  const made = resultView(state, people, { workshop: WORKSHOP, round, page, preview });
  if (!made) throw new Error('the round has no result');
  return made;
};

const alone = [...openText(), started()] as const;
const together = [...openText('group'), started()] as const;

const option = (id: string, text: string) => ({ id, text });
const areas = [
  option('a', 'Skolan och fritiden'),
  option('b', 'Vård och omsorg'),
  option('c', 'Bostäder och mark'),
  option('d', 'Arbete och näringsliv'),
];
const choice: Question = { kind: 'choice', options: areas, several: false };
const scale: Question = { kind: 'scale', lowLabel: 'långt ifrån', highLabel: 'framme' };
const check: Question = { kind: 'check', direction: 'in', lowLabel: 'tungt', highLabel: 'lätt' };
const ranking: Question = { kind: 'ranking', options: areas, places: 3 };
const number: Question = { kind: 'number', least: 0, most: 100, unit: 'dagar' };
const themes = ['Mötas oftare', 'Kortare vägar', 'En väg in', 'Tid att tänka', 'Mod att sluta'];
const vote: Question = { kind: 'vote', themes: themes.map((name, index) => ({ id: `t${index + 1}`, name })), budget: 3, cap: 2 };
const words = ['nyfiken', 'trött', 'hoppfull', 'nyfiken', 'splittrad', 'lugn'];
const places = [
  ['a', 'b', 'c'],
  ['b', 'a', 'd'],
  ['a', 'c', 'b'],
  ['d', 'b', 'a'],
] as const;
const optionId = (index: number) => areas[index % 5 === 4 ? 0 : index % 4]?.id ?? 'a';
const score = (index: number) => ([4, 5, 3, 4, 2, 4, 5] as const)[index % 7] ?? 3;

const proposal = 'Vi håller ett gemensamt torg varje månad, och den som bjuder in ansvarar för dagordningen.';
const consent: Question = { kind: 'consent', proposal };
const stance = (objectors: number) => (index: number) =>
  index < objectors
    ? ({ kind: 'consent', stance: 'objects', reason: `Det tar för mycket tid från kärnverksamheten (${index + 1}).` } as const)
    : ({ kind: 'consent', stance: index % 4 === 0 ? 'can-live-with' : 'supports', reason: '' } as const);
const again = 'Vi håller ett gemensamt torg varannan månad, en timme, digitalt.';
const asked = { heading: 'Samsyn', names: 'all' as const };
const editions: readonly WorkshopEvent[] = [
  ...planned(
    { ...asked, question: proposal, asks: consent },
    { ...asked, question: again, asks: { kind: 'consent', proposal: again }, from: 1 },
  ),
  ...[started(), ...responses(80, stance(4)), closed(), shown()],
  ...[started(2), ...responses(74, stance(1), 2), closed(2), shown(2)],
];

const suggested = themed({
  type: 'themes-suggested',
  themes: [0, 1, 2].map((theme) => ({
    id: `t${theme + 1}`,
    name: ['Möten och mötestid', 'Digitala verktyg', 'Ledarskap i vardagen'][theme] ?? '',
    answers: persons.slice(theme * 20, theme * 20 + 20 - theme * 4).map(({ id }) => id),
  })),
});
const sorted = [...alone, ...answers(61), closed(), suggested, shown()];

const ofFours: readonly WorkshopEvent[] = [
  ...planned(
    { heading: 'Ensam', question: 'Vad borde vi göra?', answersPer: 'person' },
    { heading: 'Par', question: 'Vad borde vi göra?', answersPer: 'pair', from: 1 },
    { heading: 'Fyra', question: 'Vad borde vi göra?', answersPer: 'four', from: 2 },
  ),
  ...[1, 2, 3].flatMap((round): readonly WorkshopEvent[] => {
    const size = [1, 2, 4][round - 1] ?? 1;
    const members = persons.slice(0, 12).map(({ id }) => id);
    const seats = Array.from({ length: 12 / Math.max(2, size) }, (_, index) => ({
      number: index + 1,
      members: members.slice(index * Math.max(2, size), (index + 1) * Math.max(2, size)),
    }));
    const start = started(round);
    const writers = members.filter((_, index) => index % size === 0);
    return [
      ...(start.type === 'round-started' ? [{ ...start, groups: seats }] : []),
      ...writers.map(
        (by, index): WorkshopEvent => ({
          ...{ type: 'answer-given', at: start.type === 'round-started' ? start.at : '', by, round },
          ...{ group: seats.find((seat) => seat.members.includes(by))?.number ?? 0 },
          text: `${['Ett torg', 'Ett gemensamt torg', 'Ett torg varje månad'][round - 1] ?? ''}, tanke ${index + 1}`,
        }),
      ),
      closed(round),
      shown(round),
    ];
  }),
];

const results: Readonly<Record<string, ResultCardView>> = {
  'first-page': result([...alone, ...answers(61), closed(), shown()]),
  'last-page': result([...alone, ...answers(61), closed(), shown()], { page: 2 }),
  group: result([...together, ...answers(13, 'group'), closed(), shown()]),
  everybody: result([...alone, ...answers(92), closed(), shown()]),
  preview: result([...alone, ...answers(61), closed()], { preview: true }),
  nobody: result([...alone, closed(), shown()]),
  themes: result(sorted),
  'themes-answers': result(sorted, { page: 2 }),
  names: result(held({ kind: 'text' }, 7, (index) => ({ kind: 'text', text: `Vi ska våga sluta med något (${index + 1}).` }))),
  choice: result(held(choice, 61, (index) => ({ kind: 'choice', chosen: [optionId(index)] }))),
  'choice-several': result(
    held({ ...choice, several: true }, 61, (index) => ({ kind: 'choice', chosen: [...new Set([optionId(index), 'c'])] }), {
      names: 'nobody',
    }),
  ),
  scale: result(
    held(scale, 70, (index) => ({ kind: 'scale', score: groupNumberOf(persons[index]?.id ?? '') > 8 ? score(index) : 3 })),
  ),
  check: result(held(check, 61, (index) => ({ kind: 'check', score: score(index), word: words[index % 6] ?? '' }))),
  ranking: result(held(ranking, 61, (index) => ({ kind: 'ranking', ranked: places[index % 4] ?? places[0] }))),
  number: result(held(number, 61, (index) => ({ kind: 'number', number: (index * 7) % 40 }))),
  vote: result(held(vote, 61, (index) => ({ kind: 'vote', dots: { [`t${(index % 3) + 1}`]: 2, [`t${(index % 5) + 1}`]: 1 } }))),
  withheld: result(held(scale, 3, () => ({ kind: 'scale', score: 1 }), { names: 'nobody' })),
  'consent-agreed': result(held(consent, 61, stance(0))),
  'consent-objections': result(held(consent, 61, stance(2), { names: 'facilitator' })),
  'consent-again': result(editions, { round: 2 }),
  ideas: result(ofFours, { round: 3 }),
};

export const resultSituations: readonly Situation[] = Object.entries(results).map(([name, each]) =>
  situation(`result-${name}`, each, resultCard),
);
