import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillInView } from '../../src/app/views/fill-in.ts';
import type { LetterFormView } from '../../src/app/views/letters/writing-cards.ts';
import type { ArrangeGroupsView } from '../../src/app/views/planning/arrange-groups.ts';
import type { ResolutionFormView } from '../../src/app/views/resolutions-card.ts';
import type { ThemeListView, ThemeView } from '../../src/app/views/themes-card.ts';
import { type Answered, type TabClient, tabClient } from '../support/tab-client.ts';
import { answerIn, workshopIn } from '../support/tab-workshop.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';

let room: Room;
let tab: TabClient;
let anna: string;
let manager: string;
let bo: Person;
let workshop: string;
const words = ['Vi har för få vikarier', 'Det saknas vikarier på kvällarna', 'Lokalerna är slitna', 'Lokalerna är för små'];

beforeAll(async () => {
  room = await openRoom({ size: 8, limits: false });
  tab = tabClient(room);
  const [first] = room.managers;
  if (!first) throw new Error('no manager');
  bo = first;
  anna = await tab.session(room.anna);
  manager = await tab.session(bo);
  workshop = await workshopIn(tab, anna);
  await tab.do('start-round', { workshop, round: 1 }, anna);
  for (const [place, said] of words.entries()) {
    const person = room.managers[place];
    if (person) await answerIn(tab, await tab.session(person), workshop, said);
  }
  await tab.do('close-round', { workshop, round: 1, confirmed: true }, anna);
}, 120_000);
afterAll(() => room.close());

const code = ({ status, body }: Answered) => [status, (body as { code?: string }).code];
const themes = async () => (await tab.get(`themes?workshop=${workshop}&round=1`, anna)).body as ThemeListView;
const theme = async (ref: string) => (await tab.get(`theme?workshop=${workshop}&round=1&theme=${ref}`, anna)).body as ThemeView;

describe('themes on the page', () => {
  it('are made of the answers, split off, renamed and undone, each step by what was shown', async () => {
    const rest = await theme('rest');
    const [one] = rest.answers;
    if (!one) throw new Error('no answers');
    const split = { workshop, round: 1, steps: rest.steps, answers: [one.id], name: 'Vikarier' };
    expect((await tab.do('split-theme', split, anna)).status).toBe(200);
    const listed = await themes();
    expect(listed.themes.map(({ name, answers }) => [name, answers])).toContainEqual(['Vikarier', 1]);

    const [{ ref } = { ref: '' }] = listed.themes;
    const rename = { workshop, round: 1, theme: ref, name: 'Bemanning' };
    expect(code(await tab.do('rename-theme', { ...rename, steps: rest.steps }, anna))).toEqual([409, 'themes-changed-meanwhile']);
    expect(code(await tab.do('rename-theme', { ...rename, steps: listed.steps, name: ' ' }, anna))).toEqual([
      422,
      'empty-theme-name',
    ]);
    expect((await tab.do('rename-theme', { ...rename, steps: listed.steps }, anna)).text).toContain('Bemanning');
    const undone = await tab.do('undo-themes', { workshop, round: 1, steps: listed.steps + 1 }, anna);
    expect(undone.text).toContain('Vikarier');
  });

  it('hide an answer only with a reason', async () => {
    const { steps, answers } = await theme('rest');
    const hide = { workshop, round: 1, steps, answers: answers.slice(0, 1).map(({ id }) => id) };
    expect(code(await tab.do('hide-answers', { ...hide, reason: '' }, anna))).toEqual([422, 'empty-reason']);
    expect((await tab.do('hide-answers', { ...hide, reason: 'Nämner en person' }, anna)).body).toMatchObject({ hidden: 1 });
  });
});

