import { describe, expect, it } from 'vitest';
import { answerCard } from '../../cards/answer-card.ts';
import { controlCard } from '../../cards/control-card.ts';
import { groupPreviewCard } from '../../cards/group-preview.ts';
import { myAnswersCard } from '../../cards/my-answers.ts';
import { cut, written } from '../../cards/person-text.ts';
import { arrangeGroupsCard } from '../../cards/planning/arrange-groups.ts';
import { resultCard } from '../../cards/result-card.ts';
import { type AnswerCardView, type Attempt, answerCard as answerView } from '../../src/app/views/answer-card.ts';
import { controlCard as controlView } from '../../src/app/views/control-card.ts';
import { myAnswers } from '../../src/app/views/my-answers.ts';
import { type NamedPerson, named } from '../../src/app/views/names.ts';
import type { GroupPreviewView } from '../../src/app/views/new-workshop.ts';
import { arrangeGroups } from '../../src/app/views/planning/arrange-groups.ts';
import { resultCard as resultView } from '../../src/app/views/result-card.ts';
import { generatePeople } from '../../src/demo/generate-people.ts';
import { deliveries } from '../../src/domain/delivery.ts';
import { divide, type Group } from '../../src/domain/grouping.ts';
import { POST_LIMITS } from '../../src/domain/inbox/inbox.ts';
import { LETTER_LIMITS } from '../../src/domain/letter/content.ts';
import { QUESTION_LIMITS } from '../../src/domain/questions/limits.ts';
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
  filled: 20_000,
  lost: 20_000,
  topic: QUESTION_LIMITS.themeName,
  material: LIMITS.answer,
  option: QUESTION_LIMITS.optionText,
  theme: QUESTION_LIMITS.themeName,
  lowLabel: QUESTION_LIMITS.label,
  highLabel: QUESTION_LIMITS.label,
  word: QUESTION_LIMITS.word,
  reason: QUESTION_LIMITS.reason,
  proposal: QUESTION_LIMITS.proposal,
  name: 254,
  unit: 254,
  detail: 300,
  code: 100,
  ...{ options: 20_000, nextQuestion: 20_000, least: 20_000, most: 20_000, opensDate: 20_000, opensTime: 20_000 },
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
  rewritten(view, (key, text) => (key === 'said' ? text : filled(alphabet, longest[key] ?? 0)));

describe.each(Object.entries(alphabets))('with the longest texts there can be, of %s', (_, alphabet) => {
  it.each(situations)('$name still goes in a message', ({ card }) => {
    for (const language of ['sv', 'en'] as const)
      expect(units(card(language, (view) => fill(view, alphabet)))).toBeLessThanOrEqual(MOST);
  });

  it('every page of a result goes in a message, and nothing is lost between the pages', () => {
    const long = filled(alphabet, LIMITS.answer).trim();
    const state = fiveHundred({ by: 'count', groups: 100 }, [...answersOf(40, long), closed(), shown()]);
    const pages = resultView(state, people, { workshop: WORKSHOP, round: 1 })?.pages ?? 0;
    const views = Array.from({ length: pages }, (_each, index) =>
      resultView(state, people, { workshop: WORKSHOP, round: 1, page: index + 1 }),
    );
    const cards = views.map((view) => view && units(resultCard(fill(view, alphabet), texts.sv)));
    expect(cards.filter((size) => size === undefined || size > MOST)).toEqual([]);
    const bodies = views.flatMap((view) => (view?.body.kind === 'text' ? view.body.sections : []));
    expect(bodies.flatMap((section) => section.answers)).toHaveLength(40);
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

  it.each(['swap', 'move', null] as const)(
    'five hundred people to choose among go in a message, the chosen one with them (%s)',
    (asking) => {
      const state = fiveHundred({ by: 'count', groups: 50 }, []);
      const person = allIds.at(-1) ?? '';
      const typed = { person, other: '', toGroup: '', words: '' };
      const wished = { ...state, mix: { ...state.mix, locked: allIds, apart: allIds.map((id) => [id, person]) } };
      const quality = { units: 4, unitsAtMost: 4, met: 3, metByChance: 41.2 };
      const view = arrangeGroups(wished, WORKSHOP, people, quality, { asking, typed });
      for (const shown of [view, fill(view, alphabet)]) {
        const card = arrangeGroupsCard(shown, texts.sv);
        expect(units(card)).toBeLessThanOrEqual(MOST);
        if (asking) expect(JSON.stringify(card)).toContain(`"value":"${person}","placeholder"`);
      }
    },
  );

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

const openRounds = ['Nuläge', 'Riktning', 'Nästa steg'].map((heading) => ({ heading, question: 'Var är vi?', minutes: 8 }));

function fiveHundred(split: { by: 'count'; groups: number }, events: readonly WorkshopEvent[]) {
  const first = drafted();
  if (first.type !== 'workshop-drafted') throw new Error('a story begins with a draft');
  return story(
    { ...first, plan: { ...first.plan, groups: divide(allIds, split, 3), rounds: openRounds } },
    created,
    started(),
    ...events,
  );
}

const typed = (notice: Extract<Attempt, { is: 'typed' }>['notice']): Attempt => ({
  is: 'typed',
  inputs: { answer: 'Ja' },
  notice,
  faults: [],
});
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
    mode: 'mixed',
    quality: { units: 4, unitsAtMost: 4, met: 3, metByChance: 41.2 },
    rounds: Array.from({ length: LIMITS.rounds }, (_, index) => ({
      ...{ number: index + 1, heading: 'Nuläge', question: 'Hur är läget?', kind: 'text', minutes: 8, answersPer: 'group' },
      ...{
        asks: { kind: 'text' },
        names: 'facilitator',
        from: 1,
        seating: 'by-topic',
        days: { opensAt: at('10:42'), closesAt: at('11:42'), late: true },
      },
    })),
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
