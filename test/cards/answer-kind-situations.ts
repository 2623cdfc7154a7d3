import { answerCard } from '../../cards/answer-card.ts';
import { myAnswersCard } from '../../cards/my-answers.ts';
import { type AnswerCardView, type Attempt, answerCard as answerView } from '../../src/app/views/answer-card.ts';
import { myAnswers } from '../../src/app/views/my-answers.ts';
import { isFaulty } from '../../src/domain/questions/fault.ts';
import type { Inputs } from '../../src/domain/questions/inputs.ts';
import { type Question, type Response, readResponse } from '../../src/domain/questions/questions.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { anna, at, closed, groupNumberOf, people, started, story, WORKSHOP } from './bjorkhaga.ts';
import { counted, planned } from './rounds.ts';
import { type Situation, situation } from './situation.ts';

const options = [
  { id: 'a', text: 'Bygga ihop våra system' },
  { id: 'b', text: 'Mötas över förvaltningsgränserna, minst en gång i månaden' },
  { id: 'c', text: 'Färre mål och tydligare uppdrag' },
  { id: 'd', text: 'Mer tid för ledarskap' },
];
const themes = ['Tid för ledarskap', 'Gemensamma system', 'Färre mål', 'Möten över gränserna'].map((name, index) => ({
  id: `t${index + 1}`,
  name,
}));
const ends = { lowLabel: 'mycket dåligt', highLabel: 'mycket bra' };
const proposal = 'Vi samlar alla gemensamma mål i en styrkedja från och med hösten.';

/** Of each kind: what is asked, the right answer, and inputs with something wrong. */
const kinds: Readonly<Record<string, { asks: Question; question?: string; response: Response; wrong: Inputs }>> = {
  choice: {
    asks: { kind: 'choice', options, several: false },
    question: 'Vad ska vi börja med?',
    response: { kind: 'choice', chosen: ['b'] },
    wrong: {},
  },
  'choice-several': {
    asks: { kind: 'choice', options, several: true },
    question: 'Vad hjälper dig mest?',
    response: { kind: 'choice', chosen: ['a', 'c'] },
    wrong: { choice: 'a,z' },
  },
  scale: {
    asks: { kind: 'scale', ...ends },
    question: 'Hur bra hänger våra mål ihop?',
    response: { kind: 'scale', score: 4 },
    wrong: { score: '7' },
  },
  ranking: {
    asks: { kind: 'ranking', options, places: 3 },
    question: 'Vad är viktigast?',
    response: { kind: 'ranking', ranked: ['c', 'a', 'd'] },
    wrong: { 'rank-1': 'c', 'rank-2': 'c' },
  },
  number: {
    asks: { kind: 'number', least: 0, most: 12_000, unit: 'timmar' },
    question: 'Hur mycket tid går åt till rapporter varje år?',
    response: { kind: 'number', number: 1_250.5 },
    wrong: { number: '20 000' },
  },
  'check-in': {
    asks: { kind: 'check', direction: 'in', ...ends },
    question: 'Hur kommer du in i rummet?',
    response: { kind: 'check', score: 3, word: 'Nyfiken' },
    wrong: { score: '3', word: 'lite trött' },
  },
  'check-out': {
    asks: { kind: 'check', direction: 'out', ...ends },
    question: 'Vad tar du med dig härifrån?',
    response: { kind: 'check', score: 5, word: 'Riktning' },
    wrong: { word: 'Hopp' },
  },
  vote: {
    asks: { kind: 'vote', themes, budget: 4, cap: 2 },
    question: 'Vad ska vi gå vidare med?',
    response: { kind: 'vote', dots: { t1: 2, t3: 1 } },
    wrong: { 'dots-t1': '3', 'dots-t2': '2', 'dots-t4': '1', 'dots-t9': '1' },
  },
  consent: {
    asks: { kind: 'consent', proposal },
    question: proposal,
    response: { kind: 'consent', stance: 'objects', reason: 'Bolagen har ägardirektiv som måste komma först.' },
    wrong: { stance: 'objects' },
  },
};

interface Told {
  readonly asks: Question;
  readonly question?: string;
  readonly more?: Partial<RoundPlan>;
  readonly past?: readonly WorkshopEvent[];
  readonly attempt?: Attempt;
  readonly now?: string;
}

const storyOf = ({ asks, question = 'Vad tänker du?', more = {}, past = [] }: Told) =>
  story(...planned({ heading: 'Läget', question, asks, ...more }), started(), ...past);

