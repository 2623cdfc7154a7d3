import { describe, expect, it } from 'vitest';
import { answerCard } from '../../cards/answer-card.ts';
import { controlCard } from '../../cards/control-card.ts';
import { groupPreviewCard } from '../../cards/group-preview.ts';
import { myAnswersCard } from '../../cards/my-answers.ts';
import { cut, written } from '../../cards/person-text.ts';
import { resultCard } from '../../cards/result-card.ts';
import { type AnswerCardView, type Attempt, answerCard as answerView } from '../../src/app/views/answer-card.ts';
import { controlCard as controlView } from '../../src/app/views/control-card.ts';
import { myAnswers } from '../../src/app/views/my-answers.ts';
import { type NamedPerson, named } from '../../src/app/views/names.ts';
import type { GroupPreviewView } from '../../src/app/views/new-workshop.ts';
import { resultCard as resultView } from '../../src/app/views/result-card.ts';
import { generatePeople } from '../../src/demo/generate-people.ts';
import { deliveries } from '../../src/domain/delivery.ts';
import { divide, type Group } from '../../src/domain/grouping.ts';
import { POST_LIMITS } from '../../src/domain/inbox/inbox.ts';
import { LETTER_LIMITS } from '../../src/domain/letter/content.ts';
import { LIMITS } from '../../src/domain/workshop/commands.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import { texts } from '../../src/texts/texts.ts';
import { at, closed, created, drafted, shown, started, story, WORKSHOP } from './bjorkhaga.ts';
import { situations } from './situations.ts';
import { rewritten, units } from './walk.ts';

/** 80 KB counted as UTF-16 (teams-facts.md). */
const MOST = 40_000;

/** Characters that take two units in JSON or more on the way to the card, and the ordinary ones. */
const alphabets = {
  ordinary: 'Åtgärder för äldre och öppna beslut. ',
  quotes: '"',
  braces: '{',
  breaks: 'å\n',
  mentions: '<at>\\',
};
const filled = (alphabet: string, length: number) => alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);

/** The longest that each field can be; a draft comes back from a press of up to 20 000 characters. */
const longest: Readonly<Record<string, number>> = {
  title: LIMITS.title,
  heading: 60,
  question: LIMITS.question,
  text: LIMITS.answer,
  draft: 20_000,
  lost: 20_000,
  name: 254,
  unit: 254,
  detail: 300,
  code: 100,
  lead: LETTER_LIMITS.lead,
  body: LETTER_LIMITS.body,
  ask: LETTER_LIMITS.ask,
  alt: LETTER_LIMITS.alt,
  answer: POST_LIMITS.reply,
  why: POST_LIMITS.reply,
  to: POST_LIMITS.word,
  letterHeading: LETTER_LIMITS.heading,
  words: 20_000,
  units: 254,
  unitTypes: 254,
  testSentTo: 254,
};
const fill = <View>(view: View, alphabet: string): View =>
  rewritten(view, (key, text) => (key === 'texts' ? text : filled(alphabet, longest[key] ?? 0)));

describe.each(Object.entries(alphabets))('with the longest texts there can be, of %s', (_, alphabet) => {
  it.each(situations)('$name still goes in a message', ({ card }) => {
    for (const language of ['sv', 'en'] as const)
      expect(units(card(language, (view) => fill(view, alphabet)))).toBeLessThanOrEqual(MOST);
  });

  it('every page of a result goes in a message, and nothing is lost between the pages', () => {
    const long = filled(alphabet, LIMITS.answer).trim();
    const state = fiveHundred({ by: 'count', groups: 100 }, [...answersOf(40, long), closed(), shown()]);
    const pages = resultView(state, { workshop: WORKSHOP, round: 1 })?.pages ?? 0;
    const views = Array.from({ length: pages }, (_each, index) =>
      resultView(state, { workshop: WORKSHOP, round: 1, page: index + 1 }),
    );
    const cards = views.map((view) => view && units(resultCard(fill(view, alphabet), texts.sv)));
    expect(cards.filter((size) => size === undefined || size > MOST)).toEqual([]);
    expect(views.flatMap((view) => view?.groups.flatMap((group) => group.texts) ?? []).length).toBe(40);
  });

  it('a page of my answers goes in a message', () => {
    const state = story(
      drafted(),
      created,
      ...[1, 2, 3].flatMap((round) => [started(round), answer(me, filled(alphabet, LIMITS.answer), round), closed(round)]),
    );
    const view = myAnswers([state, state], me);
    expect(view.answers).toHaveLength(4);
    expect(units(myAnswersCard(fill(view, alphabet), texts.sv))).toBeLessThanOrEqual(MOST);
  });

  it.each([1, 2, 15, 50, 100])('five hundred people in %i groups go in a message, by name', (groups) => {
    const state = fiveHundred({ by: 'count', groups }, answersOf(200, 'Ja'));
    const control = controlView(state, people, deliveries.initial, { workshop: WORKSHOP, asking: 'names' });
    const missed = everybody.map(({ id }) => ({ ...named(people, id), code: 'Forbidden' }));
    const channels = { channelsInDoubt: 1, channelsRefused: 1, resendable: 1_000, resends: 9 };
    const delivery = { waiting: 0, delivered: 0, unknown: missed, refused: missed, ...channels };
    const troubled = control && { ...control, delivery };
    const preview = previewOf(state.groups);
    for (const write of [<View>(view: View) => view, <View>(view: View) => fill(view, alphabet)]) {
      expect(troubled && units(controlCard(write(troubled), texts.sv))).toBeLessThanOrEqual(MOST);
      expect(troubled && units(controlCard(write({ ...troubled, asking: null }), texts.sv))).toBeLessThanOrEqual(MOST);
      expect(units(groupPreviewCard(write(preview), texts.sv))).toBeLessThanOrEqual(MOST);
      const views = attempts.map((attempt) => answerOf(state, attempt));
      for (const view of views) expect(units(answerCard(write(view), texts.sv))).toBeLessThanOrEqual(MOST);
    }
  });
});

