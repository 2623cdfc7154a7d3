import { median, pause, percentile } from '../figures.ts';
import { ms, type Row } from '../table.ts';
import { counted, type Delivered, faultsIn, isLetter, type LetterRoom, openLetterRoom, throttledIn } from './broadcast-room.ts';

/** How many get the letter; how many ask the bot for something before it and how often somebody does meanwhile. */
const plan = {
  full: { people: 10_000, before: 200, everyMs: 500 },
  quick: { people: 1_000, before: 60, everyMs: 200 },
} as const;

const warmUp = 20;

/** Requests a second that Teams takes from an app in a tenant. */
const ceiling = 50;
const must = { share: 0.98, laterMs: 100 } as const;

/** One letter to very many, against the ceiling, and the replies that people get meanwhile. */
export const toMany = async (quick: boolean): Promise<readonly Row[]> => {
  const { people: howMany, before, everyMs } = quick ? plan.quick : plan.full;
  const room = await openLetterRoom(howMany);
  try {
    const ask = asker(room);
    // Not counted while the program warms up: slow replies before would hide those meanwhile.
    for (let turn = 0; turn < warmUp; turn += 1) await ask(turn);
    const without: number[] = [];
    for (let turn = 0; turn < before; turn += 1) {
      without.push(await ask(turn));
      await pause(50);
    }
    const asked: Promise<number>[] = [];
    const sent = await room.deliver(howMany, (howMany / ceiling) * 1_500 + 20_000, async (goesOut) => {
      for (let turn = before; goesOut(); turn += 1) {
        asked.push(ask(turn));
        await pause(everyMs);
      }
    });
    const memory = await room.memory();
    return [rateRow(room, sent, howMany, memory?.most), replyRow(without, await Promise.all(asked))];
  } finally {
    await room.close();
  }
};

/** Somebody writes "hjälp", each time another one: resolves with the ms until the bot's card is in their chat. */
const asker = ({ teams, people }: LetterRoom) => {
  const waiting = new Map<string, () => void>();
  teams.onMessage(({ kind, message: { conversationId, card } }) => {
    if (kind === 'posted' && !isLetter(card)) waiting.get(conversationId)?.();
  });
  return async (turn: number): Promise<number> => {
    const person = people[1 + (turn % (people.length - 1))];
    if (person === undefined) throw new RangeError('nobody to ask');
    const { promise: answered, resolve } = Promise.withResolvers<void>();
    waiting.set(teams.chatOf(person), resolve);
    const began = performance.now();
    const { status } = await teams.say(person, 'hjälp');
    if (status !== 200) throw new Error(`"hjälp" got ${status}`);
    await answered;
    waiting.delete(teams.chatOf(person));
    return performance.now() - began;
  };
};

const rateRow = ({ teams }: LetterRoom, sent: Delivered, howMany: number, megabytes: number | undefined): Row => {
  const requests = counted(teams, sent.first, sent.last);
  const rate = ((requests - 1) * 1_000) / (sent.last - sent.first);
  const { lost, twice } = faultsIn(sent, howMany);
  const throttled = throttledIn(teams);
  return {
    measure: `a letter to ${howMany}: share of the ${ceiling} requests a second`,
    value: `${((100 * rate) / ceiling).toFixed(1)} %`,
    must: `≥ ${100 * must.share} %, no 429, none lost, none twice`,
    holds: rate >= must.share * ceiling && throttled + lost + twice === 0 && sent.fates.delivered === howMany,
    details: `${rate.toFixed(2)}/s: ${requests} requests in ${((sent.last - sent.first) / 1_000).toFixed(1)} s, replies and report edits among them; ${throttled} × 429, ${lost} lost, ${twice} twice, ledger ${JSON.stringify(sent.fates)}; memory at most ${megabytes?.toFixed(0) ?? '?'} MB`,
  };
};

const replyRow = (without: readonly number[], during: readonly number[]): Row => {
  const later = percentile(during, 0.99) - percentile(without, 0.99);
  const spread = (values: readonly number[]) => `p50 ${ms(median(values))}, p99 ${ms(percentile(values, 0.99))}`;
  return {
    measure: '… a manager’s reply meanwhile: p99 later than without',
    value: ms(later),
    must: `≤ ${must.laterMs} ms`,
    holds: later <= must.laterMs,
    details: `without ${spread(without)} of ${without.length}; meanwhile ${spread(during)} of ${during.length}`,
  };
};
