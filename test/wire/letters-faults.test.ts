import { describe, it } from 'vitest';
import type { RequestEntry } from '../../src/demo/ledger.ts';
import type { RouteKind } from '../../src/demo/routes.ts';
import { sv } from '../../src/texts/sv.ts';
import {
  copiesOf,
  fatesOf,
  ledgerOf,
  lettersWith,
  reportOf,
  sendLetter,
  timesEach,
  untilFated,
  writeLetter,
} from '../support/wire-letters.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

const words = sv.lettersAuthor.report;

type Failure = Parameters<Room['teams']['faults']['add']>[0]['failure'];

const writes: ReadonlySet<RouteKind> = new Set(['send', 'create', 'update', 'reply']);

/** So long Teams says that it has too much to do, to every request that would write something. */
const STORM_MS = 3_000;

/** What Teams may say of how long to wait, made when it is asked. */
const stormy: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'in seconds': () => ({ 'retry-after': '2' }),
  'as an HTTP date': () => ({ 'retry-after': new Date(Date.now() + 2_000).toUTCString() }),
  'not at all': () => ({}),
};

/** The next write to this person's chat fails so. */
const fails = ({ teams }: Room, { demo }: Person, failure: Failure): void =>
  teams.faults.add({
    match: ({ kind, conversationId }) => kind === 'send' && conversationId === teams.chatOf(demo),
    times: 1,
    failure,
  });

describe.concurrent('a letter is sent while Teams', () => {
  for (const [how, headers] of Object.entries(stormy))
    it(`is overrun, and says ${how} when to come back: everybody gets it once, and nobody is asked too soon`, async ({
      expect,
      onTestFinished,
    }) => {
      const room = await openRoom({ size: 40 });
      onTestFinished(room.close);
      const { anna, people, teams } = room;
      const letter = await writeLetter(anna);
      await anna.press('Skicka nu');
      const from = teams.ledger.now();
      teams.faults.add({
        match: ({ kind }) => writes.has(kind) && teams.ledger.now() < from + STORM_MS,
        get failure(): Failure {
          return { kind: 'status', status: 429, headers: headers(), body: {}, accept: 'never' };
        },
      });
      await anna.press('Ja, skicka till 40');
      await untilFated(room, letter, 40);
      expect(await fatesOf(room, letter)).toEqual({ delivered: 40 });
      const times = timesEach(copiesOf(room), 1);
      expect([...times.keys()].sort()).toEqual(people.map(({ id }) => id).sort());
      expect(new Set(times.values())).toEqual(new Set([1]));

      // Each conversation was left alone for as long as it had said.
      const refused = teams.ledger.requests.filter(({ at, status }) => at >= from && status === 429);
      expect(refused.length).toBeGreaterThan(0);
      const tooSoon = (one: RequestEntry) =>
        teams.ledger.requests.find(
          (next) => next.conversationId === one.conversationId && next.at > one.at && next.at < one.at + leastWait(how),
        );
      expect(refused.filter(tooSoon)).toEqual([]);
    });

  it('fails in every way that leaves a doubt: those are called unsure, nobody gets two, and each number is true', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom();
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const [, , ...rest] = people;
    // One in ten is taken in and then answered 502; a few are lost with the same answer; connections break before and after; one hangs.
    const accepted = rest.slice(0, 9);
    const lost = rest.slice(9, 11);
    const brokenAfter = rest.slice(11, 14);
    const brokenBefore = rest.slice(14, 16);
    const [hung = anna, busy = anna, blocked = anna] = rest.slice(16, 19);
    for (const person of accepted) fails(room, person, { kind: 'status', status: 502, accept: 'before' });
    for (const person of lost) fails(room, person, { kind: 'status', status: 503, accept: 'never' });
    for (const person of brokenAfter) fails(room, person, { kind: 'reset', accept: 'before' });
    for (const person of brokenBefore) fails(room, person, { kind: 'reset', accept: 'never' });
    fails(room, hung, { kind: 'hang', accept: 'after' });
    fails(room, busy, { kind: 'status', status: 412, accept: 'never' });
    teams.block(blocked.demo, true);
    const unsure = [...accepted, ...lost, ...brokenAfter, ...brokenBefore, hung];

    const letter = await writeLetter(anna);
    await sendLetter(anna, 92);
    // All but the one that hangs, which is said to be on its way for as long as nothing is known of it.
    await until('all but one', async () => (await fatesOf(room, letter)).unknown === unsure.length - 1);
    await until('the report', () => /74 av 92 levererade/.test(reportOf(room, anna)));
    expect(reportOf(room, anna)).toContain('1 på väg');
    await untilFated(room, letter, 92);
    expect(await fatesOf(room, letter)).toEqual({ delivered: 74, unknown: unsure.length, refused: 1 });

    // What the bot believes, against what lies in the chats.
    const { deliveries } = await ledgerOf(room, letter);
    const inChat = (person: Person) => lettersWith(room, person).length - (person === anna ? 1 : 0);
    for (const person of people) {
      const { is } = deliveries.get(`letter/${person.id}`)?.status ?? { is: 'missing' };
      if (is === 'delivered') expect(inChat(person), person.name).toBe(1);
      else if (is === 'unknown') expect(inChat(person), person.name).toBeLessThanOrEqual(1);
      else expect(inChat(person), person.name).toBe(0);
    }
    expect(
      [...deliveries.values()].filter(({ status }) => status.is === 'unknown').map(({ to }) => 'person' in to && to.person),
    ).toEqual(expect.arrayContaining(unsure.map(({ id }) => id)));
    const sends = teams.ledger.requests.filter(({ accepted: id, kind }) => kind === 'send' && id !== undefined);
    for (const { id, demo } of people)
      expect(sends.filter(({ conversationId }) => conversationId === teams.chatOf(demo)).length, id).toBeLessThanOrEqual(
        id === anna.id ? 4 : 2,
      );
    await until('the report', () => reportOf(room, anna).includes(words.unknown(unsure.length)));
    expect(reportOf(room, anna)).toContain('74 av 92 levererade');
    expect(reportOf(room, anna)).toContain(words.refused(1));
    expect(reportOf(room, anna)).toContain(words.unknownMeans);
    for (const { name } of [...unsure, blocked]) expect(reportOf(room, anna)).toContain(name);

    // Sent again to the unsure alone, because a person said so.
    const before = timesEach(copiesOf(room), 1);
    await anna.press(words.buttons.unknown(unsure.length));
    await until('nobody unsure', async () => !(await fatesOf(room, letter)).unknown);
    await untilFated(room, letter, 92);
    expect(await fatesOf(room, letter)).toEqual({ delivered: 91, refused: 1 });
    const after = timesEach(copiesOf(room), 1);
    for (const { id, name } of people) {
      const again = unsure.some((person) => person.id === id) ? 1 : 0;
      expect((after.get(id) ?? 0) - (before.get(id) ?? 0), name).toBe(again);
    }
    expect(teams.ledger.statuses()['429']).toBeUndefined();
  });
});

/** The least that may pass before the next request to a conversation, ms. A date has no parts of a second. */
const leastWait = (how: string): number => ({ 'in seconds': 2_000, 'as an HTTP date': 1_000 })[how] ?? 500;
