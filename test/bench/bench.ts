import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Ground, prepareGround } from './ground.ts';
import { againstStock } from './measures/against-stock.ts';
import { toMany } from './measures/broadcast.ts';
import { toManagers } from './measures/broadcast-few.ts';
import { besideStock } from './measures/broadcast-stock.ts';
import { inStorm } from './measures/broadcast-storm.ts';
import { ofSummaries } from './measures/documents.ts';
import { onFullStore } from './measures/full-store.ts';
import { inGroups } from './measures/groups.ts';
import { inRound } from './measures/round.ts';
import { onSlowDisk } from './measures/slow-disk.ts';
import { fromStart } from './measures/start.ts';
import { withTabs } from './measures/tabs.ts';
import { ofAnswers } from './measures/themes.ts';
import { ofVotes } from './measures/vote.ts';
import { type Row, tableOf } from './table.ts';

/**
 * `npm run bench`: the tables of the workshop and of the weekly update, both sides of a ratio in one run and in turn, medians. `--only <name>` runs one measure,
 * `--quick` fewer repetitions (under a minute). A missed target is told in the table and the exit code is 0: only a crash is 1.
 */
const measures = new Map<string, (ground: () => Promise<Ground>, quick: boolean) => Promise<readonly Row[]>>([
  ['stock', async (ground, quick) => againstStock(await ground(), quick)],
  ['full', async (ground, quick) => onFullStore(await ground(), quick)],
  ['slow-disk', async (ground, quick) => onSlowDisk(await ground(), quick)],
  ['start', async (ground, quick) => fromStart(await ground(), quick)],
  ['round', (_, quick) => inRound(quick)],
  ['letter', (_, quick) => toManagers(quick)],
  ['broadcast', (_, quick) => toMany(quick)],
  ['storm', (_, quick) => inStorm(quick)],
  ['beside', (_, quick) => besideStock(quick)],
  ['groups', (_, quick) => inGroups(quick)],
  ['themes', (_, quick) => ofAnswers(quick)],
  ['documents', (_, quick) => ofSummaries(quick)],
  ['vote', (_, quick) => ofVotes(quick)],
  ['tabs', async (ground, quick) => withTabs(await ground(), quick)],
]);

/** Longest run, ms: something hangs that should not. */
const longest = 25 * 60_000;

const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } });
const { only, quick } = values;
if (only !== undefined && !measures.has(only))
  throw new Error(`--only ${only}: choose one of ${[...measures.keys()].join(', ')}`);

setTimeout(() => {
  process.stderr.write('The bench took too long, and was stopped.\n');
  process.exit(1);
}, longest).unref();

const began = performance.now();
const rows: Row[] = [];
let prepared: Promise<Ground> | undefined;
const ground = () => {
  prepared ??= prepareGround();
  return prepared;
};
try {
  for (const [name, measure] of measures) {
    if (only !== undefined && only !== name) continue;
    process.stderr.write(`${name} …\n`);
    rows.push(...(await measure(ground, quick)));
  }
} finally {
  // Also what there is when a measure crashed.
  const [cpu] = cpus();
  process.stdout.write(`\n${tableOf(rows)}\n\n`);
  process.stdout.write(
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, Node ${process.version}, ${quick ? 'quick, ' : ''}`,
  );
  process.stdout.write(
    `${Math.round((performance.now() - began) / 1_000)} s. The exit code is 0 also where a target is missed.\n`,
  );
  await (await prepared)?.clear();
}
