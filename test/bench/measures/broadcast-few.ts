import { percentile } from '../figures.ts';
import { ms, type Row } from '../table.ts';
import { counted, type Delivered, faultsIn, type LetterRoom, openLetterRoom, throttledIn } from './broadcast-room.ts';

const managers = 92;
const channels = ['Workshop', 'Nyheter', 'Chefsforum'];
const plan = { full: 3, quick: 1 } as const;
const most = { knownMs: 2_100, firstContactMs: 4_100 } as const;

/** A letter to the management group, from the director's press to the last copy: with every chat known, and with none. */
export const toManagers = async (quick: boolean): Promise<readonly Row[]> => {
  const times = quick ? plan.quick : plan.full;
  const [known, firstContact]: [Sending[], Sending[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    known.push(await sending(managers, { channels }));
    // The author has written to the bot: one more than the ninety-two, so that so many are new.
    firstContact.push(await sending(managers + 1, { chatsKnown: false }));
  }
  return [
    row(`${managers} people and ${1 + channels.length} channels, conversations known`, most.knownMs, known),
    row(`${managers} people at first contact (create, then send)`, most.firstContactMs, firstContact),
  ];
};

interface Sending {
  readonly took: number;
  readonly requests: number;
  readonly faults: number;
}

const sending = async (howMany: number, options: Parameters<typeof openLetterRoom>[1]): Promise<Sending> => {
  const room = await openLetterRoom(howMany, options);
  try {
    const expected = howMany + (options?.channels ? 1 + options.channels.length : 0);
    return judged(room, await room.deliver(expected, 20_000), expected);
  } finally {
    await room.close();
  }
};

const judged = ({ teams }: LetterRoom, sent: Delivered, expected: number): Sending => {
  const { lost, twice } = faultsIn(sent, expected);
  return {
    took: sent.last - sent.pressed,
    requests: counted(teams, sent.pressed, sent.last + 1),
    faults: lost + twice + throttledIn(teams) + expected - (sent.fates.delivered ?? 0),
  };
};

const row = (measure: string, mostMs: number, sendings: readonly Sending[]): Row => {
  const slowest = percentile(
    sendings.map(({ took }) => took),
    1,
  );
  const faults = sendings.reduce((sum, one) => sum + one.faults, 0);
  return {
    measure,
    value: ms(slowest),
    must: `≤ ${mostMs} ms`,
    holds: slowest <= mostMs && faults === 0,
    details: `the slowest of ${sendings.map(({ took, requests }) => `${ms(took)} (${requests} requests)`).join(', ')}, from the press to the last copy; lost, doubled or 429: ${faults}`,
  };
};