describe('decisions on the page', () => {
  it('go from the form to their owner, who says that it is done', async () => {
    const form = (await tab.do('begin-resolution', { workshop, round: 1 }, anna)).body as ResolutionFormView;
    const { resolution } = form;
    const fields = { workshop, resolution, saves: 0, round: 1, owner: bo.id, unit: '', due: '2027-01-15' };
    expect((await tab.do('save-resolution', { ...fields, text: '' }, anna)).status).toBe(422);
    expect((await tab.do('save-resolution', { ...fields, text: 'Se över bemanningen' }, anna)).body).toMatchObject({
      rows: [{ resolution, text: 'Se över bemanningen', done: false }],
    });
    // A page that had not seen it saved: nothing is saved over, and what was typed comes back beside what stands.
    expect((await tab.do('save-resolution', { ...fields, text: 'En annan lydelse' }, anna)).body).toMatchObject({
      notice: 'decision-changed-meanwhile',
      saves: 1,
      fields: { text: 'En annan lydelse' },
      stored: { mine: true, row: { text: 'Se över bemanningen' } },
    });
    expect((await tab.get('my-actions', manager)).body).toMatchObject({ actions: [{ resolution, workshop }] });
    expect((await tab.do('finish-mine', { workshop, resolution }, anna)).status).toBe(403);
    expect((await tab.do('finish-mine', { workshop, resolution }, manager)).body).toMatchObject({ done: true });
    expect((await tab.get('my-actions', manager)).body).toMatchObject({ actions: [] });
  });
});

describe('the rest of a facilitator’s work on the page', () => {
  it('writes to all groups once', async () => {
    const message = { workshop, message: 'Fika klockan tre', messages: 0 };
    expect((await tab.do('send-message', message, anna)).status).toBe(200);
    expect((await tab.do('send-message', { ...message, message: '' }, anna)).status).toBe(422);
  });

  it('moves a person between groups, and says why not', async () => {
    const plan = (await tab.get(`group-plan?workshop=${workshop}`, anna)).body as ArrangeGroupsView;
    const moved = plan.people.find(({ group }) => group === 1);
    if (!moved) throw new Error('nobody sits in the first group');
    const change = { workshop, drafts: plan.drafts, change: 'move', person: moved.id, toGroup: '2' };
    const after = (await tab.do('change-groups', change, anna)).body as ArrangeGroupsView;
    expect(after).toMatchObject({ fault: null, roundOpen: false, wishes: [{ kind: 'locked', ids: [moved.id] }] });
    expect(after.people.find(({ id }) => id === moved.id)).toMatchObject({ group: 2, unitType: 'förvaltning' });
    const { body } = await tab.get(`group-plan?workshop=${workshop}`, anna);
    expect((body as ArrangeGroupsView).people.find(({ id }) => id === moved.id)?.group).toBe(2);
    expect(code(await tab.do('change-groups', { ...change, toGroup: '1' }, anna))).toEqual([409, 'draft-changed-meanwhile']);
  });

  it('sees the rooms and the rounds to come, and shows the summary', async () => {
    expect((await tab.get(`rooms?workshop=${workshop}`, anna)).body).toMatchObject({ workshop, page: 1 });
    expect((await tab.get(`round-plan?workshop=${workshop}`, anna)).body).toMatchObject({ workshop, first: 2 });
    expect((await tab.get(`summary?workshop=${workshop}`, anna)).body).toMatchObject({ preview: { summaries: 0 } });
    expect((await tab.do('show-summary', { workshop, summaries: 0 }, anna)).body).toMatchObject({ preview: { summaries: 1 } });
  });

  it('fetches the summary by a link of their own', async () => {
    const { status, body } = await tab.do('file-link', { what: 'summary.md', id: workshop }, anna);
    expect(status).toBe(200);
    expect((body as { url: string }).url).toContain('/download/');
  });
});

