import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isJson, type Json, objectAt } from '../../src/demo/json.ts';
import { loadPeople, personOf } from '../../src/demo/people.ts';
import { controlVerbs } from '../../src/teams/presses/control.ts';
import { fillInVerbs } from '../../src/teams/presses/fill-in.ts';
import { planVerbs } from '../../src/teams/presses/plans.ts';
import { resolutionVerbs } from '../../src/teams/presses/resolutions.ts';
import { roomVerbs } from '../../src/teams/presses/rooms.ts';
import { summaryVerbs } from '../../src/teams/presses/summary.ts';
import { themeVerbs } from '../../src/teams/presses/themes.ts';
import { sv } from '../../src/texts/sv.ts';
import { buttonsOf, wordsOf } from '../support/wire-cards.ts';
import { cardIn, type Person, personIn } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { everythingIn, until, untilDelivered, untilNothingMoreIsStored } from '../support/wire-stored.ts';
import { answer, createWorkshop, groupsOf, inGroupsOf } from '../support/wire-workshop.ts';

let room: Room;
let lena: Person;
let marie: Person;
let olof: Person;
let stranger: Person;
/** What Lena's card holds in the open round, her answer not given yet. */
let hers: Json;
let messageId: string;
/** The data folder as it was, and the journal's length, before each press. */
let before: Awaited<ReturnType<typeof everythingIn>>;
let lines: number;

const observer = personOf('Olof Sjögren', 'olof.sjogren@bjorkhaga.example', 'Kultur', 'förvaltning', ['observer']);

beforeAll(async () => {
  const people = [...loadPeople().slice(0, 10), observer];
  room = await openRoom({ people });
  const { anna, teams } = room;
  stranger = personIn(teams, personOf('Eva Utanför', 'eva@annan.example', 'Annan', 'bolag', ['manager']));
  const [first, second] = room.managers;
  const watching = room.people.at(-1);
  if (!first || !second || !watching) throw new Error('somebody is missing');
  [lena, marie, olof] = [first, second, watching];

  await createWorkshop(anna, inGroupsOf(5));
  await anna.press('Starta runda');
  await until('the cards', () => [lena, marie].every((person) => person.reads().includes('Runda 1 av 4')));
  // The first round is held and closed; its cards stay in the chats.
  await answer(marie, 'Maries svar i runda 1');
  await anna.press('Stäng rundan');
  await anna.press('Stäng ändå');
  await anna.press('Nästa runda');
  await anna.press('Starta runda');
  await until('the next cards', () => [lena, marie].every((person) => person.reads().includes('Runda 2 av 4')));
  const press = lena.readied('Skicka svar', { [sv.answer.label.person]: 'Lenas svar' });
  hers = press.data;
  messageId = press.messageId;
  // Everybody has been heard once, so that what is remembered of them (chat, language) is remembered.
  for (const person of [lena, marie, olof, anna]) await person.say('hjälp');
  await untilDelivered(room.data);
  await untilNothingMoreIsStored(room.data);
});

afterAll(() => room.close());

beforeEach(async () => {
  before = await everythingIn(room.data);
  lines = room.journal.lines.length;
});

const press = (by: Person, verb: string, data: Json, inputs: Json = {}) =>
  room.teams.press(by.demo, { messageId, verb, data, inputs });

/** Nothing is stored; the journal has a line that names no text and no name. */
const changedNothing = async () => {
  expect(await everythingIn(room.data)).toEqual(before);
  const told = room.journal.lines.slice(lines).filter(({ level }) => level === 'warn');
  expect(told.map(({ what }) => what)).toContainEqual(expect.stringMatching(/press|turned away|refused/));
  expect(JSON.stringify(told)).not.toMatch(/svar i smyg|Lena|Marie|Olof/);
};

/** A sentence in Swedish, and a way onward; never what was forged, nor somebody else's. */
const politely = (reply: Awaited<ReturnType<typeof press>>, sentence: string) => {
  const card = cardIn(reply);
  expect(wordsOf(card)).toContain(sentence);
  expect(wordsOf(card)).not.toContain('Maries svar');
};

const typed = { answer: 'Ett svar i smyg' };

