import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import type { EventLog } from '../../src/app/ports.ts';
import { type WorkshopStreams, workshopStreams } from '../../src/app/workshops.ts';
import { isRefusal } from '../../src/domain/decider.ts';
import type { RosterMember } from '../../src/domain/organisation.ts';
import type { Inputs } from '../../src/domain/questions/inputs.ts';
import type { WorkshopCommand } from '../../src/domain/workshop/commands.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { type Created, isCreated } from '../../src/domain/workshop/state.ts';
import { openBallotKeys } from '../../src/store/ballot-keys.ts';
import { sealingBallots } from '../../src/store/ballots.ts';
import { openLog } from '../../src/store/lowdb.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { presenter } from '../../src/teams/present.ts';
import { swedishEnglish } from '../../src/words/swedish-english.ts';
import { chatWith, fakeTeams, type Sent } from './fake-teams.ts';
import { rememberedJournal } from './remembered-journal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const team = { id: '19:general@thread.tacv2', serviceUrl: 'https://smba.example/emea', tenantId: 'bjorkhaga' };

/** The facilitator, who takes no part. */
export const FLORA = 'flora';

/** Ids, names and units that stand nowhere by chance, so that they can be searched for. */
export const idOf = (index: number): string => `qid-${index}-q`;
export const nameOf = (index: number): string => `Namnet${index}q Efternamnsson`;
export const unitOf = (index: number): string => `Enhetenq${index % 3}`;
/** How many people there can be. */
export const MOST = 16;
const everybody = Array.from({ length: MOST }, (_, index) => index);

const memberOf = (id: string, name: string): RosterMember => ({
  ...{ id, teamsId: `29:${id}`, name, email: `${id}@bjorkhaga.example`, upn: `${id}@bjorkhaga.example` },
});
const rows = [
  ...everybody.map((index) => ({
    ...{ name: nameOf(index), email: `${idOf(index)}@bjorkhaga.example`, unit: unitOf(index) },
    ...{ unitType: index % 3 === 0 ? 'bolag' : 'förvaltning', roles: ['manager'] as const },
  })),
  {
    name: 'Flora',
    email: `${FLORA}@bjorkhaga.example`,
    unit: 'Ledning',
    unitType: 'förvaltning',
    roles: ['facilitator'] as const,
  },
];

/** A card in somebody's chat (or the channel), as it was sent or edited. */
export interface Seen {
  /** The person's place, `FLORA`, or undefined for the channel. */
  readonly owner: number | typeof FLORA | undefined;
  readonly message: string;
  readonly card: string;
}