const view = (told: Told): AnswerCardView => {
  const where = { workshop: WORKSHOP, person: anna.id, round: 1, now: new Date(at(told.now ?? '10:47')) };
  const made = answerView(storyOf(told), people, told.attempt ? { ...where, attempt: told.attempt } : where);
  if (!made) throw new Error('Anna has no card');
  return made;
};

const given = (response: Response, late = false): WorkshopEvent => ({
  type: 'answer-given',
  at: at(late ? '11:20' : '10:42'),
  by: anna.id,
  round: 1,
  group: groupNumberOf(anna.id),
  text: response.kind === 'text' ? response.text : '',
  ...(response.kind !== 'text' && { response }),
  ...(late && { late: true as const }),
});

/** The card as it comes back when these inputs are sent. */
const wrongly = (asks: Question, inputs: Inputs): Attempt => {
  const read = readResponse(asks, inputs);
  if (!isFaulty(read)) throw new Error('nothing is wrong with it');
  return { is: 'typed', inputs, notice: null, faults: read.faults };
};

const text: Question = { kind: 'text' };
const words: Response = { kind: 'text', text: 'Jag vågar inte säga det högt, men vi har för många mål.' };
const ballot: WorkshopEvent = { type: 'ballot-cast', round: 1, by: anna.id, response: words };
const countOf = (number: number) => ({ ...counted(number, () => words), answered: [anna.id] }) as WorkshopEvent;
const nameless = { names: 'nobody' } as const;
const days = { opensAt: at('10:35'), closesAt: at('10:55'), late: true };
const overDays = { days } as const;
const consent = kinds.consent?.asks ?? text;

const views: Readonly<Record<string, AnswerCardView>> = {
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([name, { asks, question = '', response, wrong }]) => [
      [name, view({ asks, question })],
      [`${name}-wrong`, view({ asks, question, attempt: wrongly(asks, wrong) })],
      [`${name}-answered`, view({ asks, question, past: [given(response)] })],
      [`${name}-changing`, view({ asks, question, past: [given(response)], attempt: { is: 'changing' } })],
      [`${name}-closed`, view({ asks, question, past: [given(response), closed()] })],
    ]),
  ),
  'names-all': view({ asks: text, more: { names: 'all' } }),
  nameless: view({ asks: text, more: nameless }),
  'nameless-answered': view({ asks: text, more: nameless, past: [ballot] }),
  'nameless-changing': view({ asks: text, more: nameless, past: [ballot], attempt: { is: 'changing' } }),
  'nameless-counted': view({ asks: text, more: nameless, past: [ballot, closed(), countOf(12)] }),
  'nameless-deleted': view({ asks: text, more: nameless, past: [ballot, closed(), countOf(3)] }),
  'nameless-unanswered': view({ asks: text, more: nameless, past: [closed(), counted(0, () => words)] }),
  'over-days': view({ asks: text, more: overDays }),
  'over-days-time-out': view({ asks: text, more: overDays, now: '10:56' }),
  'over-days-answered': view({ asks: text, more: overDays, past: [given(words)] }),
  'late-still-taken': view({ asks: text, more: overDays, past: [closed()], now: '11:20' }),
  'late-answered': view({ asks: text, more: overDays, past: [closed(), given(words, true)], now: '11:20' }),
  'late-changing': view({ asks: text, more: overDays, past: [given(words), closed()], attempt: { is: 'changing' } }),
  'closed-late-consent': view({
    asks: consent,
    question: proposal,
    past: [closed()],
    attempt: { is: 'late', inputs: { stance: 'supports' } },
  }),
};

const mine = Object.values(kinds).map(({ asks, question = '', response }) =>
  storyOf({ asks, question, past: [given(response)] }),
);
const myNameless = [
  storyOf({ asks: text, more: nameless, past: [ballot] }),
  storyOf({ asks: text, more: nameless, past: [ballot, closed(), countOf(12)] }),
  storyOf({ asks: text, more: overDays, past: [closed(), given(words, true)] }),
];

/** The answer card in every kind of round, with every rule of names, and over days. */
export const answerKindSituations: readonly Situation[] = [
  ...Object.entries(views).map(([name, each]) => situation(`answer-${name}`, each, answerCard)),
  ...[1, 2, 3].map((page) => situation(`my-answers-kinds-${page}`, myAnswers(mine, anna.id, page), myAnswersCard)),
  situation('my-answers-nameless', myAnswers(myNameless, anna.id), myAnswersCard),
];