describe('a forged answer', () => {
  it("on another person's card", async () => {
    politely(await press(marie, 'give-answer', hers, typed), sv.messages.notYourCard);
    await changedNothing();
  });

  it("with another person's name on one's own card", async () => {
    politely(await press(lena, 'give-answer', { ...hers, person: marie.id }, typed), sv.messages.notYourCard);
    await changedNothing();
  });

  it('for another group', async () => {
    const other = hers.group === 1 ? 2 : 1;
    expect((await groupsOf(room)).length).toBeGreaterThan(1);
    politely(await press(lena, 'give-answer', { ...hers, group: other }, typed), sv.refusals['wrong-group']);
    await changedNothing();
  });

  it('for a group, round or workshop that there is not', async () => {
    politely(await press(lena, 'give-answer', { ...hers, group: 99 }, typed), sv.refusals['wrong-group']);
    politely(await press(lena, 'give-answer', { ...hers, round: 99 }, typed), sv.refusals['no-such-round']);
    politely(await press(lena, 'give-answer', { ...hers, workshop: randomUUID() }, typed), sv.refusals['no-such-workshop']);
    await changedNothing();
  });

  it('in a closed round: the text comes back, and is stored nowhere', async () => {
    const card = cardIn(await press(lena, 'give-answer', { ...hers, round: 1 }, typed));
    expect(wordsOf(card)).toContain('hann inte med');
    expect(wordsOf(card)).toContain('Ett svar i smyg');
    expect(await everythingIn(room.data)).toEqual(before);
  });

  it('in a round that has not begun', async () => {
    politely(await press(lena, 'give-answer', { ...hers, round: 3 }, typed), sv.refusals['no-such-round']);
    await changedNothing();
  });

  it('built on versions that there are not: told as a change meanwhile, with the text in the box', async () => {
    for (const basis of [1, 7, 1_000_000]) {
      const card = cardIn(await press(lena, 'give-answer', { ...hers, basis }, typed));
      expect(wordsOf(card)).toContain('Ett svar i smyg');
      expect(wordsOf(card)).not.toContain('Tack!');
    }
    expect(await everythingIn(room.data)).toEqual(before);
  });

  it('by an observer', async () => {
    for (const person of [lena.id, olof.id])
      politely(await press(olof, 'give-answer', { ...hers, person }, typed), sv.messages.notAllowed);
    await changedNothing();
  });

  it('by somebody who is not in the team', async () => {
    politely(await press(stranger, 'give-answer', { ...hers, person: stranger.id }, typed), sv.messages.notInTeam);
    politely(await press(stranger, 'start-round', hers), sv.messages.notInTeam);
    await changedNothing();
  });

  it("asks for another person's answer to change", async () => {
    politely(await press(lena, 'change-answer', { ...hers, round: 1, person: marie.id }), sv.messages.notYourCard);
    await changedNothing();
  });

  it('in a channel, where others read along', async () => {
    const { team } = room.teams;
    for (const verb of ['give-answer', 'add-answer', 'change-answer', 'open-answer', 'my-answers', 'home', 'start-round']) {
      const forged = { messageId, verb, data: { ...hers, page: 1 }, inputs: typed, conversationId: team.generalChannelId };
      politely(await room.teams.press(lena.demo, forged), sv.messages.inChannel);
    }
    await changedNothing();
  });

  it('shows no result before it is shown to all', async () => {
    politely(await press(lena, 'result-page', { ...hers, round: 1, page: 1 }), sv.messages.resultNotShown);
    politely(await press(lena, 'result-page', { ...hers, round: 2, page: 1 }), sv.messages.resultNotShown);
    await changedNothing();
  });
});

/** Every verb of the facilitator's cards: a new one is tried here without being written down. */
const { 'finish-mine': _, ...resolutions } = resolutionVerbs;
const outcomes = { ...themeVerbs, ...resolutions, ...summaryVerbs(undefined), ...fillInVerbs };
const facilitators = Object.keys({ ...controlVerbs, ...planVerbs, ...roomVerbs(undefined), ...outcomes });

describe("a facilitator's button", () => {
  it.each(facilitators)('%s, pressed by a manager or an observer', async (verb) => {
    const form = {
      template: 'consent',
      title: 'I smyg',
      'answers-per': 'person',
      'split-by': 'size',
      'split-number': '4',
      minutes: '5',
    };
    const counts = { reminders: 0, resends: 0, rewrites: 0, drafts: 0, endings: 0, page: 1, call: 1, messages: 0, number: 1 };
    const outcome = { steps: 0, summaries: 0, theme: 't1', kind: 'csv', 'for-group': 1, answer: 'b1' };
    const ids = { id: randomUUID(), resolution: randomUUID() };
    const shown = { ...hers, ...form, ...counts, ...outcome, ...ids, endsAt: new Date().toISOString(), question: 'I smyg?' };
    for (const by of [lena, olof]) {
      // On the workshop that there is, and on one that might be made.
      for (const workshop of [String(hers.workshop), randomUUID()])
        politely(await press(by, verb, { ...shown, workshop }), sv.messages.notAllowed);
    }
    await changedNothing();
  });

  it('is not on any card that a manager has', () => {
    const forbidden = new Set(facilitators);
    const found = room.teams
      .messagesOf(lena.demo)
      .flatMap(({ card }) => buttonsOf(card).filter(({ verb }) => forbidden.has(verb)));
    expect(found).toEqual([]);
  });
});

