import { answerCard } from '../../cards/answer-card.ts';
import { type AnswerCardView, answerCard as answerView } from '../../src/app/views/answer-card.ts';
import type { Group } from '../../src/domain/grouping.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { anna, at, closed, groupNumberOf, groups, people, persons, started, story, WORKSHOP } from './bjorkhaga.ts';
import { planned } from './rounds.ts';
import { type Situation, situation } from './situation.ts';

const number = groupNumberOf(anna.id);
const room = groups.find((group) => group.number === number)?.members ?? [];
const [other = anna.id, third = anna.id, fourth = anna.id] = room.filter((id) => id !== anna.id);
const facilitator = persons.find(({ roles, id }) => roles.includes('facilitator') && id !== anna.id)?.id ?? anna.id;

/** The first round starts, with one who speaks for each group. */
const spoken = (voice: string, more: Partial<Extract<WorkshopEvent, { type: 'round-started' }>> = {}): WorkshopEvent => {
  const start = started();
  if (start.type !== 'round-started') throw new Error('a round starts');
  const voices = groups.map((group) => (group.number === number ? voice : (group.members[0] ?? '')));
  return { ...start, voices, ...more };
};
const plan: Omit<RoundPlan, 'minutes'> = { heading: 'Nuläge', question: 'Var är vi just nu?' };
const asked: WorkshopEvent = { type: 'help-asked', at: at('10:40'), by: other, round: 1, group: number, id: 1 };
const taken: WorkshopEvent = { type: 'help-taken', at: at('10:41'), by: facilitator, id: 1 };
const done: WorkshopEvent = { type: 'help-closed', at: at('10:44'), by: facilitator, id: 1 };

const view = (events: readonly WorkshopEvent[], round = 1): AnswerCardView => {
  const made = answerView(story(...events), people, { workshop: WORKSHOP, person: anna.id, round, now: new Date(at('10:47')) });
  if (!made) throw new Error('Anna has no card');
  return made;
};
const inRoom = (...then: readonly WorkshopEvent[]) => view([...planned(plan), spoken(other), ...then]);

/** 1-2-4-alla: each alone, then Anna's pair, then the four that it is a part of. */
const levels: readonly Omit<RoundPlan, 'minutes'>[] = [
  { ...plan, answersPer: 'person' },
  { ...plan, heading: 'I par', answersPer: 'pair', from: 1 },
  { ...plan, heading: 'I fyrgrupp', answersPer: 'four', from: 2 },
];
const inPairs: readonly Group[] = [
  { number: 1, members: [third, fourth] },
  { number: 3, members: [anna.id, other] },
];
const inFours: readonly Group[] = [{ number: 2, members: [anna.id, other, third, fourth] }];
const level = (round: number, sitting: readonly Group[]): WorkshopEvent =>
  spoken(anna.id, { round, groups: sitting, voices: sitting.map(({ members }) => members[0] ?? '') });
const wrote = (by: string, text: string, round: number, group: number): WorkshopEvent => ({
  type: 'answer-given',
  at: at('10:42'),
  by,
  round,
  group,
  text,
});
const alone = [
  spoken(other),
  wrote(anna.id, 'Vi möts för sällan över gränserna.', 1, number),
  wrote(other, 'Tre system för samma sak: det kostar oss en dag i veckan.', 1, number),
  closed(1),
];
const pairs = [
  ...alone,
  level(2, inPairs),
  wrote(anna.id, 'Mötas mer, och ett system i stället för tre.', 2, 3),
  wrote(third, 'Våga välja bort.', 2, 1),
  closed(2),
];

const topics: readonly Group[] = groups.map((group) => ({
  ...group,
  name: 'Barn och unga: skolan, fritiden och socialtjänsten',
}));
const single: readonly Group[] = [{ number: 1, members: [anna.id] }];

const views: Readonly<Record<string, AnswerCardView>> = {
  'room-voice': inRoom(),
  'room-my-voice': view([...planned(plan), spoken(anna.id)]),
  'room-topic': view([...planned(plan), spoken(other, { groups: topics })]),
  'room-help-asked': inRoom(asked),
  'room-help-taken': inRoom(wrote(anna.id, 'Vi är en bit på väg.', 1, number), asked, taken),
  'room-help-done': inRoom(asked, taken, done),
  'room-closed': inRoom(wrote(anna.id, 'Vi är en bit på väg.', 1, number), closed()),
  'room-alone': view([...planned(plan), spoken(anna.id, { groups: single, voices: [anna.id] })]),
  'handed-on': view([...planned(...levels), spoken(other)]),
  pair: view([...planned(...levels), ...alone, level(2, inPairs)], 2),
  four: view([...planned(...levels), ...pairs, level(3, inFours)], 3),
};

/** Those whom one sits with, as the answer card shows them. */
export const answerRoomSituations: readonly Situation[] = Object.entries(views).map(([name, each]) =>
  situation(`answer-${name}`, each, answerCard),
);
