import { describe, it } from 'vitest';
import { resendingsOf } from '../../src/app/resendings.ts';
import type { RouteKind } from '../../src/demo/routes.ts';
import { letter as letters } from '../../src/domain/letter/letter.ts';
import { sv } from '../../src/texts/sv.ts';
import { buttonsOf, wordsOf } from '../support/wire-cards.ts';
import {
  aLetter,
  copiesOf,
  fatesOf,
  ledgerOf,
  lettersWith,
  reportOf,
  sendLetter,
  storedOf,
  timesEach,
  untilFated,
  withCommunicator,
  writeLetter,
} from '../support/wire-letters.ts';
import { comeBack, killedAfter } from '../support/wire-letters-killed.ts';
import { moveIn, openPlace, openRoom, type Place, startBot } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

const { form, report: words } = sv.lettersAuthor;

type Failure = Parameters<Place['teams']['faults']['add']>[0]['failure'];

const lost: Failure = { kind: 'status', status: 502, accept: 'never' };
const forbidden: Failure = { kind: 'status', status: 403, accept: 'never' };

/** The next requests of this kind in a conversation fail so. */
const fails = ({ teams }: Place, kind: RouteKind, conversation: string, failure: Failure, times = 1): void =>
  teams.faults.add({ match: (request) => request.kind === kind && request.conversationId === conversation, times, failure });

describe.concurrent('a letter that did not go everywhere', () => {
  it('names the channels, the corrections and the recalls that failed, each with a button', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ size: 12, channels: ['Workshop', 'Chefsforum'] });
    onTestFinished(room.close);
    const { anna, people, teams } = room;
    const [, , lena = anna, marie = anna] = people;
    const forum = teams.team.channels.find(({ name }) => name === 'Chefsforum')?.id ?? '';
    // A post in a channel begins a thread: a conversation of its own, made with its first message.
    const inForum = ({ kind, body }: { kind: RouteKind; body: unknown }) =>
      kind === 'create' && JSON.stringify(body).includes(forum);
    teams.faults.add({ match: inForum, times: 1, failure: lost });
    const letter = await writeLetter(anna, aLetter, { [form.fields.channels]: ['Allmänt', 'Chefsforum'] });
    await sendLetter(anna, 12);
    await untilFated(room, letter, 14);
    await until('the channel to be named', () => reportOf(room, anna).includes('Chefsforum'));
    expect(reportOf(room, anna)).toContain(words.channel.unknown);
    await anna.press(words.buttons.channel);
    await untilFated(room, letter, 14);
    expect(await fatesOf(room, letter)).toEqual({ delivered: 14 });
    expect(timesEach(copiesOf(room), 1).get(forum)).toBe(1);
    await until('no trouble', () => !reportOf(room, anna).includes('Chefsforum'));

    // A correction that one does not get is said, by name, and made on the button.
    fails(room, 'update', teams.chatOf(lena.demo), forbidden);
    await anna.press('Rätta');
    await anna.press('Spara rättelsen', { [form.fields.body]: 'Skolan i Norrby öppnar i september.' });
    await until('the trouble', () => reportOf(room, anna).includes(words.stale.people.corrected(1)));
    expect(reportOf(room, anna)).toContain(lena.name);
    expect(lettersWith(room, lena).map(wordsOf).join()).toContain('i augusti');
    await anna.press(words.stale.again.corrected);
    await until('the correction', () => lettersWith(room, lena).map(wordsOf).join().includes('i september'));
    await until('no trouble', () => !reportOf(room, anna).includes(words.stale.people.corrected(1)));

    // So is a recall.
    fails(room, 'delete', teams.chatOf(marie.demo), forbidden);
    await anna.press('Återkalla');
    await anna.press('Ja, återkalla');
    await until('the trouble', () => reportOf(room, anna).includes(words.stale.people.recalled(1)));
    expect(reportOf(room, anna)).toContain(marie.name);
    await anna.press(words.stale.again.recalled);
    await until('nobody to have it', () => people.every((person) => lettersWith(room, person).length === 0));
    expect(await fatesOf(room, letter)).toEqual({ recalled: 14 });
    expect(room.journal.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('shows a communicator who may not send no button that would be refused', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ people: withCommunicator(8) });
    onTestFinished(room.close);
    const { anna, people } = room;
    const [, , kim = anna] = people;
    const letter = await writeLetter(anna);
    await sendLetter(anna, 8);
    await untilFated(room, letter, 8);
    await kim.say('veckobrev');
    const shown = await kim.press('Rapport');
    expect(wordsOf(shown)).toContain(words.mayNotSend);
    const verbs = buttonsOf(shown).map(({ verb }) => verb);
    for (const verb of ['resend-letter', 'correct-letter', 'recall-letter', 'stop-letter', 'retry-letter'])
      expect(verbs).not.toContain(verb);
  });
});

describe.concurrent('the process is killed while a letter is sent again', () => {
  it('at each fact of it: it goes on by itself, and nobody gets two', async ({ expect, onTestFinished }) => {
    const place = await openPlace({ size: 24, limits: false });
    onTestFinished(place.close);
    const { anna, people, teams } = place;
    const recorded = await startBot(place);
    await moveIn(place);
    const unsure = people.slice(4, 10);
    for (const { demo } of unsure) fails(place, 'send', teams.chatOf(demo), lost);
    const letter = await writeLetter(anna);
    await sendLetter(anna, 24);
    await untilFated(place, letter, 24);
    const before = (await storedOf(place, 'deliveries', letter)).length;
    await until('the report', () => reportOf(place, anna).includes(words.unknown(6)));
    await anna.press(words.buttons.unknown(6));
    await until('all delivered', async () => (await fatesOf(place, letter)).delivered === 24);
    await recorded.samling.close();
    const { length } = await storedOf(place, 'deliveries', letter);
    const state = (await storedOf(place, 'letter', letter)).reduce(letters.evolve, letters.initial);
    expect(state.phase === 'sent' && resendingsOf(state)).toHaveLength(1);
    expect(length - before).toBeGreaterThan(12);

    const ends: Promise<void>[] = [];
    for (let kept = before; kept <= length; kept += 1) {
      const killed = await killedAfter(place, letter, kept);
      const { conversations, end } = await comeBack({ ...place, data: killed.data });
      const times = timesEach(conversations);
      const after = await ledgerOf(killed, killed.letter);
      ends.push(end());
      for (const { id, demo } of people) {
        const left = killed.left.deliveries.get(`letter/${id}`)?.status.is;
        const asked = killed.left.resent.has(1);
        // Unsure before it was asked for here: it is asked for now. Being called: it is unsure again.
        const goes = left === 'waiting' || (left === 'unknown' && !asked);
        expect(times.get(teams.chatOf(demo)) ?? 0, `${id} after ${kept}`).toBe(goes ? 1 : 0);
        expect(after.deliveries.get(`letter/${id}`)?.status.is).toBe(left === 'calling' ? 'unknown' : 'delivered');
      }
    }
    await Promise.all(ends);
  });
});
