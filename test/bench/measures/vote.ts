import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roundResult } from '../../../src/app/views/round-result.ts';
import { fillIn } from '../../../src/demo/fill-in.ts';
import { formOf } from '../../../src/demo/give-answer.ts';
import { type DemoPerson, loadPeople, organisationFile } from '../../../src/demo/people.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import { loadSentences, speaker } from '../../../src/demo/sentences.ts';
import type { SmallTeams } from '../../../src/demo/small-teams.ts';
import { themesIn } from '../../../src/domain/questions/inputs.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { isCreated } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { openLog } from '../../../src/store/lowdb.ts';
import { startSamlingBot } from '../bots.ts';
import { pause, until } from '../figures.ts';
import { makeTeams } from '../ground.ts';
import { holdMeeting, type Meeting, quiet } from '../meeting.ts';
import type { Row } from '../table.ts';

/** Of "Var är vi – vart är vi på väg?": the round whose answers become themes, and the vote on them. */
const [steps, vote] = [4, 5] as const;
const spreadMs = { full: 20_000, quick: 8_000 } as const;
/** A wrong number on the card for longer than this would be seen. */
const finalMs = 5_000;
/** No call to Teams for so long, and nothing more is on its way. */
const settledMs = 3_000;

/** A vote of ninety-two people on the themes of what they have written, with the facilitator's card counting. */
export const ofVotes = async (isQuick: boolean): Promise<readonly Row[]> => {
  const people = loadPeople();
  const data = await mkdtemp(join(tmpdir(), 'samling-bench-'));
  const teams = await makeTeams(people, true);
  const bot = await startSamlingBot(teams, { data, organisation: organisationFile });
  try {
    teams.setBotUrl(bot.url);
    const meeting = await holdMeeting(teams, people, 'where-are-we');
    for (let round = 1; round < steps; round += 1) await meeting.press('skip-round');
    const give = giver(teams);
    await held(meeting, people, steps);
    await Promise.all(meeting.askers(steps).map(({ person, messageId }) => give(person, messageId)));
    await meeting.press('close-round');
    // The card comes to lie below what was posted before anything else is put in its place.
    await quiet(teams, settledMs);
    for (const verb of ['themes', 'suggest-themes', 'show-control', 'next-round']) await meeting.press(verb);
    await held(meeting, people, vote);
    await quiet(teams);
    const before = teams.ledger.statuses()[429] ?? 0;

    const shown = countsShown(teams, meeting, people.length);
    const random = randomFrom('vote');
    const spread = isQuick ? spreadMs.quick : spreadMs.full;
    const given = await Promise.all(
      meeting.askers(vote).map(async ({ person, messageId }) => {
        await pause(random() * spread);
        return give(person, messageId);
      }),
    );
    await pause(finalMs);
    const counted = shown.at(-1) ?? 0;
    const throttled = (teams.ledger.statuses()[429] ?? 0) - before;
    await meeting.press('close-round');
    await bot.stop();
    const [cast, stored] = [sumOf(given), await dotsIn(data)];
    const exact = JSON.stringify(cast) === JSON.stringify(stored) && counted === people.length;
    return [
      {
        measure: `a vote of ${people.length} people in ${spread / 1_000} s with a live card`,
        value: exact ? 'exact' : 'NOT exact',
        must: 'no 429, exact',
        holds: exact && throttled === 0,
        details: `the card says ${counted} of ${people.length} after ${shown.length} edits; ${total(stored)} dots of ${total(cast)} given, on ${stored.length} themes; ${throttled} × 429`,
      },
    ];
  } finally {
    await bot.stop();
    await teams.close();
    await rm(data, { recursive: true, force: true });
  }
};

/** Starts the round, and waits until everybody has its card. */
const held = async (meeting: Meeting, people: readonly DemoPerson[], round: number): Promise<void> => {
  await meeting.press('start-round');
  await until('everybody’s card', () => meeting.askers(round).length === people.length);
};

/** Somebody fills in their card as the demo's colleagues do; resolves with what they filled in. */
const giver = (teams: SmallTeams) => {
  const said = { speak: speaker(loadSentences('next-steps.csv')), object: speaker(loadSentences('objections.csv')) };
  return async (person: DemoPerson, messageId: string): Promise<Readonly<Record<string, unknown>>> => {
    const asked = formOf(teams.messagesOf(person).find(({ id }) => id === messageId)?.card);
    if (asked === undefined) throw new Error(`${person.id} is asked nothing`);
    const random = randomFrom(`${person.id}/${asked.question}`);
    const speak: typeof said.speak = (one, _, chance) => said.speak(one, 'nästa steg', chance);
    const inputs = fillIn(asked, { ...said, speak, person, random, objected: false, seed: 1 });
    const { status, body } = await teams.press(person, { messageId, verb: 'give-answer', data: asked.data, inputs });
    if (status !== 200 || !JSON.stringify(body).includes('"change-answer"'))
      throw new Error(`not thanked: ${JSON.stringify(body)}`);
    return inputs;
  };
};

/** The numbers on the facilitator's card as the bot edits it, from now on. */
const countsShown = (teams: SmallTeams, { controlId }: Meeting, people: number): readonly number[] => {
  const shown: number[] = [];
  teams.onMessage(({ kind, message }) => {
    const count = new RegExp(`(\\d+) av ${people}\\b`).exec(JSON.stringify(message.card ?? ''))?.[1];
    if (kind === 'edited' && message.id === controlId() && count !== undefined) shown.push(Number(count));
  });
  return shown;
};

type Dots = readonly (readonly [theme: string, dots: number])[];

const total = (dots: Dots): number => dots.reduce((sum, [, count]) => sum + count, 0);

const sumOf = (given: readonly Readonly<Record<string, unknown>>[]): Dots => {
  const dots = new Map<string, number>();
  for (const inputs of given)
    for (const theme of themesIn(Object.fromEntries(Object.keys(inputs).map((id) => [id, '']))))
      dots.set(theme, (dots.get(theme) ?? 0) + Number(inputs[`dots-${theme}`]));
  return [...dots].sort();
};

/** What the bot's own log makes of the vote, read after it has stopped. */
const dotsIn = async (data: string): Promise<Dots> => {
  const log = await openLog({ folder: data });
  try {
    const stream = (await log.streams()).find((name) => name.startsWith('workshop-')) ?? '';
    const events = (await log.read<WorkshopEvent>(stream)).map(({ event }) => event);
    const state = events.reduce(workshop.evolve, workshop.initial);
    const round = isCreated(state) ? state.rounds[vote - 1] : undefined;
    if (!isCreated(state) || round?.phase !== 'closed' || round.asks.kind !== 'vote') return [];
    const { result } = roundResult(state, new Map(), { round: vote, viewer: 'all' }) ?? {};
    if (typeof result !== 'object' || result.kind !== 'vote' || result.themes === 'withheld') return [];
    const idOf = new Map(round.asks.themes.map(({ id, name }) => [name, id]));
    return result.themes.map(({ name, dots }) => [idOf.get(name) ?? name, dots] as const).sort();
  } finally {
    await log.close();
  }
};