describe('edited hidden data', () => {
  const odd: readonly (readonly [string, string, (data: Json) => Json])[] = [
    ['no data at all', 'give-answer', () => ({})],
    ['a workshop that is no id', 'give-answer', (data) => ({ ...data, workshop: '../../etc/passwd' })],
    ['a workshop that is another stream', 'give-answer', (data) => ({ ...data, workshop: 'organisation' })],
    ['a workshop that is a number', 'give-answer', (data) => ({ ...data, workshop: 7 })],
    ['a round below nought', 'give-answer', (data) => ({ ...data, round: -1 })],
    ['round nought', 'give-answer', (data) => ({ ...data, round: 0 })],
    ['half a round', 'give-answer', (data) => ({ ...data, round: 1.5 })],
    ['a round in words', 'give-answer', (data) => ({ ...data, round: 'två' })],
    ['a round beyond numbers', 'give-answer', (data) => ({ ...data, round: 1e308 })],
    ['a group below nought', 'give-answer', (data) => ({ ...data, group: -4 })],
    ['a huge basis', 'give-answer', (data) => ({ ...data, basis: 1e12 })],
    ['a basis below nought', 'give-answer', (data) => ({ ...data, basis: -1 })],
    ['a person who is an object', 'give-answer', (data) => ({ ...data, person: { id: 'x' } })],
    ['a person who is a list', 'give-answer', (data) => ({ ...data, person: ['x'] })],
    ['a person that goes on and on', 'give-answer', (data) => ({ ...data, person: 'x'.repeat(5_000) })],
    ['a verb that nobody has', 'drop-everything', (data) => data],
    ["an object's own words as verb", 'toString', (data) => data],
    ["an object's maker as verb", 'constructor', (data) => data],
    ['a language that there is not', 'set-language', () => ({ language: 'tlh' })],
    ['a page below nought', 'my-answers', () => ({ page: -3 })],
  ];

  it.each(odd)('%s: the card is old', async (_, verb, edit) => {
    const { answer: _typed, ...data } = edit(hers);
    politely(await press(lena, verb, data, typed), sv.messages.oldCard);
    await changedNothing();
  });

  const byFacilitator: readonly (readonly [string, Json])[] = [
    ['start-round', { round: -1 }],
    ['start-round', { workshop: 'organisation' }],
    ['extend-round', { endsAt: 'i morgon' }],
    ['extend-round', { endsAt: '2026-02-30T10:00:00.000Z' }],
    ['remind', { reminders: -1 }],
    ['shuffle-groups', { drafts: -1 }],
    ['peek-result', { page: 0 }],
    ['preview-groups', { template: 'en egen', 'answers-per': 'person', 'split-by': 'size' }],
    ['preview-groups', { template: 'consent', 'answers-per': 'alla', 'split-by': 'size' }],
  ];

  it.each(byFacilitator)('%s with %j, by a facilitator: the card is old', async (verb, edits) => {
    politely(await press(room.anna, verb, { ...hers, ...edits }), sv.messages.oldCard);
    await changedNothing();
  });

  const impossible: readonly (readonly [string, unknown])[] = [
    ['a list for data', { type: 'Action.Execute', verb: 'give-answer', data: [1, 2] }],
    ['a text for data', { type: 'Action.Execute', verb: 'give-answer', data: 'x' }],
    ['no verb', { type: 'Action.Execute', data: {} }],
    ['a verb that is an object', { type: 'Action.Execute', verb: { a: 1 }, data: {} }],
    ['a key to the prototype', JSON.parse('{"type":"Action.Execute","verb":"give-answer","data":{"__proto__":{"a":1}}}')],
    ['a constructor', { type: 'Action.Execute', verb: 'give-answer', data: { constructor: 'x' } }],
    [
      'a thousand keys',
      { type: 'Action.Execute', verb: 'x', data: Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [i, i])) },
    ],
    ['a text beyond every card', { type: 'Action.Execute', verb: 'give-answer', data: { answer: 'x'.repeat(30_000) } }],
    ['another kind of action', { type: 'Action.Http', verb: 'give-answer', data: {} }],
    ['no action', undefined],
  ];

  it.each(impossible)('%s: refused as malformed', async (_, action) => {
    const { teams } = room;
    const activity = teams.activities.invoke(lena.demo, teams.activities.place(teams.chatOf(lena.demo)), messageId, {});
    const { status, body } = await teams.post({ ...activity, value: { ...objectAt(activity, 'value'), action } });
    expect({ status, body }).toEqual({ status: 400, body: { error: 'bad-request' } });
    await changedNothing();
  });

  it('as old clients send it (Action.Submit) is no way round', async () => {
    const { teams } = room;
    const answers = room.teams.messagesOf(lena.demo).length;
    await teams.submit(lena.demo, { messageId, data: { ...hers, verb: 'start-round' } });
    await teams.submit(lena.demo, { messageId, data: { ...hers, verb: 'give-answer', person: marie.id }, inputs: typed });
    await changedNothing();
    expect(room.teams.messagesOf(lena.demo)).toHaveLength(answers);
    expect(lena.reads()).toContain(sv.messages.notYourCard);
  });
});

describe('afterwards', () => {
  it('the right press on the right card is taken, once', async () => {
    const reply = await press(lena, 'give-answer', hers, typed);
    expect(isJson(reply.body)).toBe(true);
    expect(wordsOf(cardIn(reply))).toContain('Tack! Ditt svar är sparat');
    const after = await everythingIn(room.data);
    const different = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(different).toEqual([`workshop-${String(hers.workshop)}.jsonl`]);
    expect(room.journal.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