/** The program from its use cases to its disk, with Teams as a recorder: people answer, it is restarted, everything it shows is kept. */
export const frankWorld = async (people: number) => {
  const { folder, remove } = await temporaryFolder();
  const journal = rememberedJournal();
  const inTeam = new Set(Array.from({ length: people }, (_, index) => index));
  const teams = fakeTeams(() => [memberOf(FLORA, 'Flora'), ...[...inTeam].map((index) => memberOf(idOf(index), nameOf(index)))]);
  const owners = new Map<string, number | typeof FLORA>([
    [chatWith(`29:${FLORA}`), FLORA],
    ...everybody.map((index) => [chatWith(`29:${idOf(index)}`), index] as const),
  ]);
  const workshop = 'w1';
  let running: { readonly app: App; readonly streams: WorkshopStreams; close(): Promise<void> } | undefined;

  const now = () => {
    if (!running) throw new Error('the program does not run');
    return running;
  };

  /** The commands of these tests come by a handler of their own: it must not read while the program's is writing. */
  let appending = 0;
  const busy = (log: EventLog): EventLog => ({
    ...log,
    append: async (stream, events, expected) => {
      appending += 1;
      await log.append(stream, events, expected).finally(() => {
        appending -= 1;
      });
    },
  });

  /** Lets everything that can go on go on, edits that wait for the clock too. */
  const settle = async () => {
    for (let times = 0; times < 3; times += 1) {
      for (let turns = 0; turns < 30; turns += 1) await new Promise((resolve) => setImmediate(resolve));
      let quiet = false;
      const idle = now()
        .app.idle()
        .then(() => {
          quiet = true;
        });
      while (!quiet || appending > 0) {
        await vi.advanceTimersByTimeAsync(2_100);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await idle;
    }
  };

  const start = async () => {
    const files = await openLog({ folder, journal });
    const log = busy(sealingBallots(files, await openBallotKeys(folder, nodeFiles), journal));
    const app = createApp({
      log,
      messenger: teams.messenger,
      present: presenter('stadsdirektör'),
      source: async () => ({ rows, faults: [] }),
      clock: { now: () => new Date() },
      chance: { id: () => workshop, seed: () => 7 },
      journal,
      hash: (secret) => createHash('sha256').update(secret).digest('base64url'),
      holidays: async () => () => null,
      stems: swedishEnglish,
      pictures: async () => 'not-asked',
    });
    running = { app, streams: workshopStreams(log), close: () => log.close() };
    await app.people.note({ type: 'connect-team', team });
    await app.refreshPeople();
    await app.resume();
    await settle();
  };

  const stop = async () => {
    await settle();
    await now().close();
    running = undefined;
  };

  const state = async (): Promise<Created> => {
    await settle();
    const found = await now().streams.get(workshop);
    if (!isCreated(found)) throw new Error('no workshop');
    return found;
  };

  const person = async (id: string) => {
    const found = await now().app.people.find(id);
    if (!found) throw new Error(`${id} is not there`);
    return found;
  };

  const asSeen = ({ to, shown, message }: Sent): Seen => ({
    owner: owners.get(to),
    message: message.activityId,
    card: JSON.stringify(shown),
  });

  const at = () => new Date().toISOString();
  /** A command of the facilitator's; what it was refused with, if it was. */
  const perform = async (command: WorkshopCommand): Promise<string | null> => {
    await settle();
    const outcome = await now().streams.perform(workshop, command);
    return isRefusal(outcome) ? outcome.refused : null;
  };

  return {
    folder,
    journal,
    at,
    start,
    stop,
    settle,
    state,
    perform,
    app: () => now().app,
    everybody: () => now().app.people.everybody(),
    /** Everything that has been posted, then every edit. */
    seen: (): readonly Seen[] => [...teams.sent, ...teams.edits].map(asSeen),
    /** Every message as it stands in its chat now. */
    latest: (): readonly Seen[] => [
      ...new Map([...teams.sent, ...teams.edits].map((one) => [one.message.activityId, asSeen(one)])).values(),
    ],
    async close() {
      if (running) await stop();
      await remove();
    },
    /** A workshop with these rounds, in groups of about `size`. */
    async create(rounds: readonly RoundPlan[], size: number) {
      const common = { at: at(), by: FLORA };
      const drafted = await perform({
        ...common,
        ...{ type: 'draft-workshop', title: 'Uppriktigt', template: 'where-are-we', answersPer: 'person', seed: 7, drafts: 0 },
        ...{ split: { by: 'size', size }, people: [...inTeam].map(idOf), rounds },
      });
      const created = await perform({ ...common, type: 'create-workshop', drafts: 1 });
      if (drafted !== null || created !== null) throw new Error(`${drafted} ${created}`);
      // The control card lies in her chat.
      const control = await now().app.facilitating.ask(await person(FLORA), workshop, null);
      if (isRefusal(control)) throw new Error(control.refused);
    },
    person,
    /** A press of "Skicka svar" on the card as it stands; whether it was taken, and the card that answers it. */
    async answer(index: number, round: number, inputs: Inputs): Promise<{ readonly taken: boolean; readonly card: string }> {
      const me = await person(idOf(index));
      const view = await now().app.answering.open(me, { workshop, round });
      if (isRefusal(view)) return { taken: false, card: '' };
      const group = view.group.number;
      const card = { workshop, round, owner: me.id, group, basis: view.basis };
      const shown = await now().app.answering.answer(me, card, inputs, false);
      if (isRefusal(shown)) return { taken: false, card: JSON.stringify(shown) };
      return { taken: shown.status.is === 'answered', card: JSON.stringify(shown) };
    },
    mine: async (index: number) => JSON.stringify(await now().app.answering.mine(await person(idOf(index)), 1)),
    async leave(index: number) {
      inTeam.delete(index);
      await now().app.refreshPeople();
      await settle();
    },
    async join(index: number) {
      inTeam.add(index);
      await now().app.refreshPeople();
      await settle();
    },
    isHere: (index: number) => inTeam.has(index),
    /** Every file of the data folder, by name, as it lies on the disk. */
    async disk(): Promise<ReadonlyMap<string, Buffer>> {
      const names = (await readdir(folder)).sort();
      return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
    },
  };
};

export type FrankWorld = Awaited<ReturnType<typeof frankWorld>>;
