import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadSentences } from '../../../src/demo/sentences.ts';
import { type DocumentOrder, documents } from '../../../src/documents/documents.ts';
import { excel } from '../../../src/documents/excel.ts';
import { word } from '../../../src/documents/word.ts';
import { texts } from '../../../src/texts/texts.ts';
import { summaryOfTexts } from '../../support/summary-view.ts';
import { median, pause, percentile } from '../figures.ts';
import { ms, type Row } from '../table.ts';

const plan = { full: 15, quick: 5 } as const;
const most = { tookMs: 1_000, heldMs: 50 } as const;
const answers = 1_000;

/** A summary with 1 000 answers of three sentences as Word and as Excel: the time it takes, and how long it holds the event loop. */
export const ofSummaries = async (quick: boolean): Promise<readonly Row[]> => {
  const bank = loadSentences().map(({ text }) => text);
  const at = (index: number) => bank[index % bank.length] ?? '';
  const view = summaryOfTexts(
    Array.from({ length: answers }, (_, index) => `${index + 1}. ${at(index)} ${at(index * 7)} ${at(index * 13)}`),
  );
  const { make } = documents();
  const rows: Row[] = [];
  for (const kind of ['docx', 'xlsx'] as const) {
    const order: DocumentOrder = { kind, view, language: 'sv' };
    const here = kind === 'docx' ? word : excel;
    // Both once beforehand, so that nothing is compiled for the first time. Then in turn.
    await make(order);
    await here(view, texts.sv);
    const [aside, inline]: [Timed[], Timed[]] = [[], []];
    for (let turn = 0; turn < (quick ? plan.quick : plan.full); turn += 1) {
      aside.push(await timed(() => make(order)));
      inline.push(await timed(() => here(view, texts.sv)));
    }
    rows.push(...rowsOf(kind, aside, inline));
  }
  return rows;
};

interface Timed {
  readonly took: number;
  readonly held: number;
  /** What this thread itself worked meanwhile, ms: nothing that it did can have held the loop for longer. */
  readonly worked: number;
  readonly bytes: number;
}

const timed = async (work: () => Promise<Uint8Array>): Promise<Timed> => {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  // The first sample is taken before the work, and the last after it: what held the loop lies between two.
  await pause(20);
  const began = performance.now();
  const before = process.threadCpuUsage();
  const { length: bytes } = await work();
  const took = performance.now() - began;
  const { user, system } = process.threadCpuUsage(before);
  await pause(20);
  loop.disable();
  return { took, held: loop.max / 1e6, worked: (user + system) / 1e3, bytes };
};

const rowsOf = (kind: string, aside: readonly Timed[], inline: readonly Timed[]): readonly Row[] => {
  const took = aside.map((one) => one.took);
  const held = percentile(
    aside.map((one) => one.held),
    1,
  );
  const worked = percentile(
    aside.map((one) => one.worked),
    1,
  );
  const [inlineTook, inlineHeld] = [
    median(inline.map((one) => one.took)),
    percentile(
      inline.map((one) => one.held),
      1,
    ),
  ];
  return [
    {
      measure: `${kind} of ${answers} answers`,
      value: ms(median(took)),
      must: `≤ ${most.tookMs} ms`,
      holds: median(took) <= most.tookMs,
      details: `median of ${took.length}, worst ${ms(percentile(took, 1))}, start of the thread included; ${Math.round((aside[0]?.bytes ?? 0) / 1024)} KB; without a thread ${ms(inlineTook)}`,
    },
    {
      measure: `${kind}: event loop held at most`,
      value: ms(held),
      must: `≤ ${most.heldMs} ms`,
      holds: held <= most.heldMs,
      details: `the worst of ${took.length} with a thread of its own, without one ${ms(inlineHeld)}; worked ${ms(worked)} at most in this one`,
    },
  ];
};