describe('what does not fit', () => {
  it('is counted, not dropped: "och N till"', () => {
    const state = fiveHundred({ by: 'count', groups: 1 }, []);
    const json = JSON.stringify(answerCard(answerOf(state, undefined), texts.sv));
    const shownByName = everybody.filter(({ name }) => json.includes(name)).length;
    expect(shownByName).toBeGreaterThan(20);
    expect(json).toContain(`"Du, `);
    expect(json).toContain(`och ${499 - shownByName} till`);
  });

  it('is cut between characters, and the cut is shown', () => {
    expect(cut('Åsa 👩‍🚒👩‍🚒', 8)).toBe('Åsa 👩‍…');
    expect(cut('Åsa', 3)).toBe('Åsa');
    expect(written(cut('"'.repeat(50), 20))).toBeLessThanOrEqual(20);
  });
});

const everybody = generatePeople(500, 11);
const people = new Map(
  everybody.map(({ id, name, email, unit, unitType, roles }) => [id, { id, name, email, unit, unitType, roles, inFile: true }]),
);
const me = everybody[0]?.id ?? '';
const allIds = everybody.map(({ id }) => id);

function answer(by: string, text: string, round = 1): WorkshopEvent {
  return { type: 'answer-given', at: at('10:42'), by, round, group: 1, text };
}

function answersOf(number: number, text: string): readonly WorkshopEvent[] {
  return allIds.slice(0, number).map((id) => answer(id, text));
}

function fiveHundred(split: { by: 'count'; groups: number }, events: readonly WorkshopEvent[]) {
  const first = drafted();
  if (first.type !== 'workshop-drafted') throw new Error('a story begins with a draft');
  return story({ ...first, plan: { ...first.plan, groups: divide(allIds, split, 3) } }, created, started(), ...events);
}

const typed = (notice: Extract<Attempt, { is: 'typed' }>['notice']): Attempt => ({ is: 'typed', text: 'Ja', notice });
const attempts: readonly (Attempt | undefined)[] = [
  undefined,
  { is: 'changing' },
  typed('answer-changed-meanwhile'),
  typed('offered'),
];

function answerOf(state: ReturnType<typeof fiveHundred>, attempt: Attempt | undefined): AnswerCardView {
  const where = { workshop: WORKSHOP, person: me, round: 1, now: new Date(at('10:47')) };
  const view = answerView(state, people, attempt ? { ...where, attempt } : where);
  if (!view) throw new Error('no card for one who takes part');
  return view;
}

function previewOf(groups: readonly Group[]): GroupPreviewView {
  const members = (ids: readonly string[]): readonly NamedPerson[] => ids.map((id) => named(people, id));
  const fault = { line: 12, fault: 'bad-email', detail: 'x' } as const;
  return {
    workshop: WORKSHOP,
    title: 'Ledningsdag',
    template: 'consent',
    answersPer: 'person',
    people: 500,
    minutes: 8,
    questions: texts.sv.templates.consent.rounds,
    groups: groups.map((group) => ({ number: group.number, members: members(group.members) })),
    drafts: 3,
    changed: true,
    note: {
      faults: Array.from({ length: 15 }, () => fault),
      faultCount: 40,
      notInTeam: everybody.slice(0, 15).map(({ name, unit }) => ({ name, unit })),
      notInTeamCount: 60,
    },
  };
}