describe('a letter on the page', () => {
  it('is not saved over what somebody else has saved', async () => {
    const { letter, draft } = (await tab.do('begin-letter', {}, anna)).body as LetterFormView;
    const written = { letter, draft: { ...draft, content: { ...draft.content, heading: 'Vecka 48' } } };
    expect((await tab.do('save-letter', { ...written, saves: 0 }, anna)).body).toMatchObject({ saves: 1, meanwhile: null });
    const other = { letter, draft: { ...draft, content: { ...draft.content, heading: 'Vecka 49' } } };
    expect((await tab.do('save-letter', { ...other, saves: 0 }, anna)).body).toMatchObject({ meanwhile: { parts: ['heading'] } });
    expect((await tab.get(`letter-desk?letter=${letter}`, anna)).body).toMatchObject({ heading: 'Vecka 48', saves: 1 });
    expect(code(await tab.do('delete-letter', { letter, saves: 0 }, anna))).toEqual([409, 'letter-changed-meanwhile']);
    expect((await tab.do('delete-letter', { letter, saves: 1 }, anna)).status).toBe(200);
  });
});

describe('an answer filled in for a group on the page', () => {
  it('is stored once with the id of its form, and told of what is wrong at the input', async () => {
    const form = (await tab.do('begin-fill-in', { workshop, round: 1 }, anna)).body as FillInView;
    const fill = { workshop, round: 1, id: form.id, group: 1 };
    expect((await tab.do('save-fill-in', { ...fill, inputs: { answer: ' ' } }, anna)).body).toMatchObject({
      ...{ status: 422, code: 'bad-answer', errors: [{ field: 'answer', code: 'text-empty' }] },
    });
    for (let times = 0; times < 2; times += 1)
      expect((await tab.do('save-fill-in', { ...fill, inputs: { answer: 'Från tavlan' } }, anna)).body).toMatchObject({
        ...{ saved: 1, filledIn: 1, notice: null },
      });
    expect(code(await tab.do('save-fill-in', { ...fill, group: 99, inputs: { answer: 'x' } }, anna))).toEqual([
      404,
      'no-such-group',
    ]);
    expect(code(await tab.do('begin-fill-in', { workshop, round: 2 }, anna))).toEqual([404, 'no-such-round']);
  });
});

describe('a draft on the page', () => {
  it('is looked at with its rounds and groups until it is created', async () => {
    expect(code(await tab.get(`group-preview?workshop=${workshop}`, anna))).toEqual([409, 'already-created']);
    expect(code(await tab.get(`group-preview?workshop=${randomUUID()}`, anna))).toEqual([404, 'no-such-workshop']);
  });
});

describe('what is not for a manager', () => {
  it.each(['themes', 'theme', 'resolutions', 'summary', 'rooms', 'group-plan', 'round-plan', 'group-preview'])(
    'is not seen: %s',
    async (view) => {
      expect(code(await tab.get(`${view}?workshop=${workshop}&round=1&theme=rest`, manager))).toEqual([403, 'not-allowed']);
    },
  );

  it.each<[string, object]>([
    ['suggest-themes', { round: 1, steps: 0 }],
    ['hide-answers', { round: 1, steps: 0, answers: ['a'], reason: 'x' }],
    ['begin-resolution', {}],
    ['save-resolution', { resolution: randomUUID(), saves: 0, text: 'x', owner: '', unit: '', due: '' }],
    ['begin-fill-in', { round: 1 }],
    ['save-fill-in', { round: 1, id: randomUUID(), group: 1, inputs: { answer: 'x' } }],
    ['finish-action', { resolution: randomUUID() }],
    ['show-summary', { summaries: 0 }],
    ['send-message', { message: 'x', messages: 0 }],
    ['take-help', { call: 1 }],
    ['change-groups', { drafts: 0, change: 'move', person: 'x', toGroup: '1' }],
    ['remove-round', { drafts: 0, round: 2, sure: true }],
  ])('is not done: %s', async (command, input) => {
    expect(code(await tab.do(command, { workshop, ...input }, manager))).toEqual([403, 'not-allowed']);
  });

  it('is given no link to a file', async () => {
    for (const what of ['summary.docx', 'rooms', 'report', 'questions'])
      expect(code(await tab.do('file-link', { what, id: workshop }, manager))).toEqual([403, 'not-allowed']);
  });
});
