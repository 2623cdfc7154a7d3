import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, startSamlingBot } from '../bots.ts';
import { median, pause, percentile } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { quiet } from '../meeting.ts';
import { type Asker, burst, presser, pressMaker, thanks } from '../presses.ts';
import { ms, type Row } from '../table.ts';

const plan = { full: 7, quick: 3 } as const;
const most = { startMs: 1_500, megabytes: 200 } as const;

/** From the start of the process to the first thank-you, with a full store; then the memory that it takes. */
export const fromStart = async (ground: Ground, quick: boolean): Promise<readonly Row[]> => {
  const times = quick ? plan.quick : plan.full;
  const { teams, organisation } = ground;
  const data = await ground.folder('full');
  const askers = ground.askers('full');
  const make = pressMaker(teams);
  const token = await teams.tokens.current();

  const firstThanks = async (asker: Asker, environment: Record<string, string> = {}): Promise<{ bot: Bot; took: number }> => {
    const bot = await startSamlingBot(teams, { data, organisation, environment });
    const to = presser(bot.url, token, thanks.samling);
    await to.post(make.answer(asker));
    const took = performance.now() - bot.spawnedAt;
    to.close();
    return { bot, took };
  };
  const [first] = askers;
  if (first === undefined) throw new RangeError('nobody to answer');

  const cache = await mkdtemp(join(tmpdir(), 'samling-bench-cache-'));
  const cold = await firstThanks(first, { NODE_COMPILE_CACHE: cache });
  await cold.bot.stop();
  await rm(cache, { recursive: true, force: true });

  const took: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = await firstThanks(first);
    took.push(start.took);
    await start.bot.stop();
    await quiet(teams, 300);
  }

  const megabytes = await memoryInUse(ground, data, askers);
  const value = median(took);
  return [
    {
      measure: 'start with 100 000 events to the first thank-you',
      value: ms(value),
      must: `≤ ${most.startMs} ms`,
      holds: value <= most.startMs,
      details: `median of ${times}, worst ${ms(percentile(took, 1))}; the first start on a machine (nothing compiled before) ${ms(cold.took)}`,
    },
    megabytes === undefined
      ? {
          measure: 'memory with 100 000 events',
          value: 'not measured',
          must: `≤ ${most.megabytes} MB`,
          holds: false,
          details: 'needs Linux’ /proc',
        }
      : {
          measure: 'memory with 100 000 events',
          value: `${megabytes.now.toFixed(0)} MB`,
          must: `≤ ${most.megabytes} MB`,
          holds: megabytes.now <= most.megabytes,
          details: `resident after start, index, lists and 5 × 95 answers; ${megabytes.most.toFixed(0)} MB at most on the way`,
        },
  ];
};

const memoryInUse = async (ground: Ground, data: string, askers: readonly Asker[]) => {
  const { teams, organisation } = ground;
  const bot = await startSamlingBot(teams, { data, organisation });
  const make = pressMaker(teams);
  const token = await teams.tokens.current();
  const [to, lists] = [presser(bot.url, token, thanks.samling), presser(bot.url, token, '"AdaptiveCard"')];
  const [facilitator] = askers;
  if (facilitator === undefined) throw new RangeError('nobody to answer');
  const { person, messageId } = facilitator;
  // Each of these waits until every workshop is known, and looks into many of them.
  for (const verb of ['list-workshops', 'home', 'my-answers'])
    await lists.post(make.press(person, messageId, verb, verb === 'my-answers' ? { page: 1 } : {}));
  for (let turn = 0; turn < 5; turn += 1) await burst(to, askers.map(make.answer));
  await quiet(teams);
  await pause(500);
  const megabytes = await bot.memory();
  for (const each of [to, lists]) each.close();
  await bot.stop();
  return megabytes;
};
