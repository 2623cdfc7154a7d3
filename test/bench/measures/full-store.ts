import { startSamlingBot } from '../bots.ts';
import { median } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { quiet } from '../meeting.ts';
import { burst, presser, pressMaker, thanks } from '../presses.ts';
import { ms, type Row, ratio } from '../table.ts';

const plan = { full: { singles: 300, bursts: 7 }, quick: { singles: 60, bursts: 0 } } as const;

const most = 1.2;

/** What years of use cost a reply: the same bot on a full store and on one that holds this round alone. */
export const onFullStore = async (ground: Ground, quick: boolean): Promise<readonly Row[]> => {
  const { singles, bursts } = quick ? plan.quick : plan.full;
  const { teams, organisation } = ground;
  const token = await teams.tokens.current();
  const make = pressMaker(teams);
  const start = async (which: 'bare' | 'full') => {
    const bot = await startSamlingBot(teams, { data: await ground.folder(which), organisation });
    const figures = { single: [] as number[], slowest: [] as number[] };
    return { bot, to: presser(bot.url, token, thanks.samling), askers: ground.askers(which), figures };
  };
  const bare = await start('bare');
  const full = await start('full');

  const warmUps = bursts > 0 ? 2 : 0;
  for (let turn = -warmUps; turn < bursts; turn += 1) {
    for (const { to, askers, figures } of [full, bare]) {
      await quiet(teams);
      const slowest = await burst(to, askers.map(make.answer));
      if (turn >= 0) figures.slowest.push(slowest);
    }
  }
  await quiet(teams);
  // The first tenth is for warming up.
  for (let turn = -singles / 10; turn < singles; turn += 1) {
    for (const { to, askers, figures } of turn % 2 === 0 ? [full, bare] : [bare, full]) {
      const asker = askers[Math.abs(turn) % askers.length];
      if (asker === undefined) throw new RangeError('nobody to answer');
      const took = await to.post(make.answer(asker));
      if (turn >= 0) figures.single.push(took);
    }
  }
  for (const { to, bot } of [bare, full]) {
    to.close();
    await bot.stop();
  }

  const row = (measure: string, figure: 'single' | 'slowest', count: number): Row => {
    const [a, b] = [median(full.figures[figure]), median(bare.figures[figure])];
    const details = `full ${ms(a)}, empty ${ms(b)}, medians of ${count}`;
    return { measure, value: ratio(a / b), must: `≤ ${most} × empty store`, holds: a <= most * b, details };
  };
  const reply = row('reply with 100 000 events elsewhere, 5 000 here', 'single', singles);
  return bursts === 0 ? [reply] : [reply, row('… the slowest of 95 at once', 'slowest', bursts)];
};
