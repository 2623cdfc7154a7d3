import { monitorEventLoopDelay } from 'node:perf_hooks';
import { kmeans } from 'ml-kmeans';
import { type AnswerText, suggestThemes } from '../../../src/app/themes/suggest.ts';
import { loadSentences } from '../../../src/demo/sentences.ts';
import { type LabelledAnswer, labelledAnswers } from '../../../src/demo/topics.ts';
import { swedishEnglish } from '../../../src/words/swedish-english.ts';
import { agreement } from '../../support/agreement.ts';
import { median, percentile } from '../figures.ts';
import { ms, type Row } from '../table.ts';

/** Rooms of labelled answers. The same topics, but other seeds, as when the program was tuned. */
const plan = { full: 15, quick: 5 } as const;
const most = { tookMs: 200, heldMs: 50 } as const;
const least = 0.5;
const answers = 500;

/** Themes of 500 answers: the time they take, and how well they agree with what the answers are about. */
export const ofAnswers = async (quick: boolean): Promise<readonly Row[]> => {
  const rooms = Array.from({ length: quick ? plan.quick : plan.full }, (_, room) => labelledAnswers(answers, `bench ${room}`));
  // The first is read twice: once to warm up.
  await suggestThemes(rooms[0] ?? [], swedishEnglish);
  const sorted = [];
  for (const room of rooms) sorted.push(await sortedBy(room));
  const raw = rooms.map((room) => agreement(topicsOf(room), byCounts(room)));
  return [timeRow(sorted), agreementRow(sorted, raw), await smallRoomRow(rooms), await bankRow()];
};

interface Sorted {
  readonly took: number;
  readonly held: number;
  readonly agreed: number;
  readonly themes: number;
}

const sortedBy = async (room: readonly LabelledAnswer[]): Promise<Sorted> => {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const began = performance.now();
  const { places, themes } = await placed(room);
  const took = performance.now() - began;
  loop.disable();
  return { took, held: loop.max / 1e6, agreed: agreement(topicsOf(room), places), themes };
};

/** The theme that each answer came under; `rest` for those of none. */
const placed = async (room: readonly AnswerText[]): Promise<{ places: readonly string[]; themes: number }> => {
  const { themes } = await suggestThemes(room, swedishEnglish);
  const placeOf = new Map(themes.flatMap((theme, index) => theme.answers.map((id) => [id, `theme ${index}`])));
  return { places: room.map(({ id }) => placeOf.get(id) ?? 'rest'), themes: themes.length };
};

const topicsOf = (room: readonly LabelledAnswer[]): readonly string[] => room.map(({ topic }) => topic);

/** The same answers by k-means on the counts of their words as they stand, told even how many topics there are. */
const byCounts = (room: readonly LabelledAnswer[]): readonly string[] => {
  const words = room.map(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const columns = new Map([...new Set(words.flat())].map((word, index) => [word, index]));
  const counts = words.map((said) => {
    const row = new Array<number>(columns.size).fill(0);
    for (const word of said) {
      const column = columns.get(word) ?? 0;
      row[column] = (row[column] ?? 0) + 1;
    }
    return row;
  });
  return kmeans(counts, new Set(topicsOf(room)).size, { seed: 1 }).clusters.map(String);
};

const timeRow = (sorted: readonly Sorted[]): Row => {
  const took = median(sorted.map((one) => one.took));
  const held = percentile(
    sorted.map((one) => one.held),
    1,
  );
  return {
    measure: `themes of ${answers} answers`,
    value: ms(took),
    must: `≤ ${most.tookMs} ms`,
    holds: took <= most.tookMs && held <= most.heldMs,
    details: `median of ${sorted.length} rooms; the event loop was held ${ms(held)} at most (must ≤ ${most.heldMs} ms)`,
  };
};

const agreementRow = (sorted: readonly Sorted[], raw: readonly number[]): Row => {
  const agreed = sorted.map((one) => one.agreed);
  const counts = sorted.map(({ themes }) => themes);
  return {
    measure: '… adjusted Rand index against the labels',
    value: median(agreed).toFixed(2),
    must: `≥ ${least}`,
    holds: median(agreed) >= least,
    details: `worst ${Math.min(...agreed).toFixed(2)}, ${Math.min(...counts)} to ${Math.max(...counts)} themes of 7 topics; k-means on raw counts: ${median(raw).toFixed(2)}`,
  };
};

const smallRoomRow = async (rooms: readonly (readonly LabelledAnswer[])[]): Promise<Row> => {
  const small = rooms.map((room) => room.slice(0, 92));
  const agreed = [];
  for (const room of small) agreed.push(agreement(topicsOf(room), (await placed(room)).places));
  return {
    measure: '… of 92 answers',
    value: median(agreed).toFixed(2),
    details: `worst ${Math.min(...agreed).toFixed(2)}; fewer answers share fewer words`,
  };
};

/** The sentences that the demo's people say, by the subject that a reader gave them: written so that none is like another. */
const bankRow = async (): Promise<Row> => {
  const bank = loadSentences().map(({ text, subject }, index) => ({ id: `${index}`, text, subject }));
  const { places } = await placed(bank);
  const agreed = agreement(
    bank.map(({ subject }) => subject),
    places,
  );
  return {
    measure: `… of the ${bank.length} sentences of the demo’s people`,
    value: agreed.toFixed(2),
    details: 'no two are alike, so words alone tell little: a naive Bayes taught on all the others reaches 0.15',
  };
};
