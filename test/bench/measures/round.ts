import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedBy } from '../../../src/demo/give-answer.ts';
import { type DemoPerson, loadPeople, organisationFile } from '../../../src/demo/people.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import type { SmallTeams } from '../../../src/demo/small-teams.ts';
import { startSamlingBot } from '../bots.ts';
import { median, pause, percentile, until } from '../figures.ts';
import { makeTeams } from '../ground.ts';
import { holdMeeting, type Meeting, quiet } from '../meeting.ts';
import { ms, type Row } from '../table.ts';

/** How many rounds are started (the first is answered by all, the second by nobody), and how long the answers are spread over. */
const plan = { full: { starts: 3, spreadMs: 30_000 }, quick: { starts: 1, spreadMs: 10_000 } } as const;
const most = { startMs: 2_100, stalenessMs: 2_200, finalMs: 2_500 } as const;

/** A whole round of ninety-two against the documented limits: the cards that go out, and the numbers that move. */
export const inRound = async (quick: boolean): Promise<readonly Row[]> => {
  const { starts, spreadMs } = quick ? plan.quick : plan.full;
  const people = loadPeople();
  const data = await mkdtemp(join(tmpdir(), 'samling-bench-'));
  const teams = await makeTeams(people, true);
  const bot = await startSamlingBot(teams, { data, organisation: organisationFile });
  try {
    teams.setBotUrl(bot.url);
    const meeting = await holdMeeting(teams, people);
    const out = [await startRound(teams, meeting, people, 1)];
    const progress = await answerRound(teams, meeting, people, spreadMs);
    for (let round = 2; round <= starts; round += 1) {
      await meeting.press('close-round');
      // Asks once more where people are missing.
      if (round > 2) await meeting.press('close-round-anyway');
      await meeting.press('next-round');
      out.push(await startRound(teams, meeting, people, round));
    }
    await quiet(teams);
    const throttled = teams.ledger.statuses()[429] ?? 0;
    return [startRow(out, people.length, throttled), ...progressRows(progress, people.length, spreadMs, throttled)];
  } finally {
    await bot.stop();
    await teams.close();
    await rm(data, { recursive: true, force: true });
  }
};

/** From the press to the last of everybody's cards, ms. */
const startRound = async (teams: SmallTeams, meeting: Meeting, people: readonly DemoPerson[], round: number): Promise<number> => {
  await quiet(teams);
  let [cards, last] = [0, 0];
  teams.onMessage(({ kind, message }) => {
    if (kind !== 'posted' || askedBy(message.card)?.data.round !== round) return;
    cards += 1;
    last = teams.ledger.now();
  });
  const pressed = teams.ledger.now();
  await meeting.press('start-round');
  await until('everybody’s card', () => cards === people.length);
  await quiet(teams);
  if (cards !== people.length) throw new Error(`${cards} cards for ${people.length} people`);
  return last - pressed;
};

interface Progress {
  /** For each answer, ms from its thank-you until the card counted it. */
  readonly staleness: readonly number[];
  /** The same of the last one. */
  readonly final: number;
  readonly shown: number;
  readonly edits: number;
}

/** Everybody answers at a moment of their own; the facilitator's card is watched as the bot edits it. */
const answerRound = async (
  teams: SmallTeams,
  meeting: Meeting,
  people: readonly DemoPerson[],
  spreadMs: number,
): Promise<Progress> => {
  const shown: { at: number; count: number }[] = [];
  teams.onMessage(({ kind, message }) => {
    const count = new RegExp(`(\\d+) av ${people.length}\\b`).exec(JSON.stringify(message.card ?? ''))?.[1];
    if (kind === 'edited' && message.id === meeting.controlId() && count !== undefined)
      shown.push({ at: teams.ledger.now(), count: Number(count) });
  });
  const random = randomFrom('progress');
  const thanked: number[] = [];
  await Promise.all(
    meeting.askers(1).map(async ({ person, messageId, data }) => {
      await pause(random() * spreadMs);
      const inputs = { answer: `Så här ser ${person.unit} på det.` };
      const { status } = await teams.press(person, { messageId, verb: 'give-answer', data, inputs });
      if (status !== 200) throw new Error(`an answer got ${status}`);
      thanked.push(teams.ledger.now());
    }),
  );
  await pause(2 * most.finalMs);
  const staleness = thanked
    .sort((a, b) => a - b)
    .map((at, index) => (shown.find(({ count }) => count > index)?.at ?? Number.POSITIVE_INFINITY) - at);
  return { staleness, final: staleness.at(-1) ?? Number.NaN, shown: shown.at(-1)?.count ?? 0, edits: shown.length };
};

const startRow = (out: readonly number[], people: number, throttled: number): Row => ({
  measure: `a round’s start: ${people} cards out, real limits`,
  value: ms(percentile(out, 1)),
  must: `≤ ${most.startMs} ms, no 429`,
  holds: percentile(out, 1) <= most.startMs && throttled === 0,
  details: `the slowest of ${out.map(ms).join(', ')}, from the press to the last card; ${throttled} × 429`,
});

const progressRows = (
  { staleness, final, shown, edits }: Progress,
  people: number,
  spreadMs: number,
  throttled: number,
): readonly Row[] => {
  const p95 = percentile(staleness, 0.95);
  return [
    {
      measure: `progress card under ${people} answers in ${spreadMs / 1_000} s: p95 staleness`,
      value: ms(p95),
      must: `≤ ${most.stalenessMs} ms, no 429`,
      holds: p95 <= most.stalenessMs && throttled === 0,
      details: `median ${ms(median(staleness))}, worst ${ms(percentile(staleness, 1))}, ${edits} edits, ${throttled} × 429`,
    },
    {
      measure: '… the final number right',
      value: ms(Math.max(0, final)),
      must: `≤ ${most.finalMs} ms`,
      holds: final <= most.finalMs && shown === people,
      details: `after the last thank-you; the card says ${shown} of ${people}`,
    },
  ];
};
