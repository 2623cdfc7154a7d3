import { readFileSync } from 'node:fs';
import type { People } from '../../src/app/views/names.ts';
import { loadPeople } from '../../src/demo/people.ts';
import { divide, type Group } from '../../src/domain/grouping.ts';
import type { Person } from '../../src/domain/organisation.ts';
import type { PersonId } from '../../src/domain/people.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { AnswersPer } from '../../src/domain/workshop/round-plan.ts';
import { type Created, isCreated, slotOf, type Workshop } from '../../src/domain/workshop/state.ts';
import type { TemplateId } from '../../src/domain/workshop/templates.ts';
import { workshop } from '../../src/domain/workshop/workshop.ts';
import { texts } from '../../src/texts/texts.ts';

/** Workshops of Björkhaga kommun as the domain makes them, for cards that are looked at. */
export const WORKSHOP = '0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d77';

export const persons: readonly Person[] = loadPeople().map(({ id, name, email, unit, unitType, roles }) => ({
  id,
  name,
  email,
  unit,
  unitType,
  roles,
  inFile: true,
}));

export const people: People = new Map(persons.map((person) => [person.id, person]));

export const personCalled = (name: string): Person => {
  const person = persons.find((each) => each.name === name);
  if (!person) throw new Error(`nobody in Björkhaga is called ${name}`);
  return person;
};

export const anna = personCalled('Anna Lindqvist');

export const groups: readonly Group[] = divide(
  persons.map(({ id }) => id),
  { by: 'count', groups: 15 },
  7,
);

/** What Björkhaga's managers write, by theme. */
const sentences = (theme: string): readonly string[] =>
  readFileSync(new URL('../../src/demo/answers.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${theme};`))
    .map((line) => line.split(';')[2] ?? '');

/** A time of 3 March 2026, as the clock in Björkhaga shows it (UTC+1). */
export const at = (clock: string): string => new Date(`2026-03-03T${clock}:00+01:00`).toISOString();

/** What happened in a workshop, in order. */
export const story = (...events: readonly WorkshopEvent[]): Created => {
  const state = events.reduce<Workshop>(workshop.evolve, workshop.initial);
  if (!isCreated(state)) throw new Error('the story has no created workshop');
  return state;
};

export const drafted = (answersPer: AnswersPer = 'person', template: TemplateId = 'where-are-we'): WorkshopEvent => ({
  type: 'workshop-drafted',
  at: at('10:20'),
  by: anna.id,
  plan: {
    title: 'Ledningsdag i mars: ett Björkhaga som håller ihop',
    template,
    answersPer,
    split: { by: 'count', groups: 15 },
    seed: 7,
    groups,
    rounds: texts.sv.templates[template].rounds.map((round) => ({ ...round, minutes: 20 })),
  },
});

/** The same with the template's open questions alone: text, whoever the workshop says that answers. */
export const draftedOpen = (answersPer: AnswersPer = 'person', template: TemplateId = 'where-are-we'): WorkshopEvent => {
  const event = drafted(answersPer, template);
  if (event.type !== 'workshop-drafted') throw new Error('a story begins with a draft');
  const open = event.plan.rounds.filter(({ asks }) => asks === undefined);
  const rounds = (open.length > 0 ? open : event.plan.rounds).map(({ heading, question, minutes }) => ({
    heading,
    question,
    minutes,
  }));
  return { ...event, plan: { ...event.plan, rounds } };
};

export const created: WorkshopEvent = { type: 'workshop-created', at: at('10:30'), by: anna.id };

export const started = (round = 1): WorkshopEvent => ({
  type: 'round-started',
  at: at('10:35'),
  by: anna.id,
  round,
  endsAt: at('10:55'),
});

export const closed = (round = 1): WorkshopEvent => ({ type: 'round-closed', at: at('10:56'), by: null, round });

export const shown = (round = 1): WorkshopEvent => ({ type: 'result-shown', at: at('10:58'), by: anna.id, round });

export const groupNumberOf = (person: PersonId): number => groups.find(({ members }) => members.includes(person))?.number ?? 0;

export const answered = (by: PersonId, text: string, time = '10:42', round = 1): WorkshopEvent => ({
  type: 'answer-given',
  at: at(time),
  by,
  round,
  group: groupNumberOf(by),
  text,
});

/** The first `number` of the people (or groups) answer, in the order of the groups' places, so that all groups get some. */
export const answers = (
  number: number,
  answersPer: AnswersPer = 'person',
  theme = 'nuläge',
  round = 1,
): readonly WorkshopEvent[] => {
  const written = sentences(theme);
  const seats = Array.from({ length: 7 }, (_, seat) => groups.flatMap(({ members }) => members[seat] ?? [])).flat();
  const slots = new Map(seats.map((id) => [slotOf(answersPer, id, groupNumberOf(id)), id]));
  return [...slots.values()]
    .slice(0, number)
    .map((id, index) => answered(id, written[index % written.length] ?? '', '10:41', round));
};
