import { createHash } from 'node:crypto';
import { afterEach, beforeEach, vi } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import type { PictureProbe } from '../../src/app/ports.ts';
import type { ControlPress } from '../../src/app/use-cases/facilitating.ts';
import type { ControlCardView } from '../../src/app/views/control-card.ts';
import type { WorkshopForm } from '../../src/app/views/new-workshop.ts';
import { isRefusal } from '../../src/domain/decider.ts';
import type { OrganisationFile, RosterMember } from '../../src/domain/organisation.ts';
import type { Role } from '../../src/domain/people.ts';
import { swedishEnglish } from '../../src/words/swedish-english.ts';
import { chatWith, fakeTeams } from './fake-teams.ts';
import { heldLog } from './held-log.ts';
import { rememberedJournal } from './remembered-journal.ts';
import { at } from './workshop-facts.ts';

export const team = { id: '19:general@thread.tacv2', serviceUrl: 'https://smba.example/emea', tenantId: 'bjorkhaga' };

/** Flora runs, five managers answer, the others watch. */
export const cast: Readonly<Record<string, readonly Role[]>> = {
  flora: ['facilitator'],
  gustav: ['facilitator', 'manager'],
  anna: ['manager'],
  bo: ['manager'],
  cia: ['manager'],
  dag: ['manager'],
  dora: ['director'],
  kim: ['communicator'],
  olle: ['observer'],
};

export const memberOf = (id: string): RosterMember => ({
  id,
  teamsId: `29:${id}`,
  name: `${id} i Teams`,
  email: `${id}@bjorkhaga.example`,
  upn: '',
});

export const chatOf = (id: string): string => chatWith(memberOf(id).teamsId);

const rowsOf = (
  people: Readonly<Record<string, readonly Role[]>>,
  units: Readonly<Record<string, string>> = {},
): OrganisationFile => ({
  rows: Object.entries(people).map(([id, roles]) => ({
    name: id,
    email: `${id}@bjorkhaga.example`,
    unit: units[id] ?? 'Energi',
    unitType: 'bolag',
    roles,
  })),
  faults: [],
});

/** Time stands still at half past eight in each test of the file, and moves when the test says so. */
export const holdTime = (): void => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(at()) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
};

/** Lets everything that can go on without the clock go on. */
export const settle = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};

const form: WorkshopForm = {
  template: 'where-are-we',
  title: 'Var är vi?',
  answersPer: 'person',
  proposal: '',
  names: 'facilitator',
  mode: 'mixed',
  director: false,
  observers: false,
  splitBy: 'count',
  splitNumber: '2',
  minutes: '8',
};
const questions = ['Var är vi?', 'Vart är vi på väg?', 'Vad gör vi först?'].map((question) => ({ heading: question, question }));

/** The app on a log in memory, with a fake Teams around it. `people` are in the team and in the organisation file. */
export const openWorld = async (
  people: Readonly<Record<string, readonly Role[]>> = cast,
  held = heldLog(),
  pictures: PictureProbe = async () => 'not-asked',
) => {
  let members = Object.keys(people).map(memberOf);
  let file = rowsOf(people);
  const journal = rememberedJournal();
  const teams = fakeTeams(() => members);
  let ids = 0;

  /** A process of its own on the same log. */
  const startApp = (): App =>
    createApp({
      log: held.log,
      messenger: teams.messenger,
      present: (notice, language) => ({ card: { ...notice, language }, summary: notice.kind }),
      source: async () => file,
      stems: swedishEnglish,
      clock: { now: () => new Date() },
      chance: {
        id: () => {
          ids += 1;
          return `w${ids}`;
        },
        seed: () => 7,
      },
      journal,
      hash: (secret) => createHash('sha256').update(secret).digest('base64url'),
      pictures,
      // Good Friday of the year of these tests.
      holidays: async () => (date) => (date === '2026-04-03' ? 'långfredagen' : null),
    });
  const app = startApp();
  await app.people.note({ type: 'connect-team', team });
  await app.refreshPeople();

  const person = async (id: string) => {
    const found = await app.people.find(id);
    if (!found) throw new Error(`${id} is not there`);
    return found;
  };

  return {
    app,
    startApp,
    teams,
    held,
    told: journal.lines,
    person,
    /** Sets who is in the team from now on. */
    letTeamBe(...who: readonly string[]) {
      members = who.map(memberOf);
    },
    letFileSay(roles: Readonly<Record<string, readonly Role[]>>, units: Readonly<Record<string, string>> = {}) {
      file = rowsOf(roles, units);
    },
    /** A workshop of Flora's, through the form. */
    async workshop(part: Partial<WorkshopForm> = {}): Promise<string> {
      const flora = await person('flora');
      const empty = await app.planning.form(flora);
      if (isRefusal(empty)) throw new Error(empty.refused);
      const { workshop, drafts } = empty;
      const groups = await app.planning.preview(flora, workshop, { ...form, ...part }, drafts, questions);
      if (isRefusal(groups)) throw new Error(groups.refused);
      await app.planning.create(flora, workshop, groups.drafts);
      return workshop;
    },
    /** A press on the control card; fails where it is refused. */
    async press(workshop: string, press: ControlPress, who = 'flora'): Promise<ControlCardView> {
      const view = await app.facilitating.press(await person(who), workshop, press);
      await settle();
      if (isRefusal(view)) throw new Error(view.refused);
      return view;
    },
    /** The person's answer card as it stands. */
    async card(who: string, workshop: string, round = 1) {
      const view = await app.answering.open(await person(who), { workshop, round });
      if (isRefusal(view)) throw new Error(view.refused);
      return view;
    },
    /** Answers from the card as it stands. */
    async answer(who: string, workshop: string, text: string, round = 1) {
      const { basis, group } = await this.card(who, workshop, round);
      const ref = { workshop, round, owner: who, group: group.number, basis };
      const view = await app.answering.answer(await person(who), ref, { answer: text }, false);
      await settle();
      if (isRefusal(view)) throw new Error(view.refused);
      return view;
    },
    /** What lies in a person's chat, in the order it was sent. */
    inbox: (who: string) => teams.sent.filter(({ to }) => to === chatOf(who)),
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Lets so many milliseconds pass, and what they set going go on. */
export const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settle();
};
