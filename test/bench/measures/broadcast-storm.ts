import { pause } from '../figures.ts';
import type { Row } from '../table.ts';
import { type Delivered, faultsIn, type LetterRoom, openLetterRoom } from './broadcast-room.ts';

const managers = 92;
const stormMs = { full: 60_000, quick: 8_000 } as const;
const must = 1.05;

/** How a Teams that is overrun answers: how many seconds to wait, of those that are `left` of the storm; how it says so; how often that has to be waited. */
interface Storm {
  readonly name: string;
  readonly wait: (left: number) => number;
  readonly header?: (seconds: number) => string;
  /** Without it the least possible is nobody's to say. */
  readonly waits?: (seconds: number) => number;
}

const storms: readonly Storm[] = [
  { name: 'Retry-After says when it ends', wait: (left) => left, header: String, waits: () => 1 },
  {
    name: 'Retry-After is that moment as a date',
    wait: (left) => left,
    // Dates have whole seconds: the moment is named, not the one before it.
    header: (seconds) => new Date(Date.now() + seconds * 1_000 + 999).toUTCString(),
    waits: () => 1,
  },
  { name: 'Retry-After 5 s, again and again', wait: () => 5, header: String, waits: (seconds) => Math.ceil(seconds / 5) },
  { name: 'no Retry-After', wait: () => 0 },
];

/**
 * A letter to the management group while every request is refused with 429 for a minute. The least possible is one request for each
 * message, and one refused for each time that has to be waited: nobody knows that it storms, or still does, without asking.
 */
export const inStorm = async (quick: boolean): Promise<readonly Row[]> => {
  const length = quick ? stormMs.quick : stormMs.full;
  return Promise.all(storms.map((storm) => throughStorm(storm, length)));
};

interface Refusal {
  readonly at: number;
  readonly message: string;
  readonly notBefore: number;
}

const throughStorm = async (storm: Storm, length: number): Promise<Row> => {
  const room = await openLetterRoom(managers);
  try {
    const requests: Refusal[] = [];
    const sent = await room.deliver(managers, length + 60_000, () => blow(room, storm, length, requests));
    return rowOf(room, storm, sent, requests, length);
  } finally {
    await room.close();
  }
};

/** Refuses every new message for so long, and writes down which came when and when it may come again. */
const blow = async ({ teams }: LetterRoom, { wait, header }: Storm, length: number, refusals: Refusal[]): Promise<void> => {
  const ends = teams.ledger.now() + length;
  let retryAfter = 0;
  teams.faults.add({
    match({ kind, conversationId = '' }) {
      const at = teams.ledger.now();
      if (at >= ends || kind === 'token') return false;
      retryAfter = wait(Math.ceil((ends - at) / 1_000));
      refusals.push({ at, message: `${kind} ${conversationId}`, notBefore: at + retryAfter * 1_000 });
      return true;
    },
    failure: {
      kind: 'status',
      status: 429,
      accept: 'never',
      get headers() {
        return header ? { 'retry-after': header(retryAfter) } : {};
      },
    },
  });
  await pause(length);
};

const rowOf = ({ teams }: LetterRoom, storm: Storm, sent: Delivered, refusals: readonly Refusal[], length: number): Row => {
  const requests = teams.ledger.requestsBetween(sent.pressed, sent.last + 1);
  // Edits of the report that were let through are no part of the letter; those that were refused are part of the storm.
  const made = requests.filter(({ kind, status }) => kind === 'send' || status === 429).length;
  const least = managers + (storm.waits?.(length / 1_000) ?? 0);
  const { lost, twice } = faultsIn(sent, managers);
  const early = tooEarly(refusals);
  return {
    measure: `429 storm of ${length / 1_000} s, ${storm.name}: requests`,
    value: `${(made / least).toFixed(2)} ×`,
    ...(storm.waits && {
      must: `≤ ${must} × the least possible, none early`,
      holds: made <= must * least && early + lost + twice === 0,
    }),
    details: `${made} for ${managers} messages, ${least} at least; ${early} before their Retry-After, ${lost} lost, ${twice} twice; all there ${((sent.last - sent.pressed - length) / 1_000).toFixed(1)} s after the storm`,
  };
};

/** Requests for a message that was refused before, and told to wait longer. */
const tooEarly = (refusals: readonly Refusal[]): number => {
  const notBefore = new Map<string, number>();
  let early = 0;
  for (const refusal of refusals) {
    if (refusal.at < (notBefore.get(refusal.message) ?? 0)) early += 1;
    notBefore.set(refusal.message, refusal.notBefore);
  }
  return early;
};
