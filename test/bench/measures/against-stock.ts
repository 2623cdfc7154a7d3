import { startSamlingBot, startStockBot } from '../bots.ts';
import { median, percentile } from '../figures.ts';
import { answersStored } from '../full-store.ts';
import type { Ground } from '../ground.ts';
import { quiet } from '../meeting.ts';
import { type Asker, burst, type Presser, type PressMaker, presser, pressMaker, thanks } from '../presses.ts';
import { ms, type Row, ratio } from '../table.ts';

/** Bursts, and seconds of pressing; both sides in turn, so many times. */
const plan = {
  full: { warmUps: 2, bursts: 9, spells: 5, spellMs: 3_000 },
  quick: { warmUps: 1, bursts: 2, spells: 1, spellMs: 1_500 },
} as const;

const mostMs = 500;

interface Side {
  readonly to: Presser;
  readonly askers: Asker[];
}

/** Ninety-five people who each press again as soon as they are answered: replies a second. */
const spell = async ({ to, askers }: Side, make: PressMaker, forMs: number): Promise<number> => {
  const began = performance.now();
  let replies = 0;
  await Promise.all(
    askers.map(async (asker) => {
      while (performance.now() - began < forMs) {
        await to.post(make.answer(asker));
        replies += 1;
      }
    }),
  );
  return (replies * 1_000) / (performance.now() - began);
};

/** The bot that stores before it thanks, beside the stock bot, which stores nothing. */
export const againstStock = async (ground: Ground, quick: boolean): Promise<readonly Row[]> => {
  const { warmUps, bursts, spells, spellMs } = quick ? plan.quick : plan.full;
  const { teams, organisation, workshop } = ground;
  const data = await ground.folder('bare');
  const [ours, stock] = [await startSamlingBot(teams, { data, organisation }), await startStockBot(teams)];
  const token = await teams.tokens.current();
  const make = pressMaker(teams);
  const us = { to: presser(ours.url, token, thanks.samling), askers: ground.askers('bare') };
  const peer = { to: presser(stock.url, token, thanks.stock), askers: ground.askers('bare') };
  const figures = {
    us: { slowest: [] as number[], rate: [] as number[] },
    peer: { slowest: [] as number[], rate: [] as number[] },
  };

  for (let turn = -warmUps; turn < bursts; turn += 1) {
    for (const [name, side] of [
      ['us', us],
      ['peer', peer],
    ] as const) {
      // The cards of the last burst have been edited, so that no side answers while the other's work goes on.
      await quiet(teams);
      const slowest = await burst(side.to, side.askers.map(make.answer));
      if (turn >= 0) figures[name].slowest.push(slowest);
    }
  }
  for (let turn = 0; turn < spells; turn += 1) {
    for (const [name, side] of [
      ['us', us],
      ['peer', peer],
    ] as const) {
      await quiet(teams);
      figures[name].rate.push(await spell(side, make, spellMs));
    }
  }
  for (const { to } of [us, peer]) to.close();
  await Promise.all([ours.stop(), stock.stop()]);

  const thanked = us.askers.reduce((sum, { basis }) => sum + basis, 0);
  const stored = await answersStored(data, workshop);
  if (stored !== thanked) throw new Error(`${thanked} answers were thanked for and ${stored} are stored`);

  const slowest = { us: median(figures.us.slowest), peer: median(figures.peer.slowest) };
  const rate = { us: median(figures.us.rate), peer: median(figures.peer.rate) };
  return [
    {
      measure: '95 signed answers at once, stored: slowest reply',
      value: ratio(slowest.us / slowest.peer),
      must: '≤ 1.0 × stock bot',
      holds: slowest.us <= slowest.peer,
      details: `ours ${ms(slowest.us)}, stock bot ${ms(slowest.peer)}, medians of ${bursts}`,
    },
    {
      measure: '… in itself',
      value: ms(slowest.us),
      must: `≤ ${mostMs} ms`,
      holds: slowest.us <= mostMs,
      details: `worst of ${bursts}: ours ${ms(percentile(figures.us.slowest, 1))}, stock bot ${ms(percentile(figures.peer.slowest, 1))}`,
    },
    {
      measure: 'sustained signed answers a second, stored',
      value: ratio(rate.us / rate.peer),
      must: '≥ 1.0 × stock bot',
      holds: rate.us >= rate.peer,
      details: `ours ${rate.us.toFixed(0)}/s, stock bot ${rate.peer.toFixed(0)}/s, medians of ${spells}; all ${stored} thanked for are in the log`,
    },
  ];
};
