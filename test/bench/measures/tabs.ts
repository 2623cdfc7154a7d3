import { startSamlingBot } from '../bots.ts';
import { median, pause, percentile } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { countedAt, openLines, outside } from '../live-lines.ts';
import { quiet } from '../meeting.ts';
import { burst, presser, pressMaker, thanks } from '../presses.ts';
import { ms, type Row, ratio } from '../table.ts';
import { ofFirstLoad } from './first-load.ts';

const plan = { full: { answers: 40, turns: 7 }, quick: { answers: 10, turns: 3 } } as const;
const most = { wayMs: 250, ratio: 1.2, megabytes: 256 } as const;

/** A viewer is told at most each 250 ms: an answer that comes after so long meets no interval that is under way. */
const apartMs = 400;

/** The first so many make the program warm, changing their answers; the others answer for the first time, so that every answer is news to the pages. */
const warm = { people: 20, times: 10 } as const;
/** Of those who answer for the first time: so many at once, and the rest one after the other. */
const atOnce = 35;
const streamMs = 50;

const tabs = 200;

/** The page beside the chat: how soon it tells, what it costs those who answer, how soon it opens, what it takes. */
export const withTabs = async (ground: Ground, quick: boolean): Promise<readonly Row[]> => [
  // First, since the page may have to be built, which may fail.
  ...(await ofFirstLoad(ground, quick)),
  await wayOfAnswers(ground, quick),
  ...(await replies(ground, quick)),
  await memoryOfTabs(ground),
];

/** The real program on a copy of the data, those who may answer, and what they press. */
const openWith = async ({ teams, organisation, ...ground }: Ground, which: 'bare' | 'full') => {
  const bot = await startSamlingBot(teams, { data: await ground.folder(which), organisation, environment: outside });
  const to = presser(bot.url, await teams.tokens.current(), thanks.samling);
  return {
    bot,
    to,
    make: pressMaker(teams),
    askers: ground.askers(which),
    lines: (views: readonly string[], count?: number) =>
      openLines({ url: bot.url, teams }, ground.people, { views, ...(count !== undefined && { count }) }),
    async close() {
      to.close();
      await bot.stop();
      await quiet(teams, 300);
    },
  };
};

const stageOf = ({ workshop }: Ground): string => `stage?workshop=${workshop}`;

const wayOfAnswers = async (ground: Ground, quick: boolean): Promise<Row> => {
  const { to, make, askers, lines, close } = await openWith(ground, 'bare');
  const open = await lines([stageOf(ground), 'me']);
  const times = quick ? plan.quick.answers : plan.full.answers;
  // The first answer makes the program read the workshop; it is counted too.
  const sent: number[] = [];
  for (const asker of askers.slice(0, times)) {
    const ready = make.answer(asker);
    sent.push(performance.now());
    await to.post(ready);
    await pause(apartMs);
  }
  await pause(most.wayMs);
  const ways = sent.flatMap((at, index) => open.all.map((line) => countedAt(line, index + 1) - at));
  open.close();
  await close();
  const p95 = percentile(ways, 0.95);
  return {
    measure: `an answer’s way to ${open.all.length} open tabs: p95`,
    value: ms(p95),
    must: `≤ ${most.wayMs} ms`,
    holds: p95 <= most.wayMs,
    details: `from the request to each tab’s update, ${times} answers ${apartMs} ms apart: median ${ms(median(ways))}, worst ${ms(percentile(ways, 1))}; a tab is told at most each 250 ms`,
  };
};

/** Reply times, ms: of the slowest of a burst, and each of a stream. */
interface Replies {
  readonly slowest: number;
  readonly stream: readonly number[];
}

const repliesWith = async (ground: Ground, open: boolean): Promise<Replies> => {
  const { to, make, askers, lines, close } = await openWith(ground, 'bare');
  for (let turn = 0; turn < warm.times; turn += 1) await burst(to, askers.slice(0, warm.people).map(make.answer));
  const viewers = open ? await lines([stageOf(ground), 'me']) : undefined;
  await pause(1_000);
  const rest = askers.slice(warm.people);
  const slowest = await burst(to, rest.slice(0, atOnce).map(make.answer));
  await pause(1_000);
  const stream: number[] = [];
  for (const asker of rest.slice(atOnce)) {
    stream.push(await to.post(make.answer(asker)));
    await pause(streamMs);
  }
  viewers?.close();
  await close();
  return { slowest, stream };
};

const replies = async (ground: Ground, quick: boolean): Promise<readonly Row[]> => {
  const [none, many]: [Replies[], Replies[]] = [[], []];
  for (let turn = 0; turn < (quick ? plan.quick.turns : plan.full.turns); turn += 1) {
    none.push(await repliesWith(ground, false));
    many.push(await repliesWith(ground, true));
  }
  const row = (what: string, of: (side: readonly Replies[]) => number): Row => {
    const [alone, beside] = [of(none), of(many)];
    return {
      measure: `answers’ reply time with ${ground.people.length} open tabs against none: ${what}`,
      value: ratio(beside / alone),
      must: `≤ ${ratio(most.ratio)}`,
      holds: beside / alone <= most.ratio,
      details: `${ms(beside)} against ${ms(alone)}, ${none.length} × in turn`,
    };
  };
  return [
    row(`a burst of ${atOnce}, the slowest, median`, (side) => median(side.map(({ slowest }) => slowest))),
    row('one at a time, median', (side) => median(side.flatMap(({ stream }) => stream))),
  ];
};

const memoryOfTabs = async (ground: Ground): Promise<Row> => {
  const { bot, to, make, askers, lines, close } = await openWith(ground, 'full');
  const open = await lines([stageOf(ground), 'home', 'me'], tabs);
  for (let turn = 0; turn < 5; turn += 1) await burst(to, askers.map(make.answer));
  await quiet(ground.teams);
  await pause(500);
  const megabytes = await bot.memory();
  open.close();
  await close();
  const measure = `memory with ${tabs} open tabs`;
  const must = `≤ ${most.megabytes} MB`;
  if (megabytes === undefined) return { measure, value: 'not measured', must, holds: false, details: 'needs Linux’ /proc' };
  return {
    measure,
    value: `${megabytes.now.toFixed(0)} MB`,
    must,
    holds: megabytes.now <= most.megabytes,
    details: `resident, with 100 000 events on the disk and after 5 × 95 answers; ${megabytes.most.toFixed(0)} MB at most on the way`,
  };
};
